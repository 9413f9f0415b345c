### Cihazlar: Waymark’ın bir üyeye, e-postalarının gösterildiği cihazlar hakkında söyledikleri.
### Hitap: common.ftl’deki gibi. Cihaz; bir telefon, tablet ya da bilgisayardır ya da onun üzerindeki tarayıcı veya uygulamadır.

# Bu topluluğun sunucusu cihazlara bir şey göndermiyor, yalnızca e-posta gönderiyor. Üyenin kusuru değil: Çıkış yolu e-postadır.
push-off = Bu topluluk şu anda cihazlara bir şey göndermiyor. Sana gelen e-postalar eskisi gibi sürüyor.
# Uygulamanın, cihaza giden mesajların adresi olarak bildirdiği şey kullanılamıyor. Üye onu ne görür ne yazar: Uygulamada bildirimleri kapatıp yeniden açınca yenisi oluşur.
push-endpoint = Bu cihaza henüz ulaşamıyoruz. Lütfen bu cihazda bildirimleri kapatıp yeniden aç, sonra bir daha dene.
# Uygulamanın, cihaza giden mesajların nasıl şifreleneceği konusunda bildirdiği şey kullanılamıyor. Çıkış yolu aynıdır.
push-keys = Bu cihazı, ona gelenleri yalnızca senin okuyabileceğin şekilde hazırlayamadık. Lütfen bu cihazda bildirimleri kapatıp yeniden aç, sonra bir daha dene.
# $count (sayı): bir üyenin kaç cihazı olabileceği.
push-too-many = { $count ->
    [one] { $count } cihazın olabilir. Lütfen önce onu kaldır.
   *[other] En çok { $count } cihazın olabilir. Lütfen önce birini kaldır.
}
