### ミーティングについて伝える言葉：ひらくこと、参加すること。

# $part（テキスト）：ルールのなかで使えない部分（入力されたまま）。
meeting-recurrence-unreadable = 繰り返しのルールに「{ $part }」は使えません。ルールは、FREQ=WEEKLY;BYDAY=TUのように書きます（RFC 5545）。
meeting-recurrence-frequency = ミーティングは、毎日、毎週、毎月、毎年のどれかで繰り返せます。
meeting-recurrence-time-of-day = 時刻は、最初の回に合わせます。BYHOUR、BYMINUTE、BYSECONDは、ルールに入れないでください。
meeting-recurrence-until = ルールの終わりは、UNTIL=20271231T225959ZのようなUTCの日時か、回数（COUNT）のどちらか一方で決めます。
meeting-recurrence-first = 最初の回が、ルールに合っていません。ルールに合う日を選んでください。
meeting-recurrence-over = このルールの回は、すべて過ぎています。
meeting-starts-too-far = 最初の回が、今日から離れすぎています。
# $least、$most（数値）：分。
meeting-duration = ミーティングの長さは、{ $least }分から{ $most }分までです。
# $most（数値）：1回あたりの席の数の上限。
meeting-capacity = 席の数は、1から{ $most }までです。人数を限らないときは、空けておいてください。
meeting-venue-missing = 同じ場所に集まるミーティングなので、場所を書いてください。
meeting-join-url-missing = 離れたところからも参加できるので、参加用のリンクを入れてください。
meeting-join-missing = 参加用のリンクか電話番号を入れてください。
meeting-other-format = これは、選ばれているミーティングの形式に合いません。
meeting-link-invalid = https://またはhttp://で始まるウェブアドレスの形になっていないようです。
meeting-source-text-missing = もとの言語の文章も入れてください。
meeting-fact-twice = この項目が2回入っています。
meeting-checked-later = この日は、まだ来ていません。
meeting-position-half = 位置には、緯度と経度の両方が必要です。
meeting-position-invalid = 緯度は−90度から90度まで、経度は−180度から180度までです。
# $most（数値）：キロメートル。
meeting-distance = 距離は、0より大きく、{ $most }キロメートルまでです。
# $most（数値）：分。
meeting-soon = 0分から{ $most }分までの範囲で指定できます。
# $days（数値）：時刻で探せる日数の上限。
meeting-search-too-long = 曜日や時刻で探すときは、{ $days }日分まで見られます。最後の日を早くするか、最初の日を遅くしてください。
meeting-occurrence-cancelled = この回は中止になりました。
meeting-occurrence-over = この回は、もう終わっています。
meeting-full = この回の席は、すべて埋まっています。ほかの回で、都合の合うものがあるかもしれません。

## シリーズのある回について、できないこと

meeting-not-of-the-rule = この回はルールで決まったものではないので、外せません。
meeting-no-such-date = この日時には、ミーティングの回がありません。
meeting-date-taken = この日時には、すでにミーティングの回があります。
meeting-series-over = そのときには、ミーティングは終わっています。
meeting-in-the-past = この日時は、もう過ぎています。これから先の日時を選んでください。
meeting-not-called-off = この回は中止になっていません。
meeting-changed-meanwhile = ちょうど同じときに、ほかの方がこれを変更しました。もう一度見てから、試してください。

## 変更を知らせるメール
## 件名とプリヘッダーは周りの人の目に入る。ミーティング、回復、コミュニティについては何も書かない。

meeting-change-subject = 予定に変更があります
meeting-change-preheader = 変わったところをお知らせします。
meeting-called-off-opening = 参加のお返事をいただいていた予定が、今回は中止になりました。楽しみにしてくださっていたら、ごめんなさい。
meeting-moved-opening = 参加のお返事をいただいていた予定の、日時が変わりました。
meeting-other-end-opening = 参加のお返事をいただいていた予定の、終わる時刻が変わりました。始まる時刻はそのままです。
meeting-elsewhere-opening = 参加のお返事をいただいていた予定の、場所または参加方法が変わりました。日時はそのままです。
meeting-restored-opening = うれしいお知らせです。一度中止になった予定が、やはり行われることになりました。
meeting-changed-opening = 参加のお返事をいただいていた回のうち、いくつかに変更があります。
meeting-ended-opening = 参加のお返事をいただいていたシリーズが、終わりを迎えます。いっしょに過ごしてくださって、ありがとうございました。
meeting-closed-opening = 参加のお返事をいただいていたシリーズが、しばらくお休みします。
meeting-reopened-opening = うれしいお知らせです。参加のお返事をいただいていたシリーズが、予定どおり続くことになりました。
meeting-online-opening = 参加のお返事をいただいていたシリーズは、しばらくのあいだオンラインで行われます。
meeting-occurrence-ahead = この回は、まだ始まっていません。
meeting-looked-back = この回から2週間以上たっているので、もう書き加えることはできません。
# $least、$most（数値）：人数。
meeting-head-count = { $least }から{ $most }までの数を入れてください。
meeting-had-no-place = どうだったかを書けるのは、この回に席のあった方です。
meeting-guests-not-welcome = これはメンバーのためのミーティングです。参加したいときは、先に登録してください。

## メールやページのなかの、ひとつの回

meeting-when = 日時
# $date_time（テキスト）：曜日、日付、時刻。$zone（テキスト）：読む人の住む地域のタイムゾーン名。
meeting-when-in-zone = { $date_time }（{ $zone }）
meeting-where = 場所
meeting-directions = 行き方
meeting-dial-in = 電話で参加
meeting-join = オンラインで参加
meeting-when-before = もとの予定
meeting-when-now = 新しい日時
meeting-end-now = 新しい終わりの時刻
meeting-why = 理由
meeting-note = 知っておくとよいこと
meeting-item-called-off = 行われません
# $when（テキスト）：日付と時刻、タイムゾーンつき。
meeting-item-moved = 新しい日時：{ $when }
# $when（テキスト）：日付と時刻、タイムゾーンつき。
meeting-item-moved-elsewhere = 新しい日時：{ $when }。場所または参加方法も変わりました
# $when（テキスト）：終わりの日付と時刻、タイムゾーンつき。
meeting-item-other-end = 始まりはそのままで、終わりが{ $when }に変わりました
# $when（テキスト）：終わりの日付と時刻、タイムゾーンつき。
meeting-item-other-end-elsewhere = 始まりはそのままで、終わりが{ $when }に変わりました。場所または参加方法も変わりました
meeting-item-elsewhere = 日時はそのままで、場所または参加方法が変わりました
meeting-item-restored = やはり行われます
# $count（数値）：挙げたもののほかに変わった回の数。
meeting-items-more = ほかにも{ $count }回分が変わりました。すべてアプリで見られます。
meeting-called-off-closing = 何もしなくて大丈夫です。また別の機会にお会いできるのを、楽しみにしています。
meeting-kept-closing = 何もしなくて大丈夫です。席はそのままとってあります。都合が合わなくなったら、アプリで席を手放せます。理由を聞かれることはありません。
meeting-kept-closing-as-guest = 何もしなくて大丈夫です。席はそのままとってあります。都合が合わなくなったら、ご自身のページで席を手放せます。理由を聞かれることはありません。
meeting-line-kept-closing = 何もしなくて大丈夫です。空席待ちの順番はそのままです。席がとれたら、すぐにメールでお知らせします。
meeting-change-footer = このメールは、参加のお返事をいただいた方にお送りしています。
# 受け取った人のカレンダーに出る予定の名前。周りの人の目に入る。ミーティング、回復、コミュニティについては何も書かない。
meeting-calendar-summary = ご予定

## 席が空いたときのメール
## 件名とプリヘッダーは周りの人の目に入る。ミーティング、回復、コミュニティについては何も書かない。

meeting-place-free-subject = うれしいお知らせがあります
meeting-place-free-preheader = お待ちいただいていたお知らせです。
meeting-place-free-opening = 席が空いたので、おとりしました。お会いできたら、うれしいです。
meeting-pass-on = 都合が合わなくなっていても、大丈夫です。アプリで席を手放すと、次に待っている方の席になります。
meeting-pass-on-as-guest = 都合が合わなくなっていても、大丈夫です。ご自身のページで席を手放すと、次に待っている方の席になります。
meeting-place-free-footer = このメールは、席が空くのをお待ちだった方にお送りしています。

## アカウントのない方へのメール

meeting-invitation-subject = お心当たりはありますか？
meeting-invitation-preheader = あとひとつだけ、お願いがあります。
meeting-invitation-opening = このメールアドレスで、下のミーティングへの申し込みがありました。ご本人でしたら、ご自身のページを開いて、参加するかどうかを教えてください。
meeting-invitation-button = 自分のページを開く
meeting-invitation-valid = リンクは1日のあいだ使えます。
meeting-invitation-footer = 心当たりがなければ、何もしなくて大丈夫です。このメールアドレスは消去します。
meeting-confirmation-subject = ありがとうございます。承りました
meeting-confirmation-preheader = 必要なことは、ここにそろっています。
meeting-confirmation-button = 自分のページを見る
meeting-confirmation-footer = このメールは、わたしたちのページで参加したいと知らせてくださった方にお送りしています。開催日の1週間後に、このメールアドレスは消去します。
meeting-guest-going = 席をおとりしました。お会いできたら、うれしいです。
# $place（数値）：空席待ちの何番目か。1から数える。
meeting-guest-waiting = いまは、席がすべて埋まっています。空席待ちの{ $place }番目です。席がとれたら、すぐにメールでお知らせします。

## その方のページ

meeting-guest-title = ミーティングへの参加
meeting-guest-question = 参加しますか？
meeting-guest-question-full = いまは、席がすべて埋まっています。空席待ちをしますか？ 席がとれたら、すぐにメールでお知らせします。
meeting-guest-withdrawn = この回には参加しないことになっています。それで大丈夫です。理由を聞かれることはありません。気が変わったら、ここで知らせてください。
meeting-guest-invalid = このリンクは使えません。古くなったのかもしれません。ミーティングを見つけたところで、新しいものを受け取ってください。
meeting-guest-come = はい、参加します
meeting-guest-wait = はい、待ちます
meeting-guest-leave = 席を手放す
meeting-guest-leave-line = 待つのをやめる
