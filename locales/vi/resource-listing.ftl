### Những gì Waymark nói với người chăm lo các mục của tổ chức mình trong danh bạ, và về những điều họ đề xuất.
### Xưng hô: “bạn” và “chúng mình”, như thành viên nói với nhau. Lời giản dị, không trách móc, và nếu có thì chỉ luôn lối đi tiếp.

resource-listing-about-one = Bạn cho biết tổ chức nào có dịch vụ mới, hoặc dịch vụ nào trong danh bạ cần thay đổi nhé.
resource-listing-proposal-waits = Một đề xuất của bạn cho dịch vụ này vẫn đang chờ. Bạn đợi đến khi có người xem, hoặc rút lại đề xuất ấy trước nhé.
# $limit (số): một thành viên có thể có bao nhiêu đề xuất đang chờ.
resource-listing-too-many-proposals = Cùng lúc bạn có thể có { $limit } đề xuất đang chờ. Bạn đợi đến khi có người xem bớt, hoặc rút lại một đề xuất nhé.
resource-listing-proposal-settled = Đề xuất này đã được trả lời hoặc đã rút lại.
resource-listing-editor-already = Thành viên này đã chăm lo các mục của tổ chức rồi.
# $limit (số): bao nhiêu thành viên có thể chăm lo các mục của một tổ chức.
resource-listing-too-many-editors = Nhiều nhất { $limit } thành viên có thể chăm lo các mục của một tổ chức.
resource-listing-phone-invalid = Số điện thoại này không có chữ số nào. Bạn ghi đúng như khi bấm gọi nhé.
resource-listing-extension-invalid = Số máy lẻ gồm tối đa 9 chữ số và không bắt đầu bằng 0. Những gì khác bạn có thể ghi vào phần mô tả.
resource-listing-country-unknown = Bạn dùng hai chữ cái của quốc gia nhé, như “DE” hoặc “BR”.
resource-listing-currency-unknown = Bạn dùng ba chữ cái của loại tiền nhé, như “EUR” hoặc “BRL”.
resource-listing-currency-missing = Bạn cho biết đây là loại tiền nào nhé.
resource-listing-amount-invalid = Bạn ghi số tiền từ 0 đến 1.000.000 nhé.
resource-listing-free-costs = Đã miễn phí thì không có số tiền. Bạn bỏ số tiền đi, hoặc chọn loại chi phí khác nhé.
resource-listing-hours-empty = Bạn chọn ít nhất một ngày, hoặc ghi bằng lời khi nào mở cửa nhé.
resource-listing-hours-over = Ngày cuối nằm trước ngày đầu. Bạn xem lại hai ngày nhé.
resource-listing-place-empty = Bạn ghi tên, đường hoặc thành phố của nơi này, để mọi người tìm được nhé.
resource-listing-position-invalid = Bạn ghi cả vĩ độ (từ −90 đến 90) lẫn kinh độ (từ −180 đến 180), hoặc để trống cả hai nhé.

## Trong chính một mục: đó là loại chi phí gì, khi nơi cung cấp không nói thêm.

resource-listing-cost-free = Miễn phí
resource-listing-cost-sliding-scale = Mỗi người trả tùy khả năng
resource-listing-cost-scholarship = Có hỗ trợ cho người không trả được

## Thư. Tất cả có cùng tiêu đề như các thư khác ở đây, và không nói đó là tổ chức nào.

# Gửi thành viên từ giờ chăm lo các mục của một tổ chức.
resource-listing-appointed = Bạn là một trong những người chăm lo các mục của một tổ chức ở đây.
resource-listing-appointed-next = Trong ứng dụng, bạn thấy các dịch vụ của tổ chức đó. Khi có gì thay đổi, bạn đề xuất ở đó, và một người trong cộng đồng xem qua trước khi mọi người đọc. Nếu việc này không hợp với bạn, bạn nói với một người điều phối nhé.
# Gửi người đã đề xuất.
resource-listing-proposal-accepted = Một điều bạn đề xuất cho danh bạ đã được nhận.
resource-listing-proposal-accepted-next = Từ giờ mọi người đọc theo đó, và những danh bạ đọc từ chúng mình cũng vậy. Cảm ơn bạn đã giữ cho thông tin luôn đúng.
resource-listing-proposal-declined = Một điều bạn đề xuất cho danh bạ đã được xem qua, và lúc này chưa được đưa vào.
resource-listing-proposal-declined-next = Trong ứng dụng, bạn đọc được lời mọi người viết về đề xuất ấy, và bạn có thể đề xuất lại theo cách khác bất cứ khi nào bạn muốn. Cảm ơn bạn đã chăm lo việc này.
