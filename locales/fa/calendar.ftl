### آنچه در تقویم‌هایی می‌آید که مشترکشان می‌شوند.

calendar-all-meetings = جلسه‌های ما
# روی گوشی‌ای می‌آید که دیگران هم می‌بینند: هیچ‌چیز دربارهٔ جلسه‌ها، بهبودی یا انجمن.
calendar-my-dates = قرارهای من
# در جای محل می‌آید.
calendar-online = آنلاین
calendar-online-for-now = فعلاً جلسه آنلاین برگزار می‌شود.
# $day (متن): یک تاریخ.
calendar-online-until = تا { $day } جلسه آنلاین برگزار می‌شود.
calendar-called-off = این نوبت لغو شده است.
# $date_time (متن): روز هفته، تاریخ و ساعت.
calendar-moved = زمان این نوبت عوض شده است. زمان پیشین: { $date_time }.
# سه تای بعدی عنوان‌اند؛ آنچه خبر می‌دهند زیرشان می‌آید.
calendar-directions = راه رسیدن
calendar-join = شرکت آنلاین
calendar-dial-in = شرکت تلفنی
