### Waymark’ın her yerde söyledikleri: giriş, sınırlar ve kullanılamayan değerler.
### Hitap: “sen”, bir üyenin başka bir üyeyle konuştuğu gibi. Sade sözler, suçlama yok, varsa bir çıkış yolu.

common-unauthenticated = Lütfen önce giriş yap.
common-forbidden = Buna erişimin yok.
common-not-found = Bunu bulamadık. Kaldırılmış olabilir ya da sana görünmüyor olabilir.
# $reference (metin): bize yazan kişinin belirtebileceği kod.
common-internal = Bizim tarafımızda bir şey ters gitti. Yine olursa lütfen bize şu kodu söyle: { $reference }
common-rate-limited = Kısa sürede çok istek geldi. Lütfen biraz bekle, sonra yeniden dene.
# $seconds (sayı): kaç saniye sonra devam edilebileceği.
common-budget-spent = Kısa sürede çok istek geldi. Lütfen { $seconds } saniye sonra yeniden dene.
common-bad-request = Bu isteği okuyamadık.
# $cost, $limit (sayılar): isteğin ne kadar şey istediği ve bir isteğin en çok ne kadarını isteyebileceği.
common-too-complex = Bu istek bir seferde çok fazla şey istiyor: Maliyeti { $cost }, sınır ise { $limit }. Lütfen daha azını iste ya da birkaç adıma böl.
# $limit (sayı): bir isteğin kaç düzeyi olabileceği.
common-too-deep = Bu istekte iç içe çok fazla düzey var. En çok { $limit } düzey olabilir.
common-too-long = Bu istek çok uzun.
common-timeout = Bu çok uzun sürdü, o yüzden durdurduk. Lütfen yeniden dene ya da bir seferde daha azını iste.
common-change-timeout = Bu çok uzun sürdü, o yüzden beklemeyi bıraktık. Yine de yapılmış olabilir: Yeniden denemeden önce lütfen bir bak.
common-still-under-way = Bu hâlâ yapılıyor. Lütfen biraz bekle, sonra yeniden dene.
common-answer-lost = Bu zaten yapıldı, ama yanıtı yolda kayboldu. Bir daha yapmadan önce lütfen şu anki duruma bak.
common-unavailable = Şu anda kayıtlarımıza ulaşamıyoruz. Lütfen birazdan yeniden dene.
common-invalid-value = Bu istekteki bir değer geçerli değil.
common-cursor-invalid = Listedeki bu yeri artık tanımıyoruz. Lütfen baştan başla.
common-cursor-expired = Bu kopya uzun zamandır güncellenmemiş. Lütfen her şeyi bir kez daha yükle.
# $limit (sayı): bir sayfada kaç kayıt olabileceği.
common-page-too-large = Bir seferde en çok { $limit } kayıt isteyebilirsin.
common-page-both-ways = Lütfen ya ilk kayıtları ya da son kayıtları iste, ikisini birden değil.
# $limit (sayı): metnin kaç karakter olabileceği.
common-text-too-long = Bu metin çok uzun. En çok { $limit } karakter olabilir.
common-text-empty = Lütfen buraya bir şey yaz.
common-text-invalid = Bu metinde saklayamadığımız karakterler var.
common-language-unknown = Bu dili tanımıyoruz. Lütfen “tr” ya da “pt-BR” gibi bir dil etiketi kullan.
common-language-twice = Bu dil iki kez geçiyor.
# $least, $most (sayılar): listede kaç kayıt olabileceği.
common-number = Lütfen en az { $least }, en çok { $most } kayıt ver.
common-time-zone-unknown = Bu saat dilimini tanımıyoruz. Lütfen “Europe/Istanbul” gibi bir ad kullan.
common-email-invalid = Bu bir e-posta adresine benzemiyor.
common-conduct-not-accepted = Lütfen önce davranış kurallarımızı oku ve kabul et.
common-scope-missing = Bu anahtarla bu okunamaz.
