### جور کردن همهٔ کسانی که منتظر همراه‌اند: آنچه به هماهنگ‌کننده‌ها گفته می‌شود، و ایمیل به تازه‌واردها.
### هماهنگ‌کننده‌ها به آن می‌رسند؛ کسی را به کسی نمی‌سپارند، از همه می‌پرسند.

## آنچه می‌شود درست کرد

mentorship-matching-no-draft = این پیشنهاد قبلاً فرستاده شده یا کنار گذاشته شده است، پس دیگر نمی‌شود تغییرش داد.
mentorship-matching-changed-meanwhile = در این میان کس دیگری پیشنهادها را تغییر داده است. لطفاً پیش از ادامه دوباره نگاهی بیندازید.
mentorship-matching-pinned-twice = از پیش قرار است این تازه‌وارد با همراه دیگری بماند. لطفاً یکی از این دو را انتخاب کنید.
mentorship-matching-own-pair = دربارهٔ جفتی که خودتان یکی از آن دو نفرید نمی‌توانید تصمیم بگیرید. لطفاً از هماهنگ‌کنندهٔ دیگری بخواهید.
mentorship-matching-not-waiting = این عضو الان منتظر همراه نیست.
mentorship-matching-mentor-unavailable = این همراه فعلاً تازه‌واردی نمی‌پذیرد.
mentorship-matching-no-place = این همراه به اندازهٔ کافی جای خالی ندارد.
mentorship-matching-no-common-language = در پروفایل این دو، زبانی نیست که هر دو بدانند.
mentorship-matching-other-age-group = این همراه کسانی به سن این تازه‌وارد را همراهی نمی‌کند.
# هرگز گفته نمی‌شود چرا: این مال خودشان است.
mentorship-matching-not-together = این دو را نمی‌شود به هم پیشنهاد کرد.

## آنچه به سود یک جفت است، به هماهنگ‌کننده دربارهٔ هر دو گفته می‌شود
## کسی ستوده نمی‌شود، کسی رتبه نمی‌گیرد.

# $language (متن): نام زبان، مانند «عربی».
mentorship-matching-language = هر دو { $language } می‌دانند.
# $topic (متن): نام موضوع.
mentorship-matching-topic = هر دو دوست دارند دربارهٔ «{ $topic }» حرف بزنند.
# $weekday (متن): روز هفته همان‌طور که تنها می‌آید، مانند «سه‌شنبه». ساعت به وقت خواننده است.
mentorship-matching-morning = هر دو، به وقت شما، صبح‌های { $weekday } وقت دارند.
mentorship-matching-afternoon = هر دو، به وقت شما، بعدازظهرهای { $weekday } وقت دارند.
mentorship-matching-evening = هر دو، به وقت شما، عصرهای { $weekday } وقت دارند.
mentorship-matching-night = هر دو، به وقت شما، شب‌های { $weekday } وقت دارند.
mentorship-matching-parent = هر دو فرزند دارند.
mentorship-matching-caregiver = هر دو از کسی مراقبت می‌کنند.
mentorship-matching-student = هر دو درس می‌خوانند.
mentorship-matching-working = هر دو سر کار می‌روند.
mentorship-matching-shift-work = هر دو شیفتی کار می‌کنند.
mentorship-matching-new-country = هر دو در کشوری دیگر زندگی تازه‌ای ساخته‌اند.
mentorship-matching-lgbtqia = هر دو از جامعهٔ رنگین‌کمانی‌اند.
mentorship-matching-chronic-illness = هر دو با یک بیماری طولانی زندگی می‌کنند.
mentorship-matching-disability = هر دو با معلولیت زندگی می‌کنند.
mentorship-matching-bereaved = هر دو کسی را از دست داده‌اند.
mentorship-matching-faith = هر دو ایمانی دارند که در زندگی هرروزه‌شان جا دارد.
mentorship-matching-living-alone = هر دو تنها زندگی می‌کنند.
mentorship-matching-athlete = هر دو در ورزش یا رقص تمرین می‌کنند.
mentorship-matching-lives-it = همراه، بهبودی را از زندگی خودش می‌شناسد، همان‌طور که تازه‌وارد خواسته است.
mentorship-matching-cares = همراه کنار کسی است که در مسیر بهبودی است، همان‌طور که تازه‌وارد خواسته است.
mentorship-matching-is-family = همراه در خانواده‌اش کسی در مسیر بهبودی دارد، همان‌طور که تازه‌وارد خواسته است.
mentorship-matching-text = هر دو دوست دارند بنویسند.
mentorship-matching-voice = هر دو دوست دارند بدون تصویر حرف بزنند.
mentorship-matching-video = هر دو دوست دارند با تصویر حرف بزنند.
mentorship-matching-in-person = هر دو دوست دارند از نزدیک دیدار کنند.

## ایمیل‌ها
## موضوع، پیش‌نمایش و پانوشت همان همراهی‌هاست. ایمیل از کسی نام نمی‌برد.

mentorship-matching-invited = کسی را پیدا کرده‌ایم که می‌تواند همراهتان باشد و کنارتان راه برود.
mentorship-matching-invited-next = در اپ می‌بینید کیست و چه چیزهای مشترکی دارید. هنوز کس دیگری خبر ندارد: فقط اگر شما بله بگویید از او می‌پرسیم. و اگر به دلتان نمی‌نشیند، می‌توانید بدون گفتن دلیل نه بگویید.
