### 主题：聚会的内容，以及人们谈论的事。由添加主题的人阅读。

topic-concept-invalid = 概念名由小写拉丁字母和数字组成，单词之间用连字符，例如“coping-skills”。
topic-concept-taken = 这个概念已经有主题了。
topic-code-system-invalid = 请用小写拉丁字母和数字写明这是谁的代码，单词之间用连字符，例如“meeting-guide”。
