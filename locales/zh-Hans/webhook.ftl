### Waymark 就 webhook（合作伙伴用来接收变更通知的地址）对社区负责人说的话。
### 称呼：“你”，像同伴之间说话一样亲切自然。用词平实，不责备；有办法时，告诉对方接下来可以怎么做。

webhook-url-invalid = 请填写以“https://”开头、指向互联网上服务器的地址，其中不要包含用户名或密码。
# $limit（数字）：一个合作伙伴最多可以有多少个 webhook。
webhook-too-many = 一个合作伙伴最多可以有 { $limit } 个 webhook。请先删除一个。
webhook-no-key = 这个合作伙伴没有可用的密钥，所以没有可以通知的内容。请先创建一个密钥。
webhook-not-active = 目前不会向这个 webhook 发送内容。请先恢复它。
