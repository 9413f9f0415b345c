### کمک در بحران: کسانی می‌خوانند که شاید حال سختی دارند، و کسانی که کنارشان هستند. کوتاه، ساده، آرام.

## آنچه کسانی می‌توانند درست کنند که از خط‌های کمک مراقبت می‌کنند

crisis-phone-invalid = لطفاً شماره را همان‌طور که گرفته می‌شود بنویسید: رقم‌ها، و * یا # اگر جزئی از آن است.
crisis-address-invalid = لطفاً نشانی صفحه‌ای را بدهید که با https:// یا http:// شروع شود.
crisis-hours-invalid = لطفاً ساعت‌ها را این‌طور بنویسید: «Mo-Fr 09:00-17:00; PH off» یا «24/7». باید هر هفته یکسان باشند، جز در تعطیلات رسمی.
crisis-zone-missing = لطفاً بگویید این ساعت‌ها در کدام منطقهٔ زمانی است.
# $country (متن): کد کشور، مانند DE.
crisis-region-invalid = لطفاً بخش کشور را با کدش بنویسید. این کد با ‎{ $country }-‎ شروع می‌شود.
crisis-country-unknown = لطفاً کشور را با کد دوحرفی‌اش بنویسید، مانند IR.
crisis-unreachable = لطفاً دست‌کم یک راه برای رسیدن به این خط بنویسید.
crisis-name-missing = لطفاً برای این خط نامی بگذارید.
crisis-kind-missing = لطفاً بگویید این خط برای چیست.
crisis-checked-later = این روز هنوز نرسیده است.
# $days (عدد): تا چند روز معتبر می‌ماند که کسی مطمئن شده است.
crisis-checked-long-ago = از آن بیش از { $days } روز گذشته است. لطفاً یک بار دیگر مطمئن شوید.
crisis-changed-meanwhile = در این میان کس دیگری چیزی را در این خط عوض کرده است. لطفاً دوباره نگاهی بیندازید.
crisis-hidden-already = این خط از پیش پنهان است.
crisis-not-hidden = این خط پنهان نیست.
crisis-nothing-to-take = چیزی برای گرفتن نیست: این خط همان‌طور است که با نرم‌افزار آمده، یا با آن نیامده است.

## این خط چیست

crisis-emergency-name = اورژانس و امداد
crisis-kind-emergency = شمارهٔ اضطراری
crisis-kind-crisis = کمک در بحران
crisis-kind-listening = کسی که گوش می‌دهد
crisis-kind-eating-disorders = اختلال‌های خوردن
crisis-kind-youth = کودکان و نوجوانان
# وقتی این شماره گرفته شود، چه کسی می‌آید.
crisis-reaches-ambulance = آمبولانس و کمک پزشکی
crisis-reaches-police = پلیس
crisis-cost-free = رایگان است.
crisis-cost-charged = به اندازهٔ یک تماس عادی هزینه دارد.
crisis-cost-unknown = هزینه‌اش معلوم نیست.

## چه وقت باز است

crisis-hours-unknown = ساعت‌هایش معلوم نیست.
crisis-hours-always = هر روز، شب و روز، باز است.
# $times (متن): یک یا چند بازهٔ زمانی.
crisis-hours-daily = هر روز: { $times }
# $days (متن): یک یا چند روز هفته. $times (متن): یک یا چند بازهٔ زمانی.
crisis-hours-days = { $days }: { $times }
# $first، $last (متن): روزهای هفته، همان‌طور که تنها می‌آیند.
crisis-day-range = { $first } تا { $last }
# $from، $to (متن): ساعت‌ها.
crisis-hours-span = { $from } تا { $to }
crisis-all-day = تمام روز
# در جای روزهای هفته می‌آید.
crisis-holidays = تعطیلات رسمی
crisis-holidays-closed = در تعطیلات رسمی بسته است.
# $zone (متن): نام یک منطقهٔ زمانی.
crisis-hours-zone = ساعت‌ها به این وقت است: { $zone }.
crisis-open-now = الان باز است
crisis-closed-now = الان بسته است
# $when (متن): روز هفته، تاریخ و ساعت، به وقت خط.
crisis-opens = الان بسته است. زمان باز شدن: { $when }.
crisis-open-unknown = معلوم نیست الان باز است یا نه.

## این چقدر قطعی است

# $date (متن): یک تاریخ.
crisis-assured = کسی از این انجمن در تاریخ { $date } مطمئن شده که این درست است.
# $date (متن): یک تاریخ.
crisis-assured-long-ago = کسی از این انجمن آخرین بار در تاریخ { $date } مطمئن شده که این درست است. مدتی از آن گذشته است.
# $date (متن): یک تاریخ، یا اگر بیشتر معلوم نیست یک سال.
crisis-not-assured = هنوز کسی از این انجمن این را بررسی نکرده است. تازه‌ترین سند عمومی: { $date }.
crisis-not-assured-undated = هنوز کسی از این انجمن این را بررسی نکرده است، و معلوم نیست سندهای عمومی چقدر تازه‌اند.
crisis-not-assured-own = کسی از این انجمن این را نوشته است. از آن زمان کسی بررسی‌اش نکرده است.
crisis-reliability-high = یک صفحهٔ رسمی این را می‌گوید، یا دست‌کم دو منبع مستقل همین را می‌گویند.
crisis-reliability-medium = فقط یک منبع غیررسمی این را می‌گوید، یا منبعی قدیمی.

## چه باید کرد

# $number (متن): یک شمارهٔ تلفن.
crisis-in-danger = اگر شما یا کس دیگری همین حالا در خطر است، با شمارهٔ { $number } تماس بگیرید.
crisis-in-danger-anywhere = اگر شما یا کس دیگری همین حالا در خطر است، با شمارهٔ اضطراری کشوری که در آن هستید تماس بگیرید.
# کنار لینکی به findahelpline.com.
crisis-directory = فهرستی از خط‌های کمک در کشورهای بسیار.
crisis-not-up-to-date = آنچه این انجمن دربارهٔ این شماره‌ها می‌داند الان در دسترس نیست. اینجا همان چیزی را می‌بینید که با نرم‌افزار می‌آید و شاید به‌روز نباشد.

## صفحه

crisis-page-title = کمک در بحران
crisis-page-introduction = لازم نیست تنها از پس این بربیایید. اینجا کسانی هستند که می‌توانید به آن‌ها زنگ بزنید یا بنویسید. لازم نیست وارد حسابی شوید، و هیچ‌کس ثبت نمی‌کند که اینجا بوده‌اید.
crisis-page-country = در کدام کشور هستید؟
crisis-page-country-none = یک کشور انتخاب کنید
crisis-page-show = نمایش
# $country (متن): نام یک کشور.
crisis-page-lines = کسی برای حرف زدن: { $country }
crisis-page-no-lines = هنوز خطی در اینجا نمی‌شناسیم. شاید در فهرست پایین باشد.
# $number (متن): یک شمارهٔ تلفن.
crisis-page-call = تماس با { $number }
# $extension (متن): رقم‌ها.
crisis-page-extension = وقتی جواب دادند، { $extension } را بگیرید.
# $number (متن): یک شمارهٔ تلفن.
crisis-page-text = پیامک به { $number }
# $number (متن): یک شمارهٔ تلفن. $words (متن): چه نوشته شود.
crisis-page-text-with = پیامک { $words } به { $number }
crisis-page-chat = چت
crisis-page-website = وب‌سایت
# $address (متن): یک نشانی ایمیل.
crisis-page-email = نوشتن به { $address }
# $number (متن): یک شمارهٔ تلفن.
crisis-page-whatsapp = واتس‌اپ { $number }
crisis-page-hours = ساعت‌ها
crisis-page-languages = زبان‌ها
crisis-page-cost = هزینه
crisis-page-audience = برای چه کسانی
crisis-page-sources = این را از کجا می‌دانیم
crisis-page-elsewhere = اگر هیچ‌کدام از این‌ها مناسب نیست
# نام فهرستی از زبان‌ها، برای صفحه‌خوان‌ها.
crisis-page-other-languages = این صفحه به زبان‌های دیگر

## ایمیل به هماهنگ‌کننده‌ها
## موضوعش چیزی نمی‌گوید: شاید کس دیگری آن را ببیند.

crisis-letter-subject = چیزی هست که خوب است سری به آن بزنید
crisis-letter-preheader = برای دیدنش اپ را باز کنید.
# $count (عدد): چندتا.
crisis-letter-due = { $count ->
    [one] یکی از شماره‌هایی که به کسانی می‌دهیم که کمک لازم دارند، مدتی است بررسی نشده، یا ما هرگز بررسی‌اش نکرده‌ایم.
   *[other] { $count } تا از شماره‌هایی که به کسانی می‌دهیم که کمک لازم دارند، مدتی است بررسی نشده، یا ما هرگز بررسی‌شان نکرده‌ایم.
}
crisis-letter-next = وقتی لحظهٔ آرامی پیدا کردید، لطفاً صفحهٔ کسانی را که آن خط را اداره می‌کنند ببینید یا به آن زنگ بزنید، و در اپ بگویید که هنوز درست است. لطفاً هرگز برای امتحان به شماره‌ای اضطراری زنگ نزنید. لازم نیست به همه برسید، و لازم نیست تنها این کار را بکنید.
crisis-letter-footer = این ایمیل برای شما آمده، چون از این انجمن مراقبت می‌کنید. تا وقتی چیزی برای بررسی هست می‌آید، و حداکثر ماهی یک بار.
