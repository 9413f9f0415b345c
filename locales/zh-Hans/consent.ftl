### 行为准则，以及成员同意的事项。
### 称呼：同 common.ftl。

# $current（数字）：目前生效的行为准则是第几版。
consent-version-not-current = 这期间我们更新了行为准则。请先阅读第 { $current } 版，再决定是否接受。
consent-source-text-missing = 请补上这份行为准则的原文，也就是最初撰写时所用语言的文本。
# $limit（数字）：行为准则最多可以有几份文本。
consent-too-many-texts = { $limit ->
   *[other] 一份行为准则最多可以有 { $limit } 种语言的文本。
}
