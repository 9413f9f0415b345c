### Waymark 关于聚会说的话：如何设立聚会，如何参加。

# $part（文本）：规则中无法使用的部分，按原样显示。
meeting-recurrence-unreadable = 重复规则里无法使用“{ $part }”。规则的写法如 FREQ=WEEKLY;BYDAY=TU（RFC 5545）。
meeting-recurrence-frequency = 聚会可以每天、每周、每月或每年重复。
meeting-recurrence-time-of-day = 具体时刻以第一次的时间为准，请不要在规则里写 BYHOUR、BYMINUTE 和 BYSECOND。
meeting-recurrence-until = 规则可以在某个 UTC 时刻结束，如 UNTIL=20271231T225959Z，也可以在若干次之后结束（COUNT），但不能两者并用。
meeting-recurrence-first = 第一次的日期不符合规则。请选择一个符合规则的日期。
meeting-recurrence-over = 这条规则的所有日期都已经过去。
meeting-starts-too-far = 第一次的日期离今天太远了。
# $least、$most（数字）：分钟数。
meeting-duration = 聚会的时长可以是 { $least } 到 { $most } 分钟。
# $most（数字）：一次聚会最多可以有多少名额。
meeting-capacity = 名额可以是 1 到 { $most } 个。如果不限人数，请不要填写。
meeting-venue-missing = 大家会在现场见面，请填写地点。
meeting-join-url-missing = 也可以远程参加，请填写加入链接。
meeting-join-missing = 请填写用于加入的链接或电话号码。
meeting-other-format = 这一项与所选的聚会形式不符。
meeting-link-invalid = 这看起来不像以 https:// 或 http:// 开头的网址。
meeting-source-text-missing = 请同时提供原文语言的文字。
meeting-fact-twice = 这一项出现了两次。
meeting-checked-later = 这一天还没有到。
meeting-position-half = 位置需要同时填写纬度和经度。
meeting-position-invalid = 纬度在 −90 到 90 度之间，经度在 −180 到 180 度之间。
# $most（数字）：公里数。
meeting-distance = 距离要大于 0，最多 { $most } 公里。
# $most（数字）：分钟数。
meeting-soon = 可以是 0 到 { $most } 分钟。
# $days（数字）：按时刻查找最多可以覆盖多少天。
meeting-search-too-long = 按星期或时刻查找，最多可以覆盖 { $days } 天。请选择更早的最后一天，或更晚的第一天。
meeting-occurrence-cancelled = 这一次聚会已取消。
meeting-occurrence-over = 这一次聚会已经结束。
meeting-full = 这一次的名额已满。也许另一次适合你。

## 对系列中的某一次不能做的事

meeting-not-of-the-rule = 规则中没有这一次，因此无法略过。
meeting-no-such-date = 聚会在这个时间没有安排。
meeting-date-taken = 聚会在这个时间已经有安排。
meeting-series-over = 到那时聚会已经结束。
meeting-in-the-past = 这个时间已经过去。请选择一个还没到的时间。
meeting-not-called-off = 这一次没有被取消。
meeting-changed-meanwhile = 就在刚才，有别人修改了这个内容。请再看一看，然后重试。

## 关于变动的信
## 主题和预览旁人也能看到：不提聚会、康复或社区。

meeting-change-subject = 你的安排有变动
meeting-change-preheader = 以下是有变动的内容。
meeting-called-off-opening = 你答应参加的一次活动这次不举行了。很抱歉。
meeting-moved-opening = 你答应参加的一次活动改了时间。
meeting-other-end-opening = 你答应参加的一次活动开始时间不变，但结束时间改了。
meeting-elsewhere-opening = 你答应参加的一次活动时间不变，但地点或参加方式变了。
meeting-restored-opening = 好消息：之前取消的一次活动还是会举行。
meeting-changed-opening = 你答应参加的活动中，有几次有变动。
meeting-ended-opening = 你答应参加的系列活动即将结束。感谢你曾参与其中。
meeting-closed-opening = 你答应参加的系列活动将暂停一段时间。
meeting-reopened-opening = 好消息：你答应参加的系列活动将按计划继续。
meeting-online-opening = 你答应参加的系列活动暂时改为线上举行。
meeting-occurrence-ahead = 这一次聚会还没有开始。
meeting-looked-back = 这一次聚会已经过去两周多了，不能再补充什么了。
# $least、$most（数字）：人数。
meeting-head-count = 请填写 { $least } 到 { $most } 之间的数字。
meeting-had-no-place = 有这一次名额的人才能说说当时的感受。
meeting-guests-not-welcome = 这个聚会面向成员。如果你想来，请先注册。

## 邮件和页面里的某一次聚会

meeting-when = 时间
# $date_time（文本）：星期、日期和时刻。$zone（文本）：读信人所在时区的名称。
meeting-when-in-zone = { $date_time }（{ $zone }）
meeting-where = 地点
meeting-directions = 怎么走
meeting-dial-in = 电话加入
meeting-join = 在线加入
meeting-when-before = 原定时间
meeting-when-now = 新的时间
meeting-end-now = 新的结束时间
meeting-why = 原因
meeting-note = 请留意
meeting-item-called-off = 不举行
# $when（文本）：日期和时间，带时区。
meeting-item-moved = 新的时间：{ $when }
# $when（文本）：日期和时间，带时区。
meeting-item-moved-elsewhere = 新的时间：{ $when }，地点或参加方式也不同
# $when（文本）：结束的日期和时间，带时区。
meeting-item-other-end = 开始时间不变，新的结束时间：{ $when }
# $when（文本）：结束的日期和时间，带时区。
meeting-item-other-end-elsewhere = 开始时间不变，新的结束时间：{ $when }，地点或参加方式也不同
meeting-item-elsewhere = 时间不变，但地点或参加方式不同
meeting-item-restored = 还是会举行
# $count（数字）：除列出的之外还有多少次有变动。
meeting-items-more = { $count ->
   *[other] 另有 { $count } 次有变动。你可以在应用中查看全部。
}
meeting-called-off-closing = 你不需要做任何事。期待下次与你见面。
meeting-kept-closing = 你不需要做任何事：你的名额仍然保留。如果不再合适，可以在应用中让出名额，没有人会问原因。
meeting-kept-closing-as-guest = 你不需要做任何事：你的名额仍然保留。如果不再合适，可以在你的页面上让出名额，没有人会问原因。
meeting-line-kept-closing = 你不需要做任何事：你在候补名单中的位置仍然保留。一有名额，我们就会写信告诉你。
meeting-change-footer = 你收到这封信，是因为你说过会来。
# 在收信人自己的日历里显示的名称，旁人也能看到：不提聚会、康复或社区。
meeting-calendar-summary = 一项安排

## 有名额空出时的邮件
## 主题和预览可能被旁人看到：不提聚会、康复或社区。

meeting-place-free-subject = 给你的好消息
meeting-place-free-preheader = 你等的有着落了。
meeting-place-free-opening = 空出了一个名额，现在是你的了。很高兴有你在。
meeting-pass-on = 如果现在不方便了，也没关系：在应用里让出名额，排在下一位的人就能得到它。
meeting-pass-on-as-guest = 如果现在不方便了，也没关系：在你的页面上让出名额，排在下一位的人就能得到它。
meeting-place-free-footer = 收到这封邮件，是因为你在等候名额。

## 写给没有账号的人的邮件

meeting-invitation-subject = 是你本人吗？
meeting-invitation-preheader = 还差一小步。
meeting-invitation-opening = 有人用这个邮箱地址申请参加下面的聚会。如果是你，请打开你的页面，告诉我们你来不来。
meeting-invitation-button = 打开我的页面
meeting-invitation-valid = 链接在一天内有效。
meeting-invitation-footer = 如果不是你，不需要做任何事。我们会忘掉这个地址。
meeting-confirmation-subject = 谢谢，我们记下了
meeting-confirmation-preheader = 你需要的都在这里。
meeting-confirmation-button = 查看我的页面
meeting-confirmation-footer = 收到这封邮件，是因为你在我们的页面上说想来。聚会一周后，我们会忘掉你的邮箱地址。
meeting-guest-going = 你有名额了，很高兴有你在。
# $place（数字）：候补中排第几，从 1 开始。
meeting-guest-waiting = 目前名额已满。你排在第 { $place } 位，一有名额我们就写信给你。

## 他们的页面

meeting-guest-title = 参加聚会
meeting-guest-question = 你想来吗？
meeting-guest-question-full = 目前名额已满。你愿意等一个名额吗？一有名额我们就写信给你。
meeting-guest-withdrawn = 这一次你不来。没关系，没有人会问原因。如果改变主意，可以在这里告诉我们。
meeting-guest-invalid = 这个链接无法使用，可能已经过期。请在你看到这个聚会的地方重新获取一个。
meeting-guest-come = 好的，我来
meeting-guest-wait = 好的，我等
meeting-guest-leave = 让出我的名额
meeting-guest-leave-line = 不再等候
