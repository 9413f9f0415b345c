# "/" adresindeki geliştirici sayfası: API üzerine istemci yapanlar okur.
# Her dilde olduğu gibi kalanlar: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript ve dosya adları.

portal-title = Geliştiriciler için
portal-introduction = Waymark’ın yapabildiği her şey tek bir GraphQL API’sinde. Etrafa bir bak, burada bir sorgu dene ve şemayı yanına al.

# Klavye ya da ekran okuyucu kullananlar için bağlantı; bölümleri atlayıp GraphiQL’e götürür.
portal-skip = Doğrudan GraphiQL’e git

portal-address-heading = İstekler nereye gönderilir
portal-address-body = Her şeyi tek bir adres yanıtlar. Yanıtların hangi dilde geleceğini Accept-Language başlığı belirler.
# Etiket; adres arkasından gelir.
portal-address-queries = Sorgular ve mutasyonlar
# Etiket; adres arkasından gelir.
portal-address-subscriptions = Abonelikler, WebSocket üzerinden
# İlk adres, sorgular için olandır.
portal-address-events = Abonelikler ilk adresten de gelir: text/event-stream kabul eden her istemciye, sunucunun gönderdiği olaylar (server-sent events) olarak. Aşağıdaki GraphiQL böyle çalışır.

portal-schema-heading = Şema
portal-schema-body = Tek bir dosya her türü, her alanı ve her argümanı anlatır. İstemcini ondan üret, TypeScript ya da başka herhangi bir dilde.
portal-schema-download = schema.graphql dosyasını indir

portal-sign-in-heading = Giriş
# Başlık, kod olarak arkasından gelir.
portal-sign-in-body = Üyeler bir parolayla ya da e-postayla gelen bir bağlantı veya kodla giriş yapar. İstemcin sonra her istekle birlikte erişim belirtecini şu başlıkta gönderir:
# Yalnızca geliştirme sırasında. Arkasından rol adları taşıyan düğmeler gelir.
portal-accounts = Hazır demo hesapları. Giriş yapmak için birini seç, başlık GraphiQL’e eklenir.
# Düğmeler: demo hesabının topluluktaki rolü.
portal-account-newcomer = Yeni gelen
portal-account-mentor = Yol arkadaşı
portal-account-facilitator = Kolaylaştırıcı
portal-account-moderator = Moderatör
portal-account-steward = Topluluk sorumlusu
portal-signing-in = Giriş yapılıyor…
# $email (metin): demo hesabının adresi.
portal-signed-in = Giriş yapıldı: { $email }. GraphiQL artık erişim belirtecini gönderiyor.
portal-sign-in-failed = Giriş yapılamadı. Sunucu çalışıyor mu, demo verileri hâlâ yerinde mi?

portal-explorer-heading = Dene
portal-explorer-note = Bu, sorgu yazmak için bir araç olan GraphiQL. Kendi menüleri yalnızca İngilizce.
portal-explorer-without-script = GraphiQL için JavaScript gerekir. Bu sayfadaki geri kalan her şey onsuz da çalışır.
# Düzenleyicideki ilk sorgunun üstünde bir not: kısa, çünkü düzenleyici dar.
portal-example-note = Ctrl+Enter ile çalıştır.
