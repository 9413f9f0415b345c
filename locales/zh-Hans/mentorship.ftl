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
mentorship-pause-until-range = 请选择今天之后、一年之内的某一天。

## 收尾的对话
## 双方各自写，可以只给自己看，也可以给彼此看。问题只是邀请，谁都不必回答。

mentorship-prompt-take-along = 我们带走了什么？
mentorship-prompt-was-hard = 哪些地方不容易？
mentorship-prompt-comes-next = 接下来呢？

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
# 写给导师，只写一次，在请求仍在等待时。是提醒，不是责备。
mentorship-still-asked = 有人希望请你做导师，还在期待你的回应。
mentorship-still-asked-next = 答应或婉拒都是好的回应，婉拒也不需要理由。如果现在不是合适的时候，你什么都不用做：过一段时间，我们会把这个请求从你的列表中移走，没有人会因此怪你。
# 先写给提出请求的一方，再写给导师：没有等到回应。谁都没有做错。
mentorship-expired = 你请求导师的时限到了，我们已替你把这次请求收起。
mentorship-expired-next = 这不说明你怎么样，也不说明任何人怎么样：有时候，只是腾不出回应的余地。你不必从头再来：下一个推荐就在你的应用里。
mentorship-expired-nobody-next = 这不说明你怎么样，也不说明任何人怎么样：有时候，只是腾不出回应的余地。只要你愿意，随时可以在应用里写下你对导师的期待，我们会为你推荐可能合适的人。
mentorship-taken-off = 我们把一个请求从你的列表中移走了，因为它已经在那里放了一段时间。
mentorship-taken-off-next = 你不需要做任何事。有些日子就是腾不出空来，这没有关系。如果想歇一歇，可以在应用里暂停接受新的请求。
# 写给没有采取这一步的一方，无论是导师还是请求的人。关于暂停到期的信写给双方。
mentorship-paused = 你的一段结伴正在暂停。
mentorship-paused-next = 暂停不需要向谁解释，名额也会保留。你们两个人都可以随时在应用里继续。
mentorship-resumed = 你的一段结伴在暂停之后继续了。
mentorship-resumed-next = 没有什么需要补上。按适合你们两个人的节奏重新开始就好。
mentorship-pause-over = 你的一段结伴原定暂停到今天。
mentorship-pause-over-next = 想继续、再歇一阵，还是慢慢收尾？三种都是好的选择，在应用里都能找到。
mentorship-closing = 你的一段结伴正走向尾声。
mentorship-closing-next = 为了好好道别，应用里为你们准备了几个问题：带走了什么、哪些地方不容易、接下来是什么。写多写少都可以，可以只写给自己，也可以写给彼此。如果在此之前没有人结束它，几周后它会自行结束。
mentorship-letter-footer = 你收到这封信，是因为有一件与你有关的事发生了变化。我们在邮件里写得尽可能少，让属于你的事只属于你。
