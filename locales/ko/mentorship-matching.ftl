### 멘토를 기다리는 모두를 이어 주는 일: 커뮤니티지기에게 하는 말, 새로 온 분께 보내는 이메일.
### 커뮤니티지기가 살핀다. 아무도 배정되지 않고, 모두에게 물어본다.

## 받는 쪽에서 고칠 수 있는 것

mentorship-matching-no-draft = 이미 보냈거나 접어 둔 추천이어서 이제 바꿀 수 없어요.
mentorship-matching-changed-meanwhile = 그사이에 다른 분이 추천을 바꾸었어요. 이어 가기 전에 다시 한번 봐 주세요.
mentorship-matching-pinned-twice = 새로 온 이 멤버는 이미 다른 멘토와 함께하기로 정해져 있어요. 둘 중 한 분을 골라 주세요.
mentorship-matching-own-pair = 본인이 들어 있는 짝은 정할 수 없어요. 다른 커뮤니티지기에게 부탁해 주세요.
mentorship-matching-not-waiting = 이 멤버는 지금 멘토를 기다리고 있지 않아요.
mentorship-matching-mentor-unavailable = 이 멘토는 지금 새로 온 분을 맞이하지 않고 있어요.
mentorship-matching-no-place = 이 멘토에게는 그만큼의 빈자리가 없어요.
mentorship-matching-no-common-language = 두 사람이 함께 아는 언어가 적혀 있지 않아요.
mentorship-matching-other-age-group = 이 멘토는 새로 온 이 멤버의 나이대와는 함께하지 않아요.
# 이유는 결코 말하지 않는다. 그것은 그 사람들의 것이다.
mentorship-matching-not-together = 이 두 사람은 서로에게 추천할 수 없어요.

## 두 사람이 잘 맞을 이유. 커뮤니티지기에게, 두 사람에 대해 말한다
## 칭찬하지 않고, 순위를 매기지 않는다.

# $language (텍스트): 언어의 이름. “아랍어” 등.
mentorship-matching-language = 두 사람이 함께 아는 언어: { $language }.
# $topic (텍스트): 주제의 이름.
mentorship-matching-topic = 두 사람 모두 “{ $topic }” 주제로 이야기하는 것을 좋아해요.
# $weekday (텍스트): 요일. “화요일” 등. 시간은 읽는 사람의 시계를 따른다.
mentorship-matching-morning = 내 시간대 기준으로 { $weekday } 오전에 두 사람 모두 시간이 있어요.
mentorship-matching-afternoon = 내 시간대 기준으로 { $weekday } 오후에 두 사람 모두 시간이 있어요.
mentorship-matching-evening = 내 시간대 기준으로 { $weekday } 저녁에 두 사람 모두 시간이 있어요.
mentorship-matching-night = 내 시간대 기준으로 { $weekday } 늦은 밤에 두 사람 모두 시간이 있어요.
mentorship-matching-parent = 두 사람 모두 아이를 키우고 있어요.
mentorship-matching-caregiver = 두 사람 모두 누군가를 돌보고 있어요.
mentorship-matching-student = 두 사람 모두 공부하고 있어요.
mentorship-matching-working = 두 사람 모두 일하고 있어요.
mentorship-matching-shift-work = 두 사람 모두 교대 근무를 해요.
mentorship-matching-new-country = 두 사람 모두 새로운 나라에 삶의 터전을 잡았어요.
mentorship-matching-lgbtqia = 두 사람 모두 LGBTQIA+예요.
mentorship-matching-chronic-illness = 두 사람 모두 오래 이어지는 병과 함께 살아가요.
mentorship-matching-disability = 두 사람 모두 장애와 함께 살아가요.
mentorship-matching-bereaved = 두 사람 모두 소중한 사람을 떠나보냈어요.
mentorship-matching-faith = 두 사람 모두 일상에서 신앙을 소중히 여겨요.
mentorship-matching-living-alone = 두 사람 모두 혼자 살아요.
mentorship-matching-athlete = 두 사람 모두 운동이나 춤에 힘을 쏟고 있어요.
mentorship-matching-lives-it = 새로 온 분이 바란 대로, 멘토는 회복을 직접 겪어서 알아요.
mentorship-matching-cares = 새로 온 분이 바란 대로, 멘토는 회복의 길을 걷는 사람을 곁에서 돌봐요.
mentorship-matching-is-family = 새로 온 분이 바란 대로, 멘토의 가족 중에 회복의 길을 걷는 사람이 있어요.
mentorship-matching-text = 두 사람 모두 글로 연락하는 것을 좋아해요.
mentorship-matching-voice = 두 사람 모두 영상 없이 목소리로 이야기하는 것을 좋아해요.
mentorship-matching-video = 두 사람 모두 영상으로 이야기하는 것을 좋아해요.
mentorship-matching-in-person = 두 사람 모두 직접 만나는 것을 좋아해요.

## 이메일
## 제목, 미리보기, 바닥글은 멘토링의 것과 같다. 이메일에는 누구의 이름도 쓰지 않는다.

mentorship-matching-invited = 멘토로 곁에서 함께 걸어 줄 수 있을 것 같은 분을 찾았어요.
mentorship-matching-invited-next = 어떤 분인지, 두 사람이 무엇을 함께 나누고 있는지 앱에서 볼 수 있어요. 아직 다른 사람은 아무도 몰라요. 좋다고 답해 주셔야 그때 멘토에게 물어볼게요. 마음이 가지 않는다면 이유를 말하지 않고 거절해도 괜찮아요.
