### Hjälp i en kris: läses av människor som kan ha det svårt just nu, och av dem som finns bredvid. Kort, enkelt, lugnt.

## Det som de kan rätta till som tar hand om stödlinjer

crisis-phone-invalid = Skriv numret så som man slår det: siffror, och * eller # där de hör till.
crisis-address-invalid = Ange adressen till en sida som börjar med https:// eller http://.
crisis-hours-invalid = Skriv öppettiderna som ”Mo-Fr 09:00-17:00; PH off”, eller ”24/7”. De måste vara desamma varje vecka, utom på helgdagar.
crisis-zone-missing = Ange i vilken tidszon de här tiderna gäller.
# $country (text): landets kod, som DE.
crisis-region-invalid = Ange delen av landet med dess kod. Den börjar med { $country }-.
crisis-country-unknown = Ange landet med dess kod på två bokstäver, som DE.
crisis-unreachable = Ange minst ett sätt att nå den här linjen.
crisis-name-missing = Ge den här linjen ett namn.
crisis-kind-missing = Ange vad den här linjen är till för.
crisis-checked-later = Den dagen har inte kommit än.
# $days (tal): hur länge det gäller att någon har kontrollerat.
crisis-checked-long-ago = { $days ->
    [one] Det är mer än { $days } dag sedan. Kontrollera en gång till.
   *[other] Det är mer än { $days } dagar sedan. Kontrollera en gång till.
}
crisis-changed-meanwhile = Någon annan har gjort något med den här linjen sedan dess. Titta på den igen.
crisis-hidden-already = Den här linjen är redan dold.
crisis-not-hidden = Den här linjen är inte dold.
crisis-nothing-to-take = Det finns inget att ta över: den här linjen är som den kom med programvaran, eller så kom den inte med den.

## Vad en linje är

crisis-emergency-name = Nödnummer
crisis-kind-emergency = Nödnummer
crisis-kind-crisis = Hjälp i en kris
crisis-kind-listening = Någon som lyssnar
crisis-kind-eating-disorders = Ätstörningar
crisis-kind-youth = Barn och unga
# Vem som kommer när man ringer det här numret.
crisis-reaches-ambulance = Ambulans och medicinsk hjälp
crisis-reaches-police = Polis
crisis-cost-free = Det är gratis.
crisis-cost-charged = Det kostar lika mycket som ett vanligt samtal.
crisis-cost-unknown = Vi vet inte vad det kostar.

## När den är öppen

crisis-hours-unknown = Öppettiderna är inte kända.
crisis-hours-always = Öppet dygnet runt, alla dagar.
# $times (text): en eller flera tidsperioder.
crisis-hours-daily = Öppet varje dag: { $times }
# $days (text): en eller flera veckodagar. $times (text): en eller flera tidsperioder.
crisis-hours-days = Öppet { $days }: { $times }
# $first, $last (text): veckodagar, så som de står för sig själva.
crisis-day-range = { $first } till { $last }
# $from, $to (text): klockslag.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = hela dagen
# Står där veckodagar annars står.
crisis-holidays = helgdagar
crisis-holidays-closed = Stängt på helgdagar.
# $zone (text): namnet på en tidszon.
crisis-hours-zone = Tiderna gäller i den här tidszonen: { $zone }.
crisis-open-now = Öppet nu
crisis-closed-now = Stängt nu
# $when (text): veckodag, datum och tid, på linjens klocka.
crisis-opens = Stängt nu. Öppnar { $when }.
crisis-open-unknown = Vi vet inte om det är öppet nu.

## Hur säkert det här är

# $date (text): ett datum.
crisis-assured = Någon i den här gemenskapen kontrollerade det här den { $date }.
# $date (text): ett datum.
crisis-assured-long-ago = Sist någon i den här gemenskapen kontrollerade det här var den { $date }. Det är ett tag sedan.
# $date (text): ett datum, eller ett år när inte mer är känt.
crisis-not-assured = Ingen i den här gemenskapen har kontrollerat det här än. Det senaste offentliga underlaget: { $date }.
crisis-not-assured-undated = Ingen i den här gemenskapen har kontrollerat det här än, och vi vet inte hur nytt det offentliga underlaget är.
crisis-not-assured-own = Någon i den här gemenskapen har skrivit upp det här. Ingen har kontrollerat det sedan dess.
crisis-reliability-high = Det står på en officiell sida, eller så säger minst två oberoende källor samma sak.
crisis-reliability-medium = Bara en källa som inte är officiell säger det, eller så är källan gammal.

## Vad du kan göra

# $number (text): ett telefonnummer.
crisis-in-danger = Om du eller någon annan är i fara just nu, ring { $number }.
crisis-in-danger-anywhere = Om du eller någon annan är i fara just nu, ring nödnumret i det land där du är.
# Intill en länk till findahelpline.com.
crisis-directory = En katalog över stödlinjer i många länder.
crisis-not-up-to-date = Det som den här gemenskapen vet om numren går inte att slå upp just nu. Det du ser här är det som följer med programvaran, och det kan vara gammalt.

## Sidan

crisis-page-title = Hjälp i en kris
crisis-page-introduction = Du behöver inte ta dig igenom det här på egen hand. Här finns människor som du kan ringa eller skriva till. Du behöver inte logga in, och ingen sparar att du har varit här.
crisis-page-country = Vilket land är du i?
crisis-page-country-none = Välj ett land
crisis-page-show = Visa
# $country (text): namnet på ett land.
crisis-page-lines = Någon att prata med: { $country }
crisis-page-no-lines = Vi känner inte till någon linje här än. Katalogen nedan kanske gör det.
# $number (text): ett telefonnummer.
crisis-page-call = Ring { $number }
# $extension (text): siffror.
crisis-page-extension = När någon svarar, slå { $extension }.
# $number (text): ett telefonnummer.
crisis-page-text = Sms:a till { $number }
# $number (text): ett telefonnummer. $words (text): vad man ska skriva.
crisis-page-text-with = Sms:a { $words } till { $number }
crisis-page-chat = Chatt
crisis-page-website = Webbplats
# $address (text): en mejladress.
crisis-page-email = Skriv till { $address }
# $number (text): ett telefonnummer.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Öppettider
crisis-page-languages = Språk
crisis-page-cost = Kostnad
crisis-page-audience = För vem
crisis-page-sources = Varifrån vi vet det här
crisis-page-elsewhere = Om inget av det här passar
# Namnet på en lista med språk, för skärmläsare.
crisis-page-other-languages = Den här sidan på andra språk

## Mejlet till samordnarna
## Ämnesraden säger ingenting: någon annan kan se den.

crisis-letter-subject = Det finns något att ta hand om
crisis-letter-preheader = Öppna appen för att se det.
# $count (tal): hur många.
crisis-letter-due = { $count ->
    [one] Ett av de nummer som vi ger till människor som behöver hjälp har inte kontrollerats på ett tag, eller aldrig av oss.
   *[other] { $count } av de nummer som vi ger till människor som behöver hjälp har inte kontrollerats på ett tag, eller aldrig av oss.
}
crisis-letter-next = När du har en lugn stund kan du titta på sidan hos dem som håller i linjen, eller ringa, och säga i appen att det fortfarande stämmer. Ring aldrig ett nödnummer för att pröva det. Du behöver inte ta alla, och inte ensam.
crisis-letter-footer = Du får det här mejlet för att du tar hand om den här gemenskapen. Det kommer högst en gång i månaden, så länge det finns något att kontrollera.
