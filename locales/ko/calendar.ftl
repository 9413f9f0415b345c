### 구독하는 달력에 나타나는 글.

calendar-all-meetings = 우리 모임
# 다른 사람도 보는 휴대전화 화면에 나타난다. 모임, 회복, 커뮤니티에 대해서는 아무것도 쓰지 않는다.
calendar-my-dates = 내 일정
# 장소가 들어갈 자리에 쓴다.
calendar-online = 온라인
calendar-online-for-now = 당분간 온라인에서 만나요.
# $day (텍스트): 날짜.
calendar-online-until = { $day }까지 온라인에서 만나요.
calendar-called-off = 이 회차는 취소되었어요.
# $date_time (텍스트): 요일, 날짜, 시각.
calendar-moved = 이 회차의 시간이 바뀌었어요. 원래 시간: { $date_time }
# 다음 세 가지는 이름표이고, 내용은 그 아래에 이어진다.
calendar-directions = 찾아오는 길
calendar-join = 온라인으로 참여
calendar-dial-in = 전화로 참여
