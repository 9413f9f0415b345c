### 모임에 대해 하는 말: 모임을 여는 것, 모임에 오는 것.

# $part (텍스트): 규칙에서 쓸 수 없는 부분, 적힌 그대로.
meeting-recurrence-unreadable = 반복 규칙에 “{ $part }” 부분은 쓸 수 없어요. 규칙은 FREQ=WEEKLY;BYDAY=TU처럼 써요(RFC 5545).
meeting-recurrence-frequency = 모임은 매일, 매주, 매월, 매년 중 하나로 반복할 수 있어요.
meeting-recurrence-time-of-day = 시각은 첫 회차를 따라요. 규칙에서 BYHOUR, BYMINUTE, BYSECOND는 빼 주세요.
meeting-recurrence-until = 규칙은 UNTIL=20271231T225959Z 같은 UTC 시각에 끝나거나, 정해진 횟수(COUNT) 뒤에 끝나요. 둘 중 하나만 써 주세요.
meeting-recurrence-first = 첫 회차가 규칙과 맞지 않아요. 규칙에 맞는 날을 골라 주세요.
meeting-recurrence-over = 이 규칙의 회차는 모두 지났어요.
meeting-starts-too-far = 첫 회차가 오늘에서 너무 멀어요.
# $least, $most (숫자): 분.
meeting-duration = 모임의 길이는 { $least }분에서 { $most }분까지예요.
# $most (숫자): 회차 하나에 둘 수 있는 자리의 수.
meeting-capacity = 자리는 1개에서 { $most }개까지 둘 수 있어요. 인원을 정하지 않으려면 비워 두세요.
meeting-venue-missing = 한곳에서 만나는 모임이니, 어디인지 적어 주세요.
meeting-join-url-missing = 다른 곳에서도 참여할 수 있으니, 참여 링크를 넣어 주세요.
meeting-join-missing = 참여할 수 있는 링크나 전화번호를 넣어 주세요.
meeting-other-format = 선택된 모임 형식과 맞지 않아요.
meeting-link-invalid = https://나 http://로 시작하는 웹 주소의 모양이 아닌 것 같아요.
meeting-source-text-missing = 원래 언어로 쓴 글도 넣어 주세요.
meeting-fact-twice = 이 항목이 두 번 들어 있어요.
meeting-checked-later = 아직 오지 않은 날이에요.
meeting-position-half = 위치에는 위도와 경도가 모두 필요해요.
meeting-position-invalid = 위도는 −90도에서 90도까지, 경도는 −180도에서 180도까지예요.
# $most (숫자): 킬로미터.
meeting-distance = 거리는 0보다 크고 { $most }km까지예요.
# $most (숫자): 분.
meeting-soon = 0분에서 { $most }분까지 정할 수 있어요.
# $days (숫자): 시각으로 찾을 수 있는 날의 수.
meeting-search-too-long = 요일이나 시각으로 찾을 때는 { $days }일까지 볼 수 있어요. 마지막 날을 앞당기거나 첫날을 늦춰 주세요.
meeting-occurrence-cancelled = 이 회차는 취소되었어요.
meeting-occurrence-over = 이 회차는 이미 끝났어요.
meeting-full = 이 회차는 자리가 다 찼어요. 다른 회차가 맞을 수도 있어요.

## 시리즈의 한 회차에 대해 할 수 없는 것

meeting-not-of-the-rule = 규칙에 따라 생긴 회차가 아니어서 뺄 수 없어요.
meeting-no-such-date = 이 시간에는 모임의 회차가 없어요.
meeting-date-taken = 이 시간에는 이미 모임의 회차가 있어요.
meeting-series-over = 그때는 모임이 이미 끝난 뒤예요.
meeting-in-the-past = 이미 지난 시간이에요. 앞으로 올 시간을 골라 주세요.
meeting-not-called-off = 이 회차는 취소되지 않았어요.
meeting-changed-meanwhile = 바로 그때 다른 분이 이것을 바꾸었어요. 다시 한번 본 다음에 해 주세요.

## 변경을 알리는 이메일
## 제목과 미리보기는 옆 사람도 볼 수 있다. 모임, 회복, 커뮤니티에 대해서는 아무것도 쓰지 않는다.

meeting-change-subject = 일정에 바뀐 것이 있어요
meeting-change-preheader = 무엇이 달라졌는지 알려 드려요.
meeting-called-off-opening = 함께하기로 한 일정이 이번에는 취소되었어요. 기다리셨다면 죄송해요.
meeting-moved-opening = 함께하기로 한 일정의 시간이 바뀌었어요.
meeting-other-end-opening = 함께하기로 한 일정의 끝나는 시간이 바뀌었어요. 시작 시간은 그대로예요.
meeting-elsewhere-opening = 함께하기로 한 일정의 장소나 참여 방법이 바뀌었어요. 시간은 그대로예요.
meeting-restored-opening = 좋은 소식이에요. 취소되었던 일정이 다시 열려요.
meeting-changed-opening = 함께하기로 한 회차 중 몇 개가 바뀌었어요.
meeting-ended-opening = 함께하기로 한 시리즈가 마무리돼요. 그동안 함께해 주셔서 고마워요.
meeting-closed-opening = 함께하기로 한 시리즈가 잠시 쉬어 가요.
meeting-reopened-opening = 좋은 소식이에요. 함께하기로 한 시리즈가 예정대로 이어져요.
meeting-online-opening = 함께하기로 한 시리즈가 당분간 온라인으로 열려요.
meeting-occurrence-ahead = 이 회차는 아직 시작하지 않았어요.
meeting-looked-back = 이 회차에서 2주 넘게 지나서 더 적을 수 없어요.
# $least, $most (숫자): 사람 수.
meeting-head-count = { $least }에서 { $most }까지의 수를 넣어 주세요.
meeting-had-no-place = 어땠는지는 이 회차에 자리가 있었던 분이 말할 수 있어요.
meeting-guests-not-welcome = 멤버를 위한 모임이에요. 오고 싶다면 먼저 가입해 주세요.

## 이메일과 페이지에서의 회차

meeting-when = 시간
# $date_time (텍스트): 요일, 날짜, 시각. $zone (텍스트): 읽는 사람이 사는 곳의 시간대 이름.
meeting-when-in-zone = { $date_time }({ $zone })
meeting-where = 장소
meeting-directions = 찾아오는 길
meeting-dial-in = 전화로 참여
meeting-join = 온라인으로 참여
meeting-when-before = 원래 시간
meeting-when-now = 새 시간
meeting-end-now = 새 종료 시간
meeting-why = 이유
meeting-note = 알아 두면 좋은 것
meeting-item-called-off = 열리지 않아요
# $when (텍스트): 날짜와 시각, 시간대와 함께.
meeting-item-moved = 새 시간: { $when }
# $when (텍스트): 날짜와 시각, 시간대와 함께.
meeting-item-moved-elsewhere = 새 시간: { $when }, 장소나 참여 방법도 바뀌었어요
# $when (텍스트): 끝나는 날짜와 시각, 시간대와 함께.
meeting-item-other-end = 시작은 그대로, 새 종료 시간: { $when }
# $when (텍스트): 끝나는 날짜와 시각, 시간대와 함께.
meeting-item-other-end-elsewhere = 시작은 그대로, 새 종료 시간: { $when }, 장소나 참여 방법도 바뀌었어요
meeting-item-elsewhere = 시간은 그대로이고, 장소나 참여 방법이 바뀌었어요
meeting-item-restored = 다시 열려요
# $count (숫자): 적힌 것 말고 바뀐 회차의 수.
meeting-items-more = 바뀐 회차가 { $count }개 더 있어요. 모두 앱에서 볼 수 있어요.
meeting-called-off-closing = 아무것도 하지 않으셔도 괜찮아요. 다음에 만날 날을 기다릴게요.
meeting-kept-closing = 아무것도 하지 않으셔도 괜찮아요. 자리는 그대로 있어요. 이제 맞지 않는다면 앱에서 자리를 내어놓을 수 있고, 아무도 이유를 묻지 않아요.
meeting-kept-closing-as-guest = 아무것도 하지 않으셔도 괜찮아요. 자리는 그대로 있어요. 이제 맞지 않는다면 내 페이지에서 자리를 내어놓을 수 있고, 아무도 이유를 묻지 않아요.
meeting-line-kept-closing = 아무것도 하지 않으셔도 괜찮아요. 대기 순서는 그대로 있고, 자리가 생기면 바로 메일로 알려 드릴게요.
meeting-change-footer = 오겠다고 답하신 분께 보내는 메일이에요.
# 받는 사람의 캘린더에 보이는 일정 이름. 옆 사람도 볼 수 있다. 모임, 회복, 커뮤니티에 대해서는 아무것도 쓰지 않는다.
meeting-calendar-summary = 약속이 있어요

## 자리가 났을 때의 이메일
## 제목과 미리보기는 옆 사람도 볼 수 있다. 모임, 회복, 커뮤니티에 대해서는 아무것도 쓰지 않는다.

meeting-place-free-subject = 좋은 소식이 있어요
meeting-place-free-preheader = 기다리시던 소식이에요.
meeting-place-free-opening = 자리가 하나 나서 맡아 두었어요. 와 주시면 반가울 거예요.
meeting-pass-on = 이제 맞지 않아도 괜찮아요. 앱에서 자리를 내어놓으면 다음 순서인 분께 돌아가요.
meeting-pass-on-as-guest = 이제 맞지 않아도 괜찮아요. 내 페이지에서 자리를 내어놓으면 다음 순서인 분께 돌아가요.
meeting-place-free-footer = 자리를 기다리시던 분께 보내는 메일이에요.

## 계정이 없는 분께 보내는 이메일

meeting-invitation-subject = 본인이 맞으신가요?
meeting-invitation-preheader = 작은 단계 하나만 남았어요.
meeting-invitation-opening = 누군가 이 이메일 주소로 아래 모임의 자리를 신청했어요. 본인이 맞다면 내 페이지를 열고 올지 알려 주세요.
meeting-invitation-button = 내 페이지 열기
meeting-invitation-valid = 링크는 하루 동안 쓸 수 있어요.
meeting-invitation-footer = 본인이 아니라면 아무것도 하지 않으셔도 괜찮아요. 이 주소는 지울게요.
meeting-confirmation-subject = 고마워요, 적어 두었어요
meeting-confirmation-preheader = 필요한 것이 모두 여기 있어요.
meeting-confirmation-button = 내 페이지 보기
meeting-confirmation-footer = 저희 페이지에서 오고 싶다고 알려 주신 분께 보내는 메일이에요. 모임이 끝나고 일주일 뒤에 이 주소를 지워요.
meeting-guest-going = 자리가 있어요. 와 주시면 반가울 거예요.
# $place (숫자): 대기 순서에서 몇 번째인지, 1부터.
meeting-guest-waiting = 지금은 자리가 다 찼어요. 대기 순서는 { $place }번째이고, 자리가 생기면 바로 메일로 알려 드릴게요.

## 그분들의 페이지

meeting-guest-title = 모임에 오기
meeting-guest-question = 오시겠어요?
meeting-guest-question-full = 지금은 자리가 다 찼어요. 자리를 기다리시겠어요? 생기면 바로 메일로 알려 드릴게요.
meeting-guest-withdrawn = 이 회차에는 오지 않는 것으로 되어 있어요. 괜찮아요, 아무도 이유를 묻지 않아요. 마음이 바뀌면 여기에서 알려 주세요.
meeting-guest-invalid = 이 링크는 쓸 수 없어요. 오래된 링크일 수 있어요. 모임을 찾은 곳에서 새로 받아 주세요.
meeting-guest-come = 네, 갈게요
meeting-guest-wait = 네, 기다릴게요
meeting-guest-leave = 자리 내어놓기
meeting-guest-leave-line = 그만 기다리기
