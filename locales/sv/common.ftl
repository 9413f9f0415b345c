### Vad Waymark säger överallt: inloggning, gränser och värden som inte går att använda.
### Tilltal: ”du”, så som en medlem skulle säga till en annan. Enkla ord, inga förebråelser och, om den finns, en väg vidare.

common-unauthenticated = Logga in först.
common-forbidden = Du har inte tillgång till det här.
common-not-found = Vi kunde inte hitta det här. Kanske har det tagits bort, eller så syns det inte för dig.
# $reference (text): det som personen kan ange när någon skriver till oss.
common-internal = Något gick fel hos oss. Om det händer igen får du gärna höra av dig och ange den här referensen: { $reference }
common-rate-limited = Det var mycket på kort tid. Vänta en liten stund och försök sedan igen.
# $seconds (tal): om hur många sekunder det går att fortsätta.
common-budget-spent = { $seconds ->
    [one] Det var mycket på kort tid. Försök igen om { $seconds } sekund.
   *[other] Det var mycket på kort tid. Försök igen om { $seconds } sekunder.
}
common-bad-request = Vi kunde inte läsa den här begäran.
# $cost, $limit (tal): hur mycket begäran vill ha, och hur mycket en begäran får vilja ha.
common-too-complex = Den här begäran vill ha för mycket på en gång: den kostar { $cost }, och gränsen är { $limit }. Begär mindre, eller dela upp det i flera steg.
# $limit (tal): hur många nivåer en begäran får ha.
common-too-deep = { $limit ->
    [one] Den här begäran har för många nivåer. Den får ha högst { $limit } nivå.
   *[other] Den här begäran har för många nivåer. Den får ha högst { $limit } nivåer.
}
common-too-long = Den här begäran är för lång.
common-timeout = Det tog för lång tid, så vi avbröt. Försök igen, eller begär mindre på en gång.
common-change-timeout = Det tog för lång tid, så vi slutade vänta. Det kan ha blivit gjort ändå: titta efter innan du försöker igen.
common-still-under-way = Det här håller på att göras. Vänta en liten stund och försök sedan igen.
common-answer-lost = Det här är redan gjort, men svaret kom bort på vägen. Titta hur det ser ut nu, innan du gör det en gång till.
common-unavailable = Vi kommer inte åt våra uppgifter just nu. Försök igen om en liten stund.
common-invalid-value = Ett värde i den här begäran är inte giltigt.
common-cursor-invalid = Vi hittar inte längre det här stället i listan. Börja om från början.
common-cursor-expired = Det var för länge sedan den här kopian uppdaterades. Hämta allt på nytt.
# $limit (tal): hur många poster en sida får ha.
common-page-too-large = { $limit ->
    [one] Du kan hämta högst { $limit } post åt gången.
   *[other] Du kan hämta högst { $limit } poster åt gången.
}
common-page-both-ways = Be om antingen de första eller de sista posterna, inte båda på en gång.
# $limit (tal): hur många tecken texten får ha.
common-text-too-long = { $limit ->
    [one] Texten är för lång. Den kan ha högst { $limit } tecken.
   *[other] Texten är för lång. Den kan ha högst { $limit } tecken.
}
common-text-empty = Skriv något här.
common-text-invalid = Texten innehåller tecken som vi inte kan spara.
common-language-unknown = Vi känner inte till det här språket. Använd en språkkod som ”en” eller ”pt-BR”.
common-language-twice = Det här språket finns med två gånger.
# $least, $most (tal): hur många poster listan kan ha.
common-number = Ange från { $least } till { $most } poster.
common-time-zone-unknown = Vi känner inte till den här tidszonen. Använd ett namn som ”Europe/Berlin”.
common-email-invalid = Det här ser inte ut som en mejladress.
common-conduct-not-accepted = Läs först våra gemensamma regler och säg ja till dem.
common-scope-missing = Den här nyckeln får inte läsa det där.
