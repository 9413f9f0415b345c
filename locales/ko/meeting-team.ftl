### 모임을 함께 꾸리는 사람들에 대해 하는 말: 누가 진행하고, 누가 돕고, 누가 통역하는지.

## 받는 쪽에서 고칠 수 있는 것

meeting-team-language-missing = 어떤 언어로 통역하는지 적어 주세요.
meeting-team-language-not-needed = 언어는 통역하는 분만 적어요. 여기서는 비워 두세요.
# 자기 자신이나 다른 사람에 대해 하는 말.
meeting-team-role-missing = 진행자 역할이 있는 멤버가 맡는 일이에요.
meeting-team-already-held = 이 멤버는 이미 이 일을 맡고 있어요.
meeting-team-already-offered = 이 멤버에게는 이미 물어보았고, 아직 답이 없어요.
meeting-team-already-answered = 이미 답하신 것이에요.
meeting-team-part-not-open = 지금은 이 일을 맡을 분을 찾고 있지 않거나, 그사이에 다른 분이 맡았어요. 다시 한번 봐 주세요.
meeting-team-part-not-yours = 맡고 있는 일이 아니어서 바꿀 것이 없어요.

## 이메일
## 제목과 미리보기는 옆 사람도 볼 수 있다. 모임, 회복, 커뮤니티에 대해서는 아무것도 쓰지 않는다.
## 이메일에는 누구의 이름도 쓰지 않는다. 각 문장은 모임의 제목과 시간 위에 놓인다.

meeting-team-letter-subject = 새로운 소식이 있어요
meeting-team-letter-preheader = 앱을 열면 볼 수 있어요.
meeting-team-asked-to-hold = 앞으로 이 모임의 진행을 이어받아 주시겠어요?
meeting-team-asked-to-facilitate = 이 모임의 진행을 한 번 맡아 주시겠어요?
meeting-team-asked-to-co-facilitate = 이 모임의 진행을 함께 도와주시겠어요?
meeting-team-asked-to-shadow = 이 모임에 와서 어떻게 진행하는지 곁에서 배워 보시겠어요?
meeting-team-asked-to-interpret = 이 모임에서 통역을 맡아 주시겠어요?
meeting-team-asked-next = 앱에서 답할 수 있어요. 받아들이는 것도 거절하는 것도 모두 좋은 답이고, 거절하는 데 이유는 필요 없어요. 좋다고 답하기 전까지는 아무것도 바뀌지 않아요.
meeting-team-when = 시간
# $date_time, $zone (텍스트): 둘 다 이미 읽는 사람의 언어로 쓰여 있다.
meeting-team-when-in-zone = { $date_time }({ $zone })
# 시간이 들어갈 자리에 쓴다.
meeting-team-every-date = 매 회차
meeting-team-accepted = 부탁한 분이 받아들였어요. 이 모임의 일을 맡을 분이 생겼어요.
meeting-team-declined = 부탁한 분이 이번에는 어렵다고 답했어요.
meeting-team-declined-next = 앱에서 다른 분께 부탁할 수 있어요.
meeting-team-letter-footer = 관련된 것이 바뀌어서 보내는 메일이에요. 소중한 이야기가 지켜지도록, 이메일에는 되도록 적게 써요.
