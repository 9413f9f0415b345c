### Karşılama: yeni gelen birinin yolu, onu kimin karşıladığı ve ilk buluşma.
### Kimse suçlanmaz, kimse aceleye getirilmez, hiçbir şey sayılmaz. Atılmamış bir adım yalnızca açıktır.

## Çağıranın düzeltebileceği şeyler

onboarding-source-text-missing = Lütfen metni, bu adımın yazıldığı dilde ekle.
# $limit (sayı): bir yolun kaç adımı olabileceği.
onboarding-too-many-steps = Bir yolun en çok { $limit } adımı olabilir. Başka birini eklemek için lütfen önce birini kaldır.
# $least, $most (sayılar): bir adımın yolda nerede durabileceği.
onboarding-position-range = Lütfen { $least } ile { $most } arasında bir sıra seç.
onboarding-step-by-itself = Bu adım tamamlanır tamamlanmaz kendiliğinden işaretlenir, burada işaretlenecek bir şey yok.
# $least, $most (sayılar): aynı anda kaç yeni gelenle ilgilenilebileceği.
onboarding-capacity-range = Lütfen yeni gelen sayısı olarak { $least } ile { $most } arasında bir sayı seç.
onboarding-no-longer-possible = Bu arada bir şey değiştiği için bu artık mümkün değil. Lütfen bir daha bak.

## E-postalar
## Konuyu ve ön izlemeyi başkaları da görür: yeni gelenler, iyileşme ya da topluluk hakkında hiçbir şey yok.
## E-postalar kimsenin adını anmaz, insanların birbirine yazdığı hiçbir şeyi yinelemez.

onboarding-letter-subject = Senin için yeni bir şey var
onboarding-letter-preheader = Görmek için uygulamanı aç.
onboarding-asked = Aramıza yeni biri katıldı, senden bir ilk söz duymak onu sevindirir.
# Bir tarih ve saatin etiketi.
onboarding-asked-until = Şu zamana kadar yazılsa iyi olur
# $date_time, $zone (metin): ikisi de okuyanın diliyle yazılmış.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = Onu uygulamanda bulabilirsin. Birkaç sıcak cümle yeter. Şimdi uygun değilsen oradan başkasına devret ya da öylece bırak: Başka birine sorulur, kimse nedenini sormaz.
onboarding-relieved = Karşılaman istenen yeni gelenle artık başkası ilgileniyor, bunu düşünmene gerek kalmadı.
onboarding-relieved-next = Hiç sorun değil: Önce hayat gelir. Karşılamaya ara vermek istersen bunu uygulamanda istediğin zaman yapabilirsin.
onboarding-greeted = İyi ki buradasın. Yolu bilen biri sana hoş geldin demek için yazdı.
onboarding-greeted-next = Yazdıkları uygulamanda, orada yalnızca ikiniz okuyabilirsiniz. Acele etme: Yanıt verebilirsin, ama vermen gerekmez.
# $count (sayı): kaç yeni gelenin henüz karşılanmadığı.
onboarding-stewards-waiting = { $count ->
    [one] Aramıza yeni katılan biri hâlâ ilk sözü bekliyor.
   *[other] Aramıza yeni katılan { $count } kişi hâlâ ilk sözü bekliyor.
}
onboarding-stewards-next = Kim olduklarını uygulamanda görebilir, onlara kendin de yazabilirsin. Çoğu zaman yalnızca ortak bir dil konuşan müsait biri yoktur: Belki karşılamayı sevecek birini tanıyorsundur.
onboarding-first-meeting = İşte sana uyabilecek bir ilk buluşma:
onboarding-first-meeting-online = Nerede olursan ol katılabilirsin.
onboarding-first-meeting-next = Gelmek istersen uygulamanda evet de, katılmak için gereken her şeyi orada bulursun. Yalnızca dinleyebilir, istediğin zaman ayrılabilirsin. Sana göre değilse başkaları da var, acelesi yok.
onboarding-letter-footer = Bu e-postayı, seni ilgilendiren bir şey değiştiği için alıyorsun. E-postalara olabildiğince az şey yazıyoruz ki sana ait olan sende kalsın.
