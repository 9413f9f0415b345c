### とてもつらいときの助け：つらさのなかにいる人と、そばにいる人が読む。短く、平易に、落ち着いて。

## 相談窓口の情報を見守る人が直せること

crisis-phone-invalid = 番号は、かけるときのとおりに書いてください。数字と、番号に含まれる*や#だけを使います。
crisis-address-invalid = https://またはhttp://で始まるページのアドレスを入れてください。
crisis-hours-invalid = 受付時間は、「Mo-Fr 09:00-17:00; PH off」や「24/7」のように書いてください。祝日のほかは、毎週同じである必要があります。
crisis-zone-missing = この時間がどのタイムゾーンのものかを書いてください。
# $country（テキスト）：国のコード。DEなど。
crisis-region-invalid = 国のなかの地域をコードで書いてください。{ $country }-で始まります。
crisis-country-unknown = 国を、JPのような2文字のコードで書いてください。
crisis-unreachable = この窓口への連絡方法を、少なくともひとつ入れてください。
crisis-name-missing = この窓口の名前を書いてください。
crisis-kind-missing = この窓口が何のためにあるのかを書いてください。
crisis-checked-later = この日は、まだ来ていません。
# $days（数値）：確かめたことが有効な日数。
crisis-checked-long-ago = これは{ $days }日以上前のことです。もう一度、確かめてください。
crisis-changed-meanwhile = そのあいだに、ほかの方がこの窓口に手を加えました。もう一度見てみてください。
crisis-hidden-already = この窓口は、すでに非表示になっています。
crisis-not-hidden = この窓口は、非表示になっていません。
crisis-nothing-to-take = 引き継ぐものはありません。この窓口は、ソフトウェアに入っていたままか、もともと入っていなかったものです。

## 窓口について

crisis-emergency-name = 緊急通報
crisis-kind-emergency = 緊急通報の番号
crisis-kind-crisis = とてもつらいときの相談
crisis-kind-listening = 話を聞いてくれるところ
crisis-kind-eating-disorders = 摂食障害
crisis-kind-youth = 子ども・若者
# この番号にかけると、だれが来るか。
crisis-reaches-ambulance = 救急車・救急医療
crisis-reaches-police = 警察
crisis-cost-free = 無料です。
crisis-cost-charged = 通話料がかかります。
crisis-cost-unknown = 料金はわかりません。

## 受付時間

crisis-hours-unknown = 受付時間はわかりません。
crisis-hours-always = 毎日、昼も夜も受け付けています。
# $times（テキスト）：ひとつまたはいくつかの時間帯。
crisis-hours-daily = 毎日：{ $times }
# $days（テキスト）：ひとつまたはいくつかの曜日。$times（テキスト）：ひとつまたはいくつかの時間帯。
crisis-hours-days = { $days }：{ $times }
# $first、$last（テキスト）：曜日。
crisis-day-range = { $first }〜{ $last }
# $from、$to（テキスト）：時刻。
crisis-hours-span = { $from }〜{ $to }
crisis-all-day = 終日
# 曜日の代わりに入る。
crisis-holidays = 祝日
crisis-holidays-closed = 祝日はお休みです。
# $zone（テキスト）：タイムゾーンの名前。
crisis-hours-zone = 時刻は{ $zone }で書かれています。
crisis-open-now = いま受付中
crisis-closed-now = いまは受付時間外
# $when（テキスト）：曜日、日付、時刻。窓口のある場所の時計で。
crisis-opens = いまは受付時間外です。次の受付は{ $when }からです。
crisis-open-unknown = いま受け付けているかどうかは、わかりません。

## どのくらい確かか

# $date（テキスト）：日付。
crisis-assured = { $date }に、このコミュニティの人が確かめました。
# $date（テキスト）：日付。
crisis-assured-long-ago = このコミュニティの人が最後に確かめたのは{ $date }です。しばらく前のことです。
# $date（テキスト）：日付。それ以上わからないときは年。
crisis-not-assured = このコミュニティでは、まだだれも確かめていません。公開されている最新の情報は{ $date }のものです。
crisis-not-assured-undated = このコミュニティでは、まだだれも確かめていません。公開されている情報がいつのものかも、わかりません。
crisis-not-assured-own = このコミュニティの人が書きとめたものです。そのあとは、まだだれも確かめていません。
crisis-reliability-high = 公式のページに書かれているか、少なくともふたつの別々の情報源が一致しています。
crisis-reliability-medium = 公式ではない情報源ひとつだけにもとづくか、その情報源が古いものです。

## どうすればよいか

# $number（テキスト）：電話番号。
crisis-in-danger = いま、自分やだれかの身に危険があるときは、{ $number }に電話してください。
crisis-in-danger-anywhere = いま、自分やだれかの身に危険があるときは、いまいる国の緊急通報の番号に電話してください。
# findahelpline.comへのリンクのとなり。
crisis-directory = いろいろな国の相談窓口が載っている一覧です。
crisis-not-up-to-date = このコミュニティがこれらの番号について知っていることを、いま調べられません。ここに出ているのはソフトウェアに入っている情報で、古くなっているかもしれません。

## ページ

crisis-page-title = とてもつらいときに
crisis-page-introduction = ひとりで耐えなくて大丈夫です。ここに、電話をかけたり、メッセージを送ったりできる人たちがいます。ログインはいりません。ここを見たことは、だれにも記録されません。
crisis-page-country = いま、どの国にいますか？
crisis-page-country-none = 国を選ぶ
crisis-page-show = 表示する
# $country（テキスト）：国の名前。
crisis-page-lines = 相談できるところ：{ $country }
crisis-page-no-lines = ここの窓口は、まだ見つけられていません。下の一覧には、あるかもしれません。
# $number（テキスト）：電話番号。
crisis-page-call = { $number }に電話する
# $extension（テキスト）：数字。
crisis-page-extension = つながったら、{ $extension }を押してください。
# $number（テキスト）：電話番号。
crisis-page-text = { $number }にSMSを送る
# $number（テキスト）：電話番号。$words（テキスト）：送る言葉。
crisis-page-text-with = { $number }に「{ $words }」とSMSを送る
crisis-page-chat = チャット
crisis-page-website = ウェブサイト
# $address（テキスト）：メールアドレス。
crisis-page-email = { $address }にメールを送る
# $number（テキスト）：電話番号。
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = 受付時間
crisis-page-languages = 言語
crisis-page-cost = 料金
crisis-page-audience = 対象
crisis-page-sources = 情報のもと
crisis-page-elsewhere = どれも合わないとき
# スクリーンリーダーのための、言語の一覧の名前。
crisis-page-other-languages = このページのほかの言語

## 世話人へのメール
## 件名は何も語らない。ほかの人の目に入ることがあるため。

crisis-letter-subject = 見ていただきたいことがあります
crisis-letter-preheader = アプリを開くと見られます。
# $count（数値）：件数。
crisis-letter-due = 助けが必要な人にお伝えしている番号のうち、{ $count }件が、しばらく確かめられていないか、わたしたちの手ではまだ一度も確かめられていません。
crisis-letter-next = 落ち着いた時間のとれるときに、窓口を開いているところのページを見るか、電話をかけるかして、いまも変わりがないことをアプリで知らせてください。緊急通報の番号には、決して試しにかけないでください。全部でなくても、ひとりで抱えなくても大丈夫です。
crisis-letter-footer = このメールは、コミュニティの世話をしてくださっている方にお送りしています。確かめるものがあるあいだ、多くても月に1回だけ届きます。
