### Ghép đôi cho tất cả những ai đang chờ người đồng hành: điều người điều phối được biết, và lá thư gửi người mới.
### Người điều phối chăm lo việc này; không ai bị xếp đặt, ai cũng được hỏi ý.

## Những gì người dùng có thể sửa

mentorship-matching-no-draft = Đề xuất này đã được gửi đi hoặc đã gác lại, nên không thay đổi được nữa.
mentorship-matching-changed-meanwhile = Trong lúc đó, có người khác đã thay đổi các đề xuất. Bạn xem lại rồi hãy tiếp tục nhé.
mentorship-matching-pinned-twice = Người mới này đã được chọn ở lại với một người đồng hành khác. Bạn chọn một trong hai nhé.
mentorship-matching-own-pair = Bạn không thể quyết định về một cặp mà bạn là một người trong đó. Bạn nhờ người điều phối khác nhé.
mentorship-matching-not-waiting = Thành viên này hiện không chờ người đồng hành.
mentorship-matching-mentor-unavailable = Người đồng hành này hiện không nhận người mới.
mentorship-matching-no-place = Người đồng hành này không còn đủ chỗ cho việc đó.
mentorship-matching-no-common-language = Hai người này chưa cho thấy ngôn ngữ nào mà cả hai cùng biết.
mentorship-matching-other-age-group = Người đồng hành này không nhận lứa tuổi của người mới này.
# Không bao giờ nói vì sao: đó là chuyện riêng của họ.
mentorship-matching-not-together = Hai người này không thể được giới thiệu với nhau.

## Điều khiến hai người hợp nhau, nói với người điều phối về cả hai
## Không khen ai, không xếp hạng ai.

# $language (văn bản): tên ngôn ngữ, như “Tiếng Ả Rập”.
mentorship-matching-language = Ngôn ngữ cả hai cùng biết: { $language }.
# $topic (văn bản): tên chủ đề.
mentorship-matching-topic = Cả hai đều thích trò chuyện về “{ $topic }”.
# $weekday (văn bản): ngày trong tuần ở dạng đứng một mình, như “Thứ Ba”. Giờ là giờ của người đọc.
mentorship-matching-morning = Cả hai cùng rảnh sáng { $weekday }, theo giờ của bạn.
mentorship-matching-afternoon = Cả hai cùng rảnh chiều { $weekday }, theo giờ của bạn.
mentorship-matching-evening = Cả hai cùng rảnh tối { $weekday }, theo giờ của bạn.
mentorship-matching-night = Cả hai cùng rảnh đêm { $weekday }, theo giờ của bạn.
mentorship-matching-parent = Cả hai đều đang nuôi con.
mentorship-matching-caregiver = Cả hai đều đang chăm sóc một người.
mentorship-matching-student = Cả hai đều đang đi học.
mentorship-matching-working = Cả hai đều đang đi làm.
mentorship-matching-shift-work = Cả hai đều làm việc theo ca.
mentorship-matching-new-country = Cả hai đều đã gây dựng cuộc sống ở một đất nước mới.
mentorship-matching-lgbtqia = Cả hai đều thuộc cộng đồng LGBTQIA+.
mentorship-matching-chronic-illness = Cả hai đều đang sống chung với bệnh lâu dài.
mentorship-matching-disability = Cả hai đều sống với khuyết tật.
mentorship-matching-bereaved = Cả hai đều đã mất một người thân yêu.
mentorship-matching-faith = Với cả hai, niềm tin tôn giáo đều quan trọng trong đời sống hằng ngày.
mentorship-matching-living-alone = Cả hai đều sống một mình.
mentorship-matching-athlete = Cả hai đều tập luyện một môn thể thao hoặc múa.
mentorship-matching-lives-it = Người đồng hành hiểu hồi phục từ chính cuộc đời mình, như người mới mong muốn.
mentorship-matching-cares = Người đồng hành đang chăm sóc một người trên hành trình hồi phục, như người mới mong muốn.
mentorship-matching-is-family = Trong gia đình người đồng hành có người đang hồi phục, như người mới mong muốn.
mentorship-matching-text = Cả hai đều thích giữ liên lạc bằng chữ viết.
mentorship-matching-voice = Cả hai đều thích trò chuyện không bật camera.
mentorship-matching-video = Cả hai đều thích trò chuyện qua video.
mentorship-matching-in-person = Cả hai đều thích gặp trực tiếp.

## Thư
## Tiêu đề, dòng xem trước và chân thư giống các thư đồng hành. Thư không nêu tên ai.

mentorship-matching-invited = Chúng mình đã tìm được một người có thể đồng hành bên bạn.
mentorship-matching-invited-next = Trong ứng dụng, bạn xem được đó là ai và hai bạn có gì chung. Chưa ai khác biết điều này: chỉ khi bạn nhận lời, người đồng hành mới được hỏi. Còn nếu thấy chưa hợp, bạn có thể từ chối mà không cần nêu lý do.
