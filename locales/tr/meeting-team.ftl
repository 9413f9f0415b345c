### Waymark’ın bir buluşmanın ekibi hakkında söyledikleri: kim kolaylaştırıcı, kim yardım ediyor, kim çeviri yapıyor.

## Çağıranın düzeltebileceği şeyler

meeting-team-language-missing = Lütfen hangi dilde çeviri yapılacağını yaz.
meeting-team-language-not-needed = Dil yalnızca çeviri yapanlar için gerekli. Lütfen burayı boş bırak.
# Kişinin kendisi ya da başkası hakkında söylenir.
meeting-team-role-missing = Bu görev, kolaylaştırıcı rolündeki üyeler için.
meeting-team-already-held = Bu görev zaten bu üyede.
meeting-team-already-offered = Bu üyeye daha önce soruldu, henüz yanıt vermedi.
meeting-team-already-answered = Buna daha önce yanıt verdin.
meeting-team-part-not-open = Bu görev boşta değil ya da bu arada başka biri üstlendi. Lütfen bir daha bak.
meeting-team-part-not-yours = Bu görev sende değil, bu yüzden değiştirilecek bir şey yok.

## E-postalar
## Konuyu ve ön izlemeyi başkaları da görür: buluşmalar, iyileşme ya da topluluk hakkında hiçbir şey yok.
## E-postalar kimsenin adını anmaz. Her cümle, buluşmanın başlığının ve zamanının üstünde durur.

meeting-team-letter-subject = Senin için yeni bir şey var
meeting-team-letter-preheader = Görmek için uygulamanı aç.
meeting-team-asked-to-hold = Bundan sonra bu buluşmanın kolaylaştırıcısı olmak ister misin? Senden onu üstlenmen rica ediliyor.
meeting-team-asked-to-facilitate = Bu buluşmada bir kez kolaylaştırıcılık yapmak ister misin?
meeting-team-asked-to-co-facilitate = Bu buluşmada kolaylaştırıcıya yardım etmek ister misin?
meeting-team-asked-to-shadow = Bu buluşmaya gelip kolaylaştırıcılığın nasıl yapıldığını öğrenmek ister misin?
meeting-team-asked-to-interpret = Bu buluşmada çeviri yapmak ister misin?
meeting-team-asked-next = Uygulamanda yanıtlayabilirsin. Evet de hayır da iyi bir yanıttır, hayır için neden gerekmez. Sen evet diyene kadar hiçbir şey değişmez.
meeting-team-when = Ne zaman
# $date_time, $zone (metin): ikisi de okuyanın diliyle yazılmış.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Bir zamanın yerinde durur.
meeting-team-every-date = Her tarihte
meeting-team-accepted = Sorduğun kişi evet dedi. Bu buluşmada bu görevi üstlenen biri var artık.
meeting-team-declined = Sorduğun kişi bu kez hayır demek durumunda kaldı.
meeting-team-declined-next = Uygulamanda başka birine sorabilirsin.
meeting-team-letter-footer = Bu e-postayı, seni ilgilendiren bir şey değiştiği için alıyorsun. E-postalara olabildiğince az şey yazıyoruz ki sana ait olan sende kalsın.
