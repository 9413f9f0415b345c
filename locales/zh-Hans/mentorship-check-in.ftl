### 一段结伴走得怎样，由双方各自记下：只给自己看，或给两个人看。
### 谁都不必非写不可。提醒只是一个邀请，略过也没有关系。
### 不假定任何人的性别：用“对方”，不用“他”或“她”。

## 可以调整的情况

mentorship-check-in-day-range = 请选择从结伴开始到今天之间的某一天。
# $most（数字）：一天有多少分钟。
mentorship-check-in-minutes-range = 请选择 0 到 { $most } 之间的分钟数。
mentorship-check-in-minutes-of-mentor-only = 只有导师才记录分钟数。请把它留空。

## 信件
## 装在 mentorship.ftl 的信封里。信中不写任何人的名字，也不重复记下的内容。

mentorship-check-in-reminder = 你的一段结伴，最近对你来说怎么样？
mentorship-check-in-reminder-next = 如果愿意，可以在应用里用一两个词记下来：只给自己看，或给你们两个人看。如果现在不是时候，也没有关系。
