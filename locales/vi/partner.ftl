### Những gì Waymark nói với người điều phối về đối tác và khóa của họ.
### Xưng hô: “bạn” và “chúng mình”, như thành viên nói với nhau. Lời giản dị, không trách móc, và nếu có thì chỉ luôn lối đi tiếp.

partner-scopes-empty = Bạn chọn ít nhất một thứ mà khóa này được đọc nhé.
partner-expiry-past = Bạn chọn một thời điểm còn ở phía trước nhé.
partner-key-over = Khóa này không còn mở được gì nữa. Bạn tạo khóa mới nhé.
