### Những gì hai người đồng hành thống nhất với nhau: kênh liên lạc, nhịp độ, thời gian, giới hạn, và điều sẽ làm khi khủng hoảng.
### Giới hạn là sự chăm sóc cho cả hai. Không ai bị thúc phải xác nhận, và không ai phải giải thích một thay đổi.

## Những gì người dùng có thể sửa

mentorship-agreement-channels-missing = Bạn chọn ít nhất một cách để giữ liên lạc nhé.
# $least, $most (số): giữa hai lần trò chuyện có thể cách nhau bao nhiêu tuần.
mentorship-agreement-every-weeks-range = Bạn chọn số tuần từ { $least } đến { $most } nhé.
# $least, $most (số): mỗi tuần một người đồng hành có thể dành bao nhiêu phút.
mentorship-agreement-minutes-range = Bạn chọn số phút mỗi tuần từ { $least } đến { $most } nhé.
mentorship-agreement-contact-hours-empty = Bạn chọn khoảng giờ có lúc kết thúc khác lúc bắt đầu nhé.
mentorship-agreement-look-again-range = Bạn chọn một ngày sau hôm nay và trong vòng một năm nhé.

## Thư
## Các thư này nằm trong khung thư của mentorship.ftl. Chúng không nêu tên ai và không lặp lại điều gì đã thống nhất.

mentorship-agreement-proposed = Trong một chặng đồng hành của bạn, có một đề xuất về cách hai bạn muốn đi cùng nhau.
mentorship-agreement-proposed-next = Bạn cứ thong thả đọc trong ứng dụng. Nếu thấy hợp, bạn xác nhận ở đó; nếu có điều chưa hợp, bạn đề xuất điều hợp hơn với mình. Đề xuất chỉ có giá trị khi cả hai bạn đều đã xác nhận.
mentorship-agreement-still-proposed = Trong một chặng đồng hành của bạn, vẫn còn một đề xuất đang đợi bạn.
mentorship-agreement-still-proposed-next = Không có gì phải vội. Trong ứng dụng, bạn có thể xác nhận, đề xuất điều khác hoặc gác lại, và cách nào cũng không cần lý do. Một câu trả lời ngắn cũng đủ giúp, để không ai phải băn khoăn.
mentorship-agreement-nothing-proposed = Một chặng đồng hành của bạn có thể bắt đầu ngay khi hai bạn thống nhất muốn đi cùng nhau thế nào.
mentorship-agreement-nothing-proposed-next = Trong ứng dụng, ai trong hai bạn cũng có thể đưa ra đề xuất đầu tiên: liên lạc bằng cách nào và bao lâu một lần, điều gì hai bạn không nhắc đến, và làm gì khi khủng hoảng. Không cần hoàn hảo. Hai bạn có thể cùng thay đổi bất cứ lúc nào.
mentorship-agreement-confirmed = Điều bạn đề xuất trong một chặng đồng hành đã được xác nhận. Từ giờ điều đó có giá trị.
mentorship-agreement-confirmed-next = Bạn xem lại được trong ứng dụng. Ai trong hai bạn cũng có thể đề xuất thay đổi bất cứ lúc nào.
mentorship-agreement-declined = Điều bạn đề xuất trong một chặng đồng hành chưa hợp với cả hai bạn ở dạng này.
mentorship-agreement-declined-next = Đây không phải là lời phán xét về bạn: tìm ra điều hợp với hai người thường cần hơn một lần thử. Trong ứng dụng, bạn có thể đề xuất điều khác. Những gì hai bạn đã thống nhất trước đó vẫn giữ nguyên.
mentorship-agreement-look-again = Đã đến lúc xem lại những gì hai bạn đã thống nhất trong một chặng đồng hành.
mentorship-agreement-look-again-next = Điều đó vẫn hợp với cả hai bạn chứ? Vậy thì không cần làm gì. Còn nếu không, bạn có thể đề xuất thay đổi trong ứng dụng.
