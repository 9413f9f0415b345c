### HSDSのサービス一覧を取り込む人に、コマンドラインで伝える言葉。
### 呼びかけ：です・ます。「あなた」は使わない。平易な言葉で、何がどこにあるかを正確に。責めず、次にできることを添える。

## 何も読み取れない、または何も取り込まれない。

# $source（テキスト）：ファイル、フォルダー、またはウェブアドレス。
resource-import-not-hsds = { $source }を読み取れませんでした。HSDSのJSON（ひとつのサービス、サービスの一覧、「contents」のあるページ）、1行にひとつのサービス（NDJSON）、またはそうしたファイルかCSVの表の入ったフォルダーが必要です。
# $source（テキスト）：ファイル。$line（数値）：行。
resource-import-line-unreadable = { $source }は、{ $line }行目から先を読み取れませんでした。届く途中で切れたのかもしれません。何も取り込んでいません。
# $source（テキスト）：フォルダーまたはウェブアドレス。
resource-import-broke-off = { $source }の一覧はそろっていません。ページが抜けているか、順番が違っています。何も取り込んでいません。もう一度取得してください。
# $source（テキスト）：フォルダー。
resource-import-folder-empty = { $source }には、取り込めるものがありません。JSONファイルもCSVファイルもありません。
# $source（テキスト）：フォルダー。
resource-import-folder-mixed = { $source }には、JSONファイルとCSVの表の両方があります。どちらを使うのかがわかるように、ふたつのフォルダーに分けてください。
resource-import-table-missing = services.csvという表がないので、取り込むサービスがありません。
# $file（テキスト）：表。
resource-import-table-without-ids = 表{ $file }の1行目に「id」の列がありません。列はカンマで区切られていますか？
# $count、$all（数値）：取り下げられる掲載情報の数と、この情報源の全体の数。
resource-import-withdraws-many = この情報源にあった{ $all }件のサービスのうち、{ $count }件が一覧からなくなっています。一覧がそろっていないように見えるので、何も変更していません。これで正しければ、--withdraw-manyをつけて、もう一度取り込んでください。
# $refused（数値）：問題のあるレコードの数。
resource-import-held-back = 問題のあるレコードが含まれているので、何も取り込んでいません。問題のあるレコード：{ $refused }。残りをすべて取り込むには、--leave-out-badを使ってください。

## 各レコードの結果。$place（テキスト）：位置。7やservices.csv:7など。$name（テキスト）：名前。$id：id。

# $became（テキスト）：new、changed、returned、withdrawn、as_before、held_back、refused。$fields（テキスト）：変わったフィールド。
resource-import-record = { $became ->
    [new] レコード{ $place }「{ $name }」（{ $id }）：これから掲載します。
    [changed] レコード{ $place }「{ $name }」（{ $id }）：{ $fields }が変わりました。
    [returned] レコード{ $place }「{ $name }」（{ $id }）：ふたたび掲載します。
    [withdrawn] レコード{ $place }「{ $name }」（{ $id }）：終了したサービスなので、取り下げました。
    [as_before] レコード{ $place }「{ $name }」（{ $id }）：変更なし。
    [held_back] レコード{ $place }「{ $name }」（{ $id }）：問題ありません。
   *[refused] レコード{ $place }「{ $name }」（{ $id }）：取り込みませんでした。
}
resource-import-record-gone = 「{ $name }」（{ $id }）は一覧からなくなったので、取り下げました。
# $fields（テキスト）：レコードのフィールド。
resource-import-replaces = {"  "}ここの人たちが{ $fields }に書いていた内容は、このレコードに置き換わります。書かれていた内容は保存されています。
# $fields（テキスト）：レコードのフィールド。
resource-import-told-otherwise = {"  "}{ $fields }は、別の値にしてほかに渡します。
# $severity（テキスト）：errorまたはwarning。$path（テキスト）：フィールド。$reason（テキスト）：下の文のひとつ。$keyword（テキスト）：標準での言葉。
resource-import-fault = { $severity ->
    [warning] {"  "}{ $path }に注意：{ $reason }（{ $keyword }）
   *[error] {"  "}{ $path }に誤り：{ $reason }（{ $keyword }）
}

## 理由。それぞれ、該当するフィールドのあとに入る。

resource-record-not-one = レコードではありません。ここにはオブジェクトが必要です。
resource-record-unstorable = 保存できない文字が含まれています。
resource-record-provider-missing = どの団体がサービスを提供しているのかが、レコードに書かれていません。
resource-record-provider-unknown = この団体がわかりませんでした。ほかのレコードにも説明がありません。
resource-record-twice = 同じidのサービスが前にあり、その内容が違っていました。
resource-field-missing = HSDSで求められているフィールドですが、ここにありません。
# $expected（テキスト）：string、number、array、object。
resource-field-type = { $expected ->
    [number] ここには数値が必要です。
    [array] ここにはリストが必要です。
    [object] ここにはオブジェクトが必要です。
   *[string] ここにはテキストが必要です。
}
# $format（テキスト）：uuid、uri、email、date、time、date-time。
resource-field-format = { $format ->
    [uuid] UUIDではありません。
    [uri] 完全なウェブアドレスではありません。
    [email] メールアドレスではありません。
    [date] 2026-03-31のような日付ではありません。
    [time] 18:30のような時刻ではありません。
   *[date-time] 2026-03-31T18:30:00Zのような日付と時刻ではありません。
}
# $allowed（テキスト）：使える値。カンマ区切り。
resource-field-not-allowed = 次のどれかにしてください：{ $allowed }。
# $limit（数値）：文字数の上限。
resource-field-too-long = { $limit }文字を超えています。
resource-field-null = HSDSでは何も書かないところに、nullが書かれています。何もないものとして扱います。
resource-field-other = HSDSが求めるものではありません。

## 全体について。

# $taken、$changed、$unchanged、$returned、$withdrawn、$refused（数値）：それぞれの結果になったレコードの数。
resource-import-counted = 新規：{ $taken }。変更：{ $changed }。変更なし：{ $unchanged }。再掲載：{ $returned }。取り下げ：{ $withdrawn }。除外：{ $refused }。
# $page、$pages（数値）：取り込んだページと、全体のページ数。
resource-import-one-page = これは、{ $pages }ページのうちの{ $page }ページ目です。ほかのページは取り込んでいません。
resource-import-trial = これは試し実行です。何も変更していません。
resource-import-uncertain = どのサービスなのかが書かれていないレコードがあります。そのため、どのサービスがなくなったのかを判断できず、それを理由に取り下げたものはありません。
# $file（テキスト）：表。
resource-import-table-unknown = { $file }はHSDSの表ではないので、読みませんでした。
# $file（テキスト）：表。$rows（数値）：行数。
resource-import-rows-left = { $file }のうち、ここのどのサービスにも属さないか、重複しているため、取り込まなかった行：{ $rows }。
