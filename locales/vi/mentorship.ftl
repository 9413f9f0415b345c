### Các chặng đồng hành: mở lời, mời, trả lời, khép lại.
### Không ai bị trách, không ai phải giải thích, và luôn có lối đi tiếp. Người đồng hành là người cùng trải qua, không phải thầy cô.

## Những gì người dùng có thể sửa

mentorship-already-asked = Bạn đã mời người đồng hành này rồi, hoặc hai bạn đang đi cùng nhau. Bạn xem được trong các chặng đồng hành của mình.
mentorship-mentor-unavailable = Thành viên này hiện không nhận lời mời. Vẫn có những người đồng hành khác bạn có thể mời.
mentorship-mentor-full = Người đồng hành này hiện không còn chỗ trống. Vẫn có những người đồng hành khác bạn có thể mời.
mentorship-no-free-place = Mọi chỗ của bạn đều đã có người. Muốn nhận lời, bạn mở thêm chỗ hoặc khép lại một chặng đồng hành khác trước nhé.
# $limit (số): mỗi ngày có thể gửi bao nhiêu lời mời.
mentorship-too-many-requests = Mỗi ngày bạn có thể gửi nhiều nhất { $limit } lời mời. Bạn cho những người mình đã mời chút thời gian nhé.
mentorship-asked-oneself = Bạn không thể mời chính mình. Bạn chọn người khác nhé.
mentorship-no-longer-possible = Việc này không còn làm được nữa, vì có điều đã thay đổi trong lúc đó. Bạn xem lại nhé.
# $least, $most (số): ít nhất và nhiều nhất bao nhiêu chỗ một người đồng hành có thể mở.
mentorship-capacity-range = Bạn chọn số chỗ từ { $least } đến { $most } nhé.
mentorship-pause-until-range = Bạn chọn một ngày sau hôm nay và trong vòng một năm nhé.

## Cuộc trò chuyện khép lại
## Mỗi bên trả lời cho mình hoặc cho cả hai. Câu hỏi là lời mời; không ai phải trả lời.

mentorship-prompt-take-along = Chúng mình mang theo điều gì?
mentorship-prompt-was-hard = Điều gì đã khó?
mentorship-prompt-comes-next = Tiếp theo là gì?

## Thư
## Người bên cạnh nhìn thấy tiêu đề và dòng xem trước: không nhắc gì đến đồng hành, hồi phục hay cộng đồng.
## Bản thân thư không nêu tên ai và không lặp lại điều gì hai người đã viết.

mentorship-letter-subject = Có điều mới cho bạn
mentorship-letter-preheader = Bạn mở ứng dụng để xem nhé.
mentorship-asked = Có người mong được bạn đồng hành.
mentorship-asked-next = Lời họ viết cho bạn nằm trong ứng dụng, ở đó chỉ hai bạn đọc được. Nhận lời hay từ chối đều là câu trả lời tốt, và từ chối thì không cần lý do. Khó nhất chỉ là phải chờ mãi mà không có hồi âm.
mentorship-accepted = Người đồng hành mà bạn mời đã nhận lời.
mentorship-accepted-next = Bạn mở ứng dụng để bắt đầu nhé. Bạn cứ đi theo nhịp của mình, và nếu thấy không hợp, bạn có thể khép lại bất cứ lúc nào mà không cần nêu lý do.
mentorship-declined = Lần này, người đồng hành mà bạn mời đành phải từ chối.
mentorship-declined-next = Đây không phải là lời phán xét về bạn hay về điều bạn viết. Mở lời cần can đảm, và bạn đã can đảm. Khi nào thấy sẵn sàng, trong ứng dụng vẫn có những người đồng hành khác để bạn mời.
# Gửi người đồng hành hoặc người được đồng hành: bên không phải là bên đã khép lại.
mentorship-ended = Một chặng đồng hành của bạn đã khép lại.
mentorship-ended-next = Một chặng đồng hành có thể khép lại, và không ai phải giải thích vì sao. Những gì hai bạn trao nhau vẫn ở lại với bạn. Khi nào muốn có người bên cạnh, bạn sẽ tìm thấy những người khác trong ứng dụng.
# Gửi người đồng hành, một lần, khi một lời mời còn đợi. Là lời nhắc, không phải lời trách.
mentorship-still-asked = Có người mong được bạn đồng hành và vẫn đang hy vọng nhận được hồi âm của bạn.
mentorship-still-asked-next = Nhận lời hay từ chối đều là câu trả lời tốt, và từ chối thì không cần lý do. Nếu bây giờ chưa phải lúc, bạn không cần làm gì cả: sau một thời gian, chúng mình sẽ gỡ lời mời khỏi danh sách của bạn, và sẽ không ai trách bạn.
# Trước hết gửi người mời, sau đó gửi người đồng hành: không ai trả lời kịp. Không ai có lỗi.
mentorship-expired = Lời mời đồng hành của bạn đã hết thời hạn, nên chúng mình khép lại giúp bạn.
mentorship-expired-next = Điều này không nói lên gì về bạn, cũng không nói lên gì về ai khác: đôi khi đơn giản là không còn chỗ cho một câu trả lời. Bạn không phải bắt đầu lại từ đầu: gợi ý tiếp theo đang ở trong ứng dụng.
mentorship-expired-nobody-next = Điều này không nói lên gì về bạn, cũng không nói lên gì về ai khác: đôi khi đơn giản là không còn chỗ cho một câu trả lời. Khi nào muốn, bạn kể trong ứng dụng điều bạn tìm ở một người đồng hành, và chúng mình sẽ gợi ý những người có thể hợp với bạn.
mentorship-taken-off = Chúng mình đã gỡ một lời mời khỏi danh sách của bạn, vì nó đã ở đó một thời gian.
mentorship-taken-off-next = Bạn không phải làm gì cả. Có những tuần không còn chỗ cho một lời mời, và như vậy cũng không sao. Nếu muốn nghỉ một chút, bạn có thể tạm ngưng nhận lời mời mới trong ứng dụng.
# Gửi người đồng hành hoặc người được đồng hành: bên không phải là bên đã làm điều đó. Thư về việc hết quãng nghỉ thì gửi cả hai.
mentorship-paused = Một chặng đồng hành của bạn đang tạm nghỉ.
mentorship-paused-next = Không ai phải giải thích vì sao tạm nghỉ, và chỗ vẫn được giữ. Ai trong hai bạn cũng có thể tiếp tục trong ứng dụng bất cứ lúc nào.
mentorship-resumed = Một chặng đồng hành của bạn đang tiếp tục sau khi tạm nghỉ.
mentorship-resumed-next = Không có gì phải bù lại. Hai bạn cứ bắt đầu lại theo nhịp hợp với cả hai.
mentorship-pause-over = Quãng nghỉ trong một chặng đồng hành của bạn dự định kéo dài đến hôm nay.
mentorship-pause-over-next = Bạn muốn đi tiếp, nghỉ thêm một chút, hay dần khép lại? Cả ba đều là câu trả lời tốt, và ứng dụng có chỗ cho từng câu.
mentorship-closing = Một chặng đồng hành của bạn đang dần khép lại.
mentorship-closing-next = Để khép lại thật trọn vẹn, trong ứng dụng có vài câu hỏi cho cả hai bạn: mang theo điều gì, điều gì đã khó, tiếp theo là gì. Bạn viết nhiều hay ít tùy ý, cho riêng mình hoặc cho nhau. Nếu chưa ai trong hai bạn khép lại trước đó, vài tuần sau nó sẽ tự khép lại.
mentorship-letter-footer = Bạn nhận được thư này vì một điều liên quan đến bạn đã thay đổi. Chúng mình viết ít nhất có thể trong email, để điều của bạn vẫn là của riêng bạn.
