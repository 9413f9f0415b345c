### Thử: làm thử một điều trong một thời gian, rồi kể lại thế nào.
### Không vội, không ai có lỗi: không giúp được, hay chưa kịp làm, cũng đáng quý như khi có ích.

## Những gì người dùng có thể sửa

trial-nothing-to-try = Chỉ có thể thử một công cụ hoặc một hoạt động. Đây là thứ để đọc, để trò chuyện hoặc để tìm đến.
# $least, $most (số): ngày.
trial-days = Bạn chọn từ { $least } đến { $most } ngày nhé.
trial-tries-already = Bạn đang thử điều này rồi. Bạn kể lần này ra sao trước, rồi có thể bắt đầu lại.
# $limit (số): cùng lúc có thể thử bao nhiêu điều.
trial-too-many = Cùng lúc bạn có thể thử { $limit } điều. Bạn kể một điều đang thử ra sao trước nhé, vài chữ là đủ.
trial-report-stands = Điều bạn kể về lần thử này đã khá lâu rồi nên được giữ nguyên. Nếu nay bạn thấy khác đi, bạn có thể thử lại.

## Lá thư
## Tiêu đề và dòng xem trước giống mọi lời nhắc. Thư không nói đã thử điều gì.

trial-asked = Bạn đã muốn thử một điều trong một thời gian, và khoảng thời gian bạn đặt ra đã hết. Mọi chuyện thế nào?
trial-asked-next = Bạn có thể kể trong ứng dụng: có ích, không có ích, hoặc chưa làm được. Câu trả lời nào cũng tốt và cũng giúp cho người sau còn đang phân vân. Không ai biết câu trả lời ấy là của bạn, và bạn không nhất thiết phải trả lời.
trial-footer = Bạn nhận được thư này vì bạn đang thử một điều và đã cho phép chúng mình nhắc. Thư chỉ đến một lần.
