### 약속문, 그리고 멤버가 동의한 것.
### 말투: common.ftl과 같다.

# $current (숫자): 지금 유효한 약속문의 버전.
consent-version-not-current = 그사이에 약속문이 새로워졌어요. 동의하기 전에 버전 { $current } 약속문을 읽어 주세요.
consent-source-text-missing = 이 약속문을 처음 쓴 언어의 글을 더해 주세요.
# $limit (숫자): 약속문 하나에 담을 수 있는 글의 수.
consent-too-many-texts = 약속문 하나에는 글을 { $limit }개까지 담을 수 있어요.
