# Vài trang mà mọi người mở từ một lá thư, và hộp thư của người phát triển.

page-unsubscribe-title = Lời nhắc
page-unsubscribe-question = Bạn muốn thôi nhận thư nhắc từ chúng mình?
page-unsubscribe-button = Thôi nhắc
page-unsubscribe-done = Xong rồi: chúng mình sẽ không gửi lời nhắc cho bạn nữa. Khi nào muốn nhận lại, bạn có thể bật lên trong ứng dụng.
page-unsubscribe-invalid = Liên kết này không phải của chúng mình, hoặc chưa đầy đủ. Bạn dùng liên kết trong email mới nhất nhé.

page-mailbox-title = Thư
page-mailbox-introduction = Những lá thư lẽ ra được gửi đi qua email. Chúng nằm lại trên máy này, mới nhất ở trên cùng.
page-mailbox-empty = Chưa có thư nào.
page-mailbox-back = Tất cả thư
page-mailbox-text = Dạng văn bản thuần
