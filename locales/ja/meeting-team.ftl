### ミーティングを支える人たちについて伝える言葉：進行役、手伝う人、通訳する人。

## 受け取った側で直せること

meeting-team-language-missing = どの言語を通訳するのかを書いてください。
meeting-team-language-not-needed = 言語を書くのは、通訳のときだけです。ここでは空けておいてください。
# 自分のこととしても、ほかの方のこととしても使う。
meeting-team-role-missing = この役目は、進行役の役割を持つメンバーのためのものです。
meeting-team-already-held = このメンバーは、すでにこの役目を担っています。
meeting-team-already-offered = このメンバーには、すでにお願いしてあり、まだ返事がありません。
meeting-team-already-answered = これには、すでに返事をしています。
meeting-team-part-not-open = この役目は募集していないか、そのあいだにほかの方が引き受けました。もう一度見てみてください。
meeting-team-part-not-yours = この役目を担っていないので、変えられることがありません。

## メール
## 件名とプリヘッダーは周りの人の目に入る。ミーティング、回復、コミュニティについては何も書かない。
## メールにはだれの名前も書かない。どの文も、ミーティングの題名と日時の上に置かれる。

meeting-team-letter-subject = 新しいお知らせがあります
meeting-team-letter-preheader = アプリを開くと見られます。
meeting-team-asked-to-hold = これから、このミーティングの進行役を引き継いでもらえませんか？
meeting-team-asked-to-facilitate = このミーティングの進行役を、一度お願いできませんか？
meeting-team-asked-to-co-facilitate = このミーティングの進行を、いっしょに手伝ってもらえませんか？
meeting-team-asked-to-shadow = このミーティングに来て、進行のしかたをそばで見てみませんか？
meeting-team-asked-to-interpret = このミーティングで、通訳をお願いできませんか？
meeting-team-asked-next = 返事はアプリでできます。引き受けるのも断るのも、どちらもよい返事です。断るのに理由はいりません。引き受けるという返事があるまでは、何も変わりません。
meeting-team-when = 日時
# $date_time、$zone（テキスト）：どちらも、読む人の言語で書かれている。
meeting-team-when-in-zone = { $date_time }（{ $zone }）
# 日時の代わりに入る。
meeting-team-every-date = 毎回
meeting-team-accepted = お願いした方が、引き受けてくれました。このミーティングの役目を担う人が決まりました。
meeting-team-declined = お願いした方は、今回は引き受けられないとのことでした。
meeting-team-declined-next = アプリから、ほかの方にお願いできます。
meeting-team-letter-footer = このメールは、かかわりのあることに変化があったのでお送りしています。大切なことがほかの人の目にふれないように、メールにはできるだけ書かないようにしています。
