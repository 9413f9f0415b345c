### Waymark’ın içerikler hakkında söyledikleri: yazmak, çevirmek, yayımlamak ve başkalarının listelediklerini içe aktarmak.
### Hitap: “sen”, bir üyenin başka bir üyeyle konuştuğu gibi. Sade sözler, suçlama yok, varsa bir çıkış yolu.

resource-service-not-written = Hizmetler burada yazılmaz: Onları sunanların kendi kayıtlarından gelirler.
resource-pseudonym-missing = Lütfen görünmesini istediğin adı yaz ya da nasıl anılacağına dair başka bir yol seç.
resource-address-invalid = Bu bir web sayfasının adresine benzemiyor. Lütfen “https://” ile başlayan bir adres kullan.
resource-address-missing = Lütfen bunun nerede bulunduğunu yaz: Bir kaydın, filmin ya da dosyanın web adresi olmalı.
# $limit (sayı): bir içeriğin kaç biçimi olabileceği.
resource-too-many-formats = Bir içeriğin en çok { $limit } biçimi olabilir.
# $limit (sayı): bir seferde kaç dilin istenebileceği.
resource-too-many-languages = Bir seferde en çok { $limit } dil isteyebilirsin.
resource-review-date-past = Lütfen bugünden sonraki bir gün seç ki biri buna zamanında yeniden baksın.
resource-citation-nowhere = Lütfen ya DOI numarasını ya da bunun bulunduğu sayfanın adresini ver.
resource-doi-invalid = Bu bir DOI’ye benzemiyor. Bir DOI “10.” ile başlar ve içinde eğik çizgi vardır, “10.1000/182” gibi.
resource-retrieved-missing = Lütfen bu sayfayı hangi gün okuduğunu yaz: Şimdi başka bir şey yazıyor olabilir.
resource-retrieved-later = Lütfen bugünü ya da bugünden önceki bir günü seç.
# $limit (sayı): bir içeriğin kaç kaynağı olabileceği.
resource-too-many-citations = Bir içerik en çok { $limit } kaynağa dayanabilir.
resource-published-already = Bu zaten yayımlandı.
resource-archived = Bu geri çekildi, artık değiştirilemez.
resource-changed-meanwhile = Aynı anda başka biri bunu değiştirdi. Lütfen bir daha bak, sonra yeniden dene.
resource-source-language = Bu zaten o dilde yazılmış. Lütfen çevirdiğin dili seç.
# $current (sayı): güncel sürüm.
resource-version-unknown = Bu sürümü tanımıyoruz. Güncel sürümün numarası: { $current }.
resource-nothing-to-search = Aramak için en az bir sözcük yaz.
resource-nothing-to-review = Bu dile yapılmış, gözden geçirilmeyi bekleyen bir çeviri yok.
resource-nothing-outdated = Bu dile yapılmış, aslının gerisinde kalan bir çeviri yok.
resource-being-translated = Şu anda başka biri bunu o dile çeviriyor. Listede başka metinler bulabilirsin.
resource-translation-waits = Bu dile yapılmış bir çeviri zaten gözden geçirilmeyi bekliyor. Yardım etmek istediğin için teşekkürler.
# $limit (sayı): bir üyenin aynı anda kaç metni çevirebileceği.
resource-too-many-translations = { $limit ->
    [one] Aynı anda { $limit } metin üstlenebilirsin. Başka birini üstlenmeden önce lütfen onu bitir ya da başkalarına bırak.
   *[other] Aynı anda { $limit } metin üstlenebilirsin. Başka birini üstlenmeden önce lütfen içlerinden birini bitir ya da başkalarına bırak.
}
resource-xliff-unreadable = Bu, okuyabildiğimiz bir çeviri dosyası değil. Lütfen dosyayı çeviri aracının kaydettiği gibi, XLIFF 2 biçiminde gönder.
resource-xliff-not-one = Bir dosyada tam olarak bir metin bulunur. Lütfen bizden aldığın her dosyayı tek başına gönder.
# $count (sayı): kaç parça olduğu.
resource-xliff-unfinished = Metnin { $count } parçası henüz çevrilmedi. Çeviri aracında devam edip dosyayı yeniden gönderebilirsin.
resource-xliff-other-parts = Bu dosyanın parçaları metnin parçalarıyla aynı değil. Metin değişmiş olabilir: Lütfen dosyayı bir kez daha al.
resource-not-proposed = Bu henüz önerilmedi. Yazan kişi önerdiğinde karar verebilirsin.
resource-proposed-already = Bu zaten önerildi. Yakında biri ona bakacak.
resource-waits-for-review = Şu anda buna başkaları bakıyor, o yüzden olduğu gibi kalıyor. Bir şeyi değiştirmek istersen bir yorum yaz ve geri iste.
resource-not-ones-own = Bu senin kendi çalışman, o yüzden kararı gözden geçiren başka biri verir.
resource-changed-by-suggestion = Bu yayımlandı, o yüzden metnindeki bir değişikliği başkalarının da kabul etmesi gerekir. Lütfen değişikliği öner, biri ona bakacak.
resource-stays-sensitive = Önerilmiş ya da yayımlanmış olanda bu işaret kalır. Taslakken kaldırılabilir.
resource-topic-is-sensitive = Bu, her zaman iki kişi isteyen bir konuyla ilgili. İşaret ancak konunun kendisinden kalktığında kalkar.
resource-story-without-context = Bir hikâye, neyin iyi gelmediğini ve bunun ne zaman böyle olduğunu da söylediğinde başkalarına en çok yardım eder. Lütfen üçünü de doldur: ne iyi geldi, ne gelmedi ve hangi koşullarda.
resource-story-without-consent = Bir hikâyeyi başkaları ancak onu yazan buna izin verdiyse okur. İzin verdiklerinin arasında buna izin verebilir, izni geri alabilirsin.
resource-changed-since = Sen okuduktan sonra bu değişti. Lütfen bir daha bak, sonra karar ver.
resource-looked-at-again = Bu zaten yeniden gözden geçiriliyor. Gözden geçirenlerden biri yayımlar yayımlamaz geri gelir.
resource-not-published-yet = Bu şu anda yayında değil, yeniden bakılacak bir şey yok.
resource-reason-missing = Lütfen yayımlanmış bir metni neden değiştirdiğini birkaç sözcükle yaz. Üzerinde çalışanlar bilmek ister.
resource-takes-two = Bu metindeki bir değişikliği iki kişinin kabul etmesi gerekir. Lütfen değişikliği öner, başkaları ona bakacak.
resource-not-published = Bu şu anda yayında değil, önerilecek bir şey yok.
resource-nothing-changes = Şu anda zaten böyle yazıyor. Lütfen neyin farklı olması gerektiğini yaz.
# $limit (sayı): bir üyenin kaç önerisinin bekleyebileceği.
resource-too-many-suggestions = { $limit ->
    [one] Aynı anda { $limit } önerin bekleyebilir. Lütfen biri ona bakana kadar bekle ya da onu geri al.
   *[other] Aynı anda { $limit } önerin bekleyebilir. Lütfen içlerinden birine bakılana kadar bekle ya da birini geri al.
}
resource-suggestion-settled = Bu öneri zaten yanıtlandı ya da geri alındı.
resource-changed-where-it-came-from = Geldiği dizinde değişti.

## Bir kaynağın neyin iyi geldiği hakkında ne kadar şey söylediği, en çoktan en aza. Hiçbiri insanlar hakkında bir yargı değildir.

resource-evidence-review = Bu konudaki pek çok araştırmaya birlikte bakıldı.
resource-evidence-trial = Bir araştırmada, kurayla seçilen bazı kişiler bunu denedi, ötekiler denemedi.
resource-evidence-observation = Bir araştırmada, bunu yapan kişiler gözlemlendi.
resource-evidence-expertise = Bu alanı iyi bilen kişiler böyle söylüyor.
resource-evidence-experience = Bunu yaşamış kişiler kendileri için nasıl olduğunu anlatıyor.

## E-postalar. Hepsinin konusu aynıdır; hangi metin olduğunu ve onun hakkında ne söylendiğini yazmazlar.

resource-letter-subject = Senin için yeni bir şey var
resource-letter-preheader = Görmek için uygulamanı aç.
# Yazana.
resource-returned = Biri, önerdiğin bir metne baktı; metin şimdilik yeniden taslak hâlinde.
resource-returned-next = Sana ne yazdıklarını uygulamanda bulabilirsin. İhtiyacın olan zamanı kendine tanı, istediğin zaman yeniden öner. Verdiğin emek için teşekkürler.
resource-published = Yazdığın bir metin yayımlandı: Artık topluluktaki herkes okuyabilir.
resource-published-next = Paylaştığın için teşekkürler. Adının nasıl anıldığını uygulamanda istediğin zaman değiştirebilirsin.
resource-taken-back = Yayımladıklarımızla ilgilenen biri, yazdığın bir metni geri çekti.
resource-taken-back-next = Onu artık kimse bulmuyor. Nedenini bilmek istersen lütfen moderatörlerden birine sor.
# Yazana.
resource-reopened = Yazdığın bir metin yeniden gözden geçiriliyor, bu arada onu senden başka kimse bulmuyor.
resource-reopened-next = Nedenini uygulamanda bulabilirsin. İstersen metni hemen değiştirebilirsin, biri baktığında geri gelir. Sabrın için teşekkürler.
# Yayımlananlarla ilgilenen birine.
resource-in-your-care = Yayımladıklarımızdan biri bundan sonra sana emanet.
resource-in-your-care-next = Onu uygulamanda, ilgilendiklerinin arasında bulabilirsin. Yeniden bakılma zamanı geldiğinde sana haber veririz. Bu sana göre değilse lütfen moderatörlerden birine söyle, başka biri üstlenir.
# $count (sayı): kaç tane olduğu.
resource-care-due = { $count ->
    [one] İlgilendiğin bir şeye yeniden bakma zamanı geldi.
   *[other] İlgilendiğin { $count } şeye yeniden bakma zamanı geldi.
}
# $date (metin): gizleneceği gün, okuyanın diliyle yazıldığı gibi.
resource-care-due-next = Sakin bir anında lütfen bir kez daha oku ve hâlâ iyi olup olmadığını uygulamanda belirt. { $date } tarihine kadar kimsenin bakmadığı içerikler, o günden başlayarak biri bakana kadar gizlenir.
# $count (sayı): kaç tane olduğu.
resource-care-hidden = { $count ->
    [one] İlgilendiğin bir şey şu anda gizli, çünkü yeniden gözden geçirilmeyi bekliyor.
   *[other] İlgilendiğin { $count } şey şu anda gizli, çünkü yeniden gözden geçirilmeyi bekliyor.
}
resource-care-hidden-next = Moderatörler de onu görüyor, baktıklarında geri getirecekler. Bu konuda bildiklerini onlara uygulamandan yazabilirsin.
# Bu türden her e-postada.
resource-care-footer = Bu e-postayı, yayımladığımız bir şeyle ilgilendiğin için alıyorsun. Sana fazla geldiyse lütfen moderatörlerden birine söyle: Başka biri üstlenir.
# Bir metni çevirene.
resource-translation-published = Yaptığın bir çeviriye bakıldı, artık herkes okuyabilir.
resource-translation-published-next = Teşekkürler: O dili okuyan biri, daha önce olmayan bir desteği artık bulabiliyor.
# Bir değişiklik önerene.
resource-suggestion-accepted = Önerdiğin bir değişiklik kabul edildi.
resource-suggestion-accepted-next = Metinde artık böyle yazıyor. Böyle dikkatle okuduğun için teşekkürler.
resource-suggestion-declined = Önerdiğin bir değişikliğe bakıldı, metin olduğu gibi kalıyor.
resource-suggestion-declined-next = Bu konuda ne yazdıklarını uygulamanda bulabilirsin. Birlikte düşündüğün için teşekkürler.
# Bu türden her e-postada.
resource-letter-footer = Bu e-postayı, seni ilgilendiren bir şey değiştiği için alıyorsun. E-postalara olabildiğince az şey yazıyoruz ki sana ait olan sende kalsın.

## /hsds adresindeki hizmet listesini okuyan programlara söylenir.

resource-parameter-unknown = Bu liste bu parametreyi tanımıyor. Onu çıkarabilirsin.
resource-parameter-invalid = Bu, bu parametrenin aldığı bir değer değil.
# $most (sayı): kaç kayıt olduğu.
resource-per-page-too-many = Bir sayfaya en çok { $most } kayıt sığar. Daha küçük bir sayfa iste ya da format=ndjson ile hepsini birden iste.
resource-postcode-missing = Uzaklık bir posta kodundan başlayarak ölçülür. Lütfen bir posta kodu ekle.
