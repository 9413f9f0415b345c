### Waymark 各处通用的话：登录、限制，以及无法使用的内容。
### 称呼：“你”，像同伴之间说话一样亲切自然。用词平实，不责备；有办法时，告诉对方接下来可以怎么做。

common-unauthenticated = 请先登录。
common-forbidden = 你没有权限进行此操作。
common-not-found = 没有找到你要的内容。它可能已被移除，或者对你不可见。
# $reference（文本）：写信给我们时可以提供的编号。
common-internal = 我们这边出了点问题。如果再次出现，请把这个编号告诉我们：{ $reference }
common-rate-limited = 短时间内请求太多了。请稍等片刻再试。
# $seconds（数字）：多少秒之后可以继续。
common-budget-spent = 短时间内请求太多了。请在 { $seconds } 秒后再试。
common-bad-request = 我们无法读取这个请求。
# $cost、$limit（数字）：这次请求的开销，以及单次请求允许的开销。
common-too-complex = 这个请求一次要的内容太多：开销为 { $cost }，上限为 { $limit }。请减少内容，或分几次请求。
# $limit（数字）：请求最多可以有多少层。
common-too-deep = 这个请求嵌套得太深，最多只能有 { $limit } 层。
common-too-long = 这个请求太长了。
common-timeout = 这次处理时间过长，我们已将它停下。请再试一次，或一次少要一些内容。
common-change-timeout = 这次处理时间过长，我们没有再等下去。操作也许已经完成：请先查看一下，再决定是否重试。
common-still-under-way = 这项操作仍在进行中。请稍等片刻再试。
common-answer-lost = 这项操作已经完成，只是当时的答复在途中丢失了。请先看看现在的情况，再决定是否重新操作。
common-unavailable = 我们暂时无法访问数据。请稍后再试。
common-invalid-value = 请求中有一个值无效。
common-cursor-invalid = 我们已经找不到列表中的这个位置。请从头开始查看。
common-cursor-expired = 这份副本太久没有更新了。请重新加载全部内容。
# $limit（数字）：每页最多可以有多少条。
common-page-too-large = 一次最多可以请求 { $limit } 条。
common-page-both-ways = 请选择从开头或从末尾获取，不能两者同时使用。
# $limit（数字）：文字最多可以有多少个字符。
common-text-too-long = 这段文字太长了，最多 { $limit } 个字符。
common-text-empty = 请在这里写点内容。
common-text-invalid = 这段文字包含我们无法保存的字符。
common-language-unknown = 我们不认识这种语言。请使用“zh-Hans”或“pt-BR”这样的语言代码。
common-language-twice = 这种语言出现了两次。
# $least、$most（数字）：列表可以有多少项。
common-number = 请提供 { $least } 到 { $most } 项。
common-time-zone-unknown = 我们不认识这个时区。请使用“Asia/Shanghai”这样的名称。
common-email-invalid = 这看起来不像电子邮箱地址。
common-conduct-not-accepted = 请先阅读并接受我们的行为准则。
common-scope-missing = 这个密钥没有读取该内容的权限。
