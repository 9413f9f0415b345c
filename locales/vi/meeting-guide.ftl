### Những gì Waymark nói về các buổi gặp theo định dạng Meeting Guide: tiếp nhận chúng, và cho nơi khác biết về chúng.

## Trên dòng lệnh, nói với người nhập một danh sách.

meeting-guide-import-unreadable = Chúng mình không đọc được dữ liệu này. Nó phải là JSON theo định dạng Meeting Guide: một danh sách buổi gặp.
# $taken, $changed, $unchanged, $refused (số): bao nhiêu dòng, theo kết quả của chúng.
meeting-guide-import-counts = Mới: { $taken }. Thay đổi: { $changed }. Như cũ: { $unchanged }. Bỏ ra ngoài: { $refused }.
# $number (số): vị trí của dòng trong tệp; $slug (văn bản): tên của dòng ở đó; $reason (văn bản): một trong các câu bên dưới.
meeting-guide-import-refused = Dòng { $number } ({ $slug }) đã bị bỏ ra ngoài. { $reason }
# $number (số): vị trí của dòng trong tệp; $reason (văn bản): một trong các câu bên dưới.
meeting-guide-import-refused-nameless = Dòng { $number } đã bị bỏ ra ngoài. { $reason }
# $rows (số): bao nhiêu dòng.
meeting-guide-hours-assumed = Số buổi gặp không ghi giờ kết thúc, nên được tính là kéo dài một giờ: { $rows }.
# $rows (số): bao nhiêu dòng.
meeting-guide-zones-assumed = Số buổi gặp không ghi múi giờ, nên được tính theo múi giờ của bạn: { $rows }.
# $codes (văn bản): các mã, kèm số dòng có mã đó.
meeting-guide-unknown-codes = Những mã không có trong danh sách đã công bố; chúng được giữ lại nhưng không được chuyển tiếp: { $codes }.
# $codes (văn bản): các mã, kèm số dòng có mã đó.
meeting-guide-codes-without-topic = Những mã chưa có chủ đề ở đây; chúng được giữ lại và được chuyển tiếp: { $codes }.

## Vì sao một dòng không nhận được.

meeting-guide-row-not-one = Đây không phải là một buổi gặp: ở đây cần một đối tượng.
meeting-guide-row-unstorable = Dòng này có những ký tự mà chúng mình không lưu được.
# $field (văn bản): tên trường trong định dạng.
meeting-guide-row-field = Trường { $field } bị thiếu, hoặc không đúng như định dạng đòi hỏi.
# $field (văn bản): tên trường trong định dạng; $most (số): chỗ cho bao nhiêu ký tự.
meeting-guide-row-too-long = Trường { $field } quá dài. Số ký tự nhiều nhất: { $most }.
meeting-guide-row-by-appointment = Dòng này không có ngày cũng không có giờ. Chỉ có thể nhận những buổi gặp diễn ra hằng tuần.
meeting-guide-row-without-zone = Dòng này không ghi múi giờ. Bạn có thể ghi một múi giờ cho mọi buổi gặp như vậy bằng --time-zone.
meeting-guide-row-zone-unknown = Chúng mình không biết múi giờ này. Nó phải là một tên IANA, như America/New_York.
meeting-guide-row-without-way = Dòng này không có địa chỉ, cũng không có liên kết hay số điện thoại để tham gia.
meeting-guide-row-address-not-full = Địa chỉ không cho biết mọi người có thể đến đâu, và cũng không có liên kết hay số điện thoại để tham gia.
meeting-guide-row-slug-twice = Một dòng trước đó có cùng slug.
meeting-guide-row-own-meeting = Đây là một buổi gặp của chính máy chủ này.

## Vì sao một buổi gặp không nằm trong danh sách mà nơi khác đọc.

meeting-guide-not-weekly = Buổi gặp không diễn ra hằng tuần vào cùng những ngày.
meeting-guide-not-begun = Buổi gặp không diễn ra trong bảy ngày tới.
meeting-guide-over = Buổi gặp đã kết thúc.
meeting-guide-way-not-public = Buổi gặp diễn ra trực tuyến, và chỉ những người đến mới được biết cách tham gia.
meeting-guide-no-address = Buổi gặp không có địa chỉ, nên không ai tìm được trên bản đồ.
meeting-guide-whole-day = Buổi gặp kéo dài cả ngày hoặc lâu hơn.
meeting-guide-language-unreadable = Đây không phải là một ngôn ngữ. Nó phải là một mã như es hoặc pt-BR.
