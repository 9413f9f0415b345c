### Waymark’ın buluşmalar hakkında söyledikleri: onları kurmak ve onlara gelmek.

# $part (metin): kuralın kullanılamayan parçası, yazıldığı gibi.
meeting-recurrence-unreadable = Tekrar kuralında “{ $part }” kullanılamıyor. Bir kural şöyle görünür: FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Bir buluşma her gün, her hafta, her ay ya da her yıl tekrarlanabilir.
meeting-recurrence-time-of-day = Saat, ilk tarihten alınır. Lütfen BYHOUR, BYMINUTE ve BYSECOND değerlerini kuraldan çıkar.
meeting-recurrence-until = Bir kural ya UTC’ye göre bir anda (UNTIL=20271231T225959Z gibi) ya da belirli sayıda tarihten sonra (COUNT) biter, ikisi birden olmaz.
meeting-recurrence-first = İlk tarih kurala uymuyor. Lütfen kurala uyan bir tarih seç.
meeting-recurrence-over = Bu kuralın bütün tarihleri geçmişte kalmış.
meeting-starts-too-far = İlk tarih bugünden çok uzakta.
# $least, $most (sayılar): dakika.
meeting-duration = Bir buluşma { $least } ile { $most } dakika arasında sürebilir.
# $most (sayı): bir tarihte kaç yer olabileceği.
meeting-capacity = 1 ile { $most } arasında yer olabilir. Sınır yoksa sayıyı boş bırak.
meeting-venue-missing = Bu buluşmada insanlar bir mekânda bir araya gelecek, lütfen nerede olduğunu yaz.
meeting-join-url-missing = Başka yerlerden de katılmak mümkün, lütfen katılma bağlantısını ekle.
meeting-join-missing = Lütfen katılmak için bir bağlantı ya da telefon numarası ekle.
meeting-other-format = Bu, buluşma için seçtiğin biçime uymuyor.
meeting-link-invalid = Bu, https:// ya da http:// ile başlayan bir web adresine benzemiyor.
meeting-source-text-missing = Lütfen metni özgün dilinde de ekle.
meeting-fact-twice = Bu bilgi iki kez geçiyor.
meeting-checked-later = Bu gün henüz gelmedi.
meeting-position-half = Bir konum için hem enlem hem boylam gerekir.
meeting-position-invalid = Enlem −90 ile 90 derece, boylam −180 ile 180 derece arasındadır.
# $most (sayı): kilometre.
meeting-distance = Bir uzaklık 0’dan büyük ve en çok { $most } kilometre olabilir.
# $most (sayı): dakika.
meeting-soon = Bu, 0 ile { $most } dakika arasında olabilir.
# $days (sayı): saat aramasının kaç güne uzanabileceği.
meeting-search-too-long = Haftanın günlerine ya da saatlere göre yapılan bir arama en çok { $days } günü kapsayabilir. Lütfen daha erken bir son gün ya da daha geç bir ilk gün seç.
meeting-occurrence-cancelled = Bu tarihteki buluşma iptal edildi.
meeting-occurrence-over = Bu tarihteki buluşma sona erdi.
meeting-full = Bu tarihteki bütün yerler dolu. Belki başka bir tarih sana uyar.

## Bir dizinin tarihiyle yapılamayanlar

meeting-not-of-the-rule = Bu tarih kurala göre oluşmuyor, bu yüzden atlanamaz.
meeting-no-such-date = Buluşmanın bu zamanda bir tarihi yok.
meeting-date-taken = Buluşmanın bu zamanda zaten bir tarihi var.
meeting-series-over = Buluşma o zamana kadar sona ermiş oluyor.
meeting-in-the-past = Bu zaman geçti. Lütfen ileride bir zaman seç.
meeting-not-called-off = Bu tarihteki buluşma iptal edilmedi.
meeting-changed-meanwhile = Aynı anda başka biri bunu değiştirdi. Lütfen bir daha bak, sonra yeniden dene.

## Bir değişikliği haber veren e-posta
## Konuyu ve ön izlemeyi başkaları da görür: buluşmalar, iyileşme ya da topluluk hakkında hiçbir şey yok.

meeting-change-subject = Planlarında bir değişiklik
meeting-change-preheader = Neyin değiştiğini burada bulabilirsin.
meeting-called-off-opening = Geleceğini söylediğin bir etkinlik bu kez yapılmıyor. Üzgünüz.
meeting-moved-opening = Geleceğini söylediğin bir etkinlik başka bir zamana alındı.
meeting-other-end-opening = Geleceğini söylediğin bir etkinliğin başlangıcı aynı kaldı, ama bitişi başka bir zamana alındı.
meeting-elsewhere-opening = Geleceğini söylediğin bir etkinliğin zamanı aynı kaldı, ama mekânı ya da katılma yolu değişti.
meeting-restored-opening = İyi haber: İptal edilmiş olan bir etkinlik yine de yapılıyor.
meeting-changed-opening = Geleceğini söylediğin tarihlerden bazıları değişti.
meeting-ended-opening = Geleceğini söylediğin bir etkinlik dizisi sona eriyor. Bunun bir parçası olduğun için teşekkürler.
meeting-closed-opening = Geleceğini söylediğin bir etkinlik dizisine ara veriliyor.
meeting-reopened-opening = İyi haber: Geleceğini söylediğin bir etkinlik dizisi planlandığı gibi sürüyor.
meeting-online-opening = Geleceğini söylediğin bir etkinlik dizisi şimdilik çevrim içi yapılıyor.
meeting-occurrence-ahead = Bu tarihteki buluşma henüz başlamadı.
meeting-looked-back = Bu tarihin üzerinden iki haftadan fazla geçti, artık onun hakkında bir şey eklenemiyor.
# $least, $most (sayılar): kişi.
meeting-head-count = Lütfen { $least } ile { $most } arasında bir sayı yaz.
meeting-had-no-place = Nasıl geçtiğini, bu tarihte yeri olanlar söyleyebilir.
meeting-guests-not-welcome = Bu buluşma üyeler için. Gelmek istersen lütfen önce üye ol.

## E-postalarda ve sayfalarda bir tarih

meeting-when = Ne zaman
# $date_time (metin): haftanın günü, tarih ve saat. $zone (metin): okuyanın yaşadığı yerin saat dilimi.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Nerede
meeting-directions = Nasıl gidilir
meeting-dial-in = Telefonla katılma
meeting-join = Çevrim içi katılma
meeting-when-before = Önceki zaman
meeting-when-now = Yeni zaman
meeting-end-now = Yeni bitiş
meeting-why = Neden
meeting-note = Bilmende yarar var
meeting-item-called-off = Yapılmıyor
# $when (metin): tarih ve saat, saat dilimiyle.
meeting-item-moved = Yeni zaman: { $when }
# $when (metin): tarih ve saat, saat dilimiyle.
meeting-item-moved-elsewhere = Yeni zaman: { $when }. Mekânı ya da katılma yolu da değişti
# $when (metin): bittiği tarih ve saat, saat dilimiyle.
meeting-item-other-end = Başlangıcı aynı, yeni bitiş: { $when }
# $when (metin): bittiği tarih ve saat, saat dilimiyle.
meeting-item-other-end-elsewhere = Başlangıcı aynı, yeni bitiş: { $when }. Mekânı ya da katılma yolu da değişti
meeting-item-elsewhere = Zamanı aynı, ama mekânı ya da katılma yolu değişti
meeting-item-restored = Yine de yapılıyor
# $count (sayı): sayılanların dışında kaç tarihin değiştiği.
meeting-items-more = { $count ->
    [one] Bir tarih daha değişti. Hepsini uygulamanda bulabilirsin.
   *[other] { $count } tarih daha değişti. Hepsini uygulamanda bulabilirsin.
}
meeting-called-off-closing = Yapman gereken bir şey yok. Seni başka bir sefer aramızda görmek bizi sevindirir.
meeting-kept-closing = Yapman gereken bir şey yok: Yerin ayrılmış duruyor. Artık sana uymuyorsa yerini uygulamanda bırakabilirsin, kimse nedenini sormaz.
meeting-kept-closing-as-guest = Yapman gereken bir şey yok: Yerin ayrılmış duruyor. Artık sana uymuyorsa yerini sayfanda bırakabilirsin, kimse nedenini sormaz.
meeting-line-kept-closing = Yapman gereken bir şey yok: Bekleme listesindeki sıran duruyor. Sana bir yer açılır açılmaz yazacağız.
meeting-change-footer = Bu e-postayı, geleceğini söylediğin için alıyorsun.
# Randevunun, okuyanın takvimindeki adı. Başkaları da görür: buluşmalar, iyileşme ya da topluluk hakkında hiçbir şey yok.
meeting-calendar-summary = Bir randevun var

## Bir yer açıldığında gelen e-posta
## Konuları ve ön izlemeleri başkaları da görür: buluşmalar, iyileşme ya da topluluk hakkında hiçbir şey yok.

meeting-place-free-subject = Sana iyi bir haber
meeting-place-free-preheader = Beklediğin şey geldi.
meeting-place-free-opening = Bir yer açıldı ve artık senin. Aramızda olman güzel olacak.
meeting-pass-on = Artık sana uymuyorsa sorun değil: Yerini uygulamanda bırak, sıradaki kişiye geçsin.
meeting-pass-on-as-guest = Artık sana uymuyorsa sorun değil: Yerini sayfanda bırak, sıradaki kişiye geçsin.
meeting-place-free-footer = Bu e-postayı, bir yer beklediğin için alıyorsun.

## Hesabı olmayanlara giden e-postalar

meeting-invitation-subject = Bu sen miydin?
meeting-invitation-preheader = Küçük bir adım kaldı.
meeting-invitation-opening = Biri bu adresle aşağıdaki buluşma için yer istedi. Bu sensen lütfen sayfanı aç ve gelip gelmeyeceğini bize söyle.
meeting-invitation-button = Sayfamı aç
meeting-invitation-valid = Bağlantı bir gün geçerli.
meeting-invitation-footer = Bu sen değilsen yapman gereken bir şey yok. Bu adresi unutacağız.
meeting-confirmation-subject = Teşekkürler, not ettik
meeting-confirmation-preheader = Sana gereken her şey burada.
meeting-confirmation-button = Sayfama bak
meeting-confirmation-footer = Bu e-postayı, sayfamızda gelmek istediğini söylediğin için alıyorsun. O tarihten bir hafta sonra adresini unutuyoruz.
meeting-guest-going = Yerin var. Aramızda olman güzel olacak.
# $place (sayı): bekleme listesinde kaçıncı sıra, 1’den başlar.
meeting-guest-waiting = Şu anda bütün yerler dolu. Bekleme listesindeki sıran: { $place }. Sana bir yer açılır açılmaz yazacağız.

## Onların sayfası

meeting-guest-title = Bir buluşmaya gelmek
meeting-guest-question = Gelmek ister misin?
meeting-guest-question-full = Şu anda bütün yerler dolu. Bir yer açılmasını beklemek ister misin? Açılır açılmaz sana yazacağız.
meeting-guest-withdrawn = Bu tarihte gelmiyorsun. Sorun değil, kimse nedenini sormaz. Fikrini değiştirirsen burada söyleyebilirsin.
meeting-guest-invalid = Bu bağlantı çalışmıyor. Süresi geçmiş olabilir. Lütfen buluşmayı bulduğun yerden yenisini iste.
meeting-guest-come = Evet, geliyorum
meeting-guest-wait = Evet, bekliyorum
meeting-guest-leave = Yerimi bırak
meeting-guest-leave-line = Beklemeyi bırak
