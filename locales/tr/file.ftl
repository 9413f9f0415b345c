### Waymark’ın alınamayan bir dosya hakkında söyledikleri: çok büyük, başka türden ya da insanlara vermek için güvenli değil.
### Hitap: “sen”, bir üyenin başka bir üyeyle konuştuğu gibi. Sade sözler, suçlama yok, varsa bir çıkış yolu.

file-other-kind = Bu dosya, belirtilenden başka bir türde. Lütfen gerçek türünü ya da başka bir dosya seç.
file-active = Bu dosyada kendiliğinden çalışabilecek ya da internette başka yerlere bağlanabilecek bir şey var. Lütfen onu betikler, ekler ve dışarıdan gelen içerik olmadan yeniden kaydet.
file-tells-where = Bu resim nerede çekildiğini söylüyor ve bunu herkes okuyabilir. Lütfen onu konum bilgisi olmadan yeniden kaydet.
file-unpacks-to-too-much = Bu dosya açıldığında olması gerekenden çok daha fazla yer kaplıyor, o yüzden tümüyle açmadık. Lütfen onu daha sade bir biçimde yeniden kaydet.
file-opaque = Bu dosyanın içine bakamadık: Bozulmuş ya da parolayla kilitlenmiş olabilir. Lütfen onu parolasız kaydet, sonra yeniden gönder.
# $limit (sayı): bu türden bir dosyanın kaç megabayt olabileceği.
file-too-large = Bu dosya çok büyük. Bu türden bir dosya en çok { $limit } MB olabilir.
file-more-than-announced = Bu dosya bildirilenden büyük, o yüzden hiçbir parçasını saklamadık. Lütfen onun için yeni bir adres iste.
file-incomplete = Bu dosyanın tamamı ulaşmadı, o yüzden hiçbir parçasını saklamadık. Lütfen bir kez daha gönder.
file-size-invalid = Lütfen dosyanın kaç bayt olduğunu yaz: bir tam sayı, en az 1.
file-kind-not-taken = Bu biçim için bu türden dosyaları almıyoruz. Lütfen başka türden bir dosya seç.
file-too-slow = Bu dosya çok yavaş geliyordu, o yüzden durdurduk. Lütfen bağlantının daha iyi olduğu bir yerde yeniden dene.
file-packed = Lütfen dosyayı olduğu gibi gönder, yolda sıkıştırma.
file-busy = Şu anda başkaları dosya gönderiyor. Lütfen biraz bekle, sonra yeniden dene.
file-address-over = Bu adreste artık bir dosya beklenmiyor. Lütfen yeni bir adres iste.
file-address-used = Bu adrese zaten bir dosya geldi. Göndermek istediğin dosya o mu, lütfen bir bak.
# $limit (sayı): bir üyenin kaç adresinin dosya bekleyebileceği.
file-too-many-addresses = { $limit ->
    [one] Aynı anda { $limit } adresin dosya bekleyebilir. Lütfen önce o dosyayı gönder ya da bir saat bekle.
   *[other] Aynı anda { $limit } adresin dosya bekleyebilir. Lütfen önce bazılarını gönder ya da bir saat bekle.
}
