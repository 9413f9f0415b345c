### What stands in calendars that people subscribe to.

calendar-all-meetings = Our meetings
# Stands on a telephone where others look too: nothing about meetings, recovery or the community.
calendar-my-dates = My dates
# Where a place would stand.
calendar-online = Online
calendar-online-for-now = For now, people meet online.
# $day (text): a date.
calendar-online-until = Until { $day }, people meet online.
calendar-called-off = This date was called off.
# $date_time (text): weekday, date and time.
calendar-moved = This date was moved. Before, it was planned for { $date_time }.
# The next three are labels; what they announce stands below.
calendar-directions = How to find it
calendar-join = Join online
calendar-dial-in = Joining by telephone
