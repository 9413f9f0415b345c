# メールから開くいくつかのページと、開発者用のメールボックス。

page-unsubscribe-title = リマインダー
page-unsubscribe-question = リマインダーのメールを止めますか？
page-unsubscribe-button = リマインダーを止める
page-unsubscribe-done = リマインダーを止めました。もうお送りしません。また受け取りたくなったら、アプリでいつでも元に戻せます。
page-unsubscribe-invalid = このリンクはわたしたちのものではないか、途中で切れています。いちばん新しいメールのリンクを使ってください。

page-mailbox-title = メール
page-mailbox-introduction = 本来なら送信されるメールです。このマシンの中だけに残り、新しいものから順に並びます。
page-mailbox-empty = メールはまだありません。
page-mailbox-back = すべてのメール
page-mailbox-text = テキストのみで表示
