### 메일: 어떤 메일이 언제 오는지. 바로 오지 않는 것은 모여서 한 통으로 온다.
### 말투: common.ftl과 같다. 메일을 그만 받는 것도 받는 것만큼 좋다. 아쉬워하지 않고, “정말 그만 받을까요?” 하고 되묻지 않고, 미안한 마음이 들지 않게.
### “메일”은 저희가 써서 보내는 이메일이다.

## 받는 쪽에서 고칠 수 있는 것

letters-time-of-day = 시각은 08:00처럼 적어 주세요.
letters-kind-twice = 같은 종류의 메일이 두 번 들어 있어요. 종류마다 한 번만 골라 주세요.
# 양식에 없는 답이 들어왔다.
letters-choice-unknown = 보기 가운데 하나를 골라 주세요.

## 여럿이 모여서 오는 메일
## 제목과 미리보기는 옆 사람도 볼 수 있다. 모임, 회복, 커뮤니티에 대해서는 아무것도 쓰지 않는다.

letters-digest-subject = 몇 가지 소식이 있어요
letters-digest-preheader = 부탁하신 대로 모아서 보내요.
# $count (숫자): 모인 메일의 수. 하나뿐이면 따로 보내므로 1은 없다.
letters-digest-opening = 그동안 모아 둔 메일 { $count }통이에요. 천천히 읽으셔도 괜찮아요.
letters-digest-footer = 편한 시간에 메일을 모아서 보내 달라고 하신 분께 보내는 메일이에요.

## 메일 끝에 있는 링크
## 메일 안에 있어서 읽는 사람만 본다.

# 고를 수 있는 페이지로 간다.
letters-preferences = 어떤 메일을 언제 받을지 고르기
letters-stop-mentoring = 멘토링에 대한 메일 그만 받기
letters-stop-resources = 자료에 대한 메일 그만 받기
# 새로 온 분을 맞이하는 것, 모임에서 일을 맡는 것, 상담 창구 정보를 돌보는 것.
letters-stop-community = 커뮤니티 생활에 대한 메일 그만 받기
letters-stop-digest = 이렇게 모아서 오는 메일 그만 받기

## 메일을 그만 받는 링크로 열리는 페이지

letters-unsubscribe-title = 내가 받는 메일
letters-unsubscribe-mentoring = 멘토링에 대한 메일을 그만 받을까요?
letters-unsubscribe-resources = 자료에 대한 메일을 그만 받을까요?
letters-unsubscribe-community = 커뮤니티 생활에 대한 메일을 그만 받을까요?
letters-unsubscribe-digest = 모아서 오는 메일을 그만 받을까요?
letters-unsubscribe-button = 이런 메일 그만 받기
letters-unsubscribe-done = 다 되었어요. 이런 메일은 이제 보내지 않을게요. 메일에 담으려던 것은 언제든 앱에서 볼 수 있어요. 다시 받고 싶어지면 언제든 새로 고를 수 있어요.

## 고르는 페이지

letters-page-title = 내가 받는 메일
letters-page-introduction = 어떤 메일을 언제 받을지 여기에서 고를 수 있어요. 정해진 답은 없어요. 나에게 좋은 쪽으로 고르고, 언제든 바꾸어도 돼요.
# 아래에서 무엇을 골라도 바뀌지 않는 것.
letters-page-always = 로그인 코드와, 함께하기로 한 일정에 대한 소식은 언제나 바로 보내요.
letters-page-saved = 저장했어요. 이제부터 고르신 대로 메일을 보낼게요.
# 양식에 저장할 수 없는 것이 있을 때 그 위에 나온다. 무엇이었는지는 각 칸 옆에 쓴다.
letters-page-mistakes = 아직 아무것도 저장되지 않았어요. 다시 한번 봐 주셨으면 하는 곳에 표시해 두었어요.

# 메일의 종류: 저마다의 이름과, 거기에 들어가는 것.
letters-kind-meetings = 모임 알림
letters-kind-meetings-about = 함께하기로 한 일정 전에 보내요. 모아서 받으면, 알림마다 그 모임 전에 모아서 보내는 마지막 메일에 담겨요.
letters-kind-mentoring = 멘토링
letters-kind-mentoring-about = 부탁과 답, 함께 정한 것, 어떻게 지내는지, 얼마나 짊어지고 있는지에 대해 보내요.
letters-kind-resources = 자료
letters-kind-resources-about = 쓰거나 번역하거나 돌보는 것, 그리고 해 보고 있는 것에 대해 보내요.
letters-kind-community = 커뮤니티 생활
letters-kind-community-about = 새로 온 분을 맞이하는 것, 모임에서 일을 맡는 것, 상담 창구 정보를 돌보는 것에 대해 보내요.
# 읽는 사람이 알림에 동의하지 않았거나 동의를 거두었다.
letters-page-reminders-off = 지금은 알림이 꺼져 있어요. 언제든 앱에서 켤 수 있어요.

# 한 종류의 메일이 언제 오는지. 이 가운데 하나를 고른다.
letters-at-once = 바로
# 알림에서 “바로” 대신 쓴다.
letters-at-once-meetings = 하나씩 따로, 조금 전에
letters-hourly = 한 시간에 한 번, 모아서
letters-daily = 하루에 한 번, 모아서
letters-weekly = 일주일에 한 번, 모아서
letters-never = 받지 않기

# 한 종류의 메일이 어떤 방법으로 오는지. 이 가운데 하나를 고른다. 앱에서 기기(휴대전화, 태블릿, 컴퓨터)를 더한 분에게만, 언제 오는지를
# 고르는 칸 아래에 나온다.
# 그 칸의 이름표.
letters-page-channel = 받는 방법
letters-channel-email = 메일로
# 어느 기기에도 보낼 수 없을 때는 그래도 메일로 온다.
letters-channel-push = 내 기기에 푸시 알림으로(어느 기기에도 보낼 수 없을 때만 메일로)
letters-channel-both = 내 기기에 푸시 알림으로도, 메일로도

letters-page-together = 모아서 오는 메일
letters-page-clocks = 이 페이지의 시각은 모두 지금 사는 곳의 시계를 따라요.
# 칸의 이름표.
letters-page-digest-at = 받을 시각
letters-page-weekday = 받을 요일(일주일에 한 번일 때)
letters-page-quiet = 조용한 시간대
letters-page-quiet-about = 이 시간대에는 알림도, 급하지 않은 메일도 보내지 않아요. 필요하지 않으면 둘 다 비워 두세요.
letters-page-quiet-from = 시작
letters-page-quiet-until = 끝
letters-page-reminders = 하나씩 따로 오는 알림
letters-page-lead = 모임 몇 분 전에 받을지(여러 번이면 쉼표로 나눠 적기)
letters-page-appearance = 메일이 보이는 방식
letters-page-language = 메일을 받을 언어
letters-page-discreet = 제목에 내용을 드러내지 않기
letters-page-discreet-about = 누가 화면을 보아도 제목만으로는 무엇에 대한 메일인지 알 수 없어요. 고르지 않으면 알림 메일의 제목에 모임 이름이 나와요.
letters-page-save = 저장
