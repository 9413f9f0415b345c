### 멘토들의 울타리: 멘토가 얼마나 짊어지고 있는지 누군가 살펴 준다. 동료끼리의 돌봄이지, 감독이 아니다.

## 받는 쪽에서 고칠 수 있는 것

mentorship-supervision-chose-oneself = 자기 자신을 고를 수는 없어요. 다른 분을 골라 주세요.
mentorship-supervision-chose-mentee = 멘토로서 함께하고 있는 멤버예요. 다른 분을 골라 주세요.
# 고르려는 분에 대해, 또는 받아들이려는 분에게 하는 말.
mentorship-supervision-role-missing = 이곳에서 멘토, 전문직 멤버, 커뮤니티지기 중 하나인 분이 할 수 있는 일이에요.
mentorship-supervision-one-at-a-time = 이미 부탁한 분이 있거나, 이미 살펴 주는 분이 있어요. 새로 고르려면 먼저 그것을 마무리해 주세요.
# $limit (숫자): 하루에 부탁할 수 있는 사람 수.
mentorship-supervision-too-many-questions = 하루에 { $limit }명까지 부탁할 수 있어요. 부탁받은 분께 조금 시간을 주세요.

## 이메일
## mentorship.ftl의 틀에 담겨 간다. 누구의 이름도 쓰지 않는다.

mentorship-supervision-asked = 너무 많이 짊어지고 있지는 않은지 살펴 달라고 부탁하는 멘토가 있어요.
mentorship-supervision-asked-next = 받아들이면 시간과 날짜가 보여요. 쓴 글이나 멘티가 누구인지는 결코 보이지 않아요. 앱에서 답할 수 있어요. 받아들이는 것도 거절하는 것도 모두 좋은 답이고, 거절하는 데 이유는 필요 없어요.
mentorship-supervision-accepted = 살펴 달라고 부탁한 분이 받아들였어요.
mentorship-supervision-accepted-next = 이제부터 그분은 멘토링의 시간과 날짜를 봐요. 멘티와 쓰거나 나눈 이야기는 하나도 보이지 않아요. 둘 중 누구든 언제든 마무리할 수 있어요.
mentorship-supervision-declined = 살펴 달라고 부탁한 분이 이번에는 어렵다고 답했어요.
mentorship-supervision-declined-next = 마음이 내킬 때 앱에서 다른 분께 부탁할 수 있어요.
mentorship-supervision-signal = 살펴 주고 계신 멘토에게 멘토링이 벅차지고 있는지도 몰라요.
mentorship-supervision-signal-next = 언제부터 그런지 시간과 날짜로 앱에서 볼 수 있어요. 그분은 일주일 전부터 알고 있어요. 다정하게 물어보는 것만으로 충분할 수 있어요. 무엇이 도움이 되는지는 그분이 말할 일이에요.
