### آنچه Waymark دربارهٔ جلسه‌ها در قالب Meeting Guide می‌گوید: گرفتنشان، و خبر دادنشان به دیگران.

## در خط فرمان، به کسی که فهرستی را درون‌ریزی می‌کند.

meeting-guide-import-unreadable = نتوانستیم این را بخوانیم. باید JSON در قالب Meeting Guide باشد: فهرستی از جلسه‌ها.
# $taken، $changed، $unchanged، $refused (عدد): چند ردیف، بر اساس سرنوشتشان.
meeting-guide-import-counts = تازه: { $taken }. تغییرکرده: { $changed }. مثل قبل: { $unchanged }. کنارگذاشته: { $refused }.
# $number (عدد): جای ردیف در فایل؛ $slug (متن): نامش در آنجا؛ $reason (متن): یکی از جمله‌های پایین.
meeting-guide-import-refused = ردیف { $number } ({ $slug }) کنار گذاشته شد. { $reason }
# $number (عدد): جای ردیف در فایل؛ $reason (متن): یکی از جمله‌های پایین.
meeting-guide-import-refused-nameless = ردیف { $number } کنار گذاشته شد. { $reason }
# $rows (عدد): چند ردیف.
meeting-guide-hours-assumed = جلسه‌هایی که نمی‌گویند چه وقت تمام می‌شوند و برایشان یک ساعت در نظر گرفته شد: { $rows }.
# $rows (عدد): چند ردیف.
meeting-guide-zones-assumed = جلسه‌هایی که منطقهٔ زمانی ندارند و منطقهٔ زمانی شما برایشان در نظر گرفته شد: { $rows }.
# $codes (متن): کدها، هرکدام با تعداد ردیف‌هایی که آن را دارند.
meeting-guide-unknown-codes = کدهایی که در فهرست منتشرشده نیستند؛ نگه داشته شدند و به دیگران داده نمی‌شوند: { $codes }.
# $codes (متن): کدها، هرکدام با تعداد ردیف‌هایی که آن را دارند.
meeting-guide-codes-without-topic = کدهایی که هنوز اینجا موضوعی ندارند؛ نگه داشته شدند و به دیگران داده می‌شوند: { $codes }.

## چرا ردیفی را نمی‌شود گرفت.

meeting-guide-row-not-one = این جلسه نیست: اینجا باید یک شیء می‌بود.
meeting-guide-row-unstorable = نویسه‌هایی دارد که نمی‌توانیم ذخیره کنیم.
# $field (متن): نام فیلد در قالب.
meeting-guide-row-field = فیلد { $field } نیست، یا آن نیست که قالب می‌خواهد.
# $field (متن): نام فیلد در قالب؛ $most (عدد): برای چند نویسه جا هست.
meeting-guide-row-too-long = فیلد { $field } بیش از اندازه طولانی است. حداکثر تعداد نویسه‌ها: { $most }.
meeting-guide-row-by-appointment = نه روزی دارد نه ساعتی. فقط جلسه‌هایی را می‌شود گرفت که هر هفته برگزار می‌شوند.
meeting-guide-row-without-zone = منطقهٔ زمانی ندارد. می‌توانید با --time-zone برای همهٔ چنین جلسه‌هایی یکی بنویسید.
meeting-guide-row-zone-unknown = این منطقهٔ زمانی را نمی‌شناسیم. باید نامی از IANA باشد، مانند Asia/Tehran.
meeting-guide-row-without-way = نه نشانی دارد، نه لینک یا شمارهٔ تلفنی برای شرکت کردن.
meeting-guide-row-address-not-full = از نشانی معلوم نیست کجا باید رفت، و لینک یا شمارهٔ تلفنی هم برای شرکت کردن نیست.
meeting-guide-row-slug-twice = ردیفی پیش از آن همین slug را دارد.
meeting-guide-row-own-meeting = این از جلسه‌های همین سرور است.

## چرا جلسه‌ای در فهرستی که دیگران می‌خوانند نیست.

meeting-guide-not-weekly = هر هفته در همان روزها برگزار نمی‌شود.
meeting-guide-not-begun = در هفت روز آینده برگزار نمی‌شود.
meeting-guide-over = تمام شده است.
meeting-guide-way-not-public = آنلاین است، و فقط کسانی که می‌آیند می‌توانند بدانند چطور باید شرکت کرد.
meeting-guide-no-address = نشانی ندارد، پس کسی نمی‌تواند روی نقشه پیدایش کند.
meeting-guide-whole-day = یک روز کامل یا بیشتر طول می‌کشد.
meeting-guide-language-unreadable = این زبان نیست. باید برچسبی باشد مانند es یا pt-BR.
