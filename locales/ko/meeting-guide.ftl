### Meeting Guide 형식의 모임에 대해 하는 말: 가져오는 것, 다른 곳에 알려 주는 것.

## 명령줄에서, 목록을 가져오는 분께.

meeting-guide-import-unreadable = 읽을 수 없었어요. Meeting Guide 형식의 JSON(모임 목록)이어야 해요.
# $taken, $changed, $unchanged, $refused (숫자): 결과별 행의 수.
meeting-guide-import-counts = 새로 추가: { $taken }. 바뀜: { $changed }. 그대로: { $unchanged }. 제외: { $refused }.
# $number (숫자): 파일에서 행의 위치. $slug (텍스트): 그곳에서의 이름. $reason (텍스트): 아래 문장 중 하나.
meeting-guide-import-refused = { $number }번째 행({ $slug })은 가져오지 않았어요. { $reason }
# $number (숫자): 파일에서 행의 위치. $reason (텍스트): 아래 문장 중 하나.
meeting-guide-import-refused-nameless = { $number }번째 행은 가져오지 않았어요. { $reason }
# $rows (숫자): 행의 수.
meeting-guide-hours-assumed = 끝나는 시각이 없어서 한 시간으로 본 모임: { $rows }.
# $rows (숫자): 행의 수.
meeting-guide-zones-assumed = 시간대가 없어서 지정된 시간대로 본 모임: { $rows }.
# $codes (텍스트): 코드와, 코드마다 있는 행의 수.
meeting-guide-unknown-codes = 공개된 목록에 없는 코드(보관하지만 다른 곳에 전하지 않음): { $codes }.
# $codes (텍스트): 코드와, 코드마다 있는 행의 수.
meeting-guide-codes-without-topic = 여기에 아직 주제가 없는 코드(보관하고 다른 곳에도 전함): { $codes }.

## 행을 가져올 수 없는 이유.

meeting-guide-row-not-one = 모임이 아니에요. 여기에는 객체가 있어야 해요.
meeting-guide-row-unstorable = 저장할 수 없는 문자가 있어요.
# $field (텍스트): 형식에서 쓰는 필드 이름.
meeting-guide-row-field = { $field } 필드가 없거나 형식에 맞지 않아요.
# $field (텍스트): 형식에서 쓰는 필드 이름. $most (숫자): 들어갈 수 있는 글자 수.
meeting-guide-row-too-long = { $field } 필드가 너무 길어요. { $most }자까지 들어가요.
meeting-guide-row-by-appointment = 요일도 시각도 없어요. 매주 열리는 모임만 가져올 수 있어요.
meeting-guide-row-without-zone = 시간대가 없어요. 이런 모임 모두에 --time-zone으로 시간대를 정할 수 있어요.
meeting-guide-row-zone-unknown = 이 시간대를 알 수 없었어요. Asia/Seoul 같은 IANA 이름이어야 해요.
meeting-guide-row-without-way = 주소도 없고, 참여할 수 있는 링크나 전화번호도 없어요.
meeting-guide-row-address-not-full = 주소만으로는 어디로 가야 하는지 알 수 없고, 참여할 수 있는 링크나 전화번호도 없어요.
meeting-guide-row-slug-twice = 앞에 있는 다른 행과 slug가 같아요.
meeting-guide-row-own-meeting = 이 서버의 모임이에요.

## 다른 곳에서 읽는 목록에 모임이 없는 이유.

meeting-guide-not-weekly = 매주 같은 요일에 열리지 않아요.
meeting-guide-not-begun = 앞으로 7일 안에는 열리지 않아요.
meeting-guide-over = 끝난 모임이에요.
meeting-guide-way-not-public = 온라인으로 열리고, 오는 분만 참여 방법을 알 수 있어요.
meeting-guide-no-address = 주소가 없어서 지도에서 찾을 수 없어요.
meeting-guide-whole-day = 하루 종일 또는 그보다 오래 이어져요.
meeting-guide-language-unreadable = 언어가 아니에요. es나 pt-BR 같은 언어 태그여야 해요.
