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
meeting-code-system-invalid = 请用小写拉丁字母和数字写明这是谁的代码，单词之间用连字符，例如“meeting-guide”。
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
