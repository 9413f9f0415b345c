portal-title = 开发者页面
portal-introduction = Waymark 的全部功能都在同一个 GraphQL API 里。欢迎四处看看，在这里试一条查询，再把模式文件带走。

portal-skip = 直接前往 GraphiQL

portal-address-heading = 请求发往哪里
portal-address-body = 所有请求都发往同一个地址。Accept-Language 标头决定用哪种语言回答。
portal-address-queries = 查询和变更
portal-address-subscriptions = 订阅（通过 WebSocket）
portal-address-events = 订阅也可以从第一个地址获取：凡是接受 text/event-stream 的客户端，都会收到服务器发送的事件（server-sent events）。下面的 GraphiQL 用的就是这种方式。

portal-schema-heading = 模式
portal-schema-body = 一个文件说明了所有类型、字段和参数。你可以用它生成自己的客户端，TypeScript 或其他语言都可以。
portal-schema-download = 下载 schema.graphql

portal-sign-in-heading = 登录
portal-sign-in-body = 成员可以用密码登录，也可以用电子邮件里的链接或验证码登录。之后，客户端在每次请求中用下面的标头发送访问令牌：
portal-accounts = 现成的演示账号。选择一个即可登录，标头会自动填入 GraphiQL。
portal-account-newcomer = 新成员
portal-account-mentor = 同伴导师
portal-account-facilitator = 聚会主持人
portal-account-moderator = 协管员
portal-account-steward = 社区负责人
portal-signing-in = 正在登录……
portal-signed-in = 已登录：{ $email }。GraphiQL 现在会发送访问令牌。
portal-sign-in-failed = 登录没有成功。服务器在运行吗？演示数据还在吗？

portal-explorer-heading = 试一试
portal-explorer-note = 这是 GraphiQL，一个编写查询的工具。它的菜单只有英文。
portal-explorer-without-script = GraphiQL 需要 JavaScript。本页其他内容不需要它也能使用。
portal-example-note = 按 Ctrl+Enter 运行。
