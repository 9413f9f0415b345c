### Những gì Waymark nói về mọi lần nhập dữ liệu trên dòng lệnh.

# $source (văn bản): tệp hoặc địa chỉ web.
import-unreachable = Chúng mình không mở được { $source }. Bạn kiểm tra lại tên hoặc địa chỉ nhé.
# $megabytes (số): mỗi lần có thể nhập bao nhiêu.
import-too-large = Dữ liệu này nặng hơn { $megabytes } MB, mức nhiều nhất có thể nhập trong một lần. Bạn chia nhỏ ra nhé.
