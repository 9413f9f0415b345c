### 새로 온 분의 길, 맞이하는 분, 첫 모임.
### 아무도 탓하지 않고, 재촉하지 않고, 세지 않는다. 아직 하지 않은 단계는 그저 열려 있을 뿐이다.

## 받는 쪽에서 고칠 수 있는 것

onboarding-source-text-missing = 이 단계를 처음 쓴 언어의 글을 더해 주세요.
# $limit (숫자): 길 하나에 둘 수 있는 단계의 수.
onboarding-too-many-steps = 길 하나에는 단계를 { $limit }개까지 둘 수 있어요. 다른 단계를 더하려면 먼저 하나를 내려 주세요.
# $least, $most (숫자): 길에서 단계가 놓일 위치.
onboarding-position-range = 위치는 { $least }에서 { $most }까지 골라 주세요.
onboarding-step-by-itself = 이 단계는 마치면 저절로 표시돼요. 여기서 표시할 것은 없어요.
# $least, $most (숫자): 한 번에 돌볼 수 있는 새로 온 분의 수.
onboarding-capacity-range = 새로 온 분의 수는 { $least }명에서 { $most }명까지 골라 주세요.
onboarding-no-longer-possible = 그사이에 바뀐 것이 있어서 이제 할 수 없어요. 다시 한번 봐 주세요.

## 이메일
## 제목과 미리보기는 옆 사람도 볼 수 있다. 새로 온 분, 회복, 커뮤니티에 대해서는 아무것도 쓰지 않는다.
## 이메일에는 누구의 이름도 쓰지 않고, 서로에게 쓴 것도 되풀이하지 않는다.

onboarding-letter-subject = 새로운 소식이 있어요
onboarding-letter-preheader = 앱을 열면 볼 수 있어요.
onboarding-asked = 막 도착한 분이 있어요. 첫인사를 건네 주시면 반가워할 거예요.
# 날짜와 시각의 이름표.
onboarding-asked-until = 이때까지면 좋아요
# $date_time, $zone (텍스트): 둘 다 이미 읽는 사람의 언어로 쓰여 있다.
onboarding-when-in-zone = { $date_time }({ $zone })
onboarding-asked-next = 그분은 앱에서 볼 수 있어요. 따뜻한 말 몇 마디면 충분해요. 지금이 좋은 때가 아니라면 앱에서 다른 분께 넘기거나 그냥 두세요. 다른 분께 부탁드릴게요. 아무도 이유를 묻지 않아요.
onboarding-relieved = 맞이해 달라고 부탁드렸던 새로 온 분을 이제 다른 분이 맞이해요. 더 마음 쓰지 않으셔도 돼요.
onboarding-relieved-next = 잘못된 것은 없어요. 삶이 먼저예요. 맞이하는 일을 쉬고 싶다면 언제든 앱에서 쉬어 갈 수 있어요.
onboarding-greeted = 여기 와 주셔서 반가워요. 이 길을 아는 분이 환영하는 글을 보냈어요.
onboarding-greeted-next = 그 글은 앱에 있고, 두 사람만 읽을 수 있어요. 천천히 하세요. 답해도 되고, 답하지 않아도 돼요.
# $count (숫자): 아직 인사를 받지 못한 새로 온 분의 수.
onboarding-stewards-waiting = 새로 온 분 { $count }명이 아직 첫인사를 기다리고 있어요.
onboarding-stewards-next = 앱에서 그분들을 볼 수 있고, 직접 글을 쓸 수도 있어요. 같은 언어를 쓰는 분 가운데 시간이 나는 분이 없을 뿐인 때가 많아요. 반갑게 맞이해 줄 분이 떠오를 수도 있어요.
onboarding-first-meeting = 잘 맞을 것 같은 첫 모임이 있어요:
onboarding-first-meeting-online = 어디에 있든 참여할 수 있어요.
onboarding-first-meeting-next = 오고 싶다면 앱에서 오겠다고 답해 주세요. 참여에 필요한 것이 모두 그곳에 있어요. 듣기만 해도 되고, 언제든 나가도 돼요. 맞지 않으면 다른 모임들도 있고, 서두르지 않아도 돼요.
onboarding-letter-footer = 관련된 것이 바뀌어서 보내는 메일이에요. 소중한 이야기가 지켜지도록, 이메일에는 되도록 적게 써요.
