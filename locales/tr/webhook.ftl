### Waymark’ın topluluk sorumlularına webhook’lar hakkında söyledikleri: ortaklara bir şeyin değiştiğinin bildirildiği adresler.
### Hitap: “sen”, bir üyenin başka bir üyeyle konuştuğu gibi. Sade sözler, suçlama yok, varsa bir çıkış yolu.

webhook-url-invalid = Lütfen “https://” ile başlayan, internetteki bir sunucuya ait, içinde kullanıcı adı ya da parola olmayan bir adres ver.
# $limit (sayı): bir ortağın kaç webhook’u olabileceği.
webhook-too-many = { $limit ->
    [one] Bir ortağın { $limit } webhook’u olabilir. Lütfen önce onu kaldır.
   *[other] Bir ortağın en çok { $limit } webhook’u olabilir. Lütfen önce birini kaldır.
}
webhook-no-key = Bu ortağın bir şey açan hiçbir anahtarı yok, bu yüzden ona bildirilebilecek bir şey de yok. Lütfen önce bir anahtar oluştur.
webhook-not-active = Şu anda bu webhook’a hiçbir şey gönderilmiyor. Lütfen önce yeniden başlat.
