### Yol arkadaşlarının çemberi: Bir yol arkadaşının ne kadar yük taşıdığına biri göz kulak olur. Eşitler arasında, denetim değil.

## Çağıranın düzeltebileceği şeyler

mentorship-supervision-chose-oneself = Kendini seçemezsin. Lütfen başka birini seç.
mentorship-supervision-chose-mentee = Bu üyeye yol arkadaşlığı yapıyorsun. Lütfen başka birini seç.
# Seçilen kişi hakkında ya da evet demek isteyene söylenir.
mentorship-supervision-role-missing = Bunun için burada yol arkadaşlığı yapan biri, bir uzman ya da bir topluluk sorumlusu gerekir.
mentorship-supervision-one-at-a-time = Daha önce birine sordun ya da yüküne göz kulak olan biri zaten var. Yeniden seçmek için önce onu bitir.
# $limit (sayı): bir günde kaç kişiye sorulabileceği.
mentorship-supervision-too-many-questions = { $limit ->
    [one] Bir günde en çok { $limit } kişiye sorabilirsin. Lütfen ona biraz zaman tanı.
   *[other] Bir günde en çok { $limit } kişiye sorabilirsin. Lütfen onlara biraz zaman tanı.
}

## E-postalar
## mentorship.ftl’deki zarfla gelirler. Kimsenin adını anmazlar.

mentorship-supervision-asked = Yol arkadaşlığı yapan biri, ne kadar yük taşıdığına göz kulak olmanı istiyor.
mentorship-supervision-asked-next = Evet dersen saatleri ve tarihleri görürsün. Yazılanları ve kime yol arkadaşlığı yapıldığını hiçbir zaman görmezsin. Uygulamanda yanıtlayabilirsin. Evet de hayır da iyi bir yanıttır, hayır için neden gerekmez.
mentorship-supervision-accepted = Yüküne göz kulak olmasını istediğin kişi evet dedi.
mentorship-supervision-accepted-next = Bundan sonra saatlerini ve tarihlerini görüyor, yol arkadaşlıklarında yazılıp konuşulanların ise hiçbirini görmüyor. İkiniz de bunu istediğiniz zaman bitirebilirsiniz.
mentorship-supervision-declined = Yüküne göz kulak olmasını istediğin kişi bu kez hayır demek durumunda kaldı.
mentorship-supervision-declined-next = İstediğin zaman uygulamanda başka birine sorabilirsin.
mentorship-supervision-signal = Yol arkadaşlığı, göz kulak olduğun biri için ağırlaşıyor olabilir.
mentorship-supervision-signal-next = Ne zamandan beri olduğunu uygulamanda, saatler ve tarihler olarak görebilirsin. Kendisi bunu bir haftadır biliyor. Belki nazik bir soru yeter. Neyin iyi geleceğini en iyi kendisi bilir.
