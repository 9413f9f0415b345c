### 同伴导师：提供陪伴、提出请求、回应、结束。
### 不责备任何人，谁都不必解释，总有下一步可走。导师是同行的伙伴，不是老师。
### 不假定任何人的性别：用“对方”，不用“他”或“她”。

## 可以调整的情况

mentorship-already-asked = 你已经向这位导师提出过请求，或者你们已经结为同伴。可以在你的结伴列表中查看。
mentorship-mentor-unavailable = 这位成员目前不接受请求。你可以问问其他导师。
mentorship-mentor-full = 这位导师目前没有空位。你可以问问其他导师。
mentorship-no-free-place = 你的名额已满。如果想答应，请先增加名额，或结束另一段结伴。
# $limit（数字）：一天内最多可以提出多少次请求。
mentorship-too-many-requests = 一天最多可以提出 { $limit } 次请求。请给对方一点时间来回应。
mentorship-asked-oneself = 不能向自己提出请求。请选择其他人。
mentorship-no-longer-possible = 情况在此期间有了变化，这一步已经无法进行。请再看一下最新的状态。
# $least、$most（数字）：最少和最多可以提供的名额。
mentorship-capacity-range = 请选择 { $least } 到 { $most } 之间的名额。

## 信件
## 主题和预览可能被旁人看到：不提导师、康复或社区。
## 信中不写任何人的名字，也不重复双方写给彼此的话。

mentorship-letter-subject = 有新消息等着你
mentorship-letter-preheader = 打开应用即可查看。
mentorship-asked = 有人希望请你做导师。
mentorship-asked-next = 对方写给你的话在应用里，只有你们两个人能看到。答应或婉拒都是好的回应，婉拒也不需要理由。最难熬的，只是一直等不到回音。
mentorship-accepted = 你请求的导师答应了。
mentorship-accepted-next = 打开应用就可以开始。按自己的节奏来就好。如果觉得不合适，你随时可以结束，不需要说明理由。
mentorship-declined = 你请求的导师这次没能答应。
mentorship-declined-next = 这不是对你的评判，也不是对你所写内容的评判。开口需要勇气，而你做到了。等你准备好了，可以在应用里找到其他导师。
# 写给没有主动结束的一方，无论是导师还是请求的人。
mentorship-ended = 你的一段结伴已经结束。
mentorship-ended-next = 结伴有始有终，谁都不必解释原因。你们给予彼此的，会一直留在你身边。想要有人陪伴的时候，可以在应用里找到其他伙伴。
mentorship-letter-footer = 你收到这封信，是因为有一件与你有关的事发生了变化。我们在邮件里写得尽可能少，让属于你的事只属于你。
