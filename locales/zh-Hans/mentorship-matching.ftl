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

## 信件
## 主题、预览和页脚与结伴的信件相同。信中不写任何人的名字。

mentorship-matching-invited = 我们找到了一位可以做你导师、陪你同行的人。
mentorship-matching-invited-next = 在应用里，你可以看到对方是谁，以及你们有哪些共同之处。目前没有别人知道这件事：只有在你答应之后，我们才会去问对方。如果觉得不合适，你可以婉拒，不需要说明理由。
