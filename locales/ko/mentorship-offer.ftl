### 멘토가 내어 주는 것, 그리고 멘토에게 바라는 것.

# $least, $most (숫자): 일주일에 낼 수 있는 시간.
mentorship-offer-hours-range = 일주일에 { $least }시간에서 { $most }시간까지 골라 주세요.
mentorship-offer-topic-both-ways = 한 주제가 이야기하고 싶은 것에도, 이야기하지 않을 것에도 들어 있어요. 둘 중 하나로 정해 주세요.
mentorship-offer-no-contact-all-day = 이 시간대는 시작과 끝이 같아요. 시작과 다른 끝 시각을 골라 주세요.
mentorship-offer-pause-over = 쉬는 기간의 끝은 앞으로 올 날로 골라 주세요.
mentorship-offer-perspective-not-yours = 프로필에 이 입장이 적혀 있지 않아요. 먼저 프로필에 더하거나, 적어 둔 것 중에서 골라 주세요.
mentorship-offer-perspective-not-lived = 멘토는 무엇을 겪어 왔는지로 찾아요. 회복의 길을 걷는 사람, 곁에서 돌보는 사람, 가족 중에서 골라 주세요.
