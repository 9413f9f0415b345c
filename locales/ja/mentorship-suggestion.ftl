### ふたりが合いそうな理由。片方の人に、もう片方の人のこととして、ひとつの文で伝える。
### ほめず、順位もつけない。ふたりに共通することは、どちらにも同じ言葉で伝える。

# $language（テキスト）：言語の名前。「アラビア語」など。
mentorship-suggestion-language = { $language }を話す方です。

# $weekday（テキスト）：曜日。「火曜日」など。時刻は読む人のもの。
mentorship-suggestion-morning = お手元の時間で{ $weekday }の午前が空いている方です。
mentorship-suggestion-afternoon = お手元の時間で{ $weekday }の午後が空いている方です。
mentorship-suggestion-evening = お手元の時間で{ $weekday }の夜が空いている方です。
mentorship-suggestion-night = お手元の時間で{ $weekday }の深夜が空いている方です。

mentorship-suggestion-parent = おふたりとも、子育てをしています。
mentorship-suggestion-caregiver = おふたりとも、だれかのケアをしています。
mentorship-suggestion-student = おふたりとも、学生です。
mentorship-suggestion-working = おふたりとも、働いています。
mentorship-suggestion-shift-work = おふたりとも、シフト制で働いています。
mentorship-suggestion-new-country = おふたりとも、新しい国に暮らしの場を移しました。
mentorship-suggestion-lgbtqia = おふたりとも、LGBTQIA+です。
mentorship-suggestion-chronic-illness = おふたりとも、長くつきあっている病気があります。
mentorship-suggestion-disability = おふたりとも、障害とともに暮らしています。
mentorship-suggestion-bereaved = おふたりとも、大切な人を亡くしています。
mentorship-suggestion-faith = おふたりとも、日々の暮らしに信仰があります。
mentorship-suggestion-living-alone = おふたりとも、ひとり暮らしです。
mentorship-suggestion-athlete = おふたりとも、スポーツやダンスに打ち込んでいます。

mentorship-suggestion-lives-it = ご希望どおり、自分の経験として回復を知っている方です。
mentorship-suggestion-cares = ご希望どおり、回復の道を歩む人を支えている方です。
mentorship-suggestion-is-family = ご希望どおり、回復の道を歩む家族がいる方です。
mentorship-suggestion-your-perspective = ご自身のような立場のメンターを探している方です。

# $topic（テキスト）：テーマの名前。
mentorship-suggestion-glad-to-talk = 「{ $topic }」について、よろこんで話してくれる方です。
mentorship-suggestion-would-talk = 「{ $topic }」について話したい方です。ご自身も、よろこんで話せるテーマです。

mentorship-suggestion-text = おふたりとも、文字でのやりとりが好きです。
mentorship-suggestion-voice = おふたりとも、声だけで話すのが好きです。
mentorship-suggestion-video = おふたりとも、ビデオで話すのが好きです。
mentorship-suggestion-in-person = おふたりとも、会って話すのが好きです。
