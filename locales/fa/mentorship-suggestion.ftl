### آنچه به سود دو نفر است، در جمله‌های کامل، به یکی دربارهٔ دیگری گفته می‌شود.
### کسی ستوده نمی‌شود، کسی رتبه نمی‌گیرد. آنچه برای هر دو درست است، به هر دو با همان واژه‌ها گفته می‌شود.

# $language (متن): نام زبان، مانند «عربی».
mentorship-suggestion-language = به { $language } صحبت می‌کند.

# $weekday (متن): روز هفته همان‌طور که تنها می‌آید، مانند «سه‌شنبه». ساعت به وقت خواننده است.
mentorship-suggestion-morning = به وقت شما، صبح‌های { $weekday } وقت دارد.
mentorship-suggestion-afternoon = به وقت شما، بعدازظهرهای { $weekday } وقت دارد.
mentorship-suggestion-evening = به وقت شما، عصرهای { $weekday } وقت دارد.
mentorship-suggestion-night = به وقت شما، شب‌های { $weekday } وقت دارد.

mentorship-suggestion-parent = او هم فرزند دارد.
mentorship-suggestion-caregiver = او هم از کسی مراقبت می‌کند.
mentorship-suggestion-student = او هم درس می‌خواند.
mentorship-suggestion-working = او هم سر کار می‌رود.
mentorship-suggestion-shift-work = او هم شیفتی کار می‌کند.
mentorship-suggestion-new-country = او هم در کشوری دیگر زندگی تازه‌ای ساخته است.
mentorship-suggestion-lgbtqia = او هم از جامعهٔ رنگین‌کمانی است.
mentorship-suggestion-chronic-illness = او هم با یک بیماری طولانی زندگی می‌کند.
mentorship-suggestion-disability = او هم با معلولیت زندگی می‌کند.
mentorship-suggestion-bereaved = او هم کسی را از دست داده است.
mentorship-suggestion-faith = او هم ایمانی دارد که در زندگی هرروزه‌اش جا دارد.
mentorship-suggestion-living-alone = او هم تنها زندگی می‌کند.
mentorship-suggestion-athlete = او هم در ورزش یا رقص تمرین می‌کند.

mentorship-suggestion-lives-it = بهبودی را از زندگی خودش می‌شناسد، همان‌طور که خواسته بودید.
mentorship-suggestion-cares = کنار کسی است که در مسیر بهبودی است، همان‌طور که خواسته بودید.
mentorship-suggestion-is-family = در خانواده‌اش کسی در مسیر بهبودی دارد، همان‌طور که خواسته بودید.
mentorship-suggestion-your-perspective = دنبال همراهی با همان دیدگاهی است که شما دارید.

# $topic (متن): نام موضوع.
mentorship-suggestion-glad-to-talk = دوست دارد دربارهٔ «{ $topic }» حرف بزند.
mentorship-suggestion-would-talk = می‌خواهد دربارهٔ «{ $topic }» حرف بزند، که شما هم دوست دارید.

mentorship-suggestion-text = مثل شما دوست دارد بنویسد.
mentorship-suggestion-voice = مثل شما دوست دارد بدون تصویر حرف بزند.
mentorship-suggestion-video = مثل شما دوست دارد با تصویر حرف بزند.
mentorship-suggestion-in-person = مثل شما دوست دارد از نزدیک دیدار کند.
