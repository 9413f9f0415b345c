### 提醒：邮件本身，以及每个人希望怎样被提醒。
### 语气温和，绝不让人内疚：不来不需要理由。

## 对方可以改正的地方

# $least、$most（数字）：分钟数。
reminder-lead = 提醒可以提前 { $least } 到 { $most } 分钟发出。
# $most（数字）：同一次聚会最多可以提醒几次。
reminder-leads = 同一次聚会最多可以提醒你 { $most } 次。请选择提前多久：至少选一个，不要重复。
reminder-time-of-day = 请填写像 22:00 这样的时间。
reminder-quiet-half = 安静时段需要有开始和结束。
reminder-quiet-all-day = 安静时段的开始和结束不能相同。如果完全不想收到提醒，请撤回对提醒的同意。

## 邮件
## 主题和预览可能被旁人看到：不提聚会、康复或社区。

reminder-subject = 给你的一个小提醒
# 只用于说过主题可以写明内容的人。
# $title（文本）：聚会的名称。
reminder-plain-subject = 快到了：{ $title }
reminder-preheader = 是你请我们记着的。
reminder-opening = 你答应参加的时间快到了，很高兴有你在。
reminder-cannot-come = 如果今天不方便，也没关系。你可以在应用里让出名额，没有人会问原因。
reminder-footer = 收到这封邮件，是因为你说过会来，并请我们提醒你。
reminder-unsubscribe = 停止提醒
