### Vad Waymark säger till dem som tar hand om det som deras organisation har i katalogen, och om det som de föreslår.
### Tilltal: ”du”, så som en medlem skulle säga till en annan. Enkla ord, inga förebråelser och, om den finns, en väg vidare.

resource-listing-about-one = Ange antingen vilken organisation som erbjuder en ny tjänst, eller vilken tjänst i katalogen som ska ändras.
resource-listing-proposal-waits = Något som du har föreslagit för den här tjänsten väntar fortfarande. Vänta tills någon har tittat på det, eller ta tillbaka det först.
# $limit (tal): hur många förslag från en medlem som kan vänta.
resource-listing-too-many-proposals = { $limit ->
    [one] Du kan ha { $limit } förslag som väntar åt gången. Vänta tills någon har tittat på det, eller ta tillbaka det.
   *[other] Du kan ha { $limit } förslag som väntar åt gången. Vänta tills någon har tittat på ett av dem, eller ta tillbaka ett.
}
resource-listing-proposal-settled = Det här förslaget har redan besvarats eller tagits tillbaka.
resource-listing-editor-already = Den här medlemmen tar redan hand om det som organisationen har i katalogen.
# $limit (tal): hur många medlemmar som kan ta hand om en organisations uppgifter.
resource-listing-too-many-editors = { $limit ->
    [one] Högst { $limit } medlem kan ta hand om det som en organisation har i katalogen.
   *[other] Högst { $limit } medlemmar kan ta hand om det som en organisation har i katalogen.
}
resource-listing-phone-invalid = Det finns ingen siffra i det här telefonnumret. Skriv det så som man slår det.
resource-listing-extension-invalid = En anknytning är ett tal med upp till 9 siffror som inte börjar med 0. Allt annat kan stå i beskrivningen.
resource-listing-country-unknown = Använd landets två bokstäver, som ”DE” eller ”BR”.
resource-listing-currency-unknown = Använd valutans tre bokstäver, som ”EUR” eller ”BRL”.
resource-listing-currency-missing = Ange vilken valuta det gäller.
resource-listing-amount-invalid = Ange ett belopp från 0 till 1 000 000.
resource-listing-free-costs = Det som är gratis har inget belopp. Lämna bort det, eller välj ett annat slags kostnad.
resource-listing-hours-empty = Välj minst en dag, eller skriv med ord när det är öppet.
resource-listing-hours-over = Den sista dagen är före den första. Titta på de två datumen igen.
resource-listing-place-empty = Ge det här stället ett namn, en gata eller en ort, så att människor kan hitta dit.
resource-listing-position-invalid = Ange både latitud (från −90 till 90) och longitud (från −180 till 180), eller ingen av dem.

## I själva katalogen: vilket slags kostnad något är, om den som erbjuder det inte säger mer om det.

resource-listing-cost-free = Gratis
resource-listing-cost-sliding-scale = Var och en betalar efter förmåga
resource-listing-cost-scholarship = Hjälp för den som inte kan betala

## Mejlen. Alla har samma ämnesrad som de andra här, och säger inte vilken organisation det är.

# Till en medlem som från och med nu tar hand om det som en organisation har i katalogen.
resource-listing-appointed = Du är en av dem som tar hand om det som en organisation har i katalogen här.
resource-listing-appointed-next = I appen hittar du dess tjänster. När något om dem ändras kan du föreslå det där, så tittar någon från gemenskapen på det innan alla läser det. Om det inte är något för dig kan du säga det till en av samordnarna.
# Till den som föreslog något.
resource-listing-proposal-accepted = Något som du har föreslagit för katalogen är antaget.
resource-listing-proposal-accepted-next = Så läser alla det från och med nu, även de kataloger som hämtar från oss. Tack för att du ser till att det stämmer.
resource-listing-proposal-declined = Någon har tittat på något som du har föreslagit för katalogen, och tills vidare tas det inte med.
resource-listing-proposal-declined-next = I appen hittar du det som har skrivits om det, och du kan föreslå det igen, på ett annat sätt, när du vill. Tack för att du tar hand om det här.
