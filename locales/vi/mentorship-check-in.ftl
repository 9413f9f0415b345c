### Một chặng đồng hành đang ra sao, theo lời mỗi người ghi lại: cho riêng mình, hoặc cho cả hai.
### Không ai phải ghi gì cả; lời nhắc là một lời mời, và bỏ qua cũng không có gì đáng trách.

## Những gì người dùng có thể sửa

mentorship-check-in-day-range = Bạn chọn một ngày từ lúc bắt đầu chặng đồng hành đến hôm nay nhé.
# $most (số): một ngày có bao nhiêu phút.
mentorship-check-in-minutes-range = Bạn chọn số phút từ 0 đến { $most } nhé.
mentorship-check-in-minutes-of-mentor-only = Chỉ người đồng hành ghi số phút. Bạn để trống nhé.

## Thư
## Các thư này nằm trong khung thư của mentorship.ftl. Chúng không nêu tên ai và không lặp lại điều gì đã ghi.

mentorship-check-in-reminder = Dạo này, bạn thấy một chặng đồng hành của mình thế nào?
mentorship-check-in-reminder-next = Nếu muốn, bạn ghi lại đôi chữ trong ứng dụng: cho riêng mình, hoặc cho cả hai bạn. Còn nếu bây giờ chưa phải lúc, thế cũng được.
