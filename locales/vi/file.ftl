### Những gì Waymark nói về một tệp không nhận được: quá lớn, khác loại, hoặc không an toàn cho mọi người.
### Xưng hô: “bạn” và “chúng mình”, như thành viên nói với nhau. Lời giản dị, không trách móc, và nếu có thì chỉ luôn lối đi tiếp.

file-other-kind = Tệp này thuộc loại khác với loại đã khai. Bạn chọn đúng loại của nó, hoặc chọn tệp khác nhé.
file-active = Trong tệp này có thứ sẽ tự chạy hoặc gọi đến nơi khác trên internet. Bạn lưu lại mà không kèm mã lệnh, tệp đính kèm và nội dung bên ngoài nhé.
file-tells-where = Ảnh này cho biết nơi chụp, và ai cũng có thể đọc được điều đó. Bạn lưu lại mà không kèm vị trí nhé.
file-unpacks-to-too-much = Tệp này khi giải nén lớn hơn nhiều so với mức nên có, nên chúng mình không mở đến cùng. Bạn lưu lại ở dạng đơn giản hơn nhé.
file-opaque = Chúng mình không xem được bên trong tệp này: có thể nó bị hỏng hoặc bị khóa bằng mật khẩu. Bạn lưu lại không có mật khẩu rồi gửi lần nữa nhé.
# $limit (số): một tệp loại này có thể nặng bao nhiêu megabyte.
file-too-large = Tệp này quá lớn. Một tệp loại này nặng nhiều nhất { $limit } MB.
file-more-than-announced = Tệp này lớn hơn mức đã báo, nên chúng mình không giữ lại gì. Bạn xin một địa chỉ mới cho nó nhé.
file-incomplete = Tệp này chưa đến trọn vẹn, nên chúng mình không giữ lại gì. Bạn gửi lại lần nữa nhé.
file-size-invalid = Bạn cho biết tệp có bao nhiêu byte nhé: một số nguyên, ít nhất là 1.
file-kind-not-taken = Với định dạng này, chúng mình không nhận tệp loại này. Bạn chọn loại tệp khác nhé.
file-too-slow = Tệp này đến quá chậm nên chúng mình đã dừng lại. Bạn thử lại ở nơi có kết nối tốt hơn nhé.
file-packed = Bạn gửi tệp nguyên như nó vốn có, đừng nén trên đường gửi nhé.
file-busy = Những người khác đang gửi tệp lúc này. Bạn đợi một chút rồi thử lại nhé.
file-address-over = Địa chỉ này không còn chờ tệp nào nữa. Bạn xin một địa chỉ mới nhé.
file-address-used = Đã có một tệp đến địa chỉ này. Bạn xem đó có phải là tệp bạn muốn gửi không nhé.
# $limit (số): một thành viên có thể có bao nhiêu địa chỉ đang chờ tệp.
file-too-many-addresses = Bạn có thể có { $limit } địa chỉ chờ tệp cùng lúc. Bạn gửi bớt tệp trước, hoặc đợi một giờ nhé.
