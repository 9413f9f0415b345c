### Denemeler: bir şeyi bir süre denemek ve nasıl gittiğini söylemek.
### Acele yok, suçluluk yok: İşe yaramaması ya da hiç yapılmaması da işe yaraması kadar değerlidir.

## Çağıranın düzeltebileceği şeyler

trial-nothing-to-try = Yalnızca bir araç ya da etkinlik denenebilir. Bu, okumak, üzerine konuşmak ya da başvurmak için.
# $least, $most (sayılar): gün.
trial-days = Lütfen { $least } ile { $most } gün arasında bir süre seç.
trial-tries-already = Bunu zaten deniyorsun. Önce nasıl gittiğini söyle, sonra yeniden başlayabilirsin.
# $limit (sayı): aynı anda kaç denemenin sürebileceği.
trial-too-many = { $limit ->
    [one] Aynı anda { $limit } şey deneyebilirsin. Önce onun nasıl gittiğini söyle, birkaç sözcük yeter.
   *[other] Aynı anda { $limit } şey deneyebilirsin. Önce birinin nasıl gittiğini söyle, birkaç sözcük yeter.
}
trial-report-stands = Bu deneme hakkında söylediklerinin üzerinden zaman geçti, artık öyle kalıyor. Bugün farklı görüyorsan yeniden deneyebilirsin.

## E-posta
## Konu ve ön izleme bütün hatırlatmalardaki gibidir. E-posta neyin denendiğini söylemez.

trial-asked = Bir şeyi bir süre denemek istemiştin, bunun için ayırdığın süre doldu. Nasıl gitti?
trial-asked-next = Uygulamanda söyleyebilirsin: iyi geldi, iyi gelmedi ya da fırsat olmadı. Her biri iyi bir yanıttır ve aynı şeyi merak eden bir sonraki kişiye yardımı olur. Senin yazdığını kimse öğrenmez, yanıt vermen de gerekmez.
trial-footer = Bu e-postayı, bir şey denediğin ve hatırlatmamıza izin verdiğin için alıyorsun. Yalnızca bir kez gelir.
