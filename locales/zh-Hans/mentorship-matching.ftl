### 为所有等待导师的人一起配对：写给社区负责人的话，以及写给新伙伴的信。
### 不指派任何人，每个人都会先被询问。不假定任何人的性别：用“对方”，不用“他”或“她”。

## 可以调整的情况

mentorship-matching-no-draft = 这份配对方案已经发出或已被搁置，无法再更改。
mentorship-matching-changed-meanwhile = 其他人在此期间更改了配对方案。请先再看一下，然后继续。
mentorship-matching-pinned-twice = 这位新伙伴已经定为与另一位导师在一起。请从中选择一位。
mentorship-matching-own-pair = 你不能决定自己所在的这一对。请让另一位社区负责人来处理。
mentorship-matching-not-waiting = 这位成员目前没有在等待导师。
mentorship-matching-mentor-unavailable = 这位导师目前不接受新伙伴。
mentorship-matching-no-place = 这位导师没有这么多空位。
mentorship-matching-no-common-language = 这两位没有显示出共同的语言。
mentorship-matching-other-age-group = 这位导师不陪伴这个年龄段的人。
# 从不说明原因：那是他们自己的事。
mentorship-matching-not-together = 这两位不能被推荐给彼此。

## 两个人之间合得来的地方，向社区负责人介绍双方
## 不夸奖，不比较。

# $language（文字）：语言的名称，例如“阿拉伯语”。
mentorship-matching-language = 双方都会{ $language }。
# $topic（文字）：话题的名称。
mentorship-matching-topic = 双方都乐意聊“{ $topic }”。
# $weekday（文字）：星期几，例如“星期二”。时间按读者所在时区。
mentorship-matching-morning = 按你的时间，{ $weekday }上午双方都有空。
mentorship-matching-afternoon = 按你的时间，{ $weekday }下午双方都有空。
mentorship-matching-evening = 按你的时间，{ $weekday }晚上双方都有空。
mentorship-matching-night = 按你的时间，{ $weekday }深夜双方都有空。
mentorship-matching-parent = 双方都在养育孩子。
mentorship-matching-caregiver = 双方都在照顾他人。
mentorship-matching-student = 双方都在求学。
mentorship-matching-working = 双方都有工作。
mentorship-matching-shift-work = 双方都轮班工作。
mentorship-matching-new-country = 双方都在异国安了家。
mentorship-matching-lgbtqia = 双方都是 LGBTQIA+ 群体的一员。
mentorship-matching-chronic-illness = 双方都与一种长期疾病相伴。
mentorship-matching-disability = 双方都与一种身心障碍相伴。
mentorship-matching-bereaved = 双方都失去过重要的人。
mentorship-matching-faith = 信仰在双方的日常里都很重要。
mentorship-matching-living-alone = 双方都独自居住。
mentorship-matching-athlete = 双方都在练习一项运动或舞蹈。
mentorship-matching-lives-it = 导师亲身走在康复的路上，正如新伙伴所希望的。
mentorship-matching-cares = 导师照顾着走在康复路上的人，正如新伙伴所希望的。
mentorship-matching-is-family = 导师的家人中有人走在康复的路上，正如新伙伴所希望的。
mentorship-matching-text = 双方都喜欢用文字交流。
mentorship-matching-voice = 双方都喜欢语音交流。
mentorship-matching-video = 双方都喜欢视频交流。
mentorship-matching-in-person = 双方都喜欢当面交流。

## 信件
## 主题、预览和页脚与结伴的信件相同。信中不写任何人的名字。

mentorship-matching-invited = 我们找到了一位可以做你导师、陪你同行的人。
mentorship-matching-invited-next = 在应用里，你可以看到对方是谁，以及你们有哪些共同之处。目前没有别人知道这件事：只有在你答应之后，我们才会去问对方。如果觉得不合适，你可以婉拒，不需要说明理由。
