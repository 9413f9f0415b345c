### 初来乍到：新人的路、迎接新人的伙伴，以及第一次聚会。
### 不责备，不催促，不计数。还没完成的一步，只是还开着。
### 不假定任何人的性别：用“对方”，不用“他”或“她”。

## 可以调整的情况

onboarding-source-text-missing = 请补上这一步的原文，也就是最初撰写时所用语言的文本。
# $limit（数字）：一条路最多可以有几步。
onboarding-too-many-steps = 一条路最多可以有 { $limit } 步。想再加一步，请先撤下一步。
# $least、$most（数字）：一步在路上的位置。
onboarding-position-range = 请选择 { $least } 到 { $most } 之间的位置。
onboarding-step-by-itself = 这一步完成后会自动记下，不需要在这里标记。
# $least、$most（数字）：同时最少和最多可以照应几位新人。
onboarding-capacity-range = 请选择 { $least } 到 { $most } 之间的人数。
onboarding-no-longer-possible = 情况在此期间有了变化，这一步已经无法进行。请再看一下最新的状态。

## 信件
## 主题和预览可能被旁人看到：不提新人、康复或社区。
## 信中不写任何人的名字，也不重复大家写给彼此的话。

onboarding-letter-subject = 有新消息等着你
onboarding-letter-preheader = 打开应用即可查看。
onboarding-asked = 有人刚刚来到这里，如果能收到你的第一声问候，对方会很高兴。
# 后面是日期和时间。
onboarding-asked-until = 最好在此之前写上几句
# $date_time、$zone（文本）：都已用读信人的语言写好。
onboarding-when-in-zone = { $date_time }（{ $zone }）
onboarding-asked-next = 打开应用就能看到。几句温暖的话就够了。如果现在不方便，可以在应用里转给别人，也可以先放着：我们会再问别人，没有人会问原因。
onboarding-relieved = 之前请你迎接的那位新人，现在已有别人照应，你不必再挂心。
onboarding-relieved-next = 没关系，生活要紧。如果想歇一歇，随时可以在应用里暂停。
onboarding-greeted = 很高兴你来到这里。一位熟悉这条路的伙伴写信来欢迎你。
onboarding-greeted-next = 对方的话在应用里，只有你们两个人能看到。不用着急：想回就回，不回也没关系。
# $count（数字）：还有几位新人没有收到问候。
onboarding-stewards-waiting = 还有 { $count } 位新人在等第一声问候。
onboarding-stewards-next = 你可以在应用里看到，也可以亲自写给对方。很多时候，只是眼下没有会说同一种语言又有空的伙伴：也许你认识愿意迎接新人的人。
onboarding-first-meeting = 这里有一次也许适合你的聚会，可以从它开始：
onboarding-first-meeting-online = 无论你在哪里，都可以参加。
onboarding-first-meeting-next = 想来的话，在应用里答应就好，参加所需的一切都能在那里找到。你可以只是听，也可以随时离开。如果觉得不合适，还有别的聚会，不用着急。
onboarding-letter-footer = 你收到这封信，是因为有一件与你有关的事发生了变化。我们在邮件里写得尽可能少，让属于你的事只属于你。
