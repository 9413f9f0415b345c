### İki kişi için ne söylenebileceği, birine öteki hakkında tam cümlelerle söylenir.
### Kimse övülmez, kimse sıralanmaz. İkisi için de geçerli olan, ikisine de aynı sözlerle söylenir.

# $language (metin): dilin adı, “Arapça” gibi.
mentorship-suggestion-language = { $language } konuşuyor.

# $weekday (metin): tek başına yazıldığı gibi haftanın günü, “Salı” gibi. Saat okuyanın saatidir.
mentorship-suggestion-morning = { $weekday } sabahları müsait, senin saatine göre.
mentorship-suggestion-afternoon = { $weekday } öğleden sonraları müsait, senin saatine göre.
mentorship-suggestion-evening = { $weekday } akşamları müsait, senin saatine göre.
mentorship-suggestion-night = { $weekday } geceleri müsait, senin saatine göre.

mentorship-suggestion-parent = Onun da çocuğu var.
mentorship-suggestion-caregiver = O da bir yakınına bakıyor.
mentorship-suggestion-student = O da öğrenci.
mentorship-suggestion-working = O da çalışıyor.
mentorship-suggestion-shift-work = O da vardiyalı çalışıyor.
mentorship-suggestion-new-country = O da yeni bir ülkede hayat kurdu.
mentorship-suggestion-lgbtqia = O da LGBTİ+.
mentorship-suggestion-chronic-illness = O da uzun süreli bir hastalıkla yaşıyor.
mentorship-suggestion-disability = O da bir engelle yaşıyor.
mentorship-suggestion-bereaved = O da birini kaybetti.
mentorship-suggestion-faith = Onun da gündelik hayatında yeri olan bir inancı var.
mentorship-suggestion-living-alone = O da yalnız yaşıyor.
mentorship-suggestion-athlete = O da spor ya da dans antrenmanı yapıyor.

mentorship-suggestion-lives-it = İyileşmeyi kendi hayatından biliyor, dilediğin gibi.
mentorship-suggestion-cares = İyileşme yolundaki birine destek oluyor, dilediğin gibi.
mentorship-suggestion-is-family = Ailesinde iyileşme yolunda biri var, dilediğin gibi.
mentorship-suggestion-your-perspective = Senin bakış açına sahip bir yol arkadaşı arıyor.

# $topic (metin): konunun adı.
mentorship-suggestion-glad-to-talk = “{ $topic }” hakkında konuşmayı seviyor.
mentorship-suggestion-would-talk = “{ $topic }” hakkında konuşmak istiyor, senin de konuşmayı sevdiğin bir konu.

mentorship-suggestion-text = Senin gibi yazışmayı seviyor.
mentorship-suggestion-voice = Senin gibi görüntüsüz konuşmayı seviyor.
mentorship-suggestion-video = Senin gibi görüntülü konuşmayı seviyor.
mentorship-suggestion-in-person = Senin gibi yüz yüze buluşmayı seviyor.
