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
meeting-language-twice = 这种语言出现了两次。
meeting-fact-twice = 这一项出现了两次。
meeting-checked-later = 这一天还没有到。
# $least、$most（数字）：列表可以有多少项。
meeting-number = 请提供 { $least } 到 { $most } 项。
meeting-concept-invalid = 概念名由小写拉丁字母和数字组成，单词之间用连字符，例如“coping-skills”。
meeting-concept-taken = 这个概念已经有主题了。
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
## 主题和预览旁人也能看到：不提聚会、康复或社群。

meeting-change-subject = 您的安排有变动
meeting-change-preheader = 以下是有变动的内容。
meeting-called-off-opening = 您答应参加的一次活动这次不举行了。很抱歉。
meeting-moved-opening = 您答应参加的一次活动改了时间。
meeting-elsewhere-opening = 您答应参加的一次活动时间不变，但地点或参加方式变了。
meeting-restored-opening = 好消息：之前取消的一次活动还是会举行。
meeting-changed-opening = 您答应参加的活动中，有几次有变动。
meeting-ended-opening = 您答应参加的系列活动即将结束。感谢您曾参与其中。
meeting-closed-opening = 您答应参加的系列活动将暂停一段时间。
meeting-reopened-opening = 好消息：您答应参加的系列活动将按计划继续。
meeting-online-opening = 您答应参加的系列活动暂时改为线上举行。
meeting-when = 时间
# $date_time（文本）：星期、日期和时刻。$zone（文本）：读信人所在时区的名称。
meeting-when-in-zone = { $date_time }（{ $zone }）
meeting-where = 地点
meeting-directions = 怎么走
meeting-dial-in = 电话加入
meeting-join = 在线加入
meeting-when-before = 原定时间
meeting-when-now = 新的时间
meeting-why = 原因
meeting-note = 请留意
meeting-item-called-off = 不举行
# $when（文本）：日期和时间，带时区。
meeting-item-moved = 新的时间：{ $when }
# $when（文本）：日期和时间，带时区。
meeting-item-moved-elsewhere = 新的时间：{ $when }，地点或参加方式也不同
meeting-item-elsewhere = 时间不变，但地点或参加方式不同
meeting-item-restored = 还是会举行
# $count（数字）：除列出的之外还有多少次有变动。
meeting-items-more = { $count ->
   *[other] 另有 { $count } 次有变动。您可以在应用中查看全部。
}
meeting-called-off-closing = 您不需要做任何事。期待下次与您见面。
meeting-kept-closing = 您不需要做任何事：您的名额仍然保留。如果不再合适，可以在应用中让出名额，没有人会问原因。
meeting-change-footer = 您收到这封信，是因为您说过会来。
