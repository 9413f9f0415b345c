### Những gì Waymark nói về tư liệu: viết, dịch và đăng, và nhập vào những gì nơi khác giới thiệu.
### Xưng hô: “bạn” và “chúng mình”, như thành viên nói với nhau. Lời giản dị, không trách móc, và nếu có thì chỉ luôn lối đi tiếp.

resource-service-not-written = Không viết dịch vụ ở đây: dịch vụ đến từ dữ liệu của chính nơi cung cấp.
resource-pseudonym-missing = Bạn ghi tên muốn hiển thị, hoặc chọn cách nêu tên khác nhé.
resource-address-invalid = Đây có vẻ không phải là địa chỉ của một trang web. Bạn dùng địa chỉ bắt đầu bằng “https://” nhé.
resource-address-missing = Bạn cho biết có thể tìm thấy ở đâu nhé: bản ghi âm, phim hay tệp đều cần một địa chỉ web.
# $limit (số): một tư liệu có thể có bao nhiêu định dạng.
resource-too-many-formats = Một tư liệu có nhiều nhất { $limit } định dạng.
# $limit (số): mỗi lần có thể hỏi bao nhiêu ngôn ngữ.
resource-too-many-languages = Mỗi lần bạn có thể chọn nhiều nhất { $limit } ngôn ngữ.
resource-review-date-past = Bạn chọn một ngày sau hôm nay, để có người kịp xem lại nhé.
resource-citation-nowhere = Bạn ghi DOI hoặc địa chỉ của trang có nội dung này nhé, một trong hai.
resource-doi-invalid = Đây có vẻ không phải là DOI. DOI bắt đầu bằng “10.” và có dấu gạch chéo, như “10.1000/182”.
resource-retrieved-missing = Bạn cho biết đã đọc trang này ngày nào nhé: đến giờ nội dung có thể đã khác.
resource-retrieved-later = Bạn chọn hôm nay hoặc một ngày trước đó nhé.
# $limit (số): một tư liệu có thể có bao nhiêu nguồn.
resource-too-many-citations = Một tư liệu có thể dựa trên nhiều nhất { $limit } nguồn.
resource-published-already = Nội dung này đã được đăng rồi.
resource-archived = Nội dung này đã được rút lại, nên không thay đổi được nữa.
resource-changed-meanwhile = Có người khác vừa thay đổi nội dung này cùng lúc. Bạn xem lại rồi thử lần nữa nhé.
resource-source-language = Nội dung này vốn được viết bằng ngôn ngữ đó. Bạn chọn ngôn ngữ mà bạn đang dịch sang nhé.
# $current (số): phiên bản hiện tại.
resource-version-unknown = Chúng mình không biết phiên bản này. Phiên bản hiện tại là { $current }.
resource-nothing-to-search = Bạn gõ ít nhất một từ để tìm nhé.
resource-nothing-to-review = Không có bản dịch nào sang ngôn ngữ này đang chờ duyệt.
resource-nothing-outdated = Không có bản dịch nào sang ngôn ngữ này cũ hơn bản gốc.
resource-being-translated = Hiện có người khác đang dịch nội dung này sang ngôn ngữ đó. Trong danh sách còn những bài khác cho bạn.
resource-translation-waits = Đã có một bản dịch sang ngôn ngữ này đang chờ duyệt. Cảm ơn bạn đã muốn giúp.
# $limit (số): một thành viên có thể nhận dịch bao nhiêu bài.
resource-too-many-translations = Cùng lúc bạn có thể nhận { $limit } bài. Trước khi nhận thêm, bạn dịch xong bớt, hoặc để lại cho người khác nhé.
resource-xliff-unreadable = Đây không phải là tệp dịch mà chúng mình đọc được. Bạn gửi tệp như công cụ của bạn đã lưu, theo định dạng XLIFF 2 nhé.
resource-xliff-not-one = Mỗi tệp chỉ có đúng một bài. Bạn gửi riêng từng tệp đã nhận từ chúng mình nhé.
# $count (số): bao nhiêu phần.
resource-xliff-unfinished = Còn { $count } phần của bài chưa được dịch. Bạn có thể dịch tiếp trong công cụ của mình rồi gửi lại tệp.
resource-xliff-other-parts = Các phần của tệp này không phải là các phần của bài. Có thể bài đã thay đổi: bạn lấy lại tệp nhé.
resource-not-proposed = Nội dung này chưa được đề xuất. Khi nào người viết đề xuất thì bạn có thể quyết định.
resource-proposed-already = Nội dung này đã được đề xuất rồi. Sẽ sớm có người xem.
resource-waits-for-review = Hiện những người khác đang xem nội dung này, nên nó được giữ nguyên. Nếu muốn sửa gì, bạn viết một bình luận và xin lấy lại nhé.
resource-not-ones-own = Đây là bài của chính bạn, nên một người duyệt khác sẽ quyết định.
resource-changed-by-suggestion = Nội dung này đã được đăng, nên việc sửa bài cần những người khác đồng ý. Bạn gợi ý chỗ cần sửa nhé, sẽ có người xem.
resource-stays-sensitive = Dấu này được giữ trên những gì đã đề xuất hoặc đã đăng. Chỉ gỡ được khi còn là bản nháp.
resource-topic-is-sensitive = Bài này nói về một chủ đề luôn cần hai người. Dấu này chỉ được gỡ khi chính chủ đề không còn mang dấu ấy.
resource-story-without-context = Một câu chuyện giúp người khác nhiều nhất khi nó cũng kể điều gì đã không giúp được, và khi nào thì vậy. Bạn điền cả ba phần nhé: điều đã giúp, điều không giúp được, và trong hoàn cảnh nào.
resource-story-without-consent = Người khác chỉ đọc được một câu chuyện khi người viết đã đồng ý. Bạn có thể cho phép, và rút lại, ở phần những điều bạn cho phép.
resource-changed-since = Nội dung này đã thay đổi từ lúc bạn đọc. Bạn xem lại rồi hãy quyết định nhé.
resource-looked-at-again = Nội dung này đang được xem lại rồi. Nó sẽ trở lại ngay khi một người duyệt đăng lên.
resource-not-published-yet = Nội dung này hiện không được đăng, nên không có gì để xem lại.
resource-reason-missing = Bạn cho biết trong vài chữ vì sao bạn sửa một bài đã đăng nhé. Những người làm việc với bài ấy sẽ muốn biết.
resource-takes-two = Việc sửa bài này cần hai người đồng ý. Bạn gợi ý chỗ cần sửa nhé, sẽ có người khác xem.
resource-not-published = Nội dung này hiện không được đăng, nên không có gì để gợi ý.
resource-nothing-changes = Bài vốn đã viết như vậy. Bạn viết điều cần khác đi nhé.
# $limit (số): một thành viên có thể có bao nhiêu gợi ý đang chờ.
resource-too-many-suggestions = Cùng lúc bạn có thể có { $limit } gợi ý đang chờ. Bạn đợi đến khi có người xem bớt, hoặc rút lại một gợi ý nhé.
resource-suggestion-settled = Gợi ý này đã được trả lời hoặc đã rút lại.
resource-changed-where-it-came-from = Nội dung đã thay đổi trong danh bạ nơi nó bắt nguồn.

## Một nguồn nói được bao nhiêu về điều gì có ích, từ nhiều nhất. Không điều nào là lời phán xét con người.

resource-evidence-review = Nhiều nghiên cứu về điều này đã được xem xét cùng nhau.
resource-evidence-trial = Trong một nghiên cứu, một số người thử điều này và số khác thì không, do bốc thăm.
resource-evidence-observation = Trong một nghiên cứu, những người làm điều này đã được quan sát.
resource-evidence-expertise = Những người hiểu rõ lĩnh vực này nói như vậy.
resource-evidence-experience = Những người từng trải qua điều này kể lại chuyện của mình.

## Thư. Tất cả có cùng tiêu đề, và không nói đó là bài nào hay người ta nói gì về bài đó.

resource-letter-subject = Có điều mới cho bạn
resource-letter-preheader = Bạn mở ứng dụng để xem nhé.
# Gửi người viết.
resource-returned = Có người đã xem một bài bạn đề xuất, và lúc này bài trở lại thành bản nháp.
resource-returned-next = Trong ứng dụng, bạn đọc được lời họ viết cho bạn. Bạn cứ dành thời gian mình cần, và đề xuất lại bất cứ khi nào bạn muốn. Cảm ơn bạn đã dành công sức cho bài này.
resource-published = Một bài bạn viết đã được đăng: giờ mọi người trong cộng đồng đều đọc được.
resource-published-next = Cảm ơn bạn đã chia sẻ. Trong ứng dụng, bạn có thể đổi cách nêu tên mình bất cứ lúc nào.
resource-taken-back = Một người chăm lo những gì chúng mình đăng đã rút lại một bài bạn viết.
resource-taken-back-next = Không ai còn tìm thấy bài nữa. Nếu muốn biết vì sao, bạn hỏi một điều hành viên nhé.
# Gửi người viết.
resource-reopened = Một bài bạn viết đang được xem lại, và trong lúc đó không ai khác tìm thấy bài.
resource-reopened-next = Trong ứng dụng, bạn xem được vì sao. Nếu muốn, bạn có thể sửa bài ngay, và bài sẽ trở lại khi có người xem xong. Cảm ơn bạn đã kiên nhẫn.
# Gửi người chăm lo những gì đã đăng.
resource-in-your-care = Từ giờ, một nội dung chúng mình đăng được giao cho bạn chăm lo.
resource-in-your-care-next = Trong ứng dụng, bạn thấy nội dung ấy trong những gì bạn chăm lo. Khi đến lúc cần xem lại, chúng mình sẽ báo cho bạn. Nếu việc này không hợp với bạn, bạn nói với một điều hành viên nhé, và sẽ có người khác nhận.
# $count (số): bao nhiêu.
resource-care-due = Có { $count } nội dung bạn chăm lo đã đến lúc cần xem lại.
# $date (văn bản): ngày nội dung bị ẩn, viết theo ngôn ngữ của người đọc.
resource-care-due-next = Khi có lúc thảnh thơi, bạn đọc lại một lần nữa, rồi cho biết trong ứng dụng nội dung còn tốt không nhé. Những gì đến ngày { $date } chưa ai xem sẽ được ẩn từ ngày đó, cho đến khi có người xem.
# $count (số): bao nhiêu.
resource-care-hidden = Có { $count } nội dung bạn chăm lo hiện đang được ẩn, vì chờ được xem lại.
resource-care-hidden-next = Các điều hành viên cũng thấy, và sẽ cho hiện lại khi xem xong. Trong ứng dụng, bạn có thể viết cho họ những gì bạn biết về nội dung này.
# Trong mọi thư loại này.
resource-care-footer = Bạn nhận được thư này vì bạn chăm lo một nội dung chúng mình đăng. Nếu việc này đã thành quá nhiều, bạn nói với một điều hành viên nhé: sẽ có người khác nhận.
# Gửi người đã dịch một bài.
resource-translation-published = Một bản dịch của bạn đã được xem qua, và giờ mọi người đều đọc được.
resource-translation-published-next = Cảm ơn bạn: người đọc ngôn ngữ ấy nay tìm thấy sự giúp đỡ ở nơi trước đây chưa có.
# Gửi người đã gợi ý chỗ cần sửa.
resource-suggestion-accepted = Một chỗ sửa bạn gợi ý đã được nhận.
resource-suggestion-accepted-next = Từ giờ bài được viết theo đó. Cảm ơn bạn đã đọc kỹ đến vậy.
resource-suggestion-declined = Một chỗ sửa bạn gợi ý đã được xem qua, và bài được giữ nguyên.
resource-suggestion-declined-next = Trong ứng dụng, bạn đọc được lời mọi người viết về gợi ý ấy. Cảm ơn bạn đã cùng suy nghĩ.
# Trong mọi thư loại này.
resource-letter-footer = Bạn nhận được thư này vì một điều liên quan đến bạn đã thay đổi. Chúng mình viết ít nhất có thể trong email, để điều của bạn vẫn là của riêng bạn.

## Nói với các chương trình đọc danh sách dịch vụ tại /hsds.

resource-parameter-unknown = Danh sách này không biết tham số này. Bạn có thể bỏ nó đi.
resource-parameter-invalid = Tham số này không nhận giá trị như vậy.
# $most (số): bao nhiêu mục.
resource-per-page-too-many = Một trang chứa tối đa { $most } mục. Hãy lấy trang nhỏ hơn, hoặc lấy tất cả với format=ndjson.
resource-postcode-missing = Khoảng cách được tính từ một mã bưu chính. Hãy thêm mã bưu chính.
