### 購読されたカレンダーに載る言葉。

calendar-all-meetings = わたしたちのミーティング
# ほかの人も目にする電話の画面に出る。ミーティング、回復、コミュニティについては何も書かない。
calendar-my-dates = わたしの予定
# 場所の代わりに入る。
calendar-online = オンライン
calendar-online-for-now = いまは、オンラインで集まっています。
# $day（テキスト）：日付。
calendar-online-until = { $day }までは、オンラインで集まります。
calendar-called-off = この回は中止になりました。
# $date_time（テキスト）：曜日、日付、時刻。
calendar-moved = この回は日時が変わりました。もとの予定：{ $date_time }
# 次の3つは見出し。その内容が下に続く。
calendar-directions = 行き方
calendar-join = オンラインで参加
calendar-dial-in = 電話で参加
