### Waymark’ın, kuruluşlarının listeledikleriyle ilgilenenlere, bir de önerdikleri hakkında söyledikleri.
### Hitap: “sen”, bir üyenin başka bir üyeyle konuştuğu gibi. Sade sözler, suçlama yok, varsa bir çıkış yolu.

resource-listing-about-one = Lütfen ya yeni bir hizmeti hangi kuruluşun sunduğunu ya da listedeki hangi hizmetin değişmesi gerektiğini belirt.
resource-listing-proposal-waits = Bu hizmet için önerdiğin bir şey hâlâ bekliyor. Lütfen biri ona bakana kadar bekle ya da önce onu geri al.
# $limit (sayı): bir üyenin kaç önerisinin bekleyebileceği.
resource-listing-too-many-proposals = { $limit ->
    [one] Aynı anda { $limit } önerin bekleyebilir. Lütfen biri ona bakana kadar bekle ya da onu geri al.
   *[other] Aynı anda { $limit } önerin bekleyebilir. Lütfen içlerinden birine bakılana kadar bekle ya da birini geri al.
}
resource-listing-proposal-settled = Bu öneri zaten yanıtlandı ya da geri alındı.
resource-listing-editor-already = Bu üye zaten kuruluşun listeledikleriyle ilgileniyor.
# $limit (sayı): bir kuruluşun listesiyle kaç üyenin ilgilenebileceği.
resource-listing-too-many-editors = Bir kuruluşun listeledikleriyle en çok { $limit } üye ilgilenebilir.
resource-listing-phone-invalid = Bu telefon numarasında hiç rakam yok. Lütfen arandığı gibi yaz.
resource-listing-extension-invalid = Dahili numara, 0 ile başlamayan ve en çok 9 rakamlı bir sayıdır. Başka her şey açıklamaya yazılabilir.
resource-listing-country-unknown = Lütfen ülkenin iki harfini kullan, “DE” ya da “BR” gibi.
resource-listing-currency-unknown = Lütfen para biriminin üç harfini kullan, “EUR” ya da “BRL” gibi.
resource-listing-currency-missing = Lütfen bunun hangi para biriminde olduğunu belirt.
resource-listing-amount-invalid = Lütfen 0 ile 1.000.000 arasında bir tutar ver.
resource-listing-free-costs = Ücretsiz olanın tutarı olmaz. Lütfen tutarı çıkar ya da başka bir ücret türü seç.
resource-listing-hours-empty = Lütfen en az bir gün seç ya da ne zaman açık olduğunu sözcüklerle yaz.
resource-listing-hours-over = Son gün, ilk günden önce. Lütfen iki tarihe bir daha bak.
resource-listing-place-empty = Lütfen bu mekân için bir ad, sokak ya da şehir ver ki insanlar bulabilsin.
resource-listing-position-invalid = Lütfen hem enlemi (−90 ile 90 arasında) hem boylamı (−180 ile 180 arasında) ver ya da ikisini de boş bırak.

## Listedeki kaydın kendisinde: sunanı daha fazlasını söylemediğinde, ücretin türü.

resource-listing-cost-free = Ücretsiz
resource-listing-cost-sliding-scale = Herkes ödeyebildiği kadarını öder
resource-listing-cost-scholarship = Ödeyemeyenler için destek

## E-postalar. Hepsinin konusu bu odanın öteki e-postalarınınkiyle aynıdır; hangi kuruluş olduğunu söylemezler.

# Bundan sonra bir kuruluşun listeledikleriyle ilgilenecek üyeye.
resource-listing-appointed = Artık bir kuruluşun burada listeledikleriyle ilgilenenlerden birisin.
resource-listing-appointed-next = Kuruluşun hizmetlerini uygulamanda bulabilirsin. Onlarla ilgili bir şey değiştiğinde orada öner, herkes okumadan önce topluluktan biri ona bakar. Bu sana göre değilse lütfen topluluk sorumlularından birine söyle.
# Bir şey önerene.
resource-listing-proposal-accepted = Listedeki bir kayıt için önerdiğin bir şey kabul edildi.
resource-listing-proposal-accepted-next = Bundan sonra herkes onu böyle okuyor, kayıtları bizden alan dizinler de. Doğru kalmasını sağladığın için teşekkürler.
resource-listing-proposal-declined = Listedeki bir kayıt için önerdiğin bir şeye bakıldı, şimdilik listeye girmiyor.
resource-listing-proposal-declined-next = Bu konuda ne yazdıklarını uygulamanda bulabilir, istediğin zaman başka bir biçimde yeniden önerebilirsin. Bununla ilgilendiğin için teşekkürler.
