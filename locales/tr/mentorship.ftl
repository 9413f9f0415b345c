### Yol arkadaşlıkları: önermek, sormak, yanıtlamak, bitirmek.
### Kimse suçlanmaz, kimse açıklama yapmak zorunda değildir ve her zaman bir yol vardır. Yol arkadaşı aynı yoldan geçen
### biridir, öğretmen değil.

## Çağıranın düzeltebileceği şeyler

mentorship-already-asked = Bu kişiye daha önce sordun ya da zaten yol arkadaşısınız. Bunu yol arkadaşlıklarının arasında bulabilirsin.
mentorship-mentor-unavailable = Bu üye şu anda yeni istek almıyor. Sorabileceğin başka yol arkadaşları var.
mentorship-mentor-full = Bu yol arkadaşının şu anda boş yeri yok. Sorabileceğin başka yol arkadaşları var.
mentorship-no-free-place = Bütün yerlerin dolu. Evet demek için önce daha çok yer aç ya da başka bir yol arkadaşlığını bitir.
# $limit (sayı): bir günde kaç istek gönderilebileceği.
mentorship-too-many-requests = { $limit ->
    [one] Bir günde en çok { $limit } istek gönderebilirsin. Lütfen sorduğun kişiye biraz zaman tanı.
   *[other] Bir günde en çok { $limit } istek gönderebilirsin. Lütfen sorduğun kişilere biraz zaman tanı.
}
mentorship-asked-oneself = Kendine soramazsın. Lütfen başka birini seç.
mentorship-no-longer-possible = Bu arada bir şey değiştiği için bu artık mümkün değil. Lütfen bir daha bak.
# $least, $most (sayılar): bir yol arkadaşının en az ve en çok kaç yer açabileceği.
mentorship-capacity-range = Lütfen { $least } ile { $most } arasında bir yer sayısı seç.
mentorship-pause-until-range = Lütfen bugünden sonra ve bir yıl içinde bir gün seç.

## Kapanış konuşması
## Herkes kendisi ya da ikisi için yanıtlar. Sorular bir davettir; kimse yanıtlamak zorunda değildir.

mentorship-prompt-take-along = Yanımıza ne alıyoruz?
mentorship-prompt-was-hard = Ne zordu?
mentorship-prompt-comes-next = Sırada ne var?

## E-postalar
## Konuyu ve ön izlemeyi başkaları da görür: yol arkadaşlığı, iyileşme ya da topluluk hakkında hiçbir şey yok.
## E-posta kimsenin adını anmaz, ikisinin yazdığı hiçbir şeyi yinelemez.

mentorship-letter-subject = Senin için yeni bir şey var
mentorship-letter-preheader = Görmek için uygulamanı aç.
mentorship-asked = Biri senden yol arkadaşı olmanı istiyor.
mentorship-asked-next = Sana yazdıkları uygulamanda, orada yalnızca ikiniz okuyabilirsiniz. Evet de hayır da iyi bir yanıttır, hayır için neden gerekmez. Zor olan tek şey, yanıtsız beklemektir.
mentorship-accepted = Yol arkadaşın olmasını istediğin kişi evet dedi.
mentorship-accepted-next = Başlamak için uygulamanı aç. Kendi temponla ilerle. Sana uymadığını görürsen, neden söylemeden istediğin zaman bitirebilirsin.
mentorship-declined = Yol arkadaşın olmasını istediğin kişi bu kez hayır demek durumunda kaldı.
mentorship-declined-next = Bu, ne senin ne de yazdıkların hakkında bir yargı. Sormak cesaret ister ve sende bu cesaret vardı. Kendini hazır hissettiğinde uygulamanda sorabileceğin başka yol arkadaşları bulabilirsin.
# İkisinden bitirmeyene.
mentorship-ended = Yol arkadaşlıklarından biri sona erdi.
mentorship-ended-next = Bir yol arkadaşlığı bitebilir ve kimsenin bunu açıklaması gerekmez. Birbirinize verdikleriniz sizde kalır. Yanında birini istediğinde uygulamanda başkalarını bulabilirsin.
# Yol arkadaşı olması istenen kişiye, bir kez, istek beklerken. Bir hatırlatma, sitem değil.
mentorship-still-asked = Senden yol arkadaşı olmanı isteyen biri hâlâ yanıtını umuyor.
mentorship-still-asked-next = Evet de hayır da iyi bir yanıttır, hayır için neden gerekmez. Şimdi zamanı değilse bir şey yapman gerekmez: Bir süre sonra bu soruyu listenden kaldırırız, kimse de sana gücenmez.
# Önce sorana, sonra sorulana: Kimse zamanında yanıt vermedi. İkisi de yanlış bir şey yapmadı.
mentorship-expired = Yol arkadaşlığı isteğinin süresi doldu, senin yerine biz kapattık.
mentorship-expired-next = Bu, senin hakkında da başka biri hakkında da bir şey söylemez: Bazen bir yanıta yer olmaz, o kadar. Baştan başlaman gerekmiyor: Bir sonraki öneri uygulamanda.
mentorship-expired-nobody-next = Bu, senin hakkında da başka biri hakkında da bir şey söylemez: Bazen bir yanıta yer olmaz, o kadar. İçinden geldiğinde, bir yol arkadaşında ne aradığını uygulamanda yaz, sana uyabilecek kişiler önerelim.
mentorship-taken-off = Bir süredir durduğu için listenden bir soruyu kaldırdık.
mentorship-taken-off-next = Senden bir şey beklenmiyor. Bazı haftalarda bir soruya yer olmaz, bu da olağan. Ara vermek istersen uygulamanda yeni istekleri durdurabilirsin.
# İkisinden, bunu kendisi yapmayana. Aranın sonunu haber veren e-posta ikisine de gider.
mentorship-paused = Yol arkadaşlıklarından birine ara verildi.
mentorship-paused-next = Ara vermeyi kimsenin açıklaması gerekmez, yer de korunur. İkiniz de istediğiniz zaman uygulamada kaldığınız yerden sürdürebilirsiniz.
mentorship-resumed = Yol arkadaşlıklarından biri aradan sonra yeniden başladı.
mentorship-resumed-next = Yetişilmesi gereken bir şey yok. İkinize de iyi gelen bir tempoyla yeniden başlayın.
mentorship-pause-over = Yol arkadaşlıklarından birindeki ara bugüne kadar düşünülmüştü.
mentorship-pause-over-next = Sürdürmek mi istersin, biraz daha dinlenmek mi, yoksa bitirmek mi? Üçü de iyi bir yanıttır, uygulamanda her birinin yeri var.
mentorship-closing = Yol arkadaşlıklarından biri sonuna yaklaşıyor.
mentorship-closing-next = Güzelce vedalaşabilmeniz için uygulamanda ikinize de birkaç soru var: yanınıza ne alıyorsunuz, ne zordu, sırada ne var. Kendin için ya da birbiriniz için, istediğin kadar az ya da çok yaz. İkiniz de daha önce bitirmezseniz birkaç hafta sonra kendiliğinden biter.
mentorship-letter-footer = Bu e-postayı, seni ilgilendiren bir şey değiştiği için alıyorsun. E-postalara olabildiğince az şey yazıyoruz ki sana ait olan sende kalsın.
