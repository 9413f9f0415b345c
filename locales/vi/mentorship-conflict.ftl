### Xung đột: hai thành viên không bao giờ được giới thiệu với nhau.

## Những gì người dùng có thể sửa

mentorship-conflict-with-oneself = Đây là cùng một thành viên hai lần. Bạn chọn hai người khác nhau nhé.
