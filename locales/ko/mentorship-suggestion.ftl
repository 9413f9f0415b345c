### 두 사람이 잘 맞을 이유. 한 사람에게, 다른 사람에 대해 온전한 문장으로 말한다.
### 칭찬하지 않고, 순위를 매기지 않는다. 두 사람에게 다 맞는 것은 양쪽에 같은 말로 한다.

# $language (텍스트): 언어의 이름. “아랍어” 등.
mentorship-suggestion-language = 함께 쓸 수 있는 언어: { $language }.

# $weekday (텍스트): 요일. “화요일” 등. 시간은 읽는 사람의 시계를 따른다.
mentorship-suggestion-morning = 내 시간대 기준으로 { $weekday } 오전에 시간이 있는 분이에요.
mentorship-suggestion-afternoon = 내 시간대 기준으로 { $weekday } 오후에 시간이 있는 분이에요.
mentorship-suggestion-evening = 내 시간대 기준으로 { $weekday } 저녁에 시간이 있는 분이에요.
mentorship-suggestion-night = 내 시간대 기준으로 { $weekday } 늦은 밤에 시간이 있는 분이에요.

mentorship-suggestion-parent = 나처럼 아이를 키우는 분이에요.
mentorship-suggestion-caregiver = 나처럼 누군가를 돌보는 분이에요.
mentorship-suggestion-student = 나처럼 공부하고 있는 분이에요.
mentorship-suggestion-working = 나처럼 일하고 있는 분이에요.
mentorship-suggestion-shift-work = 나처럼 교대 근무를 하는 분이에요.
mentorship-suggestion-new-country = 나처럼 새로운 나라에 삶의 터전을 잡은 분이에요.
mentorship-suggestion-lgbtqia = 나처럼 LGBTQIA+인 분이에요.
mentorship-suggestion-chronic-illness = 나처럼 오래 이어지는 병과 함께 살아가는 분이에요.
mentorship-suggestion-disability = 나처럼 장애와 함께 살아가는 분이에요.
mentorship-suggestion-bereaved = 나처럼 소중한 사람을 떠나보낸 분이에요.
mentorship-suggestion-faith = 나처럼 일상에서 신앙을 소중히 여기는 분이에요.
mentorship-suggestion-living-alone = 나처럼 혼자 사는 분이에요.
mentorship-suggestion-athlete = 나처럼 운동이나 춤에 힘을 쏟는 분이에요.

mentorship-suggestion-lives-it = 바라신 대로, 회복을 직접 겪어서 아는 분이에요.
mentorship-suggestion-cares = 바라신 대로, 회복의 길을 걷는 사람을 곁에서 돌보는 분이에요.
mentorship-suggestion-is-family = 바라신 대로, 가족 중에 회복의 길을 걷는 사람이 있는 분이에요.
mentorship-suggestion-your-perspective = 나와 같은 입장의 멘토를 찾고 있는 분이에요.

# $topic (텍스트): 주제의 이름.
mentorship-suggestion-glad-to-talk = “{ $topic }” 주제로 기꺼이 이야기 나누는 분이에요.
mentorship-suggestion-would-talk = “{ $topic }” 주제로 이야기하고 싶어 하는 분이에요. 내가 기꺼이 나눌 수 있는 주제예요.

mentorship-suggestion-text = 나처럼 글로 연락하는 것을 좋아하는 분이에요.
mentorship-suggestion-voice = 나처럼 영상 없이 목소리로 이야기하는 것을 좋아하는 분이에요.
mentorship-suggestion-video = 나처럼 영상으로 이야기하는 것을 좋아하는 분이에요.
mentorship-suggestion-in-person = 나처럼 직접 만나는 것을 좋아하는 분이에요.
