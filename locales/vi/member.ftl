### Tài khoản: đăng nhập, mật khẩu, hồ sơ và vai trò.
### Xưng hô: như trong common.ftl. Người bên cạnh có thể nhìn thấy thư và trang sau liên kết: chúng không nói gì về việc
### cộng đồng này là về điều gì, cũng không nói rằng có một cộng đồng.

# $least, $most (số): mật khẩu có thể có bao nhiêu ký tự.
member-password-length = Bạn chọn mật khẩu dài từ { $least } đến { $most } ký tự nhé.
member-sign-in-failed = Địa chỉ email và mật khẩu này không khớp nhau. Bạn cũng có thể xin một mã qua email và đăng nhập bằng mã đó.
member-link-invalid = Liên kết này không dùng được. Có thể nó đã quá cũ, hoặc đã được dùng rồi. Bạn xin liên kết mới nhé.
member-code-invalid = Mã này không dùng được. Bạn so lại với mã trong email mới nhất, hoặc xin mã mới nhé.
member-refresh-token-reused = Có vẻ phiên đăng nhập của bạn đã được dùng ở hai nơi. Để giữ an toàn cho tài khoản, chúng mình đã kết thúc phiên này. Bạn đăng nhập lại nhé.
member-refresh-token-invalid = Phiên đăng nhập của bạn đã hết. Bạn đăng nhập lại nhé.
member-password-wrong = Mật khẩu hiện tại không khớp. Bạn thử lại nhé.
# $limit (số): một người có thể ghi bao nhiêu ngôn ngữ.
member-too-many-languages = Bạn có thể ghi nhiều nhất { $limit } ngôn ngữ.
member-role-held = Người này đã có vai trò này rồi.
member-role-not-held = Người này không có vai trò này.
member-last-steward = Nếu vậy cộng đồng sẽ không còn người điều phối nào. Bạn trao vai trò này cho người khác trước nhé.
member-blocked-oneself = Bạn không thể chặn chính mình. Bạn chọn người khác nhé.
# Nói trong ứng dụng với người có địa chỉ đã từ chối email của chúng tôi. Không trách móc.
member-letters-returned = Email gửi đến địa chỉ của bạn đã bị trả lại. Địa chỉ này còn đúng không? Nếu đúng, bạn xác nhận giúp, chúng tôi sẽ lại viết cho bạn.
member-email-not-yours = Đây không phải địa chỉ email của tài khoản bạn. Bạn so lại với địa chỉ trong phần cài đặt nhé.

## Lá thư để đăng nhập

member-sign-in-subject = Mã đăng nhập của bạn
member-sign-in-preheader = Đây là mã bạn vừa xin. Mã chỉ dùng được trong thời gian ngắn.
# $name (văn bản): tên mà người ấy đã chọn.
member-greeting = Chào { $name },
member-sign-in-welcome = Chào mừng bạn! Thật vui vì có bạn ở đây. Bạn xác nhận địa chỉ email và đăng nhập tại đây nhé:
member-sign-in-again = Thật vui được gặp lại bạn. Bạn có thể đăng nhập tại đây:
member-sign-in-button = Đăng nhập
member-sign-in-code = Hoặc nhập mã này ở nơi bạn đang đăng nhập:
# $minutes (số): liên kết và mã dùng được trong bao nhiêu phút.
member-sign-in-valid = Bạn chỉ cần một trong hai, liên kết hoặc mã. Nó dùng được một lần, trong vòng { $minutes } phút.
member-sign-in-not-you = Xin đừng chuyển liên kết hay mã này cho ai. Nếu bạn không yêu cầu email này, bạn không cần làm gì cả.

## Trang sau liên kết

member-page-title = Đăng nhập
member-page-code = Nhập mã này ở nơi bạn đang đăng nhập. Xin đừng chuyển mã cho ai.
member-page-link-invalid = Liên kết này không dùng được. Có thể nó đã quá cũ, hoặc đã được dùng rồi. Bạn xin email mới ở nơi bạn đang đăng nhập nhé.
