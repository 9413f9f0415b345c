### Những gì Waymark nói về các buổi gặp: cách lập ra và cách đến tham gia.

# $part (văn bản): phần của quy tắc không dùng được, đúng như đã gõ.
meeting-recurrence-unreadable = Chúng mình không dùng được “{ $part }” trong quy tắc lặp lại. Một quy tắc có dạng FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Một buổi gặp có thể lặp lại hằng ngày, hằng tuần, hằng tháng hoặc hằng năm.
meeting-recurrence-time-of-day = Giờ trong ngày lấy theo lần gặp đầu tiên. Bạn bỏ BYHOUR, BYMINUTE và BYSECOND khỏi quy tắc nhé.
meeting-recurrence-until = Một quy tắc kết thúc ở một thời điểm theo UTC, như UNTIL=20271231T225959Z, hoặc sau một số lần gặp (COUNT), không dùng cả hai.
meeting-recurrence-first = Lần gặp đầu tiên không theo quy tắc. Bạn chọn một ngày đúng với quy tắc nhé.
meeting-recurrence-over = Mọi lần gặp của quy tắc này đều đã qua.
meeting-starts-too-far = Lần gặp đầu tiên cách hôm nay quá xa.
# $least, $most (số): phút.
meeting-duration = Một buổi gặp có thể kéo dài từ { $least } đến { $most } phút.
# $most (số): một lần gặp có thể có bao nhiêu chỗ.
meeting-capacity = Có thể có từ 1 đến { $most } chỗ. Nếu không giới hạn, bạn để trống số này nhé.
meeting-venue-missing = Mọi người sẽ gặp nhau tại một nơi, nên bạn cho biết ở đâu nhé.
meeting-join-url-missing = Người ở nơi khác cũng có thể tham gia, nên bạn ghi liên kết tham gia nhé.
meeting-join-missing = Bạn ghi liên kết hoặc số điện thoại để tham gia nhé.
meeting-other-format = Điều này không khớp với hình thức bạn đã chọn cho buổi gặp.
meeting-link-invalid = Đây có vẻ không phải là địa chỉ web bắt đầu bằng https:// hoặc http://.
meeting-source-text-missing = Bạn ghi thêm bản bằng ngôn ngữ gốc nhé.
meeting-fact-twice = Thông tin này xuất hiện hai lần.
meeting-checked-later = Ngày này chưa tới.
meeting-position-half = Một vị trí cần có cả vĩ độ lẫn kinh độ.
meeting-position-invalid = Vĩ độ từ −90 đến 90 độ, kinh độ từ −180 đến 180.
# $most (số): kilômét.
meeting-distance = Khoảng cách phải lớn hơn 0 và nhiều nhất là { $most } kilômét.
# $most (số): phút.
meeting-soon = Giá trị này có thể từ 0 đến { $most } phút.
# $days (số): việc tìm theo giờ trong ngày có thể trải dài bao nhiêu ngày.
meeting-search-too-long = Khi tìm theo thứ trong tuần hoặc giờ trong ngày, bạn có thể tìm trong nhiều nhất { $days } ngày. Bạn chọn ngày cuối sớm hơn hoặc ngày đầu muộn hơn nhé.
meeting-occurrence-cancelled = Lần gặp này đã được hủy.
meeting-occurrence-over = Lần gặp này đã qua rồi.
meeting-full = Lần gặp này đã hết chỗ. Có thể một lần khác sẽ hợp với bạn.

## Những điều không thể làm với một lần gặp trong chuỗi

meeting-not-of-the-rule = Quy tắc không có lần gặp này, nên không thể bỏ nó ra.
meeting-no-such-date = Buổi gặp không có lần nào vào giờ này.
meeting-date-taken = Buổi gặp đã có một lần vào giờ này rồi.
meeting-series-over = Đến lúc đó buổi gặp đã kết thúc.
meeting-in-the-past = Thời điểm này đã qua. Bạn chọn một thời điểm còn ở phía trước nhé.
meeting-not-called-off = Lần gặp này không bị hủy.
meeting-changed-meanwhile = Có người khác vừa thay đổi điều này cùng lúc. Bạn xem lại rồi thử lần nữa nhé.

## Lá thư về một thay đổi
## Người bên cạnh nhìn thấy tiêu đề và dòng xem trước: không nhắc gì đến buổi gặp, hồi phục hay cộng đồng.

meeting-change-subject = Kế hoạch của bạn có thay đổi
meeting-change-preheader = Đây là những điều giờ đã khác.
meeting-called-off-opening = Lần này, một cuộc hẹn bạn đã nhận lời không diễn ra. Chúng mình rất tiếc.
meeting-moved-opening = Một cuộc hẹn bạn đã nhận lời đã dời sang lúc khác.
meeting-other-end-opening = Một cuộc hẹn bạn đã nhận lời vẫn giữ nguyên giờ bắt đầu, nhưng kết thúc vào lúc khác.
meeting-elsewhere-opening = Một cuộc hẹn bạn đã nhận lời vẫn giữ nguyên giờ, nhưng nơi gặp hoặc cách tham gia đã khác.
meeting-restored-opening = Tin vui: một cuộc hẹn đã hủy nay lại diễn ra.
meeting-changed-opening = Vài cuộc hẹn bạn đã nhận lời có thay đổi.
meeting-ended-opening = Một chuỗi cuộc hẹn bạn đã nhận lời sắp khép lại. Cảm ơn bạn đã là một phần trong đó.
meeting-closed-opening = Một chuỗi cuộc hẹn bạn đã nhận lời tạm nghỉ một thời gian.
meeting-reopened-opening = Tin vui: một chuỗi cuộc hẹn bạn đã nhận lời lại tiếp tục như dự định.
meeting-online-opening = Một chuỗi cuộc hẹn bạn đã nhận lời tạm thời diễn ra trực tuyến.
meeting-occurrence-ahead = Lần gặp này chưa bắt đầu.
meeting-looked-back = Lần gặp này đã qua hơn hai tuần, nên không kể thêm được nữa.
# $least, $most (số): người.
meeting-head-count = Bạn ghi một con số từ { $least } đến { $most } nhé.
meeting-had-no-place = Chỉ những người đã có chỗ mới có thể kể lần gặp này thế nào.
meeting-guests-not-welcome = Buổi gặp này dành cho thành viên. Nếu muốn đến, bạn đăng ký trước nhé.

## Một lần gặp trong thư và trên trang

meeting-when = Thời gian
# $date_time (văn bản): thứ, ngày và giờ. $zone (văn bản): tên múi giờ nơi người đọc sống.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Địa điểm
meeting-directions = Đường đến
meeting-dial-in = Tham gia qua điện thoại
meeting-join = Tham gia trực tuyến
meeting-when-before = Lịch cũ
meeting-when-now = Thời gian mới
meeting-end-now = Giờ kết thúc mới
meeting-why = Lý do
meeting-note = Điều nên biết
meeting-item-called-off = Không diễn ra
# $when (văn bản): ngày và giờ, kèm múi giờ.
meeting-item-moved = Thời gian mới: { $when }
# $when (văn bản): ngày và giờ, kèm múi giờ.
meeting-item-moved-elsewhere = Thời gian mới: { $when }, đồng thời đổi nơi gặp hoặc cách tham gia
# $when (văn bản): ngày và giờ kết thúc, kèm múi giờ.
meeting-item-other-end = Giữ nguyên giờ bắt đầu, giờ kết thúc mới: { $when }
# $when (văn bản): ngày và giờ kết thúc, kèm múi giờ.
meeting-item-other-end-elsewhere = Giữ nguyên giờ bắt đầu, giờ kết thúc mới: { $when }, đồng thời đổi nơi gặp hoặc cách tham gia
meeting-item-elsewhere = Giữ nguyên thời gian, nhưng đổi nơi gặp hoặc cách tham gia
meeting-item-restored = Vẫn diễn ra
# $count (số): ngoài những lần đã liệt kê, còn bao nhiêu lần có thay đổi.
meeting-items-more = Còn { $count } lần khác cũng có thay đổi. Bạn xem được tất cả trong ứng dụng.
meeting-called-off-closing = Bạn không cần làm gì cả. Mong gặp bạn vào một dịp khác.
meeting-kept-closing = Bạn không cần làm gì cả: chỗ của bạn vẫn được giữ. Nếu không còn tiện nữa, bạn có thể nhường lại chỗ trong ứng dụng, và sẽ không ai hỏi vì sao.
meeting-kept-closing-as-guest = Bạn không cần làm gì cả: chỗ của bạn vẫn được giữ. Nếu không còn tiện nữa, bạn có thể nhường lại chỗ trên trang của mình, và sẽ không ai hỏi vì sao.
meeting-line-kept-closing = Bạn không cần làm gì cả: vị trí của bạn trong hàng chờ vẫn được giữ, và chúng mình sẽ viết cho bạn ngay khi có chỗ.
meeting-change-footer = Bạn nhận được thư này vì bạn đã nói sẽ đến.
# Tên của cuộc hẹn trong lịch của người đọc. Người bên cạnh nhìn thấy: không nhắc gì đến buổi gặp, hồi phục hay cộng đồng.
meeting-calendar-summary = Một cuộc hẹn

## Lá thư khi có chỗ trống
## Người bên cạnh nhìn thấy tiêu đề và dòng xem trước: không nhắc gì đến buổi gặp, hồi phục hay cộng đồng.

meeting-place-free-subject = Tin vui cho bạn
meeting-place-free-preheader = Điều bạn chờ đã đến rồi.
meeting-place-free-opening = Vừa có một chỗ trống, và chỗ ấy là của bạn. Có bạn ở đó thì thật vui.
meeting-pass-on = Nếu giờ không còn tiện nữa, cũng không sao: bạn nhường lại chỗ trong ứng dụng, và người kế tiếp trong hàng chờ sẽ có chỗ ấy.
meeting-pass-on-as-guest = Nếu giờ không còn tiện nữa, cũng không sao: bạn nhường lại chỗ trên trang của mình, và người kế tiếp trong hàng chờ sẽ có chỗ ấy.
meeting-place-free-footer = Bạn nhận được thư này vì bạn đã chờ một chỗ.

## Thư gửi người không có tài khoản

meeting-invitation-subject = Có phải bạn không?
meeting-invitation-preheader = Chỉ còn một bước nhỏ.
meeting-invitation-opening = Có người đã dùng địa chỉ này để xin một chỗ ở buổi gặp dưới đây. Nếu đó là bạn, bạn mở trang của mình và cho chúng mình biết bạn có đến không nhé.
meeting-invitation-button = Mở trang của mình
meeting-invitation-valid = Liên kết dùng được trong một ngày.
meeting-invitation-footer = Nếu không phải bạn, bạn không cần làm gì cả. Chúng mình sẽ quên địa chỉ này.
meeting-confirmation-subject = Cảm ơn bạn, chúng mình đã ghi lại
meeting-confirmation-preheader = Mọi thứ bạn cần đều ở đây.
meeting-confirmation-button = Xem trang của mình
meeting-confirmation-footer = Bạn nhận được thư này vì trên trang của chúng mình, bạn đã nói muốn đến. Một tuần sau lần gặp, chúng mình sẽ quên địa chỉ của bạn.
meeting-guest-going = Bạn đã có chỗ. Có bạn ở đó thì thật vui.
# $place (số): thứ mấy trong hàng chờ, tính từ 1.
meeting-guest-waiting = Hiện mọi chỗ đều đã có người. Bạn ở vị trí số { $place } trong hàng chờ, và chúng mình sẽ viết cho bạn ngay khi có chỗ.

## Trang của họ

meeting-guest-title = Đến một buổi gặp
meeting-guest-question = Bạn có muốn đến không?
meeting-guest-question-full = Hiện mọi chỗ đều đã có người. Bạn có muốn chờ một chỗ không? Chúng mình sẽ viết cho bạn ngay khi có.
meeting-guest-withdrawn = Lần này bạn không đến. Không sao cả, và sẽ không ai hỏi vì sao. Nếu đổi ý, bạn có thể cho biết tại đây.
meeting-guest-invalid = Liên kết này không dùng được. Có thể nó đã quá cũ. Bạn xin liên kết mới ở nơi bạn đã thấy buổi gặp nhé.
meeting-guest-come = Vâng, mình sẽ đến
meeting-guest-wait = Vâng, mình sẽ chờ
meeting-guest-leave = Nhường lại chỗ của mình
meeting-guest-leave-line = Không chờ nữa
