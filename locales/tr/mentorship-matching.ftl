### Yol arkadaşı bekleyen herkesi eşleştirmek: topluluk sorumlularına söylenenler ve yeni gelenlere giden e-posta.
### Bununla topluluk sorumluları ilgilenir; kimse kimseye verilmez, herkese sorulur.

## Çağıranın düzeltebileceği şeyler

mentorship-matching-no-draft = Bu öneri zaten gönderildi ya da bir kenara kondu, artık değiştirilemez.
mentorship-matching-changed-meanwhile = Bu arada başka biri önerileri değiştirdi. Devam etmeden önce lütfen bir daha bak.
mentorship-matching-pinned-twice = Bu yeni gelenin başka bir yol arkadaşıyla kalması zaten kararlaştırıldı. Lütfen ikisinden birini seç.
mentorship-matching-own-pair = İçinde olduğun bir ikili hakkında karar veremezsin. Lütfen başka bir topluluk sorumlusuna sor.
mentorship-matching-not-waiting = Bu üye şu anda bir yol arkadaşı beklemiyor.
mentorship-matching-mentor-unavailable = Bu yol arkadaşı şu anda yeni gelenleri kabul etmiyor.
mentorship-matching-no-place = Bu yol arkadaşının bunun için yeterince boş yeri yok.
mentorship-matching-no-common-language = Bu ikisinin profilinde ortak bir dil görünmüyor.
mentorship-matching-other-age-group = Bu yol arkadaşı, bu yeni gelenin yaşındaki kişilere eşlik etmiyor.
# Nedeni hiçbir zaman söylenmez: O kendilerine aittir.
mentorship-matching-not-together = Bu ikisi birbirine önerilemez.

## Bir ikili için ne söylenebileceği, ikisi hakkında bir topluluk sorumlusuna
## Kimse övülmez, kimse sıralanmaz.

# $language (metin): dilin adı, “Arapça” gibi.
mentorship-matching-language = İkisi de { $language } biliyor.
# $topic (metin): konunun adı.
mentorship-matching-topic = İkisi de “{ $topic }” hakkında konuşmayı seviyor.
# $weekday (metin): tek başına yazıldığı gibi haftanın günü, “Salı” gibi. Saat okuyanın saatidir.
mentorship-matching-morning = { $weekday } sabahları ikisi de müsait, senin saatine göre.
mentorship-matching-afternoon = { $weekday } öğleden sonraları ikisi de müsait, senin saatine göre.
mentorship-matching-evening = { $weekday } akşamları ikisi de müsait, senin saatine göre.
mentorship-matching-night = { $weekday } geceleri ikisi de müsait, senin saatine göre.
mentorship-matching-parent = İkisinin de çocuğu var.
mentorship-matching-caregiver = İkisi de bir yakınına bakıyor.
mentorship-matching-student = İkisi de öğrenci.
mentorship-matching-working = İkisi de çalışıyor.
mentorship-matching-shift-work = İkisi de vardiyalı çalışıyor.
mentorship-matching-new-country = İkisi de yeni bir ülkede hayat kurdu.
mentorship-matching-lgbtqia = İkisi de LGBTİ+.
mentorship-matching-chronic-illness = İkisi de uzun süreli bir hastalıkla yaşıyor.
mentorship-matching-disability = İkisi de bir engelle yaşıyor.
mentorship-matching-bereaved = İkisi de birini kaybetti.
mentorship-matching-faith = İkisinin de gündelik hayatında yeri olan bir inancı var.
mentorship-matching-living-alone = İkisi de yalnız yaşıyor.
mentorship-matching-athlete = İkisi de spor ya da dans antrenmanı yapıyor.
mentorship-matching-lives-it = Yol arkadaşı iyileşmeyi kendi hayatından biliyor, yeni gelenin dilediği gibi.
mentorship-matching-cares = Yol arkadaşı, iyileşme yolundaki birine destek oluyor, yeni gelenin dilediği gibi.
mentorship-matching-is-family = Yol arkadaşının ailesinde iyileşme yolunda biri var, yeni gelenin dilediği gibi.
mentorship-matching-text = İkisi de yazışmayı seviyor.
mentorship-matching-voice = İkisi de görüntüsüz konuşmayı seviyor.
mentorship-matching-video = İkisi de görüntülü konuşmayı seviyor.
mentorship-matching-in-person = İkisi de yüz yüze buluşmayı seviyor.

## E-postalar
## Konu, ön izleme ve alt bilgi yol arkadaşlıklarınınkiyle aynıdır. E-posta kimsenin adını anmaz.

mentorship-matching-invited = Yol arkadaşın olarak yanında yürüyebilecek birini bulduk.
mentorship-matching-invited-next = Uygulamanda kim olduğunu ve ortak yanlarınızı görebilirsin. Bunu henüz başka kimse bilmiyor: O kişiye ancak sen evet dersen sorulacak. İçine sinmiyorsa neden söylemeden hayır diyebilirsin.
