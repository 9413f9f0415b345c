### Quy tắc ứng xử, và những gì một thành viên cho phép.
### Xưng hô: như trong common.ftl.

# $current (số): phiên bản quy tắc ứng xử hiện đang có hiệu lực.
consent-version-not-current = Quy tắc ứng xử của chúng mình vừa được cập nhật. Bạn đọc phiên bản { $current } rồi hãy đồng ý nhé.
consent-source-text-missing = Bạn thêm bản gốc nhé, tức là bản bằng ngôn ngữ mà quy tắc ứng xử này được viết ban đầu.
# $limit (số): một bản quy tắc ứng xử có thể có bao nhiêu văn bản.
consent-too-many-texts = Một bộ quy tắc ứng xử có nhiều nhất { $limit } văn bản.
