### Điều khiến hai người hợp nhau, nói với một người bằng câu trọn vẹn về người kia.
### Không khen ai, không xếp hạng ai. Điều đúng với cả hai thì nói với mỗi bên bằng cùng những lời ấy.

# $language (văn bản): tên ngôn ngữ, như “Tiếng Ả Rập”.
mentorship-suggestion-language = Nói được: { $language }.

# $weekday (văn bản): ngày trong tuần ở dạng đứng một mình, như “Thứ Ba”. Giờ là giờ của người đọc.
mentorship-suggestion-morning = Rảnh sáng { $weekday }, theo giờ của bạn.
mentorship-suggestion-afternoon = Rảnh chiều { $weekday }, theo giờ của bạn.
mentorship-suggestion-evening = Rảnh tối { $weekday }, theo giờ của bạn.
mentorship-suggestion-night = Rảnh đêm { $weekday }, theo giờ của bạn.

mentorship-suggestion-parent = Cũng đang nuôi con.
mentorship-suggestion-caregiver = Cũng đang chăm sóc một người.
mentorship-suggestion-student = Cũng đang đi học.
mentorship-suggestion-working = Cũng đang đi làm.
mentorship-suggestion-shift-work = Cũng làm việc theo ca.
mentorship-suggestion-new-country = Cũng đã gây dựng cuộc sống ở một đất nước mới.
mentorship-suggestion-lgbtqia = Cũng thuộc cộng đồng LGBTQIA+.
mentorship-suggestion-chronic-illness = Cũng đang sống chung với bệnh lâu dài.
mentorship-suggestion-disability = Cũng sống với khuyết tật.
mentorship-suggestion-bereaved = Cũng đã mất một người thân yêu.
mentorship-suggestion-faith = Cũng có niềm tin tôn giáo quan trọng trong đời sống hằng ngày.
mentorship-suggestion-living-alone = Cũng sống một mình.
mentorship-suggestion-athlete = Cũng tập luyện một môn thể thao hoặc múa.

mentorship-suggestion-lives-it = Hiểu hồi phục từ chính cuộc đời mình, như bạn mong muốn.
mentorship-suggestion-cares = Đang chăm sóc một người trên hành trình hồi phục, như bạn mong muốn.
mentorship-suggestion-is-family = Trong gia đình có người đang hồi phục, như bạn mong muốn.
mentorship-suggestion-your-perspective = Đang tìm một người đồng hành có góc nhìn như của bạn.

# $topic (văn bản): tên chủ đề.
mentorship-suggestion-glad-to-talk = Sẵn lòng trò chuyện về “{ $topic }”.
mentorship-suggestion-would-talk = Muốn trò chuyện về “{ $topic }”, điều mà bạn cũng sẵn lòng nói đến.

mentorship-suggestion-text = Thích giữ liên lạc bằng chữ viết, giống bạn.
mentorship-suggestion-voice = Thích trò chuyện không bật camera, giống bạn.
mentorship-suggestion-video = Thích trò chuyện qua video, giống bạn.
mentorship-suggestion-in-person = Thích gặp trực tiếp, giống bạn.
