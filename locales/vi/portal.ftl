# Cổng dành cho người phát triển tại "/": người đọc là những người xây ứng dụng trên API này.
# Giữ nguyên trong mọi ngôn ngữ: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript và tên tệp.

portal-title = Dành cho người phát triển
portal-introduction = Mọi việc Waymark làm được đều nằm trong một API GraphQL duy nhất. Bạn cứ xem quanh, thử một truy vấn ngay tại đây, và lấy lược đồ về dùng.

# Liên kết cho người dùng bàn phím hoặc trình đọc màn hình; nhảy qua các phần để đến GraphiQL.
portal-skip = Đến thẳng GraphiQL

portal-address-heading = Gửi yêu cầu đến đâu
portal-address-body = Một địa chỉ trả lời tất cả. Header Accept-Language quyết định câu trả lời bằng ngôn ngữ nào.
# Nhãn; địa chỉ đứng sau.
portal-address-queries = Truy vấn và thay đổi (query, mutation)
# Nhãn; địa chỉ đứng sau.
portal-address-subscriptions = Theo dõi (subscription), qua WebSocket
# Địa chỉ thứ nhất là địa chỉ cho truy vấn.
portal-address-events = Subscription cũng đến từ địa chỉ thứ nhất, dưới dạng server-sent events, cho mọi client chấp nhận text/event-stream. GraphiQL bên dưới dùng cách này.

portal-schema-heading = Lược đồ
portal-schema-body = Một tệp mô tả mọi kiểu, trường và đối số. Bạn sinh client từ tệp đó, bằng TypeScript hoặc bất cứ ngôn ngữ nào khác.
portal-schema-download = Tải schema.graphql

portal-sign-in-heading = Đăng nhập
# Header đứng sau, ở dạng mã.
portal-sign-in-body = Mọi người đăng nhập bằng mật khẩu, hoặc bằng liên kết hay mã gửi qua email. Sau đó client của bạn gửi access token của họ theo mỗi yêu cầu, trong header này:
# Chỉ khi phát triển. Tiếp theo là các nút mang tên vai trò.
portal-accounts = Các tài khoản dùng thử có sẵn. Bạn chọn một tài khoản để đăng nhập; GraphiQL sẽ nhận header.
# Các nút: vai trò của tài khoản dùng thử trong cộng đồng.
portal-account-newcomer = Người mới
portal-account-mentor = Người đồng hành
portal-account-facilitator = Người dẫn buổi gặp
portal-account-moderator = Điều hành viên
portal-account-steward = Người điều phối
portal-signing-in = Đang đăng nhập…
# $email (văn bản): địa chỉ của tài khoản dùng thử.
portal-signed-in = Đã đăng nhập: { $email }. Giờ GraphiQL gửi kèm access token.
portal-sign-in-failed = Chưa đăng nhập được. Máy chủ có đang chạy không, và dữ liệu dùng thử còn đó không?

portal-explorer-heading = Thử ngay
portal-explorer-note = Đây là GraphiQL, một công cụ để viết truy vấn. Menu của nó chỉ có tiếng Anh.
portal-explorer-without-script = GraphiQL cần JavaScript. Mọi thứ khác trên trang này vẫn dùng được khi không có.
# Chú thích trên truy vấn đầu tiên trong trình soạn thảo: ngắn thôi, vì khung hẹp.
portal-example-note = Chạy bằng Ctrl+Enter.
