### 멘토링: 마음을 내고, 부탁하고, 답하고, 마무리하는 것.
### 누구도 탓하지 않고, 누구도 설명하지 않아도 되고, 늘 다음 길이 있다. 멘토는 선생님이 아니라 동료.

## 받는 쪽에서 고칠 수 있는 것

mentorship-already-asked = 이미 이 멘토에게 부탁했거나, 이미 두 사람이 함께하고 있어요. 내 멘토링에서 볼 수 있어요.
mentorship-mentor-unavailable = 이 멤버는 지금 부탁을 받지 않고 있어요. 부탁할 수 있는 다른 멘토들이 있어요.
mentorship-mentor-full = 이 멘토에게는 지금 빈자리가 없어요. 부탁할 수 있는 다른 멘토들이 있어요.
mentorship-no-free-place = 자리가 다 찼어요. 받아들이려면 먼저 자리를 늘리거나 다른 멘토링을 마무리해 주세요.
# $limit (숫자): 하루에 보낼 수 있는 부탁의 수.
mentorship-too-many-requests = 부탁은 하루에 { $limit }번까지 보낼 수 있어요. 부탁받은 멘토에게 조금 시간을 주세요.
mentorship-asked-oneself = 자기 자신에게 부탁할 수는 없어요. 다른 분을 골라 주세요.
mentorship-no-longer-possible = 그사이에 바뀐 것이 있어서 이제 할 수 없어요. 다시 한번 봐 주세요.
# $least, $most (숫자): 멘토가 낼 수 있는 자리의 수.
mentorship-capacity-range = 자리는 { $least }개에서 { $most }개까지 골라 주세요.
mentorship-pause-until-range = 내일부터 1년 안의 날을 골라 주세요.

## 마무리하며 나누는 이야기
## 저마다 자신을 위해, 또는 두 사람을 위해 답한다. 질문은 초대일 뿐, 꼭 답하지 않아도 된다.

mentorship-prompt-take-along = 우리는 무엇을 간직하고 가나요?
mentorship-prompt-was-hard = 무엇이 힘들었나요?
mentorship-prompt-comes-next = 다음에는 무엇이 기다리고 있나요?

## 이메일
## 제목과 미리보기는 옆 사람도 볼 수 있다. 멘토링, 회복, 커뮤니티에 대해서는 아무것도 쓰지 않는다.
## 이메일에는 누구의 이름도 쓰지 않고, 두 사람이 쓴 것도 되풀이하지 않는다.

mentorship-letter-subject = 새로운 소식이 있어요
mentorship-letter-preheader = 앱을 열면 볼 수 있어요.
mentorship-asked = 멘토가 되어 달라고 부탁하는 분이 있어요.
mentorship-asked-next = 그분이 쓴 글은 앱에 있고, 두 사람만 읽을 수 있어요. 받아들이는 것도 거절하는 것도 모두 좋은 답이고, 거절하는 데 이유는 필요 없어요. 힘든 것은 답 없이 기다리는 일뿐이에요.
mentorship-accepted = 부탁한 멘토가 받아들였어요.
mentorship-accepted-next = 앱을 열면 시작할 수 있어요. 내 속도대로 가세요. 맞지 않는다고 느껴지면 언제든 이유를 말하지 않고 마무리할 수 있어요.
mentorship-declined = 부탁한 멘토가 이번에는 어렵다고 답했어요.
mentorship-declined-next = 이것은 본인이나 쓰신 글에 대한 평가가 아니에요. 부탁하는 데는 용기가 필요하고, 그 용기를 내셨어요. 다시 마음이 내킬 때, 앱에서 부탁할 수 있는 다른 멘토들을 찾을 수 있어요.
# 마무리하지 않은 쪽에게. 멘토일 수도, 멘티일 수도 있다.
mentorship-ended = 멘토링 하나가 마무리되었어요.
mentorship-ended-next = 멘토링은 끝나도 괜찮고, 아무도 이유를 설명하지 않아도 돼요. 서로에게 준 것은 그대로 남아요. 다시 함께 걸을 사람이 그리워지면, 앱에서 다른 분들을 만날 수 있어요.
# 멘토에게, 부탁이 기다리는 동안 한 번. 알림이지 꾸짖음이 아니다.
mentorship-still-asked = 멘토가 되어 달라고 부탁한 분이 아직 답을 기다리고 있어요.
mentorship-still-asked-next = 받아들이는 것도 거절하는 것도 모두 좋은 답이고, 거절하는 데 이유는 필요 없어요. 지금은 때가 아니라면 아무것도 하지 않으셔도 괜찮아요. 시간이 조금 지나면 저희가 이 부탁을 목록에서 내릴게요. 아무도 서운해하지 않아요.
# 멘티에게, 그다음 멘토에게. 제때 답이 없었다. 두 사람 다 잘못한 것이 없다.
mentorship-expired = 멘토에게 보낸 부탁의 기간이 끝나서 저희가 닫아 두었어요.
mentorship-expired-next = 누구의 탓도 아니에요. 그저 답할 여유가 없을 때도 있어요. 처음부터 다시 하지 않아도 돼요. 다음 추천이 앱에 있어요.
mentorship-expired-nobody-next = 누구의 탓도 아니에요. 그저 답할 여유가 없을 때도 있어요. 마음이 내킬 때 멘토에게 바라는 것을 앱에 적어 주세요. 맞을 것 같은 분들을 추천해 드릴게요.
mentorship-taken-off = 받은 부탁 하나가 목록에 한동안 있어서 저희가 내려 두었어요.
mentorship-taken-off-next = 아무것도 하지 않으셔도 괜찮아요. 답할 여유가 없는 때도 있고, 그래도 괜찮아요. 쉬고 싶다면 앱에서 새 부탁을 잠시 받지 않을 수 있어요.
# 스스로 하지 않은 쪽에게. 멘토일 수도, 멘티일 수도 있다. 쉬는 기간이 끝났다는 이메일은 두 사람에게 간다.
mentorship-paused = 멘토링 하나가 잠시 쉬어 가요.
mentorship-paused-next = 쉬는 이유는 아무도 설명하지 않아도 되고, 자리는 그대로 있어요. 두 사람 중 누구든 언제든 앱에서 이어 갈 수 있어요.
mentorship-resumed = 쉬던 멘토링 하나가 다시 이어져요.
mentorship-resumed-next = 따라잡아야 할 것은 없어요. 두 사람에게 맞는 속도로 다시 시작해 보세요.
mentorship-pause-over = 멘토링 하나를 오늘까지 쉬기로 했었어요.
mentorship-pause-over-next = 이어 갈까요, 조금 더 쉴까요, 아니면 마무리할까요? 모두 좋은 답이고, 모두 앱에서 고를 수 있어요.
mentorship-closing = 멘토링 하나가 마무리되어 가고 있어요.
mentorship-closing-next = 잘 헤어질 수 있도록, 앱에 두 사람을 위한 질문이 몇 개 있어요. 무엇을 간직하고 가는지, 무엇이 힘들었는지, 다음에는 무엇이 기다리고 있는지. 많이 써도, 조금만 써도 괜찮고, 자신을 위해 써도, 서로를 위해 써도 좋아요. 그 전에 누군가 마무리하지 않으면 몇 주 뒤에 저절로 끝나요.
mentorship-letter-footer = 관련된 것이 바뀌어서 보내는 메일이에요. 소중한 이야기가 지켜지도록, 이메일에는 되도록 적게 써요.
