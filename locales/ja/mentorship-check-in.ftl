### ひとことメモ：伴走がどんな様子かを、それぞれが書きとめる。自分だけのために、またはふたりのために。
### 書かなくてもよい。お知らせは誘いであり、そのままにしても悪いことはない。

## 受け取った側で直せること

mentorship-check-in-day-range = 伴走の始まりから今日までの日を選んでください。
# $most（数値）：1日の分数。
mentorship-check-in-minutes-range = 0分から{ $most }分までの範囲で選んでください。
mentorship-check-in-minutes-of-mentor-only = 時間を書きとめるのは、メンターだけです。ここでは空けておいてください。

## メール
## mentorship.ftlの枠組みで届く。だれの名前も書かず、書きとめたことも繰り返さない。

mentorship-check-in-reminder = 伴走のひとつは、最近どうですか？
mentorship-check-in-reminder-next = よかったら、アプリにほんのひとこと書きとめてみてください。自分のためだけでも、ふたりのためでも。いまはそのときではなくても、かまいません。
