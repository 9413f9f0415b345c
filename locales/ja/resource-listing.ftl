### 所属する団体の掲載情報を見守る人に伝える言葉と、その提案について伝える言葉。
### 呼びかけ：です・ます。「あなた」は使わず、仲間どうしのように話す。平易な言葉で、責めず、次にできることがあれば添える。

resource-listing-about-one = どの団体が新しいサービスを提供するのか、または掲載中のどのサービスを変えるのか、どちらか一方を書いてください。
resource-listing-proposal-waits = このサービスへの提案が、まだ確認を待っています。だれかが見るまで待つか、先に取り下げてください。
# $limit（数値）：ひとりのメンバーが確認待ちにできる提案の数。
resource-listing-too-many-proposals = 確認を待つ提案は、同時に{ $limit }件までです。だれかがそのひとつを見るまで待つか、ひとつ取り下げてください。
resource-listing-proposal-settled = この提案には、すでに返事があったか、取り下げられています。
resource-listing-editor-already = このメンバーは、すでにこの団体の掲載情報を見守っています。
# $limit（数値）：ひとつの団体の掲載情報を見守れるメンバーの数。
resource-listing-too-many-editors = ひとつの団体の掲載情報を見守れるのは、{ $limit }人までです。
resource-listing-phone-invalid = この電話番号には数字がありません。かけるときのとおりに書いてください。
resource-listing-extension-invalid = 内線番号は、0で始まらない、9桁までの数字です。ほかのことは説明欄に書けます。
resource-listing-country-unknown = 国を、「JP」や「BR」のような2文字で書いてください。
resource-listing-currency-unknown = 通貨を、「JPY」や「EUR」のような3文字で書いてください。
resource-listing-currency-missing = どの通貨なのかを書いてください。
resource-listing-amount-invalid = 金額は、0から1,000,000までで入れてください。
resource-listing-free-costs = 無料のものには、金額がありません。金額を消すか、別の料金の種類を選んでください。
resource-listing-hours-empty = 曜日を少なくともひとつ選ぶか、いつ開いているかを言葉で書いてください。
resource-listing-hours-over = 最後の日が、最初の日より前になっています。ふたつの日付をもう一度見てみてください。
resource-listing-place-empty = 見つけられるように、この場所の名前、番地、市区町村のどれかを書いてください。
resource-listing-position-invalid = 緯度（−90から90まで）と経度（−180から180まで）は、両方とも入れるか、両方とも空けておいてください。

## 掲載情報のなか：提供する側がほかに何も書いていないときの、料金の種類。

resource-listing-cost-free = 無料
resource-listing-cost-sliding-scale = それぞれが払える範囲で
resource-listing-cost-scholarship = 支払いが難しい方への援助あり

## メール。件名はすべて、この部屋のほかのメールと同じ。どの団体なのかは書かない。

# これから団体の掲載情報を見守るメンバーへ。
resource-listing-appointed = ある団体がここに載せている情報を、これからいっしょに見守っていただくことになりました。
resource-listing-appointed-next = アプリで、その団体のサービスを見られます。変わったことがあれば、そこで提案してください。みんなが読む前に、コミュニティのだれかが確認します。引き受けるのが難しければ、世話人のだれかに知らせてください。
# 提案した方へ。
resource-listing-proposal-accepted = 掲載情報への提案がひとつ、採用されました。
resource-listing-proposal-accepted-next = これからは、みんながそのように読みます。わたしたちから情報を受け取っている、ほかの一覧でも同じです。正しい情報を保ってくださって、ありがとうございます。
resource-listing-proposal-declined = 掲載情報への提案をひとつ、拝見しました。いまのところは、載せないことになりました。
resource-listing-proposal-declined-next = それについて書かれたことを、アプリで見られます。いつでも、形を変えてもう一度提案できます。気にかけてくださって、ありがとうございます。
