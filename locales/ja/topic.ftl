### テーマ：ミーティングや人が何にかかわっているか。テーマを加える世話人が読む。

topic-concept-invalid = コンセプトは、英小文字と数字で書き、単語のあいだはハイフンでつないでください。たとえば「coping-skills」のように。
topic-concept-taken = このコンセプトのテーマは、すでにあります。
topic-code-system-invalid = どこのコードなのかを、英小文字と数字で書き、単語のあいだはハイフンでつないでください。たとえば「meeting-guide」のように。
