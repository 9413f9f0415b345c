### ما يظهر في التقاويم التي يشترك فيها الناس.

calendar-all-meetings = لقاءاتنا
# يظهر على هاتف قد ينظر إليه آخرون: لا شيء عن اللقاءات أو التعافي أو المجتمع.
calendar-my-dates = مواعيدي
# في موضع المكان.
calendar-online = عبر الإنترنت
calendar-online-for-now = في الوقت الحالي يجري اللقاء عبر الإنترنت.
# $day (نص): تاريخ.
calendar-online-until = حتى { $day } يجري اللقاء عبر الإنترنت.
calendar-called-off = أُلغي هذا الموعد.
# $date_time (نص): يوم الأسبوع والتاريخ والوقت.
calendar-moved = نُقل هذا الموعد. كان من قبل في { $date_time }.
# الثلاثة التالية عناوين، وما تُعلن عنه يأتي تحتها.
calendar-directions = كيفية الوصول
calendar-join = الانضمام عبر الإنترنت
calendar-dial-in = الانضمام بالهاتف
