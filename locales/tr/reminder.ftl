### Hatırlatmalar: e-posta ve kişinin nasıl hatırlatılmasını istediği.
### Nazik, asla suçluluk uyandırmadan: Gelmemek için neden gerekmez.

## Çağıranın düzeltebileceği şeyler

# $least, $most (sayılar): dakika.
reminder-lead = Hatırlatma { $least } ile { $most } dakika öncesinde gelebilir.
# $most (sayı): bir tarih için kaç hatırlatma gelebileceği.
reminder-leads = Her tarih için en çok { $most } hatırlatma alabilirsin. Lütfen ne kadar önce geleceğini seç: en az bir tane, aynı zamana iki tane olmadan.
reminder-time-of-day = Lütfen 22:00 gibi bir saat yaz.
reminder-quiet-half = Sessiz saatlerin hem başlangıcı hem bitişi olmalı.
reminder-quiet-all-day = Sessiz saatler başladığı anda bitemez. Hatırlatmaları tümüyle durdurmak için verdiğin izni geri al.

## E-posta
## Konuyu ve ön izlemeyi başkaları da görür: buluşmalar, iyileşme ya da topluluk hakkında hiçbir şey yok.

reminder-subject = Sana küçük bir hatırlatma
# Yalnızca, konu satırının e-postanın neyle ilgili olduğunu söyleyebileceğini belirtmiş olanlar için.
# $title (metin): buluşmanın adı.
reminder-plain-subject = Yakında: { $title }
reminder-preheader = Hatırlatmamızı istemiştin.
reminder-opening = Geleceğini söylediğin bir etkinlik yaklaşıyor. Aramızda olman güzel olacak.
reminder-cannot-come = Bugün olmuyorsa sorun değil. Yerini uygulamanda bırakabilirsin, kimse nedenini sormaz.
reminder-footer = Bu e-postayı, geleceğini söylediğin ve hatırlatmamızı istediğin için alıyorsun.
reminder-unsubscribe = Hatırlatmaları durdur
