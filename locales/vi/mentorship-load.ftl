### Những gì nhận thấy về việc một người đồng hành đang cho đi nhiều đến đâu. Người ấy được biết trước tiên: vì quan tâm, không phải phán xét.

## Thư
## Các thư này nằm trong khung thư của mentorship.ftl. Chúng không nêu tên ai và không có con số nào.

mentorship-load-over-hours = Hai tuần liền, bạn đã dành cho việc đồng hành nhiều thời gian hơn mức đã hẹn.
mentorship-load-many-endings = Vài chặng đồng hành của bạn đã khép lại trong một thời gian ngắn. Khép lại cần nhiều sức, kể cả khi mọi chuyện êm đẹp.
mentorship-load-silence = Trong một chặng đồng hành của bạn, đã một thời gian không ai ghi lại mọi chuyện ra sao. Điều đó không nhất thiết có ý nghĩa gì.
# Đứng sau mỗi câu ở trên.
mentorship-load-signal-next = Những gì bạn cho đi đều quý, và chính bạn cũng vậy. Bạn có thể tạm ngưng nhận lời mời mới, hẹn lại một nhịp khác, hoặc trò chuyện với người mà bạn tin tưởng. Lúc này chỉ mình bạn biết điều này. Nếu một tuần nữa vẫn vậy, người mà bạn đã nhờ để ý xem bạn gánh bao nhiêu, nếu có, sẽ biết số giờ và ngày, ngoài ra không biết gì thêm.
