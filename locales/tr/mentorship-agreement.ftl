### Bir yol arkadaşlığında iki kişinin üzerinde anlaştıkları: yollar, ritim, zaman, sınırlar ve bir krizde ne olacağı.
### Sınırlar ikisini de kollar. Kimse onaylamaya zorlanmaz, kimse bir değişikliği açıklamak zorunda değildir.

## Çağıranın düzeltebileceği şeyler

mentorship-agreement-channels-missing = Lütfen iletişim kurmak için en az bir yol seç.
# $least, $most (sayılar): iki konuşma arasında kaç hafta olabileceği.
mentorship-agreement-every-weeks-range = Lütfen { $least } ile { $most } arasında bir hafta sayısı seç.
# $least, $most (sayılar): bir haftada kaç dakika verilebileceği.
mentorship-agreement-minutes-range = Lütfen haftalık dakika sayısı olarak { $least } ile { $most } arasında bir sayı seç.
mentorship-agreement-contact-hours-empty = Lütfen başladığından farklı bir saatte biten bir aralık seç.
mentorship-agreement-look-again-range = Lütfen bugünden sonra ve bir yıl içinde bir gün seç.

## E-postalar
## mentorship.ftl’deki zarfla gelirler. Kimsenin adını anmaz, anlaşılan hiçbir şeyi yinelemezler.

mentorship-agreement-proposed = Yol arkadaşlıklarından birinde, ikinizin nasıl birlikte yürüyeceğine dair bir öneri var.
mentorship-agreement-proposed-next = Uygulamanda rahat rahat oku. Sana uyuyorsa orada onayla. Uymayan bir şey varsa sana daha iyi gelecek olanı öner. Ancak ikiniz de onayladığınızda geçerli olur.
mentorship-agreement-still-proposed = Yol arkadaşlıklarından birinde bir öneri hâlâ seni bekliyor.
mentorship-agreement-still-proposed-next = Acelesi yok. Uygulamanda onu onaylayabilir, başka bir şey önerebilir ya da bir kenara koyabilirsin, hiçbiri için neden gerekmez. Kısa bir yanıt iyi olur, böylece kimse merakta kalmaz.
mentorship-agreement-nothing-proposed = Yol arkadaşlıklarından biri, nasıl birlikte yürüyeceğiniz üzerinde anlaştığınızda başlayabilir.
mentorship-agreement-nothing-proposed-next = İlk öneriyi uygulamada ikinizden biri yapabilir: nasıl ve ne sıklıkta iletişim kuracağınız, neleri dışarıda bırakacağınız ve bir krizde ne olacağı. Kusursuz olması gerekmez. İstediğiniz zaman birlikte değiştirebilirsiniz.
mentorship-agreement-confirmed = Yol arkadaşlıklarından birinde önerdiğin şey onaylandı. Şu andan itibaren geçerli.
mentorship-agreement-confirmed-next = Onu uygulamanda bulabilirsin. İkiniz de istediğiniz zaman bir değişiklik önerebilirsiniz.
mentorship-agreement-declined = Yol arkadaşlıklarından birinde önerdiğin şey bu hâliyle ikinize birden uymuyor.
mentorship-agreement-declined-next = Bu, senin hakkında bir yargı değil: İki kişiye uyanı bulmak çoğu zaman birden çok deneme ister. Uygulamanda başka bir şey önerebilirsin. Daha önce üzerinde anlaştıklarınız geçerli kalır.
mentorship-agreement-look-again = Yol arkadaşlıklarından birinde üzerinde anlaştıklarınıza yeniden bakma zamanı geldi.
mentorship-agreement-look-again-next = İkinize de hâlâ uyuyor mu? Öyleyse yapılacak bir şey yok. Uymuyorsa uygulamanda bir değişiklik önerebilirsin.
