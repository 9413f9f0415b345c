### Wat Waymark over items zegt: ze schrijven, vertalen en publiceren, en importeren wat anderen vermelden.
### Aanspreekvorm: “je”, zoals het ene lid met het andere praat. Gewone woorden, geen verwijten, en waar het kan: hoe het verder gaat.

resource-service-not-written = Een dienst kun je hier niet schrijven: die komt uit de gegevens van wie de dienst aanbiedt.
resource-pseudonym-missing = Schrijf de naam die er moet komen te staan, of kies een andere manier om genoemd te worden.
resource-address-invalid = Dit lijkt geen adres van een webpagina. Gebruik er een die met “https://” begint.
resource-address-missing = Laat weten waar dit te vinden is: een opname, film of bestand heeft een webadres nodig.
# $limit (getal): hoeveel vormen een item mag hebben.
resource-too-many-formats = { $limit ->
    [one] Een item kan hooguit { $limit } vorm hebben.
   *[other] Een item kan hooguit { $limit } vormen hebben.
}
# $limit (getal): hoeveel talen tegelijk gevraagd kunnen worden.
resource-too-many-languages = { $limit ->
    [one] Je kunt hooguit { $limit } taal tegelijk vragen.
   *[other] Je kunt hooguit { $limit } talen tegelijk vragen.
}
resource-review-date-past = Kies een dag na vandaag, zodat er op tijd weer iemand naar kijkt.
resource-citation-nowhere = Geef de DOI, of het adres van de pagina waar dit te vinden is.
resource-doi-invalid = Dit lijkt geen DOI. Die begint met “10.” en heeft een schuine streep, zoals in “10.1000/182”.
resource-retrieved-missing = Laat weten op welke dag je deze pagina las: er kan intussen iets anders staan.
resource-retrieved-later = Kies vandaag of een dag daarvoor.
# $limit (getal): hoeveel bronnen één item mag hebben.
resource-too-many-citations = { $limit ->
    [one] Een item kan op hooguit { $limit } bron steunen.
   *[other] Een item kan op hooguit { $limit } bronnen steunen.
}
resource-published-already = Dit is al gepubliceerd.
resource-archived = Dit is teruggenomen en valt niet meer te veranderen.
resource-changed-meanwhile = Iemand anders heeft dit op hetzelfde moment veranderd. Kijk er nog eens naar en probeer het dan opnieuw.
resource-source-language = In deze taal is het geschreven. Kies de taal waarin je vertaalt.
# $current (getal): de versie die nu geldt.
resource-version-unknown = Deze versie kennen we niet. De huidige is { $current }.
resource-nothing-to-search = Typ minstens één woord om naar te zoeken.
resource-nothing-to-review = Er wacht geen vertaling in deze taal op een meelezer.
resource-nothing-outdated = Geen vertaling in deze taal loopt achter op het origineel.
resource-being-translated = Iemand anders is dit nu naar die taal aan het vertalen. In de lijst vind je andere teksten.
resource-translation-waits = Er wacht al een vertaling in deze taal op een meelezer. Fijn dat je wilt helpen.
# $limit (getal): hoeveel teksten één lid tegelijk kan vertalen.
resource-too-many-translations = { $limit ->
    [one] Je kunt { $limit } tekst tegelijk op je nemen. Maak die af of laat hem aan anderen over, voordat je een andere op je neemt.
   *[other] Je kunt { $limit } teksten tegelijk op je nemen. Maak er een af of laat er een aan anderen over, voordat je een andere op je neemt.
}
resource-xliff-unreadable = Dit vertaalbestand kunnen we niet lezen. Stuur het zoals je programma het heeft bewaard, in het formaat XLIFF 2.
resource-xliff-not-one = In een bestand zit precies één tekst. Stuur elk bestand dat je van ons kreeg apart.
# $count (getal): hoeveel stukken.
resource-xliff-unfinished = { $count ->
    [one] { $count } stuk van de tekst is nog niet vertaald. Je kunt verdergaan in je programma en het bestand dan nog eens sturen.
   *[other] { $count } stukken van de tekst zijn nog niet vertaald. Je kunt verdergaan in je programma en het bestand dan nog eens sturen.
}
resource-xliff-other-parts = De stukken in dit bestand zijn niet die van de tekst. Misschien is de tekst veranderd: haal het bestand nog een keer op.
resource-not-proposed = Dit is nog niet voorgesteld. Zodra wie het schreef het voorstelt, kun je beslissen.
resource-proposed-already = Dit is al voorgesteld. Er kijkt binnenkort iemand naar.
resource-waits-for-review = Anderen kijken hier nu naar, dus het blijft zoals het is. Wil je iets veranderen, schrijf dan een opmerking en vraag het terug.
resource-not-ones-own = Dit heb je zelf gemaakt, dus beslist een andere meelezer erover.
resource-changed-by-suggestion = Dit is gepubliceerd, dus anderen moeten het met een verandering van de tekst eens zijn. Stel de verandering voor, dan kijkt er iemand naar.
resource-stays-sensitive = Wat is voorgesteld of gepubliceerd, houdt deze markering. Zolang het een concept is, kan die eraf.
resource-topic-is-sensitive = Dit gaat over een onderwerp waar altijd twee mensen naar kijken. De markering gaat er pas af als het onderwerp zelf die niet meer heeft.
resource-story-without-context = Een verhaal helpt anderen het meest als er ook in staat wat niet hielp, en wanneer dat zo was. Vul alle drie in: wat hielp, wat niet, en onder welke omstandigheden.
resource-story-without-consent = Anderen lezen een verhaal pas als wie het schreef dat goedvindt. Je kunt het toestaan, en weer intrekken, bij je toestemmingen.
resource-changed-since = Dit is veranderd sinds je het las. Kijk er nog eens naar en beslis dan.
resource-looked-at-again = Hier wordt al opnieuw naar gekeken. Het komt terug zodra een meelezer het heeft gepubliceerd.
resource-not-published-yet = Dit is op dit moment niet gepubliceerd, dus valt er niets opnieuw te bekijken.
resource-reason-missing = Schrijf in een paar woorden waarom je een gepubliceerde tekst verandert. Wie eraan meewerkt, wil dat graag weten.
resource-takes-two = Twee mensen moeten het met een verandering van deze tekst eens zijn. Stel de verandering voor, dan kijken anderen ernaar.
resource-not-published = Dit is op dit moment niet gepubliceerd, dus valt er niets voor te stellen.
resource-nothing-changes = Zo staat het er al. Schrijf wat er anders moet zijn.
# $limit (getal): hoeveel suggesties van één lid mogen wachten.
resource-too-many-suggestions = { $limit ->
    [one] Er kan { $limit } suggestie van je tegelijk wachten. Wacht tot iemand ernaar heeft gekeken, of neem die terug.
   *[other] Er kunnen { $limit } suggesties van je tegelijk wachten. Wacht tot iemand naar een ervan heeft gekeken, of neem er een terug.
}
resource-suggestion-settled = Deze suggestie is al beantwoord of teruggenomen.
resource-changed-where-it-came-from = Het is veranderd in de gids waar het vandaan komt.

## Hoeveel een bron zegt over wat helpt, te beginnen bij het meeste. Niets ervan is een oordeel over mensen.

resource-evidence-review = Veel onderzoeken hiernaar zijn samen bekeken.
resource-evidence-trial = In een onderzoek probeerden sommige mensen dit en andere niet; het lot bepaalde wie.
resource-evidence-observation = In een onderzoek zijn mensen gevolgd die dit deden.
resource-evidence-expertise = Mensen die het vak goed kennen, zeggen dit.
resource-evidence-experience = Mensen die dit hebben meegemaakt, vertellen hoe het voor hen was.

## De e-mails. Ze hebben allemaal dezelfde onderwerpregel, en zeggen niet om welke tekst het gaat of wat erover is gezegd.

resource-letter-subject = Er is iets nieuws voor je
resource-letter-preheader = Open je app om het te zien.
# Aan wie het schreef.
resource-returned = Iemand heeft gekeken naar een tekst die je voorstelde, en voorlopig is het weer een concept.
resource-returned-next = In je app vind je wat er aan jou is geschreven. Neem de tijd die je nodig hebt, en stel de tekst weer voor wanneer je wilt. Dank je wel voor het werk dat je erin hebt gestoken.
resource-published = Een tekst die je schreef, is gepubliceerd: iedereen in de community kan hem nu lezen.
resource-published-next = Dank je wel dat je dit deelt. In je app kun je op elk moment veranderen hoe je wordt genoemd.
resource-taken-back = Een tekst die je schreef, is teruggenomen door iemand die zorgt voor wat we publiceren.
resource-taken-back-next = Niemand vindt hem nog. Wil je weten waarom, vraag het dan aan een van de moderatoren.
# Aan wie het schreef.
resource-reopened = Er wordt opnieuw gekeken naar een tekst die je schreef, en intussen vindt niemand anders hem.
resource-reopened-next = In je app vind je waarom. Als je wilt, kun je de tekst meteen veranderen; hij komt terug zodra iemand ernaar heeft gekeken. Dank je wel voor je geduld.
# Aan iemand die zorgt voor wat is gepubliceerd.
resource-in-your-care = Vanaf nu zorg jij voor iets wat we publiceren.
resource-in-your-care-next = In je app vind je het bij de dingen waar je voor zorgt. Als het tijd is om er weer naar te kijken, hoor je dat van ons. Is dit niets voor jou, zeg het dan tegen een van de moderatoren, dan neemt iemand anders het over.
# $count (getal): hoeveel.
resource-care-due = { $count ->
    [one] Het is tijd om weer eens te kijken naar iets waar je voor zorgt.
   *[other] Het is tijd om weer eens te kijken naar { $count } dingen waar je voor zorgt.
}
# $date (tekst): de dag waarop het verborgen wordt, zoals de taal van de lezer die schrijft.
resource-care-due-next = Als je een rustig moment hebt, lees het dan nog eens, en laat in je app weten of het nog goed is. Waar op { $date } nog niemand naar heeft gekeken, is vanaf die dag verborgen, tot iemand dat doet.
# $count (getal): hoeveel.
resource-care-hidden = { $count ->
    [one] Iets waar je voor zorgt, is op dit moment verborgen, omdat er opnieuw naar gekeken moet worden.
   *[other] { $count } dingen waar je voor zorgt, zijn op dit moment verborgen, omdat er opnieuw naar gekeken moet worden.
}
resource-care-hidden-next = De moderatoren zien het ook, en halen het terug als ze ernaar hebben gekeken. In je app kun je ze schrijven wat je erover weet.
# In elke e-mail van deze soort.
resource-care-footer = Je krijgt deze e-mail omdat je zorgt voor iets wat we publiceren. Wordt het te veel, zeg het dan tegen een van de moderatoren: dan neemt iemand anders het over.
# Aan wie een tekst vertaalde.
resource-translation-published = Iemand heeft gekeken naar een vertaling die je maakte, en iedereen kan die nu lezen.
resource-translation-published-next = Dank je wel: wie die taal leest, vindt nu hulp waar die er eerst niet was.
# Aan wie een verandering voorstelde.
resource-suggestion-accepted = Een verandering die je voorstelde, is overgenomen.
resource-suggestion-accepted-next = Vanaf nu staat het zo in de tekst. Dank je wel dat je zo goed hebt gelezen.
resource-suggestion-declined = Iemand heeft gekeken naar een verandering die je voorstelde, en de tekst blijft zoals die is.
resource-suggestion-declined-next = In je app vind je wat erover is geschreven. Dank je wel voor het meedenken.
# In elke e-mail van deze soort.
resource-letter-footer = Je krijgt deze e-mail omdat er iets is veranderd dat jou aangaat. In e-mails zetten we zo weinig mogelijk, zodat wat van jou is, van jou blijft.

## Gezegd tegen programma’s die de lijst van diensten op /hsds lezen.

resource-parameter-unknown = Deze lijst kent deze parameter niet. Je kunt hem weglaten.
resource-parameter-invalid = Deze waarde kan deze parameter niet hebben.
# $most (getal): hoeveel vermeldingen.
resource-per-page-too-many = { $most ->
    [one] Op een pagina past hooguit { $most } vermelding. Vraag een kleinere pagina, of met format=ndjson alles tegelijk.
   *[other] Op een pagina passen hooguit { $most } vermeldingen. Vraag een kleinere pagina, of met format=ndjson alles tegelijk.
}
resource-postcode-missing = De afstand wordt vanaf een postcode gemeten. Geef er ook een.
