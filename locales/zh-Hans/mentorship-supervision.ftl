### 导师之间的照应：有人留意导师承担了多少。是同伴间的关心，不是监督。
### 不假定任何人的性别：用“对方”，不用“他”或“她”。

## 可以调整的情况

mentorship-supervision-chose-oneself = 不能选择自己。请选择其他人。
mentorship-supervision-chose-mentee = 你正以导师的身份陪伴这位成员。请选择其他人。
# 说的可能是被选择的人，也可能说给想要答应的人听。
mentorship-supervision-role-missing = 这需要在这里担任导师、专业人士或社区负责人的成员。
mentorship-supervision-one-at-a-time = 你已经问过一个人，或已经有人在留意你承担了多少。想重新选择，请先结束那一项。
# $limit（数字）：一天内最多可以问多少人。
mentorship-supervision-too-many-questions = 一天最多可以问 { $limit } 个人。请给对方一点时间来回应。

## 信件
## 装在 mentorship.ftl 的信封里。信中不写任何人的名字。

mentorship-supervision-asked = 有一位导师希望由你来留意自己承担了多少。
mentorship-supervision-asked-next = 如果答应，你会看到时长和日期，绝不会看到写下的内容，也不会知道对方陪伴着谁。你可以在应用里答复。答应或婉拒都是好的回应，婉拒也不需要理由。
mentorship-supervision-accepted = 你请来留意你承担多少的人答应了。
mentorship-supervision-accepted-next = 从现在起，对方会看到你的时长和日期，看不到你们结伴中写下或谈到的任何内容。你们谁都可以随时结束。
mentorship-supervision-declined = 你请来留意你承担多少的人这次没能答应。
mentorship-supervision-declined-next = 任何时候都可以在应用里再问问别人。
mentorship-supervision-signal = 你所留意的一位导师，承担的可能有些多了。
mentorship-supervision-signal-next = 可以在应用里看到从什么时候开始，只有时长和日期。对方一周前就知道了。也许一句关心的问候就够了。什么有帮助，由对方自己来说。
