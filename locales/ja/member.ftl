### アカウント：ログイン、パスワード、プロフィール、役割。
### 呼びかけ：common.ftlと同じ。メールやリンク先のページは周りの人の目に入ることがある。
### どんなコミュニティなのか、コミュニティがあること自体も、書かない。

# $least、$most（数値）：パスワードの文字数。
member-password-length = パスワードは、{ $least }文字から{ $most }文字までで決めてください。
member-sign-in-failed = メールアドレスとパスワードの組み合わせが合いません。メールでコードを受け取ってログインすることもできます。
member-link-invalid = このリンクは使えません。古くなったか、すでに使われたのかもしれません。新しいものを受け取ってください。
member-code-invalid = このコードは使えません。いちばん新しいメールのコードと見くらべるか、新しいものを受け取ってください。
member-refresh-token-reused = このログインは、2か所で使われたようです。アカウントを守るために、ログアウトしました。もう一度ログインしてください。
member-refresh-token-invalid = ログインの期限が切れました。もう一度ログインしてください。
member-password-wrong = いまのパスワードと合いません。もう一度試してください。
# $limit（数値）：登録できる言語の数。
member-too-many-languages = 登録できるのは{ $limit }言語までです。
member-role-held = この方は、すでにこの役割を持っています。
member-role-not-held = この方は、この役割を持っていません。
member-last-steward = このままでは、世話人がいなくなってしまいます。先に、この役割をほかの方に渡してください。
member-blocked-oneself = 自分自身をブロックすることはできません。ほかの方を選んでください。

## ログインのためのメール

member-sign-in-subject = ログイン用のコードです
member-sign-in-preheader = ご希望のコードをお送りします。短い時間だけ使えます。
# $name（テキスト）：本人が選んだ名前。
member-greeting = { $name }さん、こんにちは。
member-sign-in-welcome = ようこそ！ 来てくださって、うれしいです。ここからメールアドレスを確認して、ログインしてください：
member-sign-in-again = またお会いできて、うれしいです。ここからログインできます：
member-sign-in-button = ログイン
member-sign-in-code = または、ログインしようとしている画面に、このコードを入力してください：
# $minutes（数値）：リンクとコードが使える時間（分）。
member-sign-in-valid = リンクとコードは、どちらか一方だけで足ります。{ $minutes }分のあいだ、一度だけ使えます。
member-sign-in-not-you = リンクやコードは、だれにも渡さないでください。このメールに心当たりがなければ、何もしなくて大丈夫です。

## リンク先のページ

member-page-title = ログイン
member-page-code = ログインしようとしている画面に、このコードを入力してください。だれにも渡さないでください。
member-page-link-invalid = このリンクは使えません。古くなったか、すでに使われたのかもしれません。ログインしようとしている画面で、新しいメールを受け取ってください。
