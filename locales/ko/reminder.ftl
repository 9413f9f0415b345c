### 알림: 그 메일과, 어떻게 알림을 받고 싶은지.
### 다정하게, 미안한 마음이 들지 않게. 오지 않는 데 이유는 필요 없다.

## 받는 쪽에서 고칠 수 있는 것

# $least, $most (숫자): 분.
reminder-lead = 알림은 { $least }분 전에서 { $most }분 전 사이로 정할 수 있어요.
# $most (숫자): 한 회차에 받을 수 있는 알림의 수.
reminder-leads = 알림은 한 회차에 { $most }번까지 받을 수 있어요. 몇 분 전에 받을지 하나 이상, 서로 겹치지 않게 골라 주세요.
reminder-time-of-day = 시각은 22:00처럼 적어 주세요.
reminder-quiet-half = 조용한 시간대는 시작과 끝을 모두 정해 주세요.
reminder-quiet-all-day = 조용한 시간대는 시작과 끝이 같을 수 없어요. 알림을 아예 받고 싶지 않다면 알림 동의를 거두어 주세요.

## 이메일
## 제목과 미리보기는 옆 사람도 볼 수 있다. 모임, 회복, 커뮤니티에 대해서는 아무것도 쓰지 않는다.

reminder-subject = 작은 알림이에요
# 제목에 무엇에 대한 메일인지 드러나도 괜찮다고 한 사람에게만.
# $title (텍스트): 모임의 이름.
reminder-plain-subject = 다가오는 일정: { $title }
reminder-preheader = 챙겨 달라고 하신 것이 있어요.
reminder-opening = 함께하기로 한 일정이 다가오고 있어요. 와 주시면 반가울 거예요.
reminder-cannot-come = 오늘이 아니어도 괜찮아요. 앱에서 자리를 내어놓을 수 있고, 아무도 이유를 묻지 않아요.
reminder-footer = 오겠다고 답하고 알림을 부탁하신 분께 보내는 메일이에요.
reminder-unsubscribe = 알림 끄기
