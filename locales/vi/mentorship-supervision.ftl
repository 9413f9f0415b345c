### Vòng tròn của những người đồng hành: có một người để ý xem mỗi người đang gánh bao nhiêu. Là chăm sóc giữa những người ngang hàng, không bao giờ là kiểm soát.

## Những gì người dùng có thể sửa

mentorship-supervision-chose-oneself = Bạn không thể chọn chính mình. Bạn chọn người khác nhé.
mentorship-supervision-chose-mentee = Bạn đang đồng hành bên thành viên này. Bạn chọn người khác nhé.
# Nói về người được chọn, hoặc với người muốn nhận lời.
mentorship-supervision-role-missing = Việc này cần một người đồng hành, một người có chuyên môn hoặc một người điều phối ở đây.
mentorship-supervision-one-at-a-time = Bạn đã nhờ một người, hoặc đã có người để ý xem bạn gánh bao nhiêu. Muốn chọn lại, bạn kết thúc điều đó trước nhé.
# $limit (số): mỗi ngày có thể gửi bao nhiêu lời nhờ.
mentorship-supervision-too-many-questions = Mỗi ngày bạn có thể nhờ nhiều nhất { $limit } người. Bạn cho họ chút thời gian nhé.

## Thư
## Các thư này nằm trong khung thư của mentorship.ftl. Chúng không nêu tên ai.

mentorship-supervision-asked = Một người đồng hành mong bạn để ý giúp xem họ đang gánh bao nhiêu.
mentorship-supervision-asked-next = Nếu nhận lời, bạn chỉ thấy số giờ và ngày, không bao giờ thấy điều đã viết hay ai là người được đồng hành. Bạn có thể trả lời trong ứng dụng. Nhận lời hay từ chối đều là câu trả lời tốt, và từ chối thì không cần lý do.
mentorship-supervision-accepted = Người mà bạn nhờ để ý xem bạn gánh bao nhiêu đã nhận lời.
mentorship-supervision-accepted-next = Từ giờ người đó thấy số giờ và ngày của bạn, và không thấy gì về những điều bạn viết hay nói với người được đồng hành. Ai trong hai bạn cũng có thể kết thúc việc này bất cứ lúc nào.
mentorship-supervision-declined = Lần này, người mà bạn nhờ để ý xem bạn gánh bao nhiêu đành phải từ chối.
mentorship-supervision-declined-next = Trong ứng dụng, bạn có thể nhờ người khác bất cứ khi nào bạn muốn.
mentorship-supervision-signal = Có lẽ việc đồng hành đang trở nên quá nhiều với một người mà bạn đang để ý giúp.
mentorship-supervision-signal-next = Trong ứng dụng, bạn thấy điều đó có từ bao giờ, qua số giờ và ngày. Người đó đã biết được một tuần. Có thể chỉ cần một lời hỏi thăm nhẹ nhàng; điều gì giúp được thì chính người đó nói ra.
