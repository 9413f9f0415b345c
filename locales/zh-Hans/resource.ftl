### Waymark 关于资源的话：撰写、翻译、发布，以及导入他人提供的服务目录。
### 称呼：“你”，像同伴之间说话一样亲切自然。用词平实，不责备；有办法时，告诉对方接下来可以怎么做。

resource-service-not-written = 服务不能在这里撰写：它来自提供方自己的记录。
resource-pseudonym-missing = 请写下要显示的名字，或者选择其他署名方式。
resource-address-invalid = 这看起来不像网页地址。请使用以“https://”开头的地址。
resource-address-missing = 请说明在哪里可以找到它：录音、影片或文件需要一个网址。
# $limit（数字）：一个资源最多可以有多少种形式。
resource-too-many-formats = 一个资源最多可以有 { $limit } 种形式。
# $limit（数字）：一次最多可以查询多少种语言。
resource-too-many-languages = 一次最多可以查询 { $limit } 种语言。
resource-review-date-past = 请选择今天之后的日期，这样才会有人及时再看一遍。
resource-published-already = 这个内容已经发布了。
resource-archived = 这个内容已被撤回，不能再修改。
resource-changed-by-reviewers = 这个内容已经发布，现在由管理团队修改文字。请和团队里的人联系。
resource-changed-meanwhile = 就在刚才，有别人修改了这个内容。请再看一看，然后重试。
resource-source-language = 原文就是用这种语言写的。请选择你要翻译成的语言。
# $current（数字）：当前版本。
resource-version-unknown = 我们不认识这个版本。当前版本是 { $current }。
resource-nothing-to-review = 这种语言没有等待审阅的译文。

## 在命令行中，对导入目录的人说。

resource-import-unreadable = 我们无法读取。它必须是符合 HSDS 的 JSON：一项服务、一个服务列表，或带有“contents”的一页。
# $taken、$changed、$unchanged、$withdrawn、$refused（数字）：各种结果的记录数。
resource-import-counts = 新增：{ $taken }。有变化：{ $changed }。无变化：{ $unchanged }。已撤回：{ $withdrawn }。未导入：{ $refused }。
# $page、$pages（数字）：导入的是哪一页，以及总页数。
resource-import-one-page = 这是第 { $page } 页，共 { $pages } 页。其他页没有导入。
# $number（数字）：记录在文件中的位置；$reason（文本）：下面其中一句话。
resource-import-refused = 第 { $number } 条记录没有导入。{ $reason }
resource-record-not-one = 这不是一条记录：这里应当是一个对象。
# $field（文本）：HSDS 中的字段名。
resource-record-field = 字段 { $field } 缺失，或者不符合 HSDS 的要求。
resource-record-unstorable = 其中包含我们无法保存的字符。
resource-record-without-provider = 它没有说明由哪个组织提供服务，或者提到的组织我们还不认识。

## 给通过 /hsds 读取目录的程序。

resource-parameter-unknown = 这个列表没有这个参数，可以把它去掉。
resource-parameter-invalid = 这个参数不接受这个值。
# $most (number): how many entries.
resource-per-page-too-many = 每页最多 { $most } 条。请要求更短的一页，或者用 format=ndjson 一次取得全部。
resource-postcode-missing = 距离要从某个邮政编码算起，请同时给出邮政编码。
