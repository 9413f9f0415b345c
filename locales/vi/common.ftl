### Những gì Waymark nói ở khắp nơi: đăng nhập, giới hạn, và các giá trị không dùng được.
### Xưng hô: “bạn” và “chúng mình”, như thành viên nói với nhau. Lời giản dị, không trách móc, và nếu có thì chỉ luôn lối đi tiếp.

common-unauthenticated = Bạn đăng nhập trước nhé.
common-forbidden = Bạn không có quyền vào phần này.
common-not-found = Chúng mình không tìm thấy nội dung này. Có thể nó đã được gỡ xuống, hoặc không hiển thị với bạn.
# $reference (văn bản): mã mà bạn có thể nhắc đến khi viết cho chúng mình.
common-internal = Có trục trặc ở phía chúng mình. Nếu chuyện này lặp lại, bạn cho chúng mình biết mã này nhé: { $reference }
common-rate-limited = Vừa rồi có hơi nhiều yêu cầu trong thời gian ngắn. Bạn đợi một chút rồi thử lại nhé.
# $seconds (số): sau bao nhiêu giây thì có thể tiếp tục.
common-budget-spent = Vừa rồi có hơi nhiều yêu cầu trong thời gian ngắn. Bạn thử lại sau { $seconds } giây nhé.
common-bad-request = Chúng mình không đọc được yêu cầu này.
# $cost, $limit (số): yêu cầu này đòi bao nhiêu, và một yêu cầu được đòi bao nhiêu.
common-too-complex = Yêu cầu này đòi quá nhiều trong một lần: chi phí là { $cost }, mà giới hạn là { $limit }. Bạn hỏi ít đi, hoặc chia thành vài bước nhé.
# $limit (số): một yêu cầu có thể có bao nhiêu tầng.
common-too-deep = Yêu cầu này lồng quá sâu. Nó có thể có nhiều nhất { $limit } tầng.
common-too-long = Yêu cầu này quá dài.
common-timeout = Việc này mất quá nhiều thời gian nên chúng mình đã dừng lại. Bạn thử lại, hoặc hỏi ít đi một chút nhé.
common-change-timeout = Việc này mất quá nhiều thời gian nên chúng mình đã thôi chờ. Dù vậy, có thể nó vẫn xong rồi: bạn xem lại trước khi thử lần nữa nhé.
common-still-under-way = Việc này vẫn đang được thực hiện. Bạn đợi một chút rồi thử lại nhé.
common-answer-lost = Việc này đã xong rồi, chỉ là câu trả lời bị lạc dọc đường. Trước khi làm lại, bạn xem mọi thứ hiện ra sao nhé.
common-unavailable = Tạm thời chúng mình chưa truy cập được dữ liệu. Lát nữa bạn thử lại nhé.
common-invalid-value = Một giá trị trong yêu cầu này không hợp lệ.
common-cursor-invalid = Chúng mình không còn nhận ra vị trí này trong danh sách. Bạn xem lại từ đầu nhé.
common-cursor-expired = Bản sao này đã quá lâu chưa được cập nhật. Bạn tải lại toàn bộ nhé.
# $limit (số): một trang có thể có bao nhiêu mục.
common-page-too-large = Mỗi lần bạn có thể lấy nhiều nhất { $limit } mục.
common-page-both-ways = Bạn lấy những mục đầu hoặc những mục cuối nhé, không lấy cả hai cùng lúc được.
# $limit (số): văn bản có thể có bao nhiêu ký tự.
common-text-too-long = Đoạn này quá dài. Nó có thể có nhiều nhất { $limit } ký tự.
common-text-empty = Bạn viết gì đó vào đây nhé.
common-text-invalid = Đoạn này có những ký tự mà chúng mình không lưu được.
common-language-unknown = Chúng mình không biết ngôn ngữ này. Bạn dùng mã ngôn ngữ như “en” hay “pt-BR” nhé.
common-language-twice = Ngôn ngữ này xuất hiện hai lần.
# $least, $most (số): danh sách có thể có bao nhiêu mục.
common-number = Bạn đưa ra từ { $least } đến { $most } mục nhé.
common-time-zone-unknown = Chúng mình không biết múi giờ này. Bạn dùng tên như “Europe/Berlin” nhé.
common-email-invalid = Đây có vẻ không phải là địa chỉ email.
common-conduct-not-accepted = Bạn đọc và đồng ý với quy tắc ứng xử của chúng mình trước nhé.
common-scope-missing = Khóa này không được phép đọc phần đó.
