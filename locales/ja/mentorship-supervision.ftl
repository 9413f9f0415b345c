### メンターの輪：メンターがどれほど抱えているかを、だれかが見守る。仲間どうしの気づかいであり、監督ではない。

## 受け取った側で直せること

mentorship-supervision-chose-oneself = 自分自身を選ぶことはできません。ほかの方を選んでください。
mentorship-supervision-chose-mentee = このメンバーには、メンターとして伴走しています。ほかの方を選んでください。
# 選ぶ相手についても、引き受けたい人に対しても使う。
mentorship-supervision-role-missing = これは、メンター、専門職の方、世話人のどれかの役割を持つ方が引き受けるものです。
mentorship-supervision-one-at-a-time = すでにだれかにお願いしてあるか、見守ってくれている方がいます。新しく選ぶには、先にそれを終えてください。
# $limit（数値）：1日にお願いできる人数。
mentorship-supervision-too-many-questions = お願いできるのは、1日に{ $limit }人までです。相手の方に、少し時間をあげてください。

## メール
## mentorship.ftlの枠組みで届く。だれの名前も書かない。

mentorship-supervision-asked = 抱えすぎていないかを見守ってほしい、というメンターがいます。
mentorship-supervision-asked-next = 引き受けると、時間と日付が見えます。書かれたことや、だれと伴走しているかは、決して見えません。返事はアプリでできます。引き受けるのも断るのも、どちらもよい返事です。断るのに理由はいりません。
mentorship-supervision-accepted = 見守りをお願いした方が、引き受けてくれました。
mentorship-supervision-accepted-next = これからは、伴走の時間と日付がその方に見えます。ご自身と伴走の相手が書いたり話したりしたことは、何も見えません。どちらからでも、いつでも終えられます。
mentorship-supervision-declined = 見守りをお願いした方は、今回は引き受けられないとのことでした。
mentorship-supervision-declined-next = 気が向いたときに、アプリからほかの方にお願いできます。
mentorship-supervision-signal = 見守っている方のひとりが、メンターとして抱えすぎているかもしれません。
mentorship-supervision-signal-next = いつからそうなのかを、時間と日付だけ、アプリで見られます。ご本人は1週間前から知っています。やさしくたずねるだけで十分かもしれません。何が助けになるかは、ご本人が決めることです。
