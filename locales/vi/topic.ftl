### Chủ đề: các buổi gặp và mọi người nói về điều gì. Người đọc là những người điều phối, họ thêm chủ đề.

topic-concept-invalid = Khái niệm được viết bằng chữ thường không dấu và chữ số, có gạch nối giữa các từ, như “coping-skills”.
topic-concept-taken = Khái niệm này đã có một chủ đề rồi.
topic-code-system-invalid = Bạn ghi mã này là của ai bằng chữ thường không dấu và chữ số, có gạch nối giữa các từ, như “meeting-guide” nhé.
