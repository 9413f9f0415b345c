### Lời nhắc: lá thư, và cách mỗi người muốn được nhắc.
### Nhẹ nhàng, không bao giờ làm ai thấy có lỗi: không đến thì không cần lý do.

## Những gì người dùng có thể sửa

# $least, $most (số): phút.
reminder-lead = Lời nhắc có thể đến trước từ { $least } đến { $most } phút.
# $most (số): mỗi lần gặp có thể có bao nhiêu lời nhắc.
reminder-leads = Mỗi lần gặp có thể có nhiều nhất { $most } lời nhắc. Bạn chọn nhắc trước bao lâu: ít nhất một, và đừng chọn trùng nhau nhé.
reminder-time-of-day = Bạn ghi giờ theo dạng 22:00 nhé.
reminder-quiet-half = Khoảng giờ yên tĩnh cần có cả giờ bắt đầu lẫn giờ kết thúc.
reminder-quiet-all-day = Khoảng giờ yên tĩnh không thể kết thúc đúng lúc bắt đầu. Nếu không muốn nhận lời nhắc nào nữa, bạn có thể rút lại sự đồng ý của mình.

## Lá thư
## Người bên cạnh nhìn thấy tiêu đề và dòng xem trước: không nhắc gì đến buổi gặp, hồi phục hay cộng đồng.

reminder-subject = Một lời nhắc nhỏ cho bạn
# Chỉ dành cho người đã nói rằng tiêu đề được nêu thư nói về điều gì.
# $title (văn bản): tên của buổi gặp.
reminder-plain-subject = Sắp đến: { $title }
reminder-preheader = Bạn đã nhờ chúng mình nhớ giúp.
reminder-opening = Một cuộc hẹn bạn đã nhận lời sắp đến rồi. Có bạn ở đó thì thật vui.
reminder-cannot-come = Nếu hôm nay chưa phải là lúc, cũng không sao cả. Bạn có thể nhường lại chỗ trong ứng dụng, và sẽ không ai hỏi vì sao.
reminder-footer = Bạn nhận được thư này vì bạn đã nói sẽ đến và nhờ chúng mình nhắc.
reminder-unsubscribe = Thôi nhắc
