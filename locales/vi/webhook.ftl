### Những gì Waymark nói với người điều phối về webhook: địa chỉ của đối tác, nơi họ được báo rằng có gì đó đã thay đổi.
### Xưng hô: “bạn” và “chúng mình”, như thành viên nói với nhau. Lời giản dị, không trách móc, và nếu có thì chỉ luôn lối đi tiếp.

webhook-url-invalid = Bạn ghi một địa chỉ bắt đầu bằng “https://”, của một máy chủ trên internet, không kèm tên người dùng hay mật khẩu nhé.
# $limit (số): một đối tác có thể có bao nhiêu webhook.
webhook-too-many = Một đối tác có nhiều nhất { $limit } webhook. Bạn gỡ bớt một webhook trước nhé.
webhook-no-key = Đối tác này không có khóa nào mở được gì, nên không có gì để báo cho họ. Bạn tạo một khóa trước nhé.
webhook-not-active = Hiện không có gì được gửi đến webhook này. Bạn cho nó chạy tiếp trước nhé.
