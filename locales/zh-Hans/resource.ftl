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
resource-citation-nowhere = 请填写 DOI，或者填写能找到它的网页地址，两者选一。
resource-doi-invalid = 这看起来不是 DOI。DOI 以“10.”开头，中间有一个斜杠，例如“10.1000/182”。
resource-retrieved-missing = 请说明你是哪一天读到这个网页的：现在的内容可能已经变了。
resource-retrieved-later = 请选择今天或今天以前的日期。
# $limit（数字）：一个资源最多可以有多少个来源。
resource-too-many-citations = { $limit ->
   *[other] 一个资源最多可以列出 { $limit } 个来源。
}
resource-published-already = 这个内容已经发布了。
resource-archived = 这个内容已被撤回，不能再修改。
resource-changed-meanwhile = 就在刚才，有别人修改了这个内容。请再看一看，然后重试。
resource-source-language = 原文就是用这种语言写的。请选择你要翻译成的语言。
# $current（数字）：当前版本。
resource-version-unknown = 我们不认识这个版本。当前版本是 { $current }。
resource-nothing-to-search = 请至少输入一个要查找的词。
resource-nothing-to-review = 这种语言没有等待审阅的译文。
resource-nothing-outdated = 这种语言的译文没有落后于原文的。
resource-being-translated = 现在有人正在把它翻译成这种语言。你可以在列表里找到别的文章。
resource-translation-waits = 这种语言已经有一份译文在等待审阅。谢谢你愿意帮忙。
# $limit（数字）：一个人最多可以同时认领多少篇。
resource-too-many-translations = { $limit ->
   *[other] 一次最多可以认领 { $limit } 篇。请先完成其中一篇，或者留给别人，再认领新的。
}
resource-xliff-unreadable = 我们读不了这个翻译文件。请按你的工具保存的原样发来，格式为 XLIFF 2。
resource-xliff-not-one = 一个文件里正好有一篇文章。请把从我们这里得到的每个文件分开发送。
# $count（数字）：有多少个部分。
resource-xliff-unfinished = { $count ->
   *[other] 还有 { $count } 个部分没有翻译。你可以在工具里继续，然后再次发送文件。
}
resource-xliff-other-parts = 这个文件的各个部分与文章不一致。文章可能已经改过了，请重新获取文件。
resource-not-proposed = 这个内容还没有提交。等作者提交之后，你就可以决定了。
resource-proposed-already = 这个内容已经提交了，很快会有人来看。
resource-waits-for-review = 现在有人正在看这个内容，所以暂时保持原样。如果想修改，请写一条评论，请对方退回给你。
resource-not-ones-own = 这是你自己写的，所以由另一位审阅者来决定。
resource-changed-by-suggestion = 这个内容已经发布，修改文字需要别人同意。请提出修改建议，会有人来看。
resource-stays-sensitive = 已提交或已发布的内容会保留这个标记。在草稿阶段可以取消。
resource-topic-is-sensitive = 这涉及一个始终需要两个人来看的主题。只有当主题本身不再带有这个标记时，才能取消。
resource-story-without-context = 一个故事如果也讲到什么没有帮助、当时是什么情形，对别人的帮助最大。请把三部分都填上：什么有帮助，什么没有，以及在什么条件下。
resource-story-without-consent = 只有写下故事的人同意，别人才会读到它。你可以在“同意事项”里允许，也可以随时收回。
resource-changed-since = 你读过之后，这个内容又有了变化。请再看一看，然后决定。
resource-looked-at-again = 这个内容已经在重新审阅了。审阅的人发布之后，它就会回来。
resource-not-published-yet = 这个内容目前没有发布，所以不需要重新审阅。
resource-reason-missing = 请用几句话说明为什么要修改已发布的文字，一起参与的人会想知道。
resource-takes-two = 修改这段文字需要两个人同意。请提出修改建议，会有人来看。
resource-not-published = 这个内容目前没有发布，所以还不能提建议。
resource-nothing-changes = 现在写的就是这样。请写下应当不同的地方。
# $limit（数字）：一个人最多可以有多少条建议在等待。
resource-too-many-suggestions = 你最多可以有 { $limit } 条建议同时等待。请等有人看过其中一条，或者撤回一条。
resource-suggestion-settled = 这条建议已经得到答复，或者已被撤回。
resource-changed-where-it-came-from = 它在来源目录中有了变化。

## 一个来源能在多大程度上说明什么有帮助，从多到少。这都不是对人的评判。

resource-evidence-review = 许多相关研究被放在一起考察过。
resource-evidence-trial = 在一项研究中，通过抽签，一些人试了这个方法，另一些人没有。
resource-evidence-observation = 在一项研究中，研究者观察了这样做的人。
resource-evidence-expertise = 熟悉这个领域的人这样说。
resource-evidence-experience = 亲身经历过的人讲述他们的感受。

## 信件。所有信件的主题都一样，不透露是哪篇文字，也不透露别人说了什么。

resource-letter-subject = 有新消息等着你
resource-letter-preheader = 打开应用即可查看。
# 给作者。
resource-returned = 有人看过了你提交的一篇文字，它暂时又变回草稿。
resource-returned-next = 在应用里可以看到对方写给你的话。不用着急，想好了随时可以再提交。谢谢你为它花的心思。
resource-published = 你写的一篇文字已经发布：现在社区里的每个人都能读到它。
resource-published-next = 谢谢你的分享。你随时可以在应用里更改自己的署名方式。
resource-taken-back = 你写的一篇文字被撤回了，是照看发布内容的人做的。
resource-taken-back-next = 现在没有人能找到它了。如果你想知道原因，请问一问协管员。
# 给作者。
resource-reopened = 你写的一篇内容正在重新审阅，这期间其他人找不到它。
resource-reopened-next = 原因写在你的应用里。如果愿意，你现在就可以修改；有人看过之后，它就会回来。谢谢你的耐心。
# 给照看已发布内容的人。
resource-in-your-care = 我们发布的一项内容从现在起由你照看。
resource-in-your-care-next = 在你的应用里，它列在由你照看的内容中。需要再看一看的时候，我们会告诉你。如果不方便，请告诉任何一位协管员，会有别人接手。
# $count（数字）：有多少。
resource-care-due = { $count ->
   *[other] 你照看的 { $count } 项内容该再看一看了。
}
# $date（文字）：从哪一天起隐藏，按这种语言的写法。
resource-care-due-next = 有空静下来的时候，请再读一遍，并在应用里说明它是否仍然合适。到{ $date }还没有人看过的内容，会从那天起隐藏，直到有人看过。
# $count（数字）：有多少。
resource-care-hidden = { $count ->
   *[other] 你照看的 { $count } 项内容目前处于隐藏状态，正在等待重新审阅。
}
resource-care-hidden-next = 协管员也看得到，审阅之后会让它们回来。你可以在应用里把你了解的情况写给他们。
# 每封这样的信里都有。
resource-care-footer = 你收到这封信，是因为你在照看我们发布的内容。如果负担太重，请告诉任何一位协管员，会有别人接手。
# 给翻译文章的人。
resource-translation-published = 你翻译的一篇文章已经有人看过，现在大家都能读到了。
resource-translation-published-next = 谢谢你：读这种语言的人现在能找到以前没有的帮助。
# 给提出修改建议的人。
resource-suggestion-accepted = 你提出的一处修改被采纳了。
resource-suggestion-accepted-next = 从现在起，文字就是这样写的了。谢谢你读得这么仔细。
resource-suggestion-declined = 有人看过了你提出的一处修改，文字会保持原样。
resource-suggestion-declined-next = 在应用里可以看到对方的说明。谢谢你一起思考。
# 每封这类信件都有。
resource-letter-footer = 你收到这封信，是因为有一件与你有关的事发生了变化。我们在邮件里写得尽可能少，让属于你的事只属于你。

## 给通过 /hsds 读取目录的程序。

resource-parameter-unknown = 这个列表没有这个参数，可以把它去掉。
resource-parameter-invalid = 这个参数不接受这个值。
# $most（数字）：有多少条。
resource-per-page-too-many = 每页最多 { $most } 条。请要求更短的一页，或者用 format=ndjson 一次取得全部。
resource-postcode-missing = 距离要从某个邮政编码算起，请同时给出邮政编码。
