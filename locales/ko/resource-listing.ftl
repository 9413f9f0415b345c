### 단체의 안내 정보를 돌보는 분께, 그리고 그분들이 제안한 것에 대해 하는 말.
### 말투: 해요체. “당신” 없이, 멤버끼리 이야기하듯이. 쉬운 말로, 탓하지 않고, 할 수 있는 다음 일이 있으면 함께.

resource-listing-about-one = 어느 단체가 새 서비스를 제공하는지, 또는 실려 있는 어느 서비스를 바꿀지, 둘 중 하나만 적어 주세요.
resource-listing-proposal-waits = 이 서비스에 제안하신 것이 아직 기다리고 있어요. 누군가 볼 때까지 기다리거나, 먼저 거두어 주세요.
# $limit (숫자): 멤버 한 사람의 제안이 몇 개까지 기다릴 수 있는지.
resource-listing-too-many-proposals = 기다리는 제안은 한 번에 { $limit }개까지 둘 수 있어요. 누군가 그중 하나를 볼 때까지 기다리거나, 하나를 거두어 주세요.
resource-listing-proposal-settled = 이 제안은 이미 답을 받았거나 거두어졌어요.
resource-listing-editor-already = 이 멤버는 이미 이 단체의 안내 정보를 돌보고 있어요.
# $limit (숫자): 단체 하나의 안내 정보를 돌볼 수 있는 멤버의 수.
resource-listing-too-many-editors = 단체 하나의 안내 정보는 { $limit }명까지 돌볼 수 있어요.
resource-listing-phone-invalid = 이 전화번호에는 숫자가 없어요. 거는 그대로 적어 주세요.
resource-listing-extension-invalid = 내선 번호는 0으로 시작하지 않는 9자리까지의 숫자예요. 다른 것은 설명에 적을 수 있어요.
resource-listing-country-unknown = 나라를 “KR”이나 “BR”처럼 두 글자로 적어 주세요.
resource-listing-currency-unknown = 통화를 “KRW”나 “EUR”처럼 세 글자로 적어 주세요.
resource-listing-currency-missing = 어느 통화인지 적어 주세요.
resource-listing-amount-invalid = 금액은 0에서 1,000,000까지 넣어 주세요.
resource-listing-free-costs = 무료인 것에는 금액이 없어요. 금액을 비우거나 다른 요금 종류를 골라 주세요.
resource-listing-hours-empty = 요일을 하나 이상 고르거나, 언제 여는지 말로 적어 주세요.
resource-listing-hours-over = 마지막 날이 첫날보다 앞이에요. 두 날짜를 다시 봐 주세요.
resource-listing-place-empty = 찾아갈 수 있도록 이곳의 이름, 도로명, 도시 중 하나를 적어 주세요.
resource-listing-position-invalid = 위도(−90에서 90까지)와 경도(−180에서 180까지)를 모두 넣거나, 모두 비워 두세요.

## 안내 정보 안에서: 제공하는 곳이 더 말하지 않을 때의 요금 종류.

resource-listing-cost-free = 무료
resource-listing-cost-sliding-scale = 저마다 낼 수 있는 만큼
resource-listing-cost-scholarship = 내기 어려운 분을 위한 도움이 있어요

## 이메일. 모두 이 방의 다른 이메일과 제목이 같고, 어느 단체인지 말하지 않는다.

# 이제부터 단체의 안내 정보를 돌보는 멤버에게.
resource-listing-appointed = 한 단체가 여기에 싣는 안내 정보를 이제부터 함께 돌보게 되셨어요.
resource-listing-appointed-next = 앱에서 그 단체의 서비스를 볼 수 있어요. 바뀐 것이 있으면 그곳에서 제안해 주세요. 모두가 읽기 전에 커뮤니티의 누군가가 검토해요. 맡기 어렵다면 커뮤니티지기에게 알려 주세요.
# 제안한 분께.
resource-listing-proposal-accepted = 안내 정보에 제안하신 것 하나가 받아들여졌어요.
resource-listing-proposal-accepted-next = 이제부터 모두가 그렇게 읽고, 저희에게서 정보를 읽어 가는 다른 목록에도 그렇게 실려요. 바른 정보가 되도록 살펴 주셔서 고마워요.
resource-listing-proposal-declined = 안내 정보에 제안하신 것 하나를 검토했고, 지금은 싣지 않기로 했어요.
resource-listing-proposal-declined-next = 그에 대해 쓴 글을 앱에서 볼 수 있어요. 언제든 다르게 다시 제안할 수 있어요. 마음 써 주셔서 고마워요.
