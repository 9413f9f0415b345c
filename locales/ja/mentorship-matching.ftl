### メンターを待つ人みんなの引き合わせ：世話人に伝える言葉と、新しい仲間へのメール。
### 世話人が見ている。だれも割り当てられず、だれもがたずねられる。

## 受け取った側で直せること

mentorship-matching-no-draft = この案は、すでに送ったか、取りやめたものなので、もう変えられません。
mentorship-matching-changed-meanwhile = そのあいだに、ほかの方が案を変更しました。続ける前に、もう一度見てみてください。
mentorship-matching-pinned-twice = この新しい仲間は、すでに別のメンターに決めてあります。どちらかひとりを選んでください。
mentorship-matching-own-pair = ご自身がかかわる組み合わせは、決められません。ほかの世話人にお願いしてください。
mentorship-matching-not-waiting = このメンバーは、いまはメンターを待っていません。
mentorship-matching-mentor-unavailable = このメンターは、いまは新しい仲間を受け入れていません。
mentorship-matching-no-place = このメンターには、それだけの空いた枠がありません。
mentorship-matching-no-common-language = このふたりには、両方が知っている言語が登録されていません。
mentorship-matching-other-age-group = このメンターは、この新しい仲間の年代の方とは伴走していません。
# 理由は決して言わない。それは本人たちのもの。
mentorship-matching-not-together = このふたりを、お互いにおすすめすることはできません。

## ふたりが合いそうな理由。世話人に、ふたりのこととして伝える
## ほめず、順位もつけない。

# $language（テキスト）：言語の名前。「アラビア語」など。
mentorship-matching-language = ふたりとも、{ $language }がわかります。
# $topic（テキスト）：テーマの名前。
mentorship-matching-topic = ふたりとも、「{ $topic }」について話すのが好きです。
# $weekday（テキスト）：曜日。「火曜日」など。時刻は読む人のもの。
mentorship-matching-morning = ふたりとも、お手元の時間で{ $weekday }の午前が空いています。
mentorship-matching-afternoon = ふたりとも、お手元の時間で{ $weekday }の午後が空いています。
mentorship-matching-evening = ふたりとも、お手元の時間で{ $weekday }の夜が空いています。
mentorship-matching-night = ふたりとも、お手元の時間で{ $weekday }の深夜が空いています。
mentorship-matching-parent = ふたりとも、子育てをしています。
mentorship-matching-caregiver = ふたりとも、だれかのケアをしています。
mentorship-matching-student = ふたりとも、学生です。
mentorship-matching-working = ふたりとも、働いています。
mentorship-matching-shift-work = ふたりとも、シフト制で働いています。
mentorship-matching-new-country = ふたりとも、新しい国に暮らしの場を移しました。
mentorship-matching-lgbtqia = ふたりとも、LGBTQIA+です。
mentorship-matching-chronic-illness = ふたりとも、長くつきあっている病気があります。
mentorship-matching-disability = ふたりとも、障害とともに暮らしています。
mentorship-matching-bereaved = ふたりとも、大切な人を亡くしています。
mentorship-matching-faith = ふたりとも、日々の暮らしに信仰があります。
mentorship-matching-living-alone = ふたりとも、ひとり暮らしです。
mentorship-matching-athlete = ふたりとも、スポーツやダンスに打ち込んでいます。
mentorship-matching-lives-it = メンターは、新しい仲間の希望どおり、自分の経験として回復を知っています。
mentorship-matching-cares = メンターは、新しい仲間の希望どおり、回復の道を歩む人を支えています。
mentorship-matching-is-family = メンターには、新しい仲間の希望どおり、回復の道を歩む家族がいます。
mentorship-matching-text = ふたりとも、文字でのやりとりが好きです。
mentorship-matching-voice = ふたりとも、声だけで話すのが好きです。
mentorship-matching-video = ふたりとも、ビデオで話すのが好きです。
mentorship-matching-in-person = ふたりとも、会って話すのが好きです。

## メール
## 件名、プリヘッダー、フッターは伴走のものと同じ。メールにはだれの名前も書かない。

mentorship-matching-invited = メンターとしていっしょに歩んでくれそうな方が見つかりました。
mentorship-matching-invited-next = どんな方なのか、おふたりにどんな共通点があるのかを、アプリで見られます。このことは、まだほかのだれも知りません。お願いしたい、とのお返事があってはじめて、メンターにたずねます。しっくりこなければ、理由を言わずに断ってかまいません。
