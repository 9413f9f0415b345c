### Waymark가 어디에서나 하는 말: 로그인, 한도, 쓸 수 없는 값.
### 말투: 해요체. “당신” 없이, 멤버끼리 이야기하듯이. 쉬운 말로, 탓하지 않고, 할 수 있는 다음 일이 있으면 함께.

common-unauthenticated = 먼저 로그인해 주세요.
common-forbidden = 이곳은 열 수 없어요.
common-not-found = 찾을 수 없었어요. 삭제되었거나, 볼 수 있는 범위 밖에 있을 수 있어요.
# $reference (텍스트): 저희에게 알릴 때 말해 줄 번호.
common-internal = 저희 쪽에서 문제가 생겼어요. 또 그러면 이 번호를 알려 주세요: { $reference }
common-rate-limited = 짧은 시간에 요청이 많았어요. 잠시 기다렸다가 다시 해 주세요.
# $seconds (숫자): 몇 초 뒤에 이어 갈 수 있는지.
common-budget-spent = 짧은 시간에 요청이 많았어요. { $seconds }초 뒤에 다시 해 주세요.
common-bad-request = 이 요청을 읽을 수 없었어요.
# $cost, $limit (숫자): 요청의 비용, 그리고 요청 한 번에 허용되는 비용.
common-too-complex = 이 요청은 한 번에 너무 많은 것을 담고 있어요(비용: { $cost }, 한도: { $limit }). 양을 줄이거나 여러 번에 나누어 요청해 주세요.
# $limit (숫자): 요청에 허용되는 단계 수.
common-too-deep = 이 요청은 너무 깊게 중첩되어 있어요. { $limit }단계까지만 가능해요.
common-too-long = 이 요청은 너무 길어요.
common-timeout = 시간이 너무 오래 걸려서 중간에 멈췄어요. 다시 해 보거나, 한 번에 요청하는 양을 줄여 주세요.
common-change-timeout = 시간이 너무 오래 걸려서 더 기다리지 않았어요. 그래도 처리되었을 수 있으니, 다시 하기 전에 먼저 확인해 주세요.
common-still-under-way = 아직 처리하고 있어요. 잠시 기다렸다가 다시 해 주세요.
common-answer-lost = 이미 처리되었는데, 그 답이 오는 길에 사라졌어요. 다시 하기 전에 지금 어떤 상태인지 봐 주세요.
common-unavailable = 잠시 데이터에 연결되지 않고 있어요. 조금 뒤에 다시 해 주세요.
common-invalid-value = 이 요청에 쓸 수 없는 값이 있어요.
common-cursor-invalid = 목록에서 이 위치를 더는 찾을 수 없어요. 처음부터 다시 봐 주세요.
common-cursor-expired = 이 사본은 너무 오랫동안 새로 고치지 않았어요. 전체를 다시 한번 불러와 주세요.
# $limit (숫자): 한 페이지에 담을 수 있는 항목 수.
common-page-too-large = 한 번에 { $limit }개까지 요청할 수 있어요.
common-page-both-ways = 처음 항목이나 마지막 항목 중 한쪽만 요청해 주세요.
# $limit (숫자): 글자 수의 한도.
common-text-too-long = 글이 너무 길어요. { $limit }자까지 쓸 수 있어요.
common-text-empty = 여기에 무언가 적어 주세요.
common-text-invalid = 이 글에는 저장할 수 없는 문자가 있어요.
common-language-unknown = 이 언어를 알 수 없었어요. “ko”나 “pt-BR” 같은 언어 태그를 써 주세요.
common-language-twice = 이 언어가 두 번 들어 있어요.
# $least, $most (숫자): 목록에 담을 수 있는 항목 수.
common-number = { $least }개에서 { $most }개까지 넣어 주세요.
common-time-zone-unknown = 이 시간대를 알 수 없었어요. “Asia/Seoul” 같은 이름을 써 주세요.
common-email-invalid = 이메일 주소의 모양이 아닌 것 같아요.
common-conduct-not-accepted = 먼저 저희 약속문을 읽고 동의해 주세요.
common-scope-missing = 이 키로는 그것을 읽을 수 없어요.
