### İnsanların abone olduğu takvimlerde duranlar.

calendar-all-meetings = Buluşmalarımız
# Başkalarının da baktığı bir telefonda durur: buluşmalar, iyileşme ya da topluluk hakkında hiçbir şey yok.
calendar-my-dates = Tarihlerim
# Bir mekânın duracağı yerde.
calendar-online = Çevrim içi
calendar-online-for-now = Şimdilik çevrim içi buluşuluyor.
# $day (metin): bir tarih.
calendar-online-until = { $day } tarihine kadar çevrim içi buluşuluyor.
calendar-called-off = Bu tarihteki buluşma iptal edildi.
# $date_time (metin): haftanın günü, tarih ve saat.
calendar-moved = Bu buluşmanın zamanı değişti. Önceki zaman: { $date_time }.
# Sonraki üçü başlıktır; haber verdikleri altlarında durur.
calendar-directions = Nasıl gidilir
calendar-join = Çevrim içi katılma
calendar-dial-in = Telefonla katılma
