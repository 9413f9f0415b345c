### Thư: thư nào đến, và đến khi nào. Những gì còn đợi thì đến chung trong một lá thư.
### Xưng hô: như trong common.ftl. Thôi nhận thư cũng tốt như nhận thư: không tiếc nuối, không hỏi “bạn có chắc không”, không làm ai thấy có lỗi.
### “Thư” là email do chúng mình viết.

## Những gì người dùng có thể sửa

letters-time-of-day = Bạn ghi giờ theo dạng 08:00 nhé.
letters-kind-twice = Có một loại thư xuất hiện hai lần. Mỗi loại bạn chọn một lần thôi nhé.
# Biểu mẫu gửi đến có một câu trả lời mà nó không đưa ra.
letters-choice-unknown = Bạn chọn một trong những câu trả lời có sẵn nhé.

## Lá thư gộp nhiều thư
## Người bên cạnh nhìn thấy tiêu đề và dòng xem trước: không nhắc gì đến buổi gặp, hồi phục hay cộng đồng.

letters-digest-subject = Có vài điều cho bạn
letters-digest-preheader = Bạn đã nhờ chúng mình gửi chung một lần.
# $count (số): bao nhiêu lá thư được gửi chung. Không bao giờ là 1, vì khi chỉ có một thì thư ấy được gửi riêng.
letters-digest-opening = Đây là { $count } lá thư chúng mình để dành cho bạn. Bạn cứ thong thả đọc nhé.
letters-digest-footer = Bạn nhận được thư này vì bạn đã nhờ chúng mình gửi chung các thư, vào lúc hợp với bạn.

## Các liên kết ở cuối thư
## Chúng nằm ngay trong thư, nơi chỉ người đọc nhìn thấy.

# Dẫn đến trang để chọn.
letters-preferences = Chọn thư nào đến, và khi nào
letters-stop-mentoring = Thôi nhận thư về các chặng đồng hành
letters-stop-resources = Thôi nhận thư về tư liệu
# Chào đón người mới, nhận một phần việc trong buổi gặp, chăm lo các đường dây hỗ trợ.
letters-stop-community = Thôi nhận thư về đời sống trong cộng đồng này
letters-stop-digest = Thôi nhận những thư gửi chung như thế này

## Trang sau liên kết để thôi nhận thư

letters-unsubscribe-title = Thư gửi bạn
letters-unsubscribe-mentoring = Bạn muốn thôi nhận thư về các chặng đồng hành?
letters-unsubscribe-resources = Bạn muốn thôi nhận thư về tư liệu?
letters-unsubscribe-community = Bạn muốn thôi nhận thư về đời sống trong cộng đồng này?
letters-unsubscribe-digest = Bạn muốn thôi nhận những thư gửi chung?
letters-unsubscribe-button = Thôi nhận những thư này
letters-unsubscribe-done = Xong rồi: những thư này sẽ không đến nữa. Những gì các thư ấy muốn nói vẫn có trong ứng dụng, khi nào bạn xem cũng được. Nếu có lúc muốn nhận lại, bạn có thể chọn lại bất cứ khi nào.

## Trang để chọn

letters-page-title = Thư gửi bạn
letters-page-introduction = Ở đây, bạn chọn thư nào đến với mình, và khi nào. Không có lựa chọn nào là đúng nhất: bạn cứ chọn điều tốt cho mình, và đổi lại bất cứ lúc nào bạn muốn.
# Những gì các lựa chọn bên dưới không ảnh hưởng đến.
letters-page-always = Mã đăng nhập, và tin về một cuộc hẹn bạn đã nhận lời, luôn được gửi ngay.
letters-page-saved = Đã lưu. Từ giờ, thư sẽ đến như bạn đã chọn.
# Ở trên biểu mẫu, khi có điều gì trong đó không lưu được. Đó là điều gì thì ghi bên cạnh từng ô.
letters-page-mistakes = Chưa có gì được lưu: có chỗ ở đây cần bạn xem lại. Chúng mình đã đánh dấu để bạn dễ thấy.

# Từng loại thư: tên gọi, và những gì thuộc về loại ấy.
letters-kind-meetings = Lời nhắc về buổi gặp
letters-kind-meetings-about = Trước một buổi gặp bạn đã nhận lời. Nếu gửi chung, mỗi lời nhắc nằm trong lá thư chung cuối cùng trước buổi gặp ấy.
letters-kind-mentoring = Chặng đồng hành
letters-kind-mentoring-about = Lời mời và câu trả lời, điều hai bạn thống nhất, mọi chuyện ra sao, và bạn đang gánh bao nhiêu.
letters-kind-resources = Tư liệu
letters-kind-resources-about = Những gì bạn viết, dịch hoặc chăm lo, và những gì bạn đang thử.
letters-kind-community = Đời sống trong cộng đồng này
letters-kind-community-about = Chào đón người mới, nhận một phần việc trong buổi gặp, và chăm lo các đường dây hỗ trợ.
# Người đọc chưa đồng ý nhận lời nhắc, hoặc đã rút lại sự đồng ý.
letters-page-reminders-off = Hiện lời nhắc đang tắt. Bạn có thể bật lên trong ứng dụng bất cứ lúc nào.

# Thư của một loại đến khi nào: chọn một trong những cách này.
letters-at-once = Gửi ngay
# Dành cho lời nhắc, thay cho “Gửi ngay”.
letters-at-once-meetings = Gửi riêng từng lời nhắc, trước đó một chút
letters-hourly = Gửi chung, mỗi giờ một lần
letters-daily = Gửi chung, mỗi ngày một lần
letters-weekly = Gửi chung, mỗi tuần một lần
letters-never = Không gửi

# Thư của một loại đến bằng cách nào: chọn một trong những cách này. Câu hỏi này nằm dưới câu hỏi thư đến khi nào, dành cho người đã
# thêm một thiết bị (điện thoại, máy tính bảng, máy tính) trong ứng dụng.
# Nhãn của lựa chọn ấy.
letters-page-channel = Thư đến với bạn bằng cách nào
letters-channel-email = Gửi qua email
# Khi không gửi đến được thiết bị nào, thư vẫn đến qua email.
letters-channel-push = Gửi đến thiết bị của bạn, chỉ gửi qua email khi không thiết bị nào nhận được
letters-channel-both = Gửi cả đến thiết bị của bạn lẫn qua email

letters-page-together = Thư gửi chung
letters-page-clocks = Mọi giờ ở đây tính theo đồng hồ nơi bạn sống.
# Nhãn của các ô.
letters-page-digest-at = Vào lúc mấy giờ
letters-page-weekday = Vào thứ mấy, nếu mỗi tuần một lần
letters-page-quiet = Khoảng giờ yên tĩnh
letters-page-quiet-about = Trong khoảng giờ này, chúng mình không gửi lời nhắc, cũng không gửi thư nào có thể đợi. Nếu không cần, bạn để trống cả hai ô nhé.
letters-page-quiet-from = Từ
letters-page-quiet-until = Đến
letters-page-reminders = Lời nhắc gửi riêng
letters-page-lead = Trước buổi gặp bao nhiêu phút; nếu nhiều lần, bạn cách nhau bằng dấu phẩy
letters-page-appearance = Hình thức của thư
letters-page-language = Ngôn ngữ của thư gửi bạn
letters-page-discreet = Giữ tiêu đề kín đáo
letters-page-discreet-about = Ai nhìn thấy màn hình của bạn cũng không biết được từ tiêu đề thư nói về điều gì. Nếu không chọn, tiêu đề của lời nhắc sẽ nêu tên buổi gặp.
letters-page-save = Lưu
