### 짧은 기록: 멘토링이 어떤지 저마다 적는다. 자신만을 위해, 또는 두 사람을 위해.
### 꼭 적지 않아도 된다. 알림은 권유일 뿐, 그냥 두어도 미안할 일이 아니다.

## 받는 쪽에서 고칠 수 있는 것

mentorship-check-in-day-range = 멘토링이 시작된 날부터 오늘까지의 날을 골라 주세요.
# $most (숫자): 하루의 분.
mentorship-check-in-minutes-range = 0분에서 { $most }분까지 골라 주세요.
mentorship-check-in-minutes-of-mentor-only = 시간은 멘토만 적어요. 여기서는 비워 두세요.

## 이메일
## mentorship.ftl의 틀에 담겨 간다. 누구의 이름도 쓰지 않고, 적은 것도 되풀이하지 않는다.

mentorship-check-in-reminder = 멘토링 하나, 요즘 어떠세요?
mentorship-check-in-reminder-next = 괜찮다면 앱에 한두 마디 적어 보세요. 나만을 위해서도, 두 사람을 위해서도 좋아요. 지금은 때가 아니라고 느껴져도 괜찮아요.
