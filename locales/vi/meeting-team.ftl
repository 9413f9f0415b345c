### Những gì Waymark nói về nhóm chăm lo một buổi gặp: ai dẫn, ai phụ, ai phiên dịch.

## Những gì người dùng có thể sửa

meeting-team-language-missing = Bạn cho biết phiên dịch ngôn ngữ nào nhé.
meeting-team-language-not-needed = Chỉ người phiên dịch mới cần ghi ngôn ngữ. Ở đây bạn để trống nhé.
# Nói về chính mình hoặc về người khác.
meeting-team-role-missing = Phần việc này dành cho thành viên có vai trò người dẫn buổi gặp.
meeting-team-already-held = Thành viên này đã nhận phần việc này rồi.
meeting-team-already-offered = Thành viên này đã được mời và chưa trả lời.
meeting-team-already-answered = Bạn đã trả lời lời mời này rồi.
meeting-team-part-not-open = Phần việc này không còn trống, hoặc vừa có người khác nhận. Bạn xem lại nhé.
meeting-team-part-not-yours = Bạn không giữ phần việc này, nên không có gì để thay đổi.

## Thư
## Người bên cạnh nhìn thấy tiêu đề và dòng xem trước: không nhắc gì đến buổi gặp, hồi phục hay cộng đồng.
## Thư không nêu tên ai. Mỗi câu đứng trên tên và giờ của buổi gặp.

meeting-team-letter-subject = Có điều mới cho bạn
meeting-team-letter-preheader = Bạn mở ứng dụng để xem nhé.
meeting-team-asked-to-hold = Từ nay bạn có muốn dẫn buổi gặp này không? Đây là lời mời bạn tiếp nhận buổi gặp.
meeting-team-asked-to-facilitate = Bạn có muốn dẫn buổi gặp này một lần không?
meeting-team-asked-to-co-facilitate = Bạn có muốn cùng dẫn buổi gặp này không?
meeting-team-asked-to-shadow = Bạn có muốn cùng đến buổi gặp này và tìm hiểu cách dẫn không?
meeting-team-asked-to-interpret = Bạn có muốn phiên dịch cho buổi gặp này không?
meeting-team-asked-next = Bạn có thể trả lời trong ứng dụng. Nhận lời hay từ chối đều là câu trả lời tốt, và từ chối thì không cần lý do. Chưa có gì thay đổi cho đến khi bạn nhận lời.
meeting-team-when = Thời gian
# $date_time, $zone (văn bản): cả hai đã viết bằng ngôn ngữ của người đọc.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Đứng ở chỗ của thời gian.
meeting-team-every-date = Mọi lần gặp
meeting-team-accepted = Người mà bạn mời đã nhận lời. Buổi gặp này đã có người cho phần việc ấy.
meeting-team-declined = Lần này, người mà bạn mời đành phải từ chối.
meeting-team-declined-next = Bạn có thể mời người khác trong ứng dụng.
meeting-team-letter-footer = Bạn nhận được thư này vì một điều liên quan đến bạn đã thay đổi. Chúng mình viết ít nhất có thể trong email, để điều của bạn vẫn là của riêng bạn.
