### Vad Waymark säger om träffar i formatet Meeting Guide: att ta över dem, och att berätta om dem för andra.

## Sägs på kommandoraden, till den som importerar en lista.

meeting-guide-import-unreadable = Vi kunde inte läsa det här. Det måste vara JSON i formatet Meeting Guide: en lista med träffar.
# $taken, $changed, $unchanged, $refused (tal): hur många rader, efter vad det blev av dem.
meeting-guide-import-counts = Nya: { $taken }. Ändrade: { $changed }. Som förut: { $unchanged }. Utelämnade: { $refused }.
# $number (tal): radens plats i filen; $slug (text): dess namn där; $reason (text): en av meningarna nedan.
meeting-guide-import-refused = Rad { $number } ({ $slug }) utelämnades. { $reason }
# $number (tal): radens plats i filen; $reason (text): en av meningarna nedan.
meeting-guide-import-refused-nameless = Rad { $number } utelämnades. { $reason }
# $rows (tal): hur många rader.
meeting-guide-hours-assumed = Träffar som inte säger när de slutar, så att en timme antogs: { $rows }.
# $rows (tal): hur många rader.
meeting-guide-zones-assumed = Träffar som inte anger någon tidszon, så att din antogs: { $rows }.
# $codes (text): koderna, var och en med antalet rader som har den.
meeting-guide-unknown-codes = Koder som inte finns i den publicerade listan; de har sparats och förs inte vidare: { $codes }.
# $codes (text): koderna, var och en med antalet rader som har den.
meeting-guide-codes-without-topic = Koder som inte har något ämne här än; de har sparats och förs vidare: { $codes }.

## Varför en rad inte kan tas in.

meeting-guide-row-not-one = Det är inte en träff: här väntades ett objekt.
meeting-guide-row-unstorable = Den innehåller tecken som vi inte kan spara.
# $field (text): fältets namn i formatet.
meeting-guide-row-field = Fältet { $field } saknas, eller är inte det som formatet kräver.
# $field (text): fältets namn i formatet; $most (tal): hur många tecken som får plats.
meeting-guide-row-too-long = Fältet { $field } är för långt. Så många tecken får plats: { $most }.
meeting-guide-row-by-appointment = Den har varken dag eller tid. Bara träffar som hålls varje vecka kan tas in.
meeting-guide-row-without-zone = Den anger ingen tidszon. Du kan ange en för alla sådana träffar med --time-zone.
meeting-guide-row-zone-unknown = Vi känner inte till den här tidszonen. Det måste vara ett IANA-namn, till exempel America/New_York.
meeting-guide-row-without-way = Den har varken en adress eller en länk eller ett telefonnummer för att vara med.
meeting-guide-row-address-not-full = Adressen säger inte vart man kan gå, och det finns varken länk eller telefonnummer för att vara med.
meeting-guide-row-slug-twice = En tidigare rad har samma slug.
meeting-guide-row-own-meeting = Det är en träff på den här servern.

## Varför en träff inte finns i listan som andra läser.

meeting-guide-not-weekly = Den hålls inte varje vecka på samma dagar.
meeting-guide-not-begun = Den hålls inte under de närmaste sju dagarna.
meeting-guide-over = Den är slut.
meeting-guide-way-not-public = Den är på nätet, och bara de som kommer får veta hur man är med.
meeting-guide-no-address = Den har ingen adress, så ingen skulle hitta den på en karta.
meeting-guide-whole-day = Den varar en hel dag eller längre.
meeting-guide-language-unreadable = Det här är inte ett språk. Det måste vara en kod som es eller pt-BR.
