# 이메일에서 여는 몇 개의 페이지와 개발자용 메일함.

page-unsubscribe-title = 알림
page-unsubscribe-question = 알림 메일을 그만 받을까요?
page-unsubscribe-button = 알림 끄기
page-unsubscribe-done = 알림을 껐어요. 이제 보내지 않을게요. 다시 받고 싶어지면 언제든 앱에서 켤 수 있어요.
page-unsubscribe-invalid = 저희가 보낸 링크가 아니거나, 링크가 중간에 잘렸어요. 가장 최근 이메일에 있는 링크를 써 주세요.

page-mailbox-title = 이메일
page-mailbox-introduction = 원래라면 발송되었을 이메일이에요. 이 컴퓨터 안에만 남고, 새것부터 보여요.
page-mailbox-empty = 아직 이메일이 없어요.
page-mailbox-back = 모든 이메일
page-mailbox-text = 텍스트로만 보기
