### Bộ sưu tập: những gì một thành viên lưu lại, và những gì được gom cho một buổi gặp.

## Những gì người dùng có thể sửa

# $limit (số): một bộ sưu tập có thể có bao nhiêu tư liệu.
collection-full = Một bộ sưu tập có nhiều nhất { $limit } tư liệu. Muốn thêm, bạn lấy bớt một tư liệu ra trước nhé.
