### 伴走するふたりが決めておくこと：連絡の手段、間隔、時間、しないこと、とてもつらいときにどうするか。
### 境界線は、ふたりを大切にするためのもの。確認を急がせず、変えるのに説明はいらない。

## 受け取った側で直せること

mentorship-agreement-channels-missing = 連絡の手段を、少なくともひとつ選んでください。
# $least、$most（数値）：話すのは何週間おきか。
mentorship-agreement-every-weeks-range = { $least }週間から{ $most }週間までの間隔で選んでください。
# $least、$most（数値）：メンターが1週間に使える分数。
mentorship-agreement-minutes-range = 1週間に{ $least }分から{ $most }分までの範囲で選んでください。
mentorship-agreement-contact-hours-empty = 始まりと終わりが違う時刻になるように選んでください。
mentorship-agreement-look-again-range = 明日から1年以内の日を選んでください。

## メール
## mentorship.ftlの枠組みで届く。だれの名前も書かず、決めたことも繰り返さない。

mentorship-agreement-proposed = 伴走のひとつで、ふたりがどう歩んでいくか、提案が届いています。
mentorship-agreement-proposed-next = アプリでゆっくり読んでください。よければ、そこで確認を。合わないところがあれば、よりよいと思う形を提案してください。おふたりが確認してはじめて、有効になります。
mentorship-agreement-still-proposed = 伴走のひとつで、提案がまだ返事を待っています。
mentorship-agreement-still-proposed-next = 急がなくて大丈夫です。アプリで、確認することも、別の提案をすることも、見送ることもできます。どれにも理由はいりません。短い返事があるだけで、相手の方も安心できます。
mentorship-agreement-nothing-proposed = 伴走のひとつは、ふたりでどう歩んでいくかを決めたら、始められます。
mentorship-agreement-nothing-proposed-next = 最初の提案は、どちらからでもアプリでできます。連絡の手段と間隔、ふれないでおくこと、とてもつらいときにどうするか。完璧でなくて大丈夫です。いつでも、ふたりで変えられます。
mentorship-agreement-confirmed = 伴走のひとつで、提案したことが確認されました。いまから有効です。
mentorship-agreement-confirmed-next = アプリで見られます。どちらからでも、いつでも変更を提案できます。
mentorship-agreement-declined = 伴走のひとつで、提案したことは、このままではおふたりには合わないようです。
mentorship-agreement-declined-next = これは、だれかへの評価ではありません。ふたりに合う形は、一度では見つからないことがよくあります。アプリで、別の提案ができます。前に決めたことは、そのまま有効です。
mentorship-agreement-look-again = 伴走のひとつで、ふたりで決めたことを見直すころになりました。
mentorship-agreement-look-again-next = いまもおふたりに合っていますか？ それなら、何もしなくて大丈夫です。合わなくなっていたら、アプリで変更を提案できます。
