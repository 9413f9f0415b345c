### 账号：登录、密码、个人资料和角色。
### 称呼：同 common.ftl。邮件和链接打开的页面可能被旁人看到：不要透露社区是做什么的，也不要让人看出有这样一个社区。

# $least、$most（数字）：密码最少和最多可以有多少个字符。
member-password-length = 请设置一个 { $least } 到 { $most } 个字符的密码。
member-sign-in-failed = 这个邮箱地址和密码不匹配。你也可以改用邮件验证码登录。
member-link-invalid = 这个链接无法使用，可能已经过期，或者已经用过了。请重新获取一个。
member-code-invalid = 这个验证码无法使用。请对照最近一封邮件里的验证码，或重新获取一个。
member-refresh-token-reused = 你的登录似乎在两个地方被使用过。为了保护你的账号，我们已让它失效。请重新登录。
member-refresh-token-invalid = 你的登录已失效。请重新登录。
member-password-wrong = 当前密码不正确。请再试一次。
# $limit（数字）：最多可以填写多少种语言。
member-too-many-languages = 最多可以填写 { $limit } 种语言。
member-role-held = 这位成员已经有这个角色了。
member-role-not-held = 这位成员没有这个角色。
member-last-steward = 这样社区就没有负责人了。请先把这个角色交给另一位成员。
member-blocked-oneself = 不能屏蔽自己。请选择其他人。
# 在应用中告诉邮箱拒收了我们邮件的人。不带责备。
member-letters-returned = 我们发往你邮箱的邮件被退了回来。这个地址还正确吗？如果正确，请确认一下，我们会继续给你写信。
member-email-not-yours = 这不是你账号的邮箱地址。请与设置中的地址核对一下。

## 用来登录的邮件

member-sign-in-subject = 你的登录验证码
member-sign-in-preheader = 这是你要的验证码，短时间内有效。
# $name（文本）：对方自己选的名字。
member-greeting = { $name }，你好！
member-sign-in-welcome = 欢迎你！很高兴你来到这里。请在这里确认邮箱并登录：
member-sign-in-again = 很高兴再次见到你。请在这里登录：
member-sign-in-button = 登录
member-sign-in-code = 也可以在你正要登录的地方输入这个验证码：
# $minutes（数字）：链接和验证码在多少分钟内有效。
member-sign-in-valid = 链接和验证码任选其一即可，{ $minutes } 分钟内有效，只能使用一次。
member-sign-in-not-you = 请不要把链接或验证码告诉任何人。如果你没有要求发送这封邮件，不需要做任何事。

## 链接打开的页面

member-page-title = 登录
member-page-code = 请在你正要登录的地方输入这个验证码。请不要把它告诉任何人。
member-page-link-invalid = 这个链接无法使用，可能已经过期，或者已经用过了。请在你正要登录的地方重新获取一封邮件。
