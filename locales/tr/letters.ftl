### E-postalar: hangilerinin ne zaman geldiği. Bekleyenler tek bir e-postada birlikte gelir.
### Hitap: common.ftl’deki gibi. E-postaları durdurmak, almak kadar iyidir: Üzüntü yok, “emin misin” yok, suçluluk yok.
### Burada “e-posta” bizim yazdığımız e-postadır.

## Çağıranın düzeltebileceği şeyler

letters-time-of-day = Lütfen 08:00 gibi bir saat yaz.
letters-kind-twice = Bir e-posta türü iki kez geçiyor. Lütfen her tür için bir kez seç.
# Bir form, sunmadığı bir yanıtla gönderildi.
letters-choice-unknown = Lütfen sunulan yanıtlardan birini seç.

## Birkaç e-postanın birlikte geldiği e-posta
## Konuyu ve ön izlemeyi başkaları da görür: buluşmalar, iyileşme ya da topluluk hakkında hiçbir şey yok.

letters-digest-subject = Senin için birkaç şey var
letters-digest-preheader = Birlikte göndermemizi istemiştin.
# $count (sayı): kaç e-postanın birlikte geldiği. Hiçbir zaman 1 değildir, çünkü tek olan kendi başına gelir.
letters-digest-opening = Seni bekleyen { $count } e-posta burada. Acele etme, istediğin zaman okuyabilirsin.
letters-digest-footer = Bu e-postayı, e-postaları birlikte ve sana uyan bir zamanda göndermemizi istediğin için alıyorsun.

## Bir e-postanın altındaki bağlantılar
## E-postanın kendisinde dururlar, orada onları yalnızca okuyan görür.

# Seçim yapılan sayfaya götürür.
letters-preferences = Hangi e-postaların ne zaman geleceğini seç
letters-stop-mentoring = Yol arkadaşlıklarıyla ilgili e-postaları durdur
letters-stop-resources = İçeriklerle ilgili e-postaları durdur
# Yeni gelen birini karşılamak, bir buluşmada görev almak, destek hatlarıyla ilgilenmek.
letters-stop-community = Bu topluluktaki hayatla ilgili e-postaları durdur
letters-stop-digest = Böyle birlikte gelen e-postaları durdur

## E-postaları durduran bağlantının açtığı sayfa

letters-unsubscribe-title = Sana gelen e-postalar
letters-unsubscribe-mentoring = Sana yol arkadaşlıklarıyla ilgili e-postalar göndermeyi bırakalım mı?
letters-unsubscribe-resources = Sana içeriklerle ilgili e-postalar göndermeyi bırakalım mı?
letters-unsubscribe-community = Sana bu topluluktaki hayatla ilgili e-postalar göndermeyi bırakalım mı?
letters-unsubscribe-digest = Sana birlikte gelen e-postaları göndermeyi bırakalım mı?
letters-unsubscribe-button = Bu e-postaları durdur
letters-unsubscribe-done = Tamam: Bu e-postalar artık gelmeyecek. Onlarda yazacak olanları, ne zaman bakarsan bak, uygulamanda bulabilirsin. Bir gün yeniden istersen dilediğin zaman yeni bir seçim yapabilirsin.

## Seçim yapılan sayfa

letters-page-title = Sana gelen e-postalar
letters-page-introduction = Burada sana hangi e-postaların ne zaman geleceğini seçebilirsin. Doğru ya da yanlış seçim yok: Sana iyi geleni seç, istediğin zaman değiştir.
# Aşağıdaki seçimlerin dokunmadıkları.
letters-page-always = Giriş kodları ve geleceğini söylediğin bir etkinlikle ilgili haberler her zaman hemen gelir.
letters-page-saved = Kaydedildi. Bundan sonra e-postalar seçtiğin gibi gelecek.
# İçindeki bir şey kaydedilemediğinde formun üstünde durur. Ne olduğu her alanın yanında yazar.
letters-page-mistakes = Henüz hiçbir şey kaydedilmedi: Burada bir daha bakılacak bir şey var. Yerini işaretledik.

# Her e-posta türü: adı ve neleri içerdiği.
letters-kind-meetings = Buluşma hatırlatmaları
letters-kind-meetings-about = Geleceğini söylediğin bir etkinlikten önce. Birlikte geliyorlarsa her biri, buluşmadan önce böyle gelen son e-postada yer alır.
letters-kind-mentoring = Yol arkadaşlıkları
letters-kind-mentoring-about = İstekler ve yanıtlar, anlaşmalar, nasıl gittiği ve ne kadar yük taşıdığın.
letters-kind-resources = İçerikler
letters-kind-resources-about = Yazdığın, çevirdiğin ya da ilgilendiğin içerikler ve denediklerin.
letters-kind-community = Bu topluluktaki hayat
letters-kind-community-about = Yeni gelen birini karşılamak, bir buluşmada görev almak ve destek hatlarıyla ilgilenmek.
# Okuyan, hatırlatmalara izin vermedi ya da verdiği izni geri aldı.
letters-page-reminders-off = Hatırlatmalar şu anda kapalı. İstediğin zaman uygulamanda açabilirsin.

# Bir türdeki e-postaların ne zaman geldiği: bunlardan biri seçilir.
letters-at-once = Hemen
# Hatırlatmalar için, “hemen” yerine.
letters-at-once-meetings = Tek tek, buluşmadan kısa süre önce
letters-hourly = Birlikte, saatte bir
letters-daily = Birlikte, günde bir
letters-weekly = Birlikte, haftada bir
letters-never = Hiç gelmesin

# Bir türdeki e-postaların hangi yolla geldiği: bunlardan biri seçilir. Böyle bir soru, ne zaman geldiklerinin altında durur; uygulamasında
# bir cihaz (telefon, tablet, bilgisayar) eklemiş olanlar içindir.
# Bu seçimin etiketi.
letters-page-channel = Sana nasıl gelsin
letters-channel-email = E-postayla
# Cihazların hiçbirine ulaşılamazsa yine de e-postayla gelir.
letters-channel-push = Cihazlarına; yalnızca hiçbirine ulaşamazsak e-postayla
letters-channel-both = Hem cihazlarına hem e-postayla

letters-page-together = Birlikte gelen e-postalar
letters-page-clocks = Buradaki bütün saatler yaşadığın yerin saatine göredir.
# Alanların etiketleri.
letters-page-digest-at = Günün hangi saatinde
letters-page-weekday = Haftada birse hangi gün
letters-page-quiet = Sessiz saatler
letters-page-quiet-about = Bu saatlerde sana ne hatırlatma ne de bekleyebilecek bir e-posta göndeririz. Sessiz saat istemiyorsan ikisini de boş bırak.
letters-page-quiet-from = Başlangıç
letters-page-quiet-until = Bitiş
letters-page-reminders = Tek tek gelen hatırlatmalar
letters-page-lead = Buluşmadan kaç dakika önce (birden çoksa virgülle ayır)
letters-page-appearance = E-postaların görünümü
letters-page-language = Sana gelen e-postaların dili
letters-page-discreet = Konu satırından bir şey belli olmasın
letters-page-discreet-about = Ekranını gören biri, e-postanın neyle ilgili olduğunu konu satırından anlayamaz. Bu seçili değilken hatırlatmanın konu satırında buluşmanın adı yazar.
letters-page-save = Kaydet
