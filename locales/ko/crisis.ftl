### 많이 힘들 때의 도움: 힘든 분과, 그 곁에 있는 분이 읽는다. 짧고, 쉽고, 차분하게.

## 상담 창구 정보를 돌보는 분이 고칠 수 있는 것

crisis-phone-invalid = 번호는 거는 그대로 적어 주세요. 숫자, 그리고 번호에 들어가는 *나 #만 써요.
crisis-address-invalid = https://나 http://로 시작하는 페이지 주소를 넣어 주세요.
crisis-hours-invalid = 운영 시간은 “Mo-Fr 09:00-17:00; PH off”나 “24/7”처럼 적어 주세요. 공휴일을 빼고는 매주 같아야 해요.
crisis-zone-missing = 이 시간이 어느 시간대인지 적어 주세요.
# $country (텍스트): 나라의 코드. DE 등.
crisis-region-invalid = 나라 안의 지역을 코드로 적어 주세요. { $country }-로 시작해요.
crisis-country-unknown = 나라를 KR처럼 두 글자 코드로 적어 주세요.
crisis-unreachable = 이 창구에 연락할 방법을 하나 이상 넣어 주세요.
crisis-name-missing = 이 창구의 이름을 적어 주세요.
crisis-kind-missing = 이 창구가 무엇을 위한 곳인지 적어 주세요.
crisis-checked-later = 아직 오지 않은 날이에요.
# $days (숫자): 확인한 것이 유효한 날의 수.
crisis-checked-long-ago = { $days }일이 넘은 일이에요. 다시 한번 확인해 주세요.
crisis-changed-meanwhile = 그사이에 다른 분이 이 창구를 손봤어요. 다시 한번 봐 주세요.
crisis-hidden-already = 이 창구는 이미 숨겨져 있어요.
crisis-not-hidden = 이 창구는 숨겨져 있지 않아요.
crisis-nothing-to-take = 가져올 것이 없어요. 이 창구는 소프트웨어에 들어 있던 그대로이거나, 소프트웨어에 들어 있던 것이 아니에요.

## 창구에 대해

crisis-emergency-name = 긴급 신고
crisis-kind-emergency = 긴급 신고 번호
crisis-kind-crisis = 많이 힘들 때의 상담
crisis-kind-listening = 이야기를 들어 주는 곳
crisis-kind-eating-disorders = 섭식장애
crisis-kind-youth = 어린이와 청소년
# 이 번호로 걸면 누가 오는지.
crisis-reaches-ambulance = 구급차와 응급 의료
crisis-reaches-police = 경찰
crisis-cost-free = 무료예요.
crisis-cost-charged = 통화료가 들어요.
crisis-cost-unknown = 요금은 알 수 없어요.

## 운영 시간

crisis-hours-unknown = 운영 시간은 알 수 없어요.
crisis-hours-always = 매일 24시간 열려 있어요.
# $times (텍스트): 하나 이상의 시간대.
crisis-hours-daily = 매일: { $times }
# $days (텍스트): 하나 이상의 요일. $times (텍스트): 하나 이상의 시간대.
crisis-hours-days = { $days }: { $times }
# $first, $last (텍스트): 요일.
crisis-day-range = { $first }~{ $last }
# $from, $to (텍스트): 시각.
crisis-hours-span = { $from }~{ $to }
crisis-all-day = 하루 종일
# 요일이 들어갈 자리에 쓴다.
crisis-holidays = 공휴일
crisis-holidays-closed = 공휴일에는 쉬어요.
# $zone (텍스트): 시간대의 이름.
crisis-hours-zone = 시각은 이 시간대를 따라요: { $zone }.
crisis-open-now = 지금 운영 중
crisis-closed-now = 지금은 운영 시간이 아니에요
# $when (텍스트): 요일, 날짜, 시각. 창구가 있는 곳의 시계를 따른다.
crisis-opens = 지금은 운영 시간이 아니에요. 다시 여는 때: { $when }.
crisis-open-unknown = 지금 운영 중인지는 알 수 없어요.

## 얼마나 확실한지

# $date (텍스트): 날짜.
crisis-assured = { $date }에 이 커뮤니티의 누군가가 확인했어요.
# $date (텍스트): 날짜.
crisis-assured-long-ago = 이 커뮤니티에서 마지막으로 확인한 날: { $date }. 시간이 꽤 지났어요.
# $date (텍스트): 날짜, 더 알 수 없을 때는 연도.
crisis-not-assured = 이 커뮤니티에서는 아직 아무도 확인하지 않았어요. 공개된 가장 최근 근거: { $date }.
crisis-not-assured-undated = 이 커뮤니티에서는 아직 아무도 확인하지 않았고, 공개된 근거가 언제 것인지도 알 수 없어요.
crisis-not-assured-own = 이 커뮤니티의 누군가가 적어 두었어요. 그 뒤로는 아무도 확인하지 않았어요.
crisis-reliability-high = 공식 페이지에 그렇게 쓰여 있거나, 서로 다른 출처가 둘 이상 일치해요.
crisis-reliability-medium = 공식이 아닌 출처 하나에만 그렇게 쓰여 있거나, 그 출처가 오래되었어요.

## 무엇을 하면 되는지

# $number (텍스트): 전화번호.
crisis-in-danger = 지금 본인이나 다른 누군가가 위험하다면 이 번호로 전화하세요: { $number }
crisis-in-danger-anywhere = 지금 본인이나 다른 누군가가 위험하다면, 지금 있는 나라의 긴급 신고 번호로 전화하세요.
# findahelpline.com으로 가는 링크 옆에.
crisis-directory = 여러 나라의 상담 창구를 모은 목록이에요.
crisis-not-up-to-date = 이 커뮤니티가 이 번호들에 대해 아는 것을 지금은 찾아볼 수 없어요. 여기 보이는 것은 소프트웨어에 들어 있는 정보이고, 오래되었을 수 있어요.

## 페이지

crisis-page-title = 많이 힘들 때
crisis-page-introduction = 혼자 견디지 않아도 돼요. 전화하거나 글을 보낼 수 있는 사람들이 여기 있어요. 로그인하지 않아도 되고, 다녀간 것은 아무도 기록하지 않아요.
crisis-page-country = 지금 어느 나라에 있나요?
crisis-page-country-none = 나라를 골라 주세요
crisis-page-show = 보기
# $country (텍스트): 나라의 이름.
crisis-page-lines = 이야기할 수 있는 곳: { $country }
crisis-page-no-lines = 이곳의 창구는 아직 알지 못해요. 아래 목록에는 있을 수 있어요.
# $number (텍스트): 전화번호.
crisis-page-call = { $number }에 전화하기
# $extension (텍스트): 숫자.
crisis-page-extension = 연결되면 { $extension }번을 눌러 주세요.
# $number (텍스트): 전화번호.
crisis-page-text = { $number }에 문자 보내기
# $number (텍스트): 전화번호. $words (텍스트): 보낼 내용.
crisis-page-text-with = { $number }에 “{ $words }” 문자 보내기
crisis-page-chat = 채팅
crisis-page-website = 웹사이트
# $address (텍스트): 이메일 주소.
crisis-page-email = { $address }에 이메일 보내기
# $number (텍스트): 전화번호.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = 운영 시간
crisis-page-languages = 언어
crisis-page-cost = 요금
crisis-page-audience = 누구를 위한 곳인지
crisis-page-sources = 정보의 출처
crisis-page-elsewhere = 맞는 곳이 없다면
# 화면 낭독기를 위한, 언어 목록의 이름.
crisis-page-other-languages = 이 페이지의 다른 언어

## 커뮤니티지기에게 보내는 이메일
## 제목은 아무것도 말하지 않는다. 다른 사람이 볼 수 있기 때문이다.

crisis-letter-subject = 살펴봐 주셨으면 하는 것이 있어요
crisis-letter-preheader = 앱을 열면 볼 수 있어요.
# $count (숫자): 개수.
crisis-letter-due = 도움이 필요한 분들께 알려 드리는 번호 가운데 { $count }개가 한동안 확인되지 않았거나, 저희 손으로는 한 번도 확인되지 않았어요.
crisis-letter-next = 조용한 시간이 날 때, 창구를 운영하는 곳의 페이지를 보거나 전화해 보고, 여전히 맞는지 앱에서 알려 주세요. 긴급 신고 번호에는 절대로 시험 삼아 전화하지 마세요. 다 하지 않아도 되고, 혼자 하지 않아도 돼요.
crisis-letter-footer = 이 커뮤니티를 돌봐 주시는 분께 보내는 메일이에요. 확인할 것이 있는 동안 많아야 한 달에 한 번 보내요.
