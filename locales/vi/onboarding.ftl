### Những ngày đầu: con đường của người vừa đến, người chào đón họ, và một buổi gặp đầu tiên.
### Không ai bị trách, không ai bị giục, và không đếm gì cả. Bước nào chưa làm thì chỉ đơn giản là còn để ngỏ.

## Những gì người dùng có thể sửa

onboarding-source-text-missing = Bạn thêm bản gốc nhé, tức là bản bằng ngôn ngữ mà bước này được viết ban đầu.
# $limit (số): một con đường có thể có bao nhiêu bước.
onboarding-too-many-steps = Một con đường có nhiều nhất { $limit } bước. Muốn thêm bước khác, bạn cất bớt một bước trước nhé.
# $least, $most (số): bước có thể đứng ở đâu trên con đường.
onboarding-position-range = Bạn chọn vị trí từ { $least } đến { $most } nhé.
onboarding-step-by-itself = Bước này tự được đánh dấu ngay khi làm xong, nên ở đây không có gì phải đánh dấu.
# $least, $most (số): cùng lúc có thể chăm lo cho bao nhiêu người mới.
onboarding-capacity-range = Bạn chọn số người mới từ { $least } đến { $most } nhé.
onboarding-no-longer-possible = Việc này không còn làm được nữa, vì có điều đã thay đổi trong lúc đó. Bạn xem lại nhé.

## Thư
## Người bên cạnh nhìn thấy tiêu đề và dòng xem trước: không nhắc gì đến người mới, hồi phục hay cộng đồng.
## Thư không nêu tên ai và không lặp lại điều gì mọi người đã viết cho nhau.

onboarding-letter-subject = Có điều mới cho bạn
onboarding-letter-preheader = Bạn mở ứng dụng để xem nhé.
onboarding-asked = Có người vừa đến, và sẽ vui lắm nếu nhận được lời chào đầu tiên từ bạn.
# Nhãn của ngày và giờ.
onboarding-asked-until = Lời chào nên đến trước
# $date_time, $zone (văn bản): cả hai đã viết bằng ngôn ngữ của người đọc.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = Bạn sẽ thấy người ấy trong ứng dụng. Vài câu ấm áp là đủ. Nếu bây giờ không tiện, bạn chuyển cho người khác ở đó, hoặc cứ để vậy: chúng mình sẽ nhờ người khác, và sẽ không ai hỏi vì sao.
onboarding-relieved = Người mới mà chúng mình nhờ bạn chào đón nay đã có người khác lo, nên bạn không cần bận lòng nữa.
onboarding-relieved-next = Không sao cả: cuộc sống của bạn quan trọng hơn. Nếu muốn nghỉ chào đón một thời gian, bạn có thể tạm nghỉ trong ứng dụng bất cứ lúc nào.
onboarding-greeted = Thật tốt vì bạn ở đây. Một người biết con đường này đã viết lời chào đón bạn.
onboarding-greeted-next = Lời ấy nằm trong ứng dụng, ở đó chỉ hai bạn đọc được. Bạn cứ thong thả: trả lời cũng được, không trả lời cũng không sao.
# $count (số): bao nhiêu người mới chưa được chào đón.
onboarding-stewards-waiting = Còn { $count } người mới vẫn đang đợi lời chào đầu tiên.
onboarding-stewards-next = Bạn sẽ thấy trong ứng dụng, và chính bạn có thể viết cho họ. Thường chỉ là lúc này không ai cùng ngôn ngữ đang rảnh: biết đâu bạn quen một người muốn chào đón.
onboarding-first-meeting = Đây là một buổi gặp đầu tiên có thể hợp với bạn:
onboarding-first-meeting-online = Bạn ở đâu cũng tham gia được.
onboarding-first-meeting-next = Nếu muốn đến, bạn nhận lời trong ứng dụng, và ở đó bạn sẽ thấy mọi thứ cần để tham gia. Bạn có thể chỉ lắng nghe, và có thể rời đi bất cứ lúc nào. Nếu chưa hợp với bạn, vẫn còn những buổi khác, và không có gì phải vội.
onboarding-letter-footer = Bạn nhận được thư này vì một điều liên quan đến bạn đã thay đổi. Chúng mình viết ít nhất có thể trong email, để điều của bạn vẫn là của riêng bạn.
