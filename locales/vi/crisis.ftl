### Giúp đỡ khi khủng hoảng: người đọc có thể đang rất khó khăn, hoặc đang ở bên một người như vậy. Ngắn, giản dị, bình tĩnh.

## Những gì người chăm lo các đường dây hỗ trợ có thể sửa

crisis-phone-invalid = Bạn ghi số đúng như khi bấm gọi nhé: các chữ số, kèm * hoặc # nếu số đó có.
crisis-address-invalid = Bạn ghi địa chỉ của một trang bắt đầu bằng https:// hoặc http:// nhé.
crisis-hours-invalid = Bạn ghi giờ hoạt động theo dạng “Mo-Fr 09:00-17:00; PH off”, hoặc “24/7” nhé. Giờ phải giống nhau mỗi tuần, trừ ngày lễ.
crisis-zone-missing = Bạn cho biết giờ này thuộc múi giờ nào nhé.
# $country (văn bản): mã quốc gia, như DE.
crisis-region-invalid = Bạn ghi vùng của quốc gia bằng mã nhé. Mã đó bắt đầu bằng { $country }-.
crisis-country-unknown = Bạn ghi quốc gia bằng mã hai chữ cái nhé, như DE.
crisis-unreachable = Bạn ghi ít nhất một cách để liên lạc với đường dây này nhé.
crisis-name-missing = Bạn đặt tên cho đường dây này nhé.
crisis-kind-missing = Bạn cho biết đường dây này dành cho việc gì nhé.
crisis-checked-later = Ngày này chưa tới.
# $days (số): một lần kiểm tra có giá trị trong bao nhiêu ngày.
crisis-checked-long-ago = Lần kiểm tra ấy đã hơn { $days } ngày. Bạn kiểm tra lại một lần nữa nhé.
crisis-changed-meanwhile = Trong lúc đó, có người khác đã thay đổi đường dây này. Bạn xem lại nhé.
crisis-hidden-already = Đường dây này đã được ẩn rồi.
crisis-not-hidden = Đường dây này không bị ẩn.
crisis-nothing-to-take = Không có gì để tiếp nhận: đường dây này vẫn y như khi đi kèm phần mềm, hoặc vốn không đi kèm phần mềm.

## Đường dây này là gì

crisis-emergency-name = Dịch vụ khẩn cấp
crisis-kind-emergency = Số khẩn cấp
crisis-kind-crisis = Giúp đỡ khi khủng hoảng
crisis-kind-listening = Có người lắng nghe
crisis-kind-eating-disorders = Rối loạn ăn uống
crisis-kind-youth = Trẻ em và thanh thiếu niên
# Gọi số này thì ai sẽ đến.
crisis-reaches-ambulance = Xe cứu thương và cấp cứu y tế
crisis-reaches-police = Cảnh sát
crisis-cost-free = Miễn phí.
crisis-cost-charged = Tính như cước cuộc gọi thường.
crisis-cost-unknown = Chưa rõ chi phí.

## Khi nào hoạt động

crisis-hours-unknown = Chưa rõ giờ hoạt động.
crisis-hours-always = Cả ngày lẫn đêm, mọi ngày.
# $times (văn bản): một hay nhiều khoảng giờ.
crisis-hours-daily = Hằng ngày: { $times }
# $days (văn bản): một hay nhiều ngày trong tuần. $times (văn bản): một hay nhiều khoảng giờ.
crisis-hours-days = { $days }: { $times }
# $first, $last (văn bản): các ngày trong tuần, ở dạng đứng một mình.
crisis-day-range = { $first } đến { $last }
# $from, $to (văn bản): giờ trong ngày.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = cả ngày
# Đứng ở chỗ của các ngày trong tuần.
crisis-holidays = Ngày lễ
crisis-holidays-closed = Không hoạt động vào ngày lễ.
# $zone (văn bản): tên một múi giờ.
crisis-hours-zone = Giờ trên đây tính theo { $zone }.
crisis-open-now = Đang hoạt động
crisis-closed-now = Hiện không hoạt động
# $when (văn bản): thứ, ngày và giờ, theo đồng hồ của đường dây.
crisis-opens = Hiện không hoạt động. Sẽ hoạt động lại: { $when }.
crisis-open-unknown = Chưa rõ hiện có đang hoạt động hay không.

## Điều này chắc chắn đến đâu

# $date (văn bản): một ngày.
crisis-assured = Có người trong cộng đồng này đã kiểm tra vào ngày { $date }.
# $date (văn bản): một ngày.
crisis-assured-long-ago = Có người trong cộng đồng này kiểm tra lần gần nhất vào ngày { $date }. Như vậy cũng đã một thời gian rồi.
# $date (văn bản): một ngày, hoặc một năm nếu không rõ hơn.
crisis-not-assured = Chưa ai trong cộng đồng này kiểm tra. Thông tin công khai mới nhất: { $date }.
crisis-not-assured-undated = Chưa ai trong cộng đồng này kiểm tra, và cũng chưa rõ thông tin công khai có từ bao giờ.
crisis-not-assured-own = Có người trong cộng đồng này đã ghi lại. Từ đó đến nay chưa ai kiểm tra.
crisis-reliability-high = Một trang chính thức nói như vậy, hoặc ít nhất hai nguồn độc lập cùng nói thế.
crisis-reliability-medium = Chỉ một nguồn không chính thức nói như vậy, hoặc nguồn đó đã cũ.

## Cần làm gì

# $number (văn bản): một số điện thoại.
crisis-in-danger = Nếu bạn hoặc ai đó đang gặp nguy hiểm ngay lúc này, hãy gọi { $number }.
crisis-in-danger-anywhere = Nếu bạn hoặc ai đó đang gặp nguy hiểm ngay lúc này, hãy gọi số khẩn cấp của nước nơi bạn đang ở.
# Bên cạnh liên kết đến findahelpline.com.
crisis-directory = Danh bạ đường dây hỗ trợ ở nhiều nước.
crisis-not-up-to-date = Hiện chưa tra được những gì cộng đồng này biết về các số này. Những gì bạn thấy ở đây là phần đi kèm phần mềm, và có thể đã cũ.

## Trang này

crisis-page-title = Giúp đỡ khi khủng hoảng
crisis-page-introduction = Bạn không phải vượt qua chuyện này một mình. Ở đây có những người mà bạn có thể gọi điện hoặc viết cho họ. Bạn không cần đăng nhập, và không ai ghi lại việc bạn đã ghé trang này.
crisis-page-country = Bạn đang ở nước nào?
crisis-page-country-none = Chọn một nước
crisis-page-show = Hiện
# $country (văn bản): tên một nước.
crisis-page-lines = Có người để trò chuyện: { $country }
crisis-page-no-lines = Chúng mình chưa biết đường dây nào ở đây. Có thể danh bạ bên dưới có.
# $number (văn bản): một số điện thoại.
crisis-page-call = Gọi { $number }
# $extension (văn bản): các chữ số.
crisis-page-extension = Khi có người bắt máy, bấm tiếp { $extension }.
# $number (văn bản): một số điện thoại.
crisis-page-text = Nhắn tin đến { $number }
# $number (văn bản): một số điện thoại. $words (văn bản): nội dung cần viết.
crisis-page-text-with = Soạn { $words } gửi đến { $number }
crisis-page-chat = Trò chuyện trực tuyến
crisis-page-website = Trang web
# $address (văn bản): một địa chỉ email.
crisis-page-email = Viết cho { $address }
# $number (văn bản): một số điện thoại.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Giờ hoạt động
crisis-page-languages = Ngôn ngữ
crisis-page-cost = Chi phí
crisis-page-audience = Dành cho
crisis-page-sources = Chúng mình biết điều này từ đâu
crisis-page-elsewhere = Nếu chưa nơi nào ở đây phù hợp
# Đặt tên cho danh sách ngôn ngữ, dành cho trình đọc màn hình.
crisis-page-other-languages = Trang này bằng ngôn ngữ khác

## Lá thư gửi người điều phối
## Tiêu đề không nói gì cả: người khác có thể nhìn thấy.

crisis-letter-subject = Có một việc nhỏ cần bạn xem giúp
crisis-letter-preheader = Bạn mở ứng dụng để xem nhé.
# $count (số): bao nhiêu.
crisis-letter-due = Trong những số chúng mình đưa cho người cần giúp đỡ, có { $count } số đã lâu chưa được kiểm tra lại, hoặc chúng mình chưa kiểm tra lần nào.
crisis-letter-next = Khi có lúc thảnh thơi, bạn xem trang của những người phụ trách đường dây, hoặc gọi thử, rồi báo trong ứng dụng rằng số ấy vẫn đúng nhé. Xin đừng bao giờ gọi số khẩn cấp chỉ để thử. Bạn không cần làm hết, cũng không phải làm một mình.
crisis-letter-footer = Bạn nhận được thư này vì bạn chăm lo cho cộng đồng này. Thư đến nhiều nhất mỗi tháng một lần, khi vẫn còn điều cần kiểm tra.
