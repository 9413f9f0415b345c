### Waymark 关于聚会团队说的话：谁主持，谁协助，谁口译。

## 可以自己改正的

meeting-team-language-missing = 请说明口译的语言。
meeting-team-language-not-needed = 只有口译才需要语言，这里请留空。
# 说的可能是自己，也可能是别人。
meeting-team-role-missing = 这项工作由有聚会主持人身份的成员承担。
meeting-team-already-held = 这位成员已经承担了这项工作。
meeting-team-already-offered = 已经问过这位成员，对方还没有答复。
meeting-team-already-answered = 你已经答复过了。
meeting-team-part-not-open = 这项工作目前不缺人，或者刚刚已由别人接下。请再看一下最新的状态。
meeting-team-part-not-yours = 这项工作不在你手上，因此没有什么可以更改。

## 信件
## 主题和预览旁人可能看到：不提聚会、康复或社区。
## 信中不提任何人的名字。每句话下面是聚会的标题和时间。

meeting-team-letter-subject = 有新消息等着你
meeting-team-letter-preheader = 打开应用即可查看。
meeting-team-asked-to-hold = 你愿意从现在起主持这个聚会吗？有人想请你接手。
meeting-team-asked-to-facilitate = 你愿意主持一次这个聚会吗？
meeting-team-asked-to-co-facilitate = 你愿意协助主持这个聚会吗？
meeting-team-asked-to-shadow = 你愿意来这个聚会跟着学习如何主持吗？
meeting-team-asked-to-interpret = 你愿意在这个聚会上做口译吗？
meeting-team-asked-next = 你可以在应用里答复。答应或婉拒都是好的回应，婉拒也不需要理由。在你答应之前，一切照旧。
meeting-team-when = 时间
# $date_time、$zone（文本）：都已用读信人的语言写好。
meeting-team-when-in-zone = { $date_time }（{ $zone }）
# 用在时间的位置。
meeting-team-every-date = 每一次
meeting-team-accepted = 你问的人答应了。这个聚会的这项工作有人承担了。
meeting-team-declined = 你问的人这次只能婉拒。
meeting-team-declined-next = 你可以在应用里再问问别人。
meeting-team-letter-footer = 你收到这封信，是因为有一件与你有关的事发生了变化。我们在邮件里写得尽可能少，让属于你的事只属于你。
