### メール：どのメールが、いつ届くか。すぐに届かないものは、まとまって1通で届く。
### 呼びかけ：common.ftlと同じ。メールを止めるのは、受け取るのと同じくらいよいこと。残念がらず、「本当に止めますか」と聞かず、責めない。
### 「メール」は、わたしたちが書いて送るもの。

## 受け取った側で直せること

letters-time-of-day = 時刻は、08:00のように書いてください。
letters-kind-twice = 同じ種類のメールが2回入っています。それぞれ1回ずつ選んでください。
# フォームで選べない答えが送られてきた。
letters-choice-unknown = 用意されている答えのなかから選んでください。

## いくつかのメールをまとめた1通
## 件名とプリヘッダーは周りの人の目に入る。ミーティング、回復、コミュニティについては何も書かない。

letters-digest-subject = いくつかのお知らせです
letters-digest-preheader = ご希望のとおり、まとめてお届けします。
# $count（数値）：まとまったメールの数。1にはならない。1通だけのときは、そのまま届くから。
letters-digest-opening = とっておいたメールを{ $count }通、お届けします。ゆっくり読んでください。
letters-digest-footer = このメールは、都合のよい時間にまとめて受け取りたいとのご希望をいただいた方にお送りしています。

## メールの末尾のリンク
## メールのなかにあり、読む人の目にしか入らない。

# 受け取るメールを選ぶページにつながる。
letters-preferences = どのメールをいつ受け取るかを選ぶ
letters-stop-mentoring = 伴走についてのメールを止める
letters-stop-resources = 資料についてのメールを止める
# 新しい仲間を迎えること、ミーティングの役目を担うこと、相談窓口の情報を見守ること。
letters-stop-community = このコミュニティでの日々についてのメールを止める
letters-stop-digest = このようにまとめて届くメールを止める

## メールを止めるリンクの先のページ

letters-unsubscribe-title = お届けするメール
letters-unsubscribe-mentoring = 伴走についてのメールを止めますか？
letters-unsubscribe-resources = 資料についてのメールを止めますか？
letters-unsubscribe-community = このコミュニティでの日々についてのメールを止めますか？
letters-unsubscribe-digest = まとめて届くメールを止めますか？
letters-unsubscribe-button = こうしたメールを止める
letters-unsubscribe-done = 止めました。こうしたメールは、もう届きません。お伝えするはずだったことは、アプリを開けばいつでも見られます。また受け取りたくなったら、いつでも選び直せます。

## 受け取るメールを選ぶページ

letters-page-title = お届けするメール
letters-page-introduction = どのメールをいつ受け取るかを、ここで選べます。正しい選び方はありません。ご自身にとって心地よいものを選んで、いつでも変えてください。
# 下の選択で変わらないもの。
letters-page-always = ログイン用のコードと、参加のお返事をいただいた予定についてのお知らせは、いつもすぐに届きます。
letters-page-saved = 保存しました。これからは、選んだとおりにメールが届きます。
# フォームに保存できないところがあるとき、その上に出る。何がそうだったのかは、それぞれの欄のとなりに書かれる。
letters-page-mistakes = まだ何も保存されていません。もう一度見ていただきたいところに、印をつけました。

# メールの種類：それぞれの名前と、そこに入るもの。
letters-kind-meetings = ミーティングのリマインダー
letters-kind-meetings-about = 参加のお返事をいただいた予定の前に届きます。まとめて受け取るときは、それぞれ、ミーティングの前に届く最後の1通に入ります。
letters-kind-mentoring = 伴走
letters-kind-mentoring-about = お願いと返事、ふたりで決めたこと、最近の様子、どのくらい抱えているかについて届きます。
letters-kind-resources = 資料
letters-kind-resources-about = 書いたもの、翻訳したもの、見守っているもの、お試しをしているものについて届きます。
letters-kind-community = このコミュニティでの日々
letters-kind-community-about = 新しい仲間を迎えること、ミーティングの役目を担うこと、相談窓口の情報を見守ることについて届きます。
# 読む人がリマインダーに同意していないか、同意を取り消した。
letters-page-reminders-off = いま、リマインダーはオフになっています。アプリで、いつでもオンにできます。

# ひとつの種類のメールがいつ届くか。このなかからひとつを選ぶ。
letters-at-once = すぐに
# リマインダーで、「すぐに」の代わりに入る。
letters-at-once-meetings = 1件ずつ、少し前に
letters-hourly = 1時間に1回、まとめて
letters-daily = 1日に1回、まとめて
letters-weekly = 週に1回、まとめて
letters-never = 受け取らない

# ひとつの種類のメールが、どのように届くか。このなかからひとつを選ぶ。アプリで端末（スマートフォン、タブレット、パソコン）を
# 加えた方にだけ、いつ届くかの下に出る。
# その選択の見出し。
letters-page-channel = 届き方
letters-channel-email = メールで
# どの端末にも届けられなかったときは、やはりメールで届く。
letters-channel-push = 端末への通知で（どの端末にも届けられないときだけ、メールで）
letters-channel-both = 端末への通知とメールの両方で

letters-page-together = まとめて届くメール
letters-page-clocks = このページの時刻はすべて、暮らしている地域の時刻です。
# 欄の見出し。
letters-page-digest-at = 届く時刻
letters-page-weekday = 届く曜日（週に1回のとき）
letters-page-quiet = 通知を控える時間帯
letters-page-quiet-about = この時間帯には、リマインダーも、急がないメールもお送りしません。必要なければ、どちらも空けておいてください。
letters-page-quiet-from = 始まり
letters-page-quiet-until = 終わり
letters-page-reminders = 1件ずつ届くリマインダー
letters-page-lead = ミーティングの何分前に届くか（いくつかあるときは、コンマで区切る）
letters-page-appearance = メールの見え方
letters-page-language = メールの言語
letters-page-discreet = 件名に内容を出さない
letters-page-discreet-about = 画面がだれかの目に入っても、件名からは何のメールかわかりません。これを選ばないと、リマインダーの件名にミーティングの名前が出ます。
letters-page-save = 保存
