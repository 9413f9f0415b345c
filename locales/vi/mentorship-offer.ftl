### Điều một người đồng hành có thể cho đi, và điều ai đó tìm ở một người đồng hành.

# $least, $most (số): ít nhất và nhiều nhất bao nhiêu giờ mỗi tuần.
mentorship-offer-hours-range = Bạn chọn số giờ mỗi tuần từ { $least } đến { $most } nhé.
mentorship-offer-topic-both-ways = Có một chủ đề vừa nằm trong những điều bạn thích trò chuyện, vừa nằm trong những điều bạn không nhắc đến. Bạn chọn một trong hai nhé.
mentorship-offer-no-contact-all-day = Khoảng giờ này bắt đầu và kết thúc cùng một lúc. Bạn chọn giờ kết thúc khác giờ bắt đầu nhé.
mentorship-offer-pause-over = Bạn chọn một ngày còn ở phía trước để kết thúc quãng nghỉ của mình nhé.
mentorship-offer-perspective-not-yours = Hồ sơ của bạn chưa ghi góc nhìn này. Bạn thêm vào hồ sơ trước, hoặc chọn một góc nhìn đã ghi nhé.
mentorship-offer-perspective-not-lived = Người đồng hành được tìm theo điều họ đã trải qua: là người đang hồi phục, là người chăm sóc, hoặc là người nhà. Bạn chọn một trong những điều này nhé.
