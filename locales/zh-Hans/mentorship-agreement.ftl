### 结伴的两个人约定什么：联系方式、节奏、时间、界限，以及遇到危机时怎么办。
### 界限是对双方的爱护。不催促任何人确认，改变也不必解释。
### 不假定任何人的性别：用“对方”，不用“他”或“她”。

## 可以调整的情况

mentorship-agreement-channels-missing = 请至少选择一种联系方式。
# $least、$most（数字）：两次交谈之间可以隔多少周。
mentorship-agreement-every-weeks-range = 请选择 { $least } 到 { $most } 之间的周数。
# $least、$most（数字）：一周内可以付出多少分钟。
mentorship-agreement-minutes-range = 请选择每周 { $least } 到 { $most } 分钟之间的时间。
mentorship-agreement-contact-hours-empty = 请选择开始和结束不在同一时刻的时段。
mentorship-agreement-look-again-range = 请选择从明天起一年之内的某一天。

## 信件
## 装在 mentorship.ftl 的信封里。信中不写任何人的名字，也不重复约定的内容。

mentorship-agreement-proposed = 在你的一段结伴中，有一份提议等你看：你们想怎样一起走。
mentorship-agreement-proposed-next = 在应用里慢慢看就好。如果适合你，就在那里确认；如果有不合适的地方，就提出更适合你的做法。双方都确认之后才会生效。
mentorship-agreement-still-proposed = 在你的一段结伴中，还有一份提议在等你。
mentorship-agreement-still-proposed-next = 不用着急。你可以在应用里确认，也可以另提想法或婉拒，都不需要理由。哪怕只是简短的回应，也能让对方心里有数。
mentorship-agreement-nothing-proposed = 你的一段结伴，等你们约定好怎样一起走，就可以开始了。
mentorship-agreement-nothing-proposed-next = 你们谁都可以在应用里先提：怎样联系、多久一次、哪些话题不谈，以及遇到危机时怎么办。不必尽善尽美，随时可以一起修改。
mentorship-agreement-confirmed = 你在一段结伴中的提议已经得到确认，从现在起生效。
mentorship-agreement-confirmed-next = 可以在应用里查看。你们谁都可以随时提出修改。
mentorship-agreement-declined = 你在一段结伴中的提议，这样还不能让双方都合适。
mentorship-agreement-declined-next = 这不是对你的评判：要找到对两个人都合适的做法，往往不止试一次。你可以在应用里另提想法。之前约定的内容依然有效。
mentorship-agreement-look-again = 是时候再看一看你在一段结伴中和对方的约定了。
mentorship-agreement-look-again-next = 它对你们两个人还合适吗？如果合适，什么都不用做。如果不合适，你可以在应用里提出修改。
