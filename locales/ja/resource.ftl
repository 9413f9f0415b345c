### 資料について伝える言葉：書くこと、翻訳すること、公開すること、ほかの一覧を取り込むこと。
### 呼びかけ：です・ます。「あなた」は使わず、仲間どうしのように話す。平易な言葉で、責めず、次にできることがあれば添える。

resource-service-not-written = サービスは、ここでは書けません。提供する側の記録から取り込まれます。
resource-pseudonym-missing = 表示する名前を書くか、別の名前の出し方を選んでください。
resource-address-invalid = ウェブページのアドレスの形になっていないようです。「https://」で始まるものを使ってください。
resource-address-missing = どこにあるのかを書いてください。録音、映像、ファイルには、ウェブアドレスが必要です。
# $limit（数値）：ひとつの資料に入れられる形式の数。
resource-too-many-formats = ひとつの資料に入れられる形式は{ $limit }種類までです。
# $limit（数値）：一度に求められる言語の数。
resource-too-many-languages = 一度に求められるのは{ $limit }言語までです。
resource-review-date-past = だれかがよいころにもう一度見られるように、明日以降の日を選んでください。
resource-citation-nowhere = DOIか、それが載っているページのアドレスを入れてください。
resource-doi-invalid = DOIの形になっていないようです。「10.1000/182」のように、「10.」で始まり、スラッシュを含みます。
resource-retrieved-missing = このページを読んだ日を書いてください。いまは内容が変わっているかもしれません。
resource-retrieved-later = 今日か、今日より前の日を選んでください。
# $limit（数値）：ひとつの資料に挙げられる出典の数。
resource-too-many-citations = ひとつの資料に挙げられる出典は{ $limit }件までです。
resource-published-already = これは、すでに公開されています。
resource-archived = これは公開が取り下げられたので、もう変更できません。
resource-changed-meanwhile = ちょうど同じときに、ほかの方がこれを変更しました。もう一度見てから、試してください。
resource-source-language = これは、もともとその言語で書かれています。翻訳先の言語を選んでください。
# $current（数値）：いまのバージョン。
resource-version-unknown = このバージョンがわかりませんでした。いまのバージョンは{ $current }です。
resource-nothing-to-search = 探したい言葉を、少なくともひとつ入力してください。
resource-nothing-to-review = この言語で、確認を待っている翻訳はありません。
resource-nothing-outdated = この言語で、原文より遅れている翻訳はありません。
resource-being-translated = いま、ほかの方がこれをその言語に翻訳しています。ほかの文章は、一覧にあります。
resource-translation-waits = この言語への翻訳が、すでに確認を待っています。手伝おうとしてくださって、ありがとうございます。
# $limit（数値）：ひとりのメンバーが同時に翻訳できる文章の数。
resource-too-many-translations = 一度に引き受けられる文章は{ $limit }件までです。別の文章を引き受ける前に、そのひとつを仕上げるか、ほかの方に任せてください。
resource-xliff-unreadable = わたしたちに読み取れる翻訳ファイルではありません。お使いのツールで保存したままのファイルを、XLIFF 2形式で送ってください。
resource-xliff-not-one = ひとつのファイルに入る文章は、ちょうどひとつです。受け取ったファイルを、ひとつずつ送ってください。
# $count（数値）：部分の数。
resource-xliff-unfinished = まだ翻訳されていないところが{ $count }か所あります。ツールで続きをして、もう一度ファイルを送ってください。
resource-xliff-other-parts = このファイルの各部分が、文章と合っていません。文章が変わったのかもしれません。ファイルをもう一度受け取ってください。
resource-not-proposed = これは、まだ提出されていません。書いた方が提出したら、決められるようになります。
resource-proposed-already = これは、すでに提出されています。まもなく、だれかが見てくれます。
resource-waits-for-review = いま、ほかの方が見ているところなので、このままにしておきます。変えたいことがあれば、コメントを書いて、戻してもらってください。
resource-not-ones-own = これはご自身が書いたものなので、確認をするほかの方が決めます。
resource-changed-by-suggestion = これは公開されているので、文章を変えるにはほかの方の同意が必要です。変更を提案してください。だれかが見てくれます。
resource-stays-sensitive = 提出したものや公開したものの印は、そのまま残ります。下書きのあいだは外せます。
resource-topic-is-sensitive = これは、いつもふたりで見るテーマにかかわるものです。印が外れるのは、テーマそのものから印がなくなったときだけです。
resource-story-without-context = 体験談がいちばん人の助けになるのは、役に立たなかったことと、どんなときだったのかも書かれているときです。役に立ったこと、立たなかったこと、どんな状況だったのか。みっつとも書いてください。
resource-story-without-consent = 体験談は、書いた方が同意したときにだけ、ほかの方が読めます。同意の設定で許可でき、取り消すこともできます。
resource-changed-since = 読んでくださったあとに、これが変わりました。もう一度見てから、決めてください。
resource-looked-at-again = これは、すでに見直しているところです。確認をする方が公開したら、また見られるようになります。
resource-not-published-yet = これは、いま公開されていないので、見直すものがありません。
resource-reason-missing = 公開されている文章を変える理由を、短く書いてください。いっしょに取り組む方たちが知りたいことです。
resource-takes-two = この文章を変えるには、ふたりの同意が必要です。変更を提案してください。ほかの方が見てくれます。
resource-not-published = これは、いま公開されていないので、提案できることがありません。
resource-nothing-changes = いまも、そのとおりに書かれています。どう変えたいのかを書いてください。
# $limit（数値）：ひとりのメンバーが確認待ちにできる提案の数。
resource-too-many-suggestions = 確認を待つ提案は、同時に{ $limit }件までです。だれかがそのひとつを見るまで待つか、ひとつ取り下げてください。
resource-suggestion-settled = この提案には、すでに返事があったか、取り下げられています。
resource-changed-where-it-came-from = もとの一覧で変更がありました。

## 何が役に立つかについて、情報源がどのくらい語れるか。多い順に。人への評価ではない。

resource-evidence-review = これについての多くの研究が、まとめて検討されています。
resource-evidence-trial = ある研究で、くじ引きで分けて、これを試した人と試さなかった人をくらべています。
resource-evidence-observation = ある研究で、これをした人たちの様子を見ています。
resource-evidence-expertise = この分野をよく知る人たちが、そう言っています。
resource-evidence-experience = 自分で経験した人たちが、どうだったかを語っています。

## メール。件名はすべて同じ。どの文章なのか、何を言われたのかは書かない。

resource-letter-subject = 新しいお知らせがあります
resource-letter-preheader = アプリを開くと見られます。
# 書いた方へ。
resource-returned = 提出してくださった文章のひとつを、ほかの方が見ました。いまは、下書きに戻してあります。
resource-returned-next = その方からの言葉を、アプリで見られます。ゆっくり時間をかけて、いつでもまた提出してください。力を注いでくださって、ありがとうございます。
resource-published = 書いてくださった文章のひとつが公開されました。コミュニティのだれもが読めるようになりました。
resource-published-next = 分かち合ってくださって、ありがとうございます。名前の出し方は、アプリでいつでも変えられます。
resource-taken-back = 書いてくださった文章のひとつについて、公開するものを見守っている方が、公開を取り下げました。
resource-taken-back-next = いまは、だれにも見つからないようになっています。理由を知りたいときは、モデレーターのだれかに聞いてください。
# 書いた方へ。
resource-reopened = 書いてくださった文章のひとつを、見直しています。そのあいだ、ほかの方には見えません。
resource-reopened-next = 理由は、アプリで見られます。よければ、いますぐ文章を変えることもできます。ほかの方が見たら、また公開されます。待っていてくださって、ありがとうございます。
# 公開されたものを見守る方へ。
resource-in-your-care = わたしたちが公開しているもののひとつを、これから見守っていただくことになりました。
resource-in-your-care-next = アプリで、見守っているもののなかにあります。見直すころになったら、お知らせします。引き受けるのが難しければ、モデレーターのだれかに知らせてください。ほかの方が引き受けます。
# $count（数値）：件数。
resource-care-due = 見守ってくださっているもののうち、{ $count }件が、見直すころになりました。
# $date（テキスト）：非表示になる日。読む人の言語の書き方で。
resource-care-due-next = 落ち着いた時間のとれるときに、もう一度読んで、いまもこのままでよいかどうかを、アプリで知らせてください。{ $date }までにだれも見なかったものは、その日から、だれかが見るまで非表示になります。
# $count（数値）：件数。
resource-care-hidden = 見守ってくださっているもののうち、{ $count }件が、見直しを待っていて、いまは非表示になっています。
resource-care-hidden-next = モデレーターにも見えていて、見直したら元に戻します。知っていることがあれば、アプリでモデレーターに書いて伝えられます。
# この種類のすべてのメールに入る。
resource-care-footer = このメールは、わたしたちが公開しているものを見守ってくださっている方にお送りしています。負担になってきたら、モデレーターのだれかに知らせてください。ほかの方が引き受けます。
# 翻訳した方へ。
resource-translation-published = 翻訳してくださったもののひとつが確認され、だれもが読めるようになりました。
resource-translation-published-next = ありがとうございます。その言語を読む人が、これまでなかった助けを、いま見つけられるようになりました。
# 変更を提案した方へ。
resource-suggestion-accepted = 提案してくださった変更がひとつ、採用されました。
resource-suggestion-accepted-next = 文章は、これからそのようになります。ていねいに読んでくださって、ありがとうございます。
resource-suggestion-declined = 提案してくださった変更をひとつ、拝見しました。文章はそのままにすることになりました。
resource-suggestion-declined-next = それについて書かれたことを、アプリで見られます。いっしょに考えてくださって、ありがとうございます。
# この種類のすべてのメールに入る。
resource-letter-footer = このメールは、かかわりのあることに変化があったのでお送りしています。大切なことがほかの人の目にふれないように、メールにはできるだけ書かないようにしています。

## /hsdsでサービスの一覧を読むプログラムに伝える。

resource-parameter-unknown = この一覧に、このパラメーターはありません。外してかまいません。
resource-parameter-invalid = このパラメーターには使えない値です。
# $most（数値）：件数。
resource-per-page-too-many = 1ページに入るのは{ $most }件までです。ページを小さくするか、format=ndjsonですべてを受け取ってください。
resource-postcode-missing = 距離は郵便番号から測ります。郵便番号を加えてください。
