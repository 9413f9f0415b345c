### Waymark 关于 Meeting Guide 格式的聚会说的话：接收它们，告诉别人。

## 在命令行里，导入列表时。

meeting-guide-import-unreadable = 我们无法读取。它必须是 Meeting Guide 格式的 JSON：一个聚会列表。
# $taken、$changed、$unchanged、$refused（数字）：各有多少行。
meeting-guide-import-counts = 新增：{ $taken }。有变化：{ $changed }。无变化：{ $unchanged }。未导入：{ $refused }。
# $number（数字）：在文件中的位置；$slug（文本）：在那里的名称；$reason（文本）：下面的一句话。
meeting-guide-import-refused = 第 { $number } 行（{ $slug }）没有导入。{ $reason }
# $number（数字）：在文件中的位置；$reason（文本）：下面的一句话。
meeting-guide-import-refused-nameless = 第 { $number } 行没有导入。{ $reason }
# $rows（数字）：多少行。
meeting-guide-hours-assumed = 没有写明结束时间、按一小时计算的聚会：{ $rows }。
# $rows（数字）：多少行。
meeting-guide-zones-assumed = 没有写明时区、按你给出的时区计算的聚会：{ $rows }。
# $codes（文本）：代码，以及各有多少行使用。
meeting-guide-unknown-codes = 不在公布列表中的代码；已保留，但不会转告别人：{ $codes }。
# $codes（文本）：代码，以及各有多少行使用。
meeting-guide-codes-without-topic = 这里还没有对应主题的代码；已保留，并会转告别人：{ $codes }。

## 为什么某一行不能接收。

meeting-guide-row-not-one = 这不是一个聚会：这里应当是一个对象。
meeting-guide-row-unstorable = 其中包含我们无法保存的字符。
# $field（文本）：格式中的字段名。
meeting-guide-row-field = 字段 { $field } 缺失，或者不符合格式的要求。
# $field（文本）：格式中的字段名；$most（数字）：最多多少个字符。
meeting-guide-row-too-long = 字段 { $field } 太长。最多字符数：{ $most }。
meeting-guide-row-by-appointment = 它既没有星期也没有时间。只能接收每周举行的聚会。
meeting-guide-row-without-zone = 它没有写明时区。你可以用 --time-zone 为所有这样的聚会指定一个。
meeting-guide-row-zone-unknown = 我们不认识这个时区。它必须是 IANA 名称，例如 Asia/Shanghai。
meeting-guide-row-without-way = 它既没有地址，也没有用于参加的链接或电话号码。
meeting-guide-row-address-not-full = 从地址看不出该去哪里，也没有用于参加的链接或电话号码。
meeting-guide-row-slug-twice = 前面有一行的 slug 与它相同。
meeting-guide-row-own-meeting = 这是本服务器自己的聚会。

## 为什么某个聚会不在别人读到的列表里。

meeting-guide-not-weekly = 它不是每周在同样的日子举行。
meeting-guide-not-begun = 它在接下来的七天内不举行。
meeting-guide-over = 它已经结束。
meeting-guide-way-not-public = 它在线上举行，只有参加的人才能知道如何加入。
meeting-guide-no-address = 它没有地址，在地图上无法找到。
meeting-guide-whole-day = 它持续一整天或更久。
meeting-guide-language-unreadable = 这不是一种语言。应当是 es 或 pt-BR 这样的标签。
