### 人们订阅的日历中的文字。

calendar-all-meetings = 我们的聚会
# 显示在别人也可能看到的手机上：不提聚会、康复或社区。
calendar-my-dates = 我的日程
# 显示在地点的位置。
calendar-online = 线上
calendar-online-for-now = 目前改为线上聚会。
# $day（文字）：日期。
calendar-online-until = 在 { $day } 之前（含当天）改为线上聚会。
calendar-called-off = 这一次已取消。
# $date_time（文字）：星期、日期和时间。
calendar-moved = 这一次的时间已更改。原定时间：{ $date_time }。
# 下面三条是标题，内容写在其下方。
calendar-directions = 怎么走
calendar-join = 在线加入
calendar-dial-in = 电话加入
