### 行为准则，以及成员同意的事项。
### 称呼：同 common.ftl。

# $current（数字）：目前生效的行为准则是第几版。
consent-version-not-current = 我们的行为准则刚刚更新了。请先阅读第 { $current } 版，再选择接受。
consent-source-text-missing = 请补上这份行为准则最初所用语言的文本。
consent-language-twice = 这种语言出现了两次。每种语言请只保留一份文本。
