# 「/」にある開発者ポータル。APIを使ってクライアントを作る人が読む。
# どの言語でもそのままにするもの：Waymark、GraphiQL、GraphQL、TypeScript、WebSocket、Accept-Language、
# JavaScript、ファイル名。

portal-title = 開発者の方へ
portal-introduction = Waymarkにできることは、すべてひとつのGraphQL APIにあります。見てまわり、ここでクエリを試して、スキーマを持ち帰ってください。

# キーボードやスクリーンリーダーを使う人のためのリンク。各セクションを飛ばしてGraphiQLへ。
portal-skip = GraphiQLに直接進む

portal-address-heading = リクエストの送り先
portal-address-body = すべてがひとつのアドレスで返ります。どの言語で返るかは、Accept-Languageヘッダーで決まります。
# 見出し。アドレスが続く。
portal-address-queries = クエリとミューテーション
# 見出し。アドレスが続く。
portal-address-subscriptions = サブスクリプション（WebSocket）
# 最初のアドレスとは、クエリのアドレスのこと。
portal-address-events = サブスクリプションは、text/event-streamを受け付けるクライアントなら、最初のアドレスからもServer-Sent Eventsとして届きます。下のGraphiQLは、この方法を使っています。

portal-schema-heading = スキーマ
portal-schema-body = ひとつのファイルに、すべての型、フィールド、引数が書かれています。そこから、TypeScriptでもほかの言語でも、クライアントを生成してください。
portal-schema-download = schema.graphqlをダウンロード

portal-sign-in-heading = ログイン
# ヘッダーがコードとして続く。
portal-sign-in-body = ログインには、パスワードか、メールで届くリンクまたはコードを使います。そのあとクライアントは、アクセストークンを、このヘッダーに入れて毎回のリクエストで送ります：
# 開発のときだけ。役割の名前のボタンが続く。
portal-accounts = すぐに使えるデモ用アカウントです。ひとつ選ぶとログインし、ヘッダーがGraphiQLに渡ります。
# ボタン：デモ用アカウントの、コミュニティでの役割。
portal-account-newcomer = 新しい仲間
portal-account-mentor = メンター
portal-account-facilitator = 進行役
portal-account-moderator = モデレーター
portal-account-steward = 世話人
portal-signing-in = ログインしています……
# $email（テキスト）：デモ用アカウントのアドレス。
portal-signed-in = ログインしました：{ $email }。これから、GraphiQLがアクセストークンを送ります。
portal-sign-in-failed = ログインできませんでした。サーバーは動いていますか？ デモ用データは残っていますか？

portal-explorer-heading = 試してみる
portal-explorer-note = これは、クエリを書くためのツールGraphiQLです。GraphiQL自体のメニューは英語だけです。
portal-explorer-without-script = GraphiQLにはJavaScriptが必要です。このページのほかの部分は、なくても使えます。
# エディターの最初のクエリの上に入るコメント。幅が狭いので短く。
portal-example-note = Ctrl+Enterで実行できます。
