### 邮件：收哪些，什么时候收。可以等一等的，会合成一封一起来。
### 称呼：同 common.ftl。停止邮件和收邮件一样好：不惋惜，不追问“确定吗”，不让人内疚。
### “邮件”是指由我们写给对方的电子邮件。

## 对方可以改正的地方

letters-time-of-day = 请填写像 08:00 这样的时间。
letters-kind-twice = 有一种邮件出现了两次。每一种请只选一次。
# 提交的表单里有一个表单本身没有提供的回答。
letters-choice-unknown = 请从给出的选项中选择一项。

## 把几封合在一起的邮件
## 主题和预览可能被旁人看到：不提聚会、康复或社区。

letters-digest-subject = 给你的几条消息
letters-digest-preheader = 是你请我们合在一起发的。
# $count（数字）：合在一起的有几封。不会是 1，因为只有一封时会单独发出。
letters-digest-opening = 这里有为你留着的 { $count } 封邮件。不用着急，慢慢看。
letters-digest-footer = 收到这封邮件，是因为你请我们在适合你的时间，把邮件合在一起发给你。

## 邮件末尾的链接
## 它们在邮件里面，只有读信人看得到。

# 通往可以选择的页面。
letters-preferences = 选择收哪些邮件、什么时候收
letters-stop-mentoring = 停止关于结伴的邮件
letters-stop-resources = 停止关于资源的邮件
# 迎接新伙伴、承担聚会中的一项工作、照看求助热线。
letters-stop-community = 停止关于社区日常的邮件
letters-stop-digest = 停止像这样合在一起的邮件

## 停止邮件的链接打开的页面

letters-unsubscribe-title = 发给你的邮件
letters-unsubscribe-mentoring = 要停止接收关于结伴的邮件吗？
letters-unsubscribe-resources = 要停止接收关于资源的邮件吗？
letters-unsubscribe-community = 要停止接收关于社区日常的邮件吗？
letters-unsubscribe-digest = 要停止接收合在一起的邮件吗？
letters-unsubscribe-button = 停止这些邮件
letters-unsubscribe-done = 好了：这些邮件不会再来。原本要告诉你的，应用里都有，随时可以看。如果以后又想收到，随时可以重新选择。

## 可以选择的页面

letters-page-title = 发给你的邮件
letters-page-introduction = 在这里，你可以选择收哪些邮件、什么时候收。没有标准答案：怎样对你好就怎样选，随时可以改。
# 下面的选择影响不到的邮件。
letters-page-always = 登录验证码，以及你答应参加的活动的消息，总会马上发出。
letters-page-saved = 已保存。从现在起，邮件会按你的选择发给你。
# 表单里有内容无法保存时，显示在表单上方。具体是什么，写在每一栏旁边。
letters-page-mistakes = 还没有保存任何内容：有地方需要再看一看，我们已经标了出来。

# 每一种邮件：叫什么，包括什么。
letters-kind-meetings = 聚会提醒
letters-kind-meetings-about = 在你答应参加的聚会之前发出。如果合在一起发，每条提醒会放在这次聚会之前的最后一封里。
letters-kind-mentoring = 结伴
letters-kind-mentoring-about = 请求与回应、约定、走得怎样，以及你承担了多少。
letters-kind-resources = 资源
letters-kind-resources-about = 你写的、翻译的或照看的内容，以及你正在尝试的。
letters-kind-community = 社区日常
letters-kind-community-about = 迎接新伙伴、承担聚会中的一项工作，以及照看求助热线。
# 读信人没有同意接收提醒，或者已经撤回同意。
letters-page-reminders-off = 提醒目前是关闭的。你随时可以在应用里打开。

# 每一种邮件什么时候来：从中选择一项。
letters-at-once = 马上
# 用于提醒，代替“马上”。
letters-at-once-meetings = 单独发，在开始前不久
letters-hourly = 合在一起，每小时一次
letters-daily = 合在一起，每天一次
letters-weekly = 合在一起，每周一次
letters-never = 不接收

# 每一种邮件用什么方式来：从中选择一项。只给在应用里添加过设备（手机、平板、电脑）的人，显示在“什么时候来”的下面。
# 这一项选择的名称。
letters-page-channel = 用什么方式发给你
letters-channel-email = 发邮件
# 如果哪一台设备都收不到，还是会发邮件。
letters-channel-push = 发通知到你的设备，所有设备都收不到时才发邮件
letters-channel-both = 发通知到你的设备，也发邮件

letters-page-together = 合在一起的邮件
letters-page-clocks = 这里的时间都以你生活的地方的时钟为准。
# 各栏的名称。
letters-page-digest-at = 几点发
letters-page-weekday = 星期几发（每周一次时）
letters-page-quiet = 安静时段
letters-page-quiet-about = 在这段时间里，我们不发提醒，也不发可以等一等的邮件。如果不需要，两栏都留空就好。
letters-page-quiet-from = 开始
letters-page-quiet-until = 结束
letters-page-reminders = 单独发的提醒
letters-page-lead = 聚会开始前多少分钟（多次提醒请用逗号隔开）
letters-page-appearance = 邮件的样子
letters-page-language = 邮件的语言
letters-page-discreet = 主题不透露内容
letters-page-discreet-about = 看到你屏幕的人，无法从主题知道邮件说的是什么。如果不选，提醒的主题会写出聚会的名称。
letters-page-save = 保存
