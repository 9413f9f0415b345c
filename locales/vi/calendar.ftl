### Những gì hiện trong lịch mà mọi người đăng ký theo dõi.

calendar-all-meetings = Các buổi gặp của chúng mình
# Hiện trên điện thoại mà người khác cũng có thể nhìn thấy: không nhắc gì đến buổi gặp, hồi phục hay cộng đồng.
calendar-my-dates = Lịch hẹn của mình
# Hiện ở chỗ của địa điểm.
calendar-online = Trực tuyến
calendar-online-for-now = Tạm thời mọi người gặp nhau trực tuyến.
# $day (văn bản): một ngày.
calendar-online-until = Đến hết ngày { $day }, mọi người gặp nhau trực tuyến.
calendar-called-off = Lần gặp này đã được hủy.
# $date_time (văn bản): thứ, ngày và giờ.
calendar-moved = Lần gặp này đã dời sang lúc khác. Lịch cũ: { $date_time }.
# Ba dòng sau là nhãn; nội dung nằm ngay bên dưới.
calendar-directions = Đường đến
calendar-join = Tham gia trực tuyến
calendar-dial-in = Tham gia qua điện thoại
