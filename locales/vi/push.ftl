### Gửi đến thiết bị: những gì Waymark nói với thành viên về các thiết bị hiện thư của họ.
### Xưng hô: như trong common.ftl. “Thiết bị” là điện thoại, máy tính bảng hoặc máy tính, hay trình duyệt hoặc ứng dụng trên đó.

# Máy chủ của cộng đồng này không gửi gì đến thiết bị, chỉ gửi qua email. Không phải lỗi của thành viên: email là lối đi tiếp.
push-off = Hiện chúng mình không gửi gì đến các thiết bị. Thư gửi bạn vẫn đến qua email như trước.
# Không dùng được địa chỉ nhận của thiết bị mà ứng dụng đã báo. Thành viên không nhìn thấy và không gõ được địa chỉ ấy: tắt rồi bật lại thông báo trong ứng dụng thì sẽ có địa chỉ mới.
push-endpoint = Chúng mình chưa gửi đến được thiết bị này. Bạn tắt rồi bật lại thông báo trên thiết bị này, sau đó thử lại lần nữa nhé.
# Không dùng được cách mã hóa những gì gửi đến thiết bị mà ứng dụng đã báo. Lối đi tiếp cũng như trên.
push-keys = Chúng mình chưa thiết lập được thiết bị này sao cho chỉ riêng bạn đọc được những gì gửi đến đó. Bạn tắt rồi bật lại thông báo trên thiết bị này, sau đó thử lại lần nữa nhé.
# $count (số): một thành viên có thể có bao nhiêu thiết bị.
push-too-many = Bạn có thể có nhiều nhất { $count } thiết bị. Bạn gỡ bớt một thiết bị trước nhé.
