### 約束ごとと、メンバーが同意していること。
### 呼びかけ：common.ftlと同じ。

# $current（数値）：いま有効な約束ごとのバージョン。
consent-version-not-current = そのあいだに、約束ごとが新しくなりました。バージョン{ $current }を読んでから、同意してください。
consent-source-text-missing = この約束ごとが最初に書かれた言語の文章を加えてください。
# $limit（数値）：ひとつの約束ごとに入れられる文章の数。
consent-too-many-texts = ひとつの約束ごとに入れられる文章は{ $limit }件までです。
