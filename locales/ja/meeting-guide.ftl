### Meeting Guide形式のミーティングについて伝える言葉：取り込むこと、ほかに伝えること。

## 一覧を取り込む人に、コマンドラインで伝える。

meeting-guide-import-unreadable = 読み取れませんでした。Meeting Guide形式のJSON（ミーティングの一覧）が必要です。
# $taken、$changed、$unchanged、$refused（数値）：それぞれの結果になった行数。
meeting-guide-import-counts = 新規：{ $taken }。変更：{ $changed }。変更なし：{ $unchanged }。除外：{ $refused }。
# $number（数値）：ファイルのなかの行の位置。$slug（テキスト）：そこでの名前。$reason（テキスト）：下の文のひとつ。
meeting-guide-import-refused = { $number }行目（{ $slug }）は取り込みませんでした。{ $reason }
# $number（数値）：ファイルのなかの行の位置。$reason（テキスト）：下の文のひとつ。
meeting-guide-import-refused-nameless = { $number }行目は取り込みませんでした。{ $reason }
# $rows（数値）：行数。
meeting-guide-hours-assumed = 終わりの時刻が書かれていないため、1時間とみなしたミーティング：{ $rows }。
# $rows（数値）：行数。
meeting-guide-zones-assumed = タイムゾーンが書かれていないため、指定されたものとみなしたミーティング：{ $rows }。
# $codes（テキスト）：コードと、それぞれの行数。
meeting-guide-unknown-codes = 公開された一覧にないコード（保存しますが、ほかには渡しません）：{ $codes }。
# $codes（テキスト）：コードと、それぞれの行数。
meeting-guide-codes-without-topic = ここにまだテーマがないコード（保存して、ほかにも渡します）：{ $codes }。

## 行を取り込めない理由。

meeting-guide-row-not-one = ミーティングではありません。ここにはオブジェクトが必要です。
meeting-guide-row-unstorable = 保存できない文字が含まれています。
# $field（テキスト）：形式のなかのフィールド名。
meeting-guide-row-field = フィールド{ $field }がないか、形式に合っていません。
# $field（テキスト）：形式のなかのフィールド名。$most（数値）：入る文字数の上限。
meeting-guide-row-too-long = フィールド{ $field }が長すぎます。入るのは{ $most }文字までです。
meeting-guide-row-by-appointment = 曜日も時刻も書かれていません。取り込めるのは、毎週行われるミーティングだけです。
meeting-guide-row-without-zone = タイムゾーンが書かれていません。--time-zoneで、そのようなミーティングすべてに指定できます。
meeting-guide-row-zone-unknown = このタイムゾーンがわかりませんでした。Asia/TokyoのようなIANAの名前を使ってください。
meeting-guide-row-without-way = 住所も、参加用のリンクや電話番号もありません。
meeting-guide-row-address-not-full = 住所だけではどこへ行けばよいのかわからず、参加用のリンクや電話番号もありません。
meeting-guide-row-slug-twice = 前にある別の行と、slugが同じです。
meeting-guide-row-own-meeting = このサーバー自身のミーティングです。

## ミーティングが、ほかから読まれる一覧に載らない理由。

meeting-guide-not-weekly = 毎週同じ曜日に行われるものではありません。
meeting-guide-not-begun = これからの7日間には行われません。
meeting-guide-over = すでに終わっています。
meeting-guide-way-not-public = オンラインで行われ、参加方法を知ることができるのは参加する方だけです。
meeting-guide-no-address = 住所がないので、地図で見つけることができません。
meeting-guide-whole-day = 丸1日か、それより長く続きます。
meeting-guide-language-unreadable = 言語ではありません。esやpt-BRのような言語タグを使ってください。
