### Waymark’ın Meeting Guide biçimindeki buluşmalar hakkında söyledikleri: onları almak ve başkalarına bildirmek.

## Komut satırında, bir listeyi içe aktaran kişiye söylenir.

meeting-guide-import-unreadable = Bunu okuyamadık. Meeting Guide biçiminde JSON olmalı: bir buluşma listesi.
# $taken, $changed, $unchanged, $refused (sayılar): başlarına ne geldiğine göre kaç satır olduğu.
meeting-guide-import-counts = Yeni: { $taken }. Değişen: { $changed }. Aynı kalan: { $unchanged }. Dışarıda bırakılan: { $refused }.
# $number (sayı): satırın dosyadaki yeri; $slug (metin): oradaki adı; $reason (metin): aşağıdaki cümlelerden biri.
meeting-guide-import-refused = { $number } numaralı satır ({ $slug }) dışarıda bırakıldı. { $reason }
# $number (sayı): satırın dosyadaki yeri; $reason (metin): aşağıdaki cümlelerden biri.
meeting-guide-import-refused-nameless = { $number } numaralı satır dışarıda bırakıldı. { $reason }
# $rows (sayı): kaç satır olduğu.
meeting-guide-hours-assumed = Ne zaman bittiği yazmayan, bu yüzden bir saat sürdüğü varsayılan buluşmalar: { $rows }.
# $rows (sayı): kaç satır olduğu.
meeting-guide-zones-assumed = Saat dilimi yazmayan, bu yüzden seninki varsayılan buluşmalar: { $rows }.
# $codes (metin): kodlar, her biri kaç satırda geçtiğiyle.
meeting-guide-unknown-codes = Yayımlanmış listede olmayan kodlar; saklandı, başkalarına aktarılmıyor: { $codes }.
# $codes (metin): kodlar, her biri kaç satırda geçtiğiyle.
meeting-guide-codes-without-topic = Burada henüz konusu olmayan kodlar; saklandı, başkalarına aktarılıyor: { $codes }.

## Bir satır neden alınamıyor.

meeting-guide-row-not-one = Bu bir buluşma değil: Burada bir nesne bekleniyordu.
meeting-guide-row-unstorable = İçinde saklayamadığımız karakterler var.
# $field (metin): alanın biçimdeki adı.
meeting-guide-row-field = { $field } alanı eksik ya da biçimin istediği gibi değil.
# $field (metin): alanın biçimdeki adı; $most (sayı): kaç karakterlik yer olduğu.
meeting-guide-row-too-long = { $field } alanı çok uzun. En çok sığan karakter sayısı: { $most }.
meeting-guide-row-by-appointment = Ne günü ne saati var. Yalnızca her hafta yapılan buluşmalar alınabilir.
meeting-guide-row-without-zone = Saat dilimi yazmıyor. Böyle buluşmaların hepsi için --time-zone ile bir saat dilimi verebilirsin.
meeting-guide-row-zone-unknown = Bu saat dilimini tanımıyoruz. Europe/Istanbul gibi bir IANA adı olmalı.
meeting-guide-row-without-way = Ne bir adresi ne de katılmak için bir bağlantısı ya da telefon numarası var.
meeting-guide-row-address-not-full = Adresten nereye gidileceği anlaşılmıyor, katılmak için bir bağlantı ya da telefon numarası da yok.
meeting-guide-row-slug-twice = Ondan önceki bir satırın slug değeri de aynı.
meeting-guide-row-own-meeting = Bu, bu sunucunun kendi buluşmalarından biri.

## Bir buluşma neden başkalarının okuduğu listede yok.

meeting-guide-not-weekly = Her hafta aynı günlerde yapılmıyor.
meeting-guide-not-begun = Önümüzdeki yedi gün içinde yapılmıyor.
meeting-guide-over = Sona erdi.
meeting-guide-way-not-public = Çevrim içi yapılıyor ve nasıl katılınacağını yalnızca gelenler bilebilir.
meeting-guide-no-address = Adresi yok, bu yüzden kimse haritada bulamaz.
meeting-guide-whole-day = Tam bir gün ya da daha uzun sürüyor.
meeting-guide-language-unreadable = Bu bir dil değil. es ya da pt-BR gibi bir etiket olmalı.
