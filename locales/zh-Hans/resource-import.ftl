### 有人导入 HSDS 服务目录时，Waymark 在命令行里说的话。
### 称呼：“你”。用词平实，准确说明是什么、在哪里，不责备，并告诉对方接下来可以怎么做。

## 无法读取，或没有导入任何内容。

# $source（文本）：文件、文件夹或网址。
resource-import-not-hsds = 我们无法读取 { $source }。它必须是 HSDS 格式的 JSON（一项服务、一个服务列表，或带有“contents”的一页）、每行一项服务（NDJSON），或者存放这些文件或 CSV 表格的文件夹。
# $source（文本）：文件；$line（数字）：行。
resource-import-line-unreadable = 我们只能把 { $source } 读到第 { $line } 行，可能是传输中断了。没有导入任何内容。
# $source（文本）：文件夹或网址。
resource-import-broke-off = { $source } 的列表不完整：缺了一页，或者顺序不对。没有导入任何内容。请重新获取。
# $source（文本）：文件夹。
resource-import-folder-empty = { $source } 里没有可以导入的内容：既没有 JSON 文件，也没有 CSV 表格。
# $source（文本）：文件夹。
resource-import-folder-mixed = { $source } 里既有 JSON 文件又有 CSV 表格。请分放在两个文件夹里，这样才清楚以哪些为准。
resource-import-table-missing = 缺少表格 services.csv，因此没有服务可以导入。
# $file（文本）：表格。
resource-import-table-without-ids = 表格 { $file } 的第一行没有“id”这一列。各列是用逗号分隔的吗？
# $count、$all（数字）：会消失多少项服务，这个来源共有多少项。
resource-import-withdraws-many = 这个来源的 { $all } 项服务中，有 { $count } 项已不在列表里。看起来列表不完整，所以没有做任何改动。如果确实如此，请加上 --withdraw-many 再导入一次。
# $refused（数字）：有多少条记录有问题。
resource-import-held-back = 没有导入任何内容，因为并非所有记录都没有问题。有问题的记录：{ $refused }。要导入其余记录，请使用 --leave-out-bad。

## 每条记录的结果。$place（文本）：所在位置，如 7 或 services.csv:7；$name（文本）：名称；$id：id。

# $became（文本）：new、changed、returned、withdrawn、as_before、held_back、refused；$fields（文本）：有变化的字段。
resource-import-record = { $became ->
    [new] 记录 { $place }“{ $name }”（{ $id }）：现已列入目录。
    [changed] 记录 { $place }“{ $name }”（{ $id }）：{ $fields } 有变化。
    [returned] 记录 { $place }“{ $name }”（{ $id }）：重新列入目录。
    [withdrawn] 记录 { $place }“{ $name }”（{ $id }）：服务已关闭，因此撤回。
    [as_before] 记录 { $place }“{ $name }”（{ $id }）：无变化。
    [held_back] 记录 { $place }“{ $name }”（{ $id }）：没有问题。
   *[refused] 记录 { $place }“{ $name }”（{ $id }）：未导入。
}
resource-import-record-gone = “{ $name }”（{ $id }）已不在列表里，因此撤回。
# $fields（文本）：记录的字段。
resource-import-replaces = {"  "}这条记录取代了这里的人写的内容（{ $fields }）。原来的内容仍然保留。
# $fields（文本）：记录的字段。
resource-import-told-otherwise = {"  "}我们对外提供时，以下字段的值不同：{ $fields }。
# $severity（文本）：error 或 warning；$path（文本）：字段；$reason（文本）：下面的一句话；$keyword（文本）：标准里的说法。
resource-import-fault = { $severity ->
    [warning] {"  "}请留意 { $path }：{ $reason }（{ $keyword }）
   *[error] {"  "}{ $path } 有误：{ $reason }（{ $keyword }）
}

## 原因。每句话都跟在相关字段之后。

resource-record-not-one = 这不是一条记录：这里应当是一个对象。
resource-record-unstorable = 其中包含我们无法保存的字符。
resource-record-provider-missing = 这条记录没有说明由哪个组织提供服务。
resource-record-provider-unknown = 我们不认识这个组织，其他记录里也没有它的说明。
resource-record-twice = 前面已有一项服务使用这个 id，而且内容不同。
resource-field-missing = HSDS 要求有这个字段，但这里没有。
# $expected（文本）：string、number、array 或 object。
resource-field-type = { $expected ->
    [number] 这里应当是一个数字。
    [array] 这里应当是一个列表。
    [object] 这里应当是一个对象。
   *[string] 这里应当是文本。
}
# $format（文本）：uuid、uri、email、date、time 或 date-time。
resource-field-format = { $format ->
    [uuid] 这不是 UUID。
    [uri] 这不是完整的网址。
    [email] 这不是电子邮件地址。
    [date] 这不是像 2026-03-31 这样的日期。
    [time] 这不是像 18:30 这样的时间。
   *[date-time] 这不是像 2026-03-31T18:30:00Z 这样的日期和时间。
}
# $allowed（文本）：允许的值，用逗号分隔。
resource-field-not-allowed = 这里只能是其中之一：{ $allowed }。
# $limit（数字）：最多多少个字符。
resource-field-too-long = 这里超过了 { $limit } 个字符。
resource-field-null = 这里写的是 null，而 HSDS 要求什么都不写。我们当作没有。
resource-field-other = 这不符合 HSDS 的要求。

## 关于整次导入。

# $taken、$changed、$unchanged、$returned、$withdrawn、$refused（数字）：各种结果的记录有多少条。
resource-import-counted = 新增：{ $taken }。有变化：{ $changed }。无变化：{ $unchanged }。重新列入：{ $returned }。已撤回：{ $withdrawn }。未导入：{ $refused }。
# $page、$pages（数字）：导入的是哪一页，共有多少页。
resource-import-one-page = 这是第 { $page } 页，共 { $pages } 页。其他页没有导入。
resource-import-trial = 这只是试运行：没有做任何改动。
resource-import-uncertain = 有一条记录没有说明它是哪项服务，因此我们无法判断哪些服务已经不在了，也没有为此撤回任何服务。
# $file（文本）：表格。
resource-import-table-unknown = { $file } 不是 HSDS 的表格，因此我们没有读取。
# $file（文本）：表格；$rows（数字）：多少行。
resource-import-rows-left = { $file } 中不属于这里任何服务或重复出现、因此没有导入的行：{ $rows }。
