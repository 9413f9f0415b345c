### Waymarkがあらゆる場面で伝える言葉：ログイン、上限、使えない値。
### 呼びかけ：です・ます。「あなた」は使わず、仲間どうしのように話す。平易な言葉で、責めず、次にできることがあれば添える。

common-unauthenticated = 先にログインしてください。
common-forbidden = ここを開くことはできません。
common-not-found = 見つかりませんでした。削除されたか、公開の範囲の外にあるのかもしれません。
# $reference（テキスト）：問い合わせのときに伝えてもらう番号。
common-internal = こちらで問題が起きました。また起きるようなら、この番号をお知らせください：{ $reference }
common-rate-limited = 短い時間に、リクエストがたくさん届きました。少し待ってから、もう一度試してください。
# $seconds（数値）：何秒後に続けられるか。
common-budget-spent = 短い時間に、リクエストがたくさん届きました。{ $seconds }秒たってから、もう一度試してください。
common-bad-request = このリクエストを読み取れませんでした。
# $cost、$limit（数値）：リクエストの負荷と、一度に許される負荷。
common-too-complex = このリクエストは、一度に求める量が多すぎます。負荷は{ $cost }、上限は{ $limit }です。量を減らすか、何回かに分けてください。
# $limit（数値）：リクエストに許される階層の数。
common-too-deep = このリクエストは入れ子が深すぎます。階層は{ $limit }までです。
common-too-long = このリクエストは長すぎます。
common-timeout = 時間がかかりすぎたので、途中で止めました。もう一度試すか、一度に求める量を減らしてください。
common-change-timeout = 時間がかかりすぎたので、待つのをやめました。処理は済んでいるかもしれません。もう一度試す前に、いまの状態を見てみてください。
common-still-under-way = まだ処理をしているところです。少し待ってから、もう一度試してください。
common-answer-lost = これはもう済んでいますが、その返事が途中で失われてしまいました。もう一度する前に、いまの状態を見てみてください。
common-unavailable = いま、データにつながらなくなっています。しばらくしてから、もう一度試してください。
common-invalid-value = このリクエストには、使えない値が含まれています。
common-cursor-invalid = 一覧のこの位置は、もうわからなくなっています。はじめから見直してください。
common-cursor-expired = このコピーは、長いあいだ更新されていません。全体をもう一度読み込んでください。
# $limit（数値）：1ページに入る件数。
common-page-too-large = 一度に求められるのは{ $limit }件までです。
common-page-both-ways = 最初のほうか最後のほうか、どちらか一方だけを指定してください。
# $limit（数値）：テキストの文字数の上限。
common-text-too-long = このテキストは長すぎます。{ $limit }文字まで書けます。
common-text-empty = ここに何か書いてください。
common-text-invalid = このテキストには、保存できない文字が含まれています。
common-language-unknown = この言語がわかりませんでした。「ja」や「pt-BR」のような言語タグを使ってください。
common-language-twice = この言語が2回入っています。
# $least、$most（数値）：一覧に入れられる件数。
common-number = { $least }件から{ $most }件までの範囲で指定してください。
common-time-zone-unknown = このタイムゾーンがわかりませんでした。「Asia/Tokyo」のような名前を使ってください。
common-email-invalid = メールアドレスの形になっていないようです。
common-conduct-not-accepted = 先に、わたしたちの約束ごとを読んで、同意してください。
common-scope-missing = このキーでは、それを読むことはできません。
