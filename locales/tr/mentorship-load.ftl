### Bir yol arkadaşının ne kadar verdiğine dair fark edilenler. Önce ona söylenir: kollamak için, yargılamak için değil.

## E-postalar
## mentorship.ftl’deki zarfla gelirler. Kimsenin adını anmaz, sayı vermezler.

mentorship-load-over-hours = Üst üste iki haftadır yol arkadaşlıklarına, kararlaştırdığından daha çok zaman verdin.
mentorship-load-many-endings = Yol arkadaşlıklarından birkaçı kısa süre içinde sona erdi. Bitişler güç ister, iyi olanlar da.
mentorship-load-silence = Yol arkadaşlıklarından birinde bir süredir kimse nasıl gittiğini not etmedi. Bunun bir anlamı olmayabilir.
# Yukarıdaki cümlelerin her birinden sonra.
mentorship-load-signal-next = Verdiklerin değerli, sen de öylesin. İstersen yeni isteklere ara verebilir, başka bir ritim üzerinde anlaşabilir ya da güvendiğin biriyle konuşabilirsin. Şimdilik bunu yalnızca sen biliyorsun. Bir hafta sonra da böyleyse, yüküne göz kulak olması için seçtiğin biri varsa o yalnızca saatleri ve tarihleri öğrenir, başka hiçbir şey öğrenmez.
