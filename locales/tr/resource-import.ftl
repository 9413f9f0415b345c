### Waymark’ın komut satırında, HSDS biçiminde bir hizmet listesini içe aktaran kişiye söyledikleri.
### Hitap: “sen”. Sade sözler, neyin nerede olduğu kesin, suçlama yok, bir çıkış yolu.

## Hiçbir şey okunamıyor ya da hiçbir şey alınmıyor.

# $source (metin): dosya, klasör ya da web adresi.
resource-import-not-hsds = { $source } okunamadı. JSON biçiminde HSDS (tek bir hizmet, bir hizmet listesi ya da “contents” içeren bir sayfa), her satırda bir hizmet (NDJSON) ya da böyle dosyalar veya CSV tabloları içeren bir klasör olmalı.
# $source (metin): dosya; $line (sayı): satır.
resource-import-line-unreadable = { $source } yalnızca { $line } numaralı satıra kadar okunabildi. Yolda kesilmiş olabilir. Hiçbir şey içe aktarılmadı.
# $source (metin): klasör ya da web adresi.
resource-import-broke-off = Şuradaki liste tam değil: { $source }. Bir sayfa eksik ya da sırasında gelmedi. Hiçbir şey içe aktarılmadı. Lütfen yeniden indir.
# $source (metin): klasör.
resource-import-folder-empty = { $source } klasöründe içe aktarabileceğimiz bir şey yok: ne JSON ne CSV dosyası.
# $source (metin): klasör.
resource-import-folder-mixed = { $source } klasöründe hem JSON dosyaları hem CSV tabloları var. Lütfen onları iki ayrı klasöre koy ki hangisinin geçerli olduğu belli olsun.
resource-import-table-missing = services.csv tablosu yok, bu yüzden içe aktarılacak hizmet de yok.
# $file (metin): tablo.
resource-import-table-without-ids = { $file } tablosunun ilk satırında “id” sütunu yok. Sütunlar virgülle mi ayrılmış?
# $count, $all (sayılar): kaç hizmetin gideceği ve bu kaynağın kaç hizmeti olduğu.
resource-import-withdraws-many = Artık bu listede olmayanlar: bu kaynağın { $all } hizmetinden { $count } tanesi. Liste tam değilmiş gibi görünüyor, o yüzden hiçbir şey değiştirilmedi. Doğruysa --withdraw-many ile bir kez daha içe aktar.
# $refused (sayı): kaç kaydın düzgün olmadığı.
resource-import-held-back = Bazı kayıtlar düzgün olmadığı için hiçbir şey içe aktarılmadı. Düzgün olmayanlar: { $refused }. Ötekilerin hepsini içe aktarmak için --leave-out-bad kullan.

## Her kayda ne olduğu. $place (metin): nerede durduğu, 7 ya da services.csv:7 gibi; $name (metin): adı; $id: id.

# $became (metin): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (metin): değişen alanlar.
resource-import-record = { $became ->
    [new] Kayıt { $place }, “{ $name }” ({ $id }): artık listede.
    [changed] Kayıt { $place }, “{ $name }” ({ $id }): değişen alanlar: { $fields }.
    [returned] Kayıt { $place }, “{ $name }” ({ $id }): yeniden listede.
    [withdrawn] Kayıt { $place }, “{ $name }” ({ $id }): kapandığı için geri çekildi.
    [as_before] Kayıt { $place }, “{ $name }” ({ $id }): aynı kaldı.
    [held_back] Kayıt { $place }, “{ $name }” ({ $id }): düzgün.
   *[refused] Kayıt { $place }, “{ $name }” ({ $id }): dışarıda bırakıldı.
}
resource-import-record-gone = “{ $name }” ({ $id }) artık listede yok, bu yüzden geri çekildi.
# $fields (metin): kaydın alanları.
resource-import-replaces = {"  "}Kayıt, buradaki insanların şu alanlara yazdıklarının yerine geçiyor: { $fields }. Yazdıkları saklanıyor.
# $fields (metin): kaydın alanları.
resource-import-told-otherwise = {"  "}Şu alanlarını başka değerlerle aktarıyoruz: { $fields }.
# $severity (metin): error ya da warning; $path (metin): alan; $reason (metin): aşağıdaki cümlelerden biri; $keyword (metin): standardın bunun için kullandığı sözcük.
resource-import-fault = { $severity ->
    [warning] {"  "}Dikkat, { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Yanlış, { $path }: { $reason } ({ $keyword })
}

## Neden. Her cümle, ilgili olduğu alanın arkasında durur.

resource-record-not-one = Bu bir kayıt değil: Burada bir nesne bekleniyordu.
resource-record-unstorable = İçinde saklayamadığımız karakterler var.
resource-record-provider-missing = Kayıt, hizmeti hangi kuruluşun sunduğunu söylemiyor.
resource-record-provider-unknown = Bu kuruluşu tanımıyoruz, başka bir kayıt da onu anlatmıyor.
resource-record-twice = Bu id ile daha önce bir hizmet geldi ve başka bir şey söylüyordu.
resource-field-missing = HSDS bu alanı istiyor, ama alan yok.
# $expected (metin): string, number, array ya da object.
resource-field-type = { $expected ->
    [number] Bu bir sayı olmalı.
    [array] Bu bir liste olmalı.
    [object] Bu bir nesne olmalı.
   *[string] Bu bir metin olmalı.
}
# $format (metin): uuid, uri, email, date, time ya da date-time.
resource-field-format = { $format ->
    [uuid] Bu bir UUID değil.
    [uri] Bu tam bir web adresi değil.
    [email] Bu bir e-posta adresi değil.
    [date] Bu, 2026-03-31 gibi bir tarih değil.
    [time] Bu, 18:30 gibi bir saat değil.
   *[date-time] Bu, 2026-03-31T18:30:00Z gibi saatli bir tarih değil.
}
# $allowed (metin): değerler, virgülle ayrılmış.
resource-field-not-allowed = Şunlardan biri olmalı: { $allowed }.
# $limit (sayı): kaç karakter olabileceği.
resource-field-too-long = Bu, { $limit } karakterden uzun.
resource-field-null = HSDS’nin hiçbir şey istemediği yerde null var. Bunu boş sayıyoruz.
resource-field-other = Bu, HSDS’nin istediği şey değil.

## Bütünü hakkında.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (sayılar): başlarına ne geldiğine göre kaç kayıt olduğu.
resource-import-counted = Yeni: { $taken }. Değişen: { $changed }. Aynı kalan: { $unchanged }. Geri gelen: { $returned }. Geri çekilen: { $withdrawn }. Dışarıda bırakılan: { $refused }.
# $page, $pages (sayılar): hangi sayfanın içe aktarıldığı ve kaç sayfa olduğu.
resource-import-one-page = Bu, { $pages } sayfanın { $page } numaralı sayfasıydı. Öteki sayfalar içe aktarılmadı.
resource-import-trial = Bu bir denemeydi: Hiçbir şey değiştirilmedi.
resource-import-uncertain = Bir kayıt hangi hizmet olduğunu söylemiyor. Bu yüzden hangi hizmetlerin gittiğini bilemiyoruz ve bu nedenle hiçbirini geri çekmedik.
# $file (metin): tablo.
resource-import-table-unknown = { $file } bir HSDS tablosu değil, o yüzden okumadık.
# $file (metin): tablo; $rows (sayı): kaç satır olduğu.
resource-import-rows-left = { $file } tablosunda buradaki hiçbir hizmete ait olmayan ya da iki kez geçen, içe aktarılmamış satırlar: { $rows }.
