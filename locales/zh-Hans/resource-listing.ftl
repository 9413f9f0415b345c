### Waymark 对照看本机构服务信息的人说的话，以及关于他们提议的话。
### 称呼：“你”，像同伴之间说话一样亲切自然。用词平实，不责备；有办法时，告诉对方接下来可以怎么做。

resource-listing-about-one = 请说明是哪个机构提供新的服务，或者要修改哪一项已列出的服务，两者选一。
resource-listing-proposal-waits = 你为这项服务提出的一份提议还在等待。请等有人看过，或者先把它撤回。
# $limit（数字）：一个人最多可以有多少份提议在等待。
resource-listing-too-many-proposals = { $limit ->
   *[other] 你最多可以有 { $limit } 份提议同时等待。请等有人看过其中一份，或者撤回一份。
}
resource-listing-proposal-settled = 这份提议已经得到答复，或者已被撤回。
resource-listing-editor-already = 这位成员已经在照看该机构的信息了。
# $limit（数字）：一个机构的信息最多可以由多少位成员照看。
resource-listing-too-many-editors = { $limit ->
   *[other] 一个机构的信息最多可以由 { $limit } 位成员照看。
}
resource-listing-phone-invalid = 这个电话号码里没有数字。请按拨打的样子填写。
resource-listing-extension-invalid = 分机号是最多 9 位、不以 0 开头的数字。其他内容可以写在说明里。
resource-listing-country-unknown = 请填写国家的两个字母，例如“DE”或“BR”。
resource-listing-currency-unknown = 请填写货币的三个字母，例如“EUR”或“BRL”。
resource-listing-currency-missing = 请说明是哪种货币。
resource-listing-amount-invalid = 请填写 0 到 1000000 之间的金额。
resource-listing-free-costs = 免费的服务没有金额。请去掉金额，或者选择其他费用类型。
resource-listing-hours-empty = 请至少选择一天，或者用文字说明开放时间。
resource-listing-hours-over = 结束日期早于开始日期。请再看一看这两个日期。
resource-listing-place-empty = 请为这个地点填写名称、街道或城市，好让人找得到。
resource-listing-position-invalid = 请同时填写纬度（−90 到 90）和经度（−180 到 180），或者都不填。

## 出现在服务信息里：提供方没有另外说明时，这是哪一类费用。

resource-listing-cost-free = 免费
resource-listing-cost-sliding-scale = 按各自的能力付费
resource-listing-cost-scholarship = 为无力付费的人提供资助

## 信件。主题与这里的其他信件相同，也不说明是哪个机构。

# 给从现在起照看某个机构信息的成员。
resource-listing-appointed = 从现在起，有一个机构在这里列出的服务也由你照看。
resource-listing-appointed-next = 在应用里可以找到它的服务。如果有变化，请在那里提出来，社区里会有人先看过，再让大家读到。如果不方便，请告诉任何一位社区负责人。
# 给提出提议的人。
resource-listing-proposal-accepted = 你为服务信息提出的一份提议被采纳了。
resource-listing-proposal-accepted-next = 从现在起，大家读到的就是这样，从我们这里读取的目录也一样。谢谢你让信息保持准确。
resource-listing-proposal-declined = 有人看过了你为服务信息提出的一份提议，目前不会采用。
resource-listing-proposal-declined-next = 在应用里可以看到对方的说明，你也可以随时换一种方式再提出来。谢谢你照看这些信息。
