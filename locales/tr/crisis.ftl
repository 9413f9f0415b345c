### Kriz anında destek: Zor durumda olabilecek insanlar ve onların yanındakiler okur. Kısa, sade, sakin.

## Destek hatlarıyla ilgilenenlerin düzeltebileceği şeyler

crisis-phone-invalid = Lütfen numarayı arandığı gibi yaz: rakamlar, bir de numaranın parçasıysa * ya da #.
crisis-address-invalid = Lütfen https:// ya da http:// ile başlayan bir sayfa adresi ver.
crisis-hours-invalid = Lütfen saatleri “Mo-Fr 09:00-17:00; PH off” ya da “24/7” gibi yaz. Resmî tatiller dışında her hafta aynı olmalılar.
crisis-zone-missing = Lütfen bu saatlerin hangi saat diliminde olduğunu yaz.
# $country (metin): ülkenin kodu, DE gibi.
crisis-region-invalid = Lütfen ülkenin bölgesini koduyla ver. Bu kod { $country }- ile başlar.
crisis-country-unknown = Lütfen ülkeyi TR gibi iki harfli koduyla ver.
crisis-unreachable = Lütfen bu hatta ulaşmanın en az bir yolunu ver.
crisis-name-missing = Lütfen bu hatta bir ad ver.
crisis-kind-missing = Lütfen bu hattın ne için olduğunu belirt.
crisis-checked-later = Bu gün henüz gelmedi.
# $days (sayı): birinin teyit etmesinin kaç gün geçerli sayıldığı.
crisis-checked-long-ago = Bunun üzerinden { $days } günden fazla geçmiş. Lütfen bir kez daha teyit et.
crisis-changed-meanwhile = Bu arada başka biri bu hatla ilgili bir şey yaptı. Lütfen bir daha bak.
crisis-hidden-already = Bu hat zaten gizli.
crisis-not-hidden = Bu hat gizli değil.
crisis-nothing-to-take = Alınacak bir şey yok: Bu hat ya yazılımla geldiği gibi duruyor ya da yazılımla gelmedi.

## Bir hattın ne olduğu

crisis-emergency-name = Acil yardım
crisis-kind-emergency = Acil yardım numarası
crisis-kind-crisis = Kriz anında destek
crisis-kind-listening = Dinleyen biri
crisis-kind-eating-disorders = Yeme bozuklukları
crisis-kind-youth = Çocuklar ve gençler
# Bu numara aranınca kimin geldiği.
crisis-reaches-ambulance = Ambulans ve tıbbi yardım
crisis-reaches-police = Polis
crisis-cost-free = Ücretsiz.
crisis-cost-charged = Normal bir arama kadar tutar.
crisis-cost-unknown = Ücreti bilinmiyor.

## Ne zaman açık olduğu

crisis-hours-unknown = Saatleri bilinmiyor.
crisis-hours-always = Her gün, gece gündüz açık.
# $times (metin): bir ya da birkaç zaman aralığı.
crisis-hours-daily = Her gün: { $times }
# $days (metin): haftanın bir ya da birkaç günü. $times (metin): bir ya da birkaç zaman aralığı.
crisis-hours-days = { $days }: { $times }
# $first, $last (metin): haftanın günleri, tek başlarına yazıldıkları gibi.
crisis-day-range = { $first }–{ $last } arası
# $from, $to (metin): saatler.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = bütün gün
# Haftanın günlerinin yerinde durur.
crisis-holidays = Resmî tatiller
crisis-holidays-closed = Resmî tatillerde kapalı.
# $zone (metin): bir saat diliminin adı.
crisis-hours-zone = Saatler şu saat dilimine göre: { $zone }.
crisis-open-now = Şu anda açık
crisis-closed-now = Şu anda kapalı
# $when (metin): haftanın günü, tarih ve saat, hattın saatine göre.
crisis-opens = Şu anda kapalı. Yeniden açılacağı zaman: { $when }.
crisis-open-unknown = Şu anda açık olup olmadığı bilinmiyor.

## Ne kadar kesin olduğu

# $date (metin): bir tarih.
crisis-assured = Bu topluluktan biri bunu { $date } tarihinde teyit etti.
# $date (metin): bir tarih.
crisis-assured-long-ago = Bu topluluktan biri bunu en son { $date } tarihinde teyit etti. Üzerinden epey zaman geçti.
# $date (metin): bir tarih ya da daha fazlası bilinmiyorsa bir yıl.
crisis-not-assured = Bu topluluktan kimse bunu henüz kontrol etmedi. Herkese açık en yeni dayanağın tarihi: { $date }.
crisis-not-assured-undated = Bu topluluktan kimse bunu henüz kontrol etmedi, herkese açık dayanakların ne kadar yeni olduğu da bilinmiyor.
crisis-not-assured-own = Bunu bu topluluktan biri yazdı. O zamandan beri kimse kontrol etmedi.
crisis-reliability-high = Resmî bir sayfada böyle yazıyor ya da birbirinden bağımsız en az iki kaynak aynı şeyi söylüyor.
crisis-reliability-medium = Bunu yalnızca resmî olmayan tek bir kaynak ya da eski bir kaynak söylüyor.

## Ne yapmalı

# $number (metin): bir telefon numarası.
crisis-in-danger = Sen ya da başka biri şu anda tehlikedeyse { $number } numarasını ara.
crisis-in-danger-anywhere = Sen ya da başka biri şu anda tehlikedeyse bulunduğun ülkenin acil yardım numarasını ara.
# findahelpline.com bağlantısının yanında.
crisis-directory = Birçok ülkedeki destek hatlarının listesi.
crisis-not-up-to-date = Bu topluluğun bu numaralar hakkında bildiklerine şu anda ulaşılamıyor. Burada gördüklerin yazılımla birlikte gelenler, güncel olmayabilirler.

## Sayfa

crisis-page-title = Kriz anında destek
crisis-page-introduction = Bununla tek başına baş etmek zorunda değilsin. Burada arayabileceğin ya da yazabileceğin insanlar var. Giriş yapman gerekmez, buraya geldiğini kimse kaydetmez.
crisis-page-country = Hangi ülkedesin?
crisis-page-country-none = Bir ülke seç
crisis-page-show = Göster
# $country (metin): bir ülkenin adı.
crisis-page-lines = Konuşabileceğin biri: { $country }
crisis-page-no-lines = Burası için henüz bildiğimiz bir hat yok. Aşağıdaki listede olabilir.
# $number (metin): bir telefon numarası.
crisis-page-call = { $number } numarasını ara
# $extension (metin): rakamlar.
crisis-page-extension = Telefon açılınca { $extension } tuşla.
# $number (metin): bir telefon numarası.
crisis-page-text = { $number } numarasına SMS gönder
# $number (metin): bir telefon numarası. $words (metin): ne yazılacağı.
crisis-page-text-with = { $words } yazıp { $number } numarasına SMS gönder
crisis-page-chat = Yazışma
crisis-page-website = Web sitesi
# $address (metin): bir e-posta adresi.
crisis-page-email = { $address } adresine yaz
# $number (metin): bir telefon numarası.
crisis-page-whatsapp = WhatsApp: { $number }
crisis-page-hours = Saatler
crisis-page-languages = Diller
crisis-page-cost = Ücret
crisis-page-audience = Kimler için
crisis-page-sources = Bunu nereden biliyoruz
crisis-page-elsewhere = Bunların hiçbiri uymuyorsa
# Bir dil listesinin adı, ekran okuyucular için.
crisis-page-other-languages = Bu sayfanın başka dillerdeki hâli

## Topluluk sorumlularına giden e-posta
## Konusu hiçbir şey söylemez: Başka biri görebilir.

crisis-letter-subject = İlgilenebileceğin bir şey var
crisis-letter-preheader = Görmek için uygulamanı aç.
# $count (sayı): kaç tane olduğu.
crisis-letter-due = { $count ->
    [one] Yardıma ihtiyacı olanlara verdiğimiz numaralardan birini bir süredir kimse kontrol etmedi ya da biz hiç kontrol etmedik.
   *[other] Yardıma ihtiyacı olanlara verdiğimiz numaralardan { $count } tanesini bir süredir kimse kontrol etmedi ya da biz hiç kontrol etmedik.
}
crisis-letter-next = Sakin bir anında lütfen hattı yürütenlerin sayfasına bak ya da hattı ara ve hâlâ geçerliyse bunu uygulamanda belirt. Acil yardım numaralarını lütfen hiçbir zaman denemek için arama. Hepsini yapman da tek başına yapman da gerekmez.
crisis-letter-footer = Bu e-postayı, bu toplulukla ilgilendiğin için alıyorsun. Kontrol edilecek bir şey oldukça ve ayda en çok bir kez gelir.
