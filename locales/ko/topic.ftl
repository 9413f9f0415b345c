### 주제: 모임과 사람들이 다루는 것. 주제를 더하는 커뮤니티지기가 읽는다.

topic-concept-invalid = 개념은 영문 소문자와 숫자로 쓰고, 단어 사이는 하이픈으로 이어 주세요. 예: “coping-skills”.
topic-concept-taken = 이 개념에는 이미 주제가 있어요.
topic-code-system-invalid = 누구의 코드인지 영문 소문자와 숫자로 쓰고, 단어 사이는 하이픈으로 이어 주세요. 예: “meeting-guide”.
