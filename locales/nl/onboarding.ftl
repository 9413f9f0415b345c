### Ontvangst: de weg van iemand die er net is, wie die persoon verwelkomt, en een eerste bijeenkomst.
### Niemand krijgt een verwijt, niemand wordt opgejaagd, en er wordt niets geteld. Een stap die niet is gezet, staat gewoon open.

## Wat te verhelpen is

onboarding-source-text-missing = Voeg de tekst toe in de taal waarin deze stap is geschreven.
# $limit (getal): hoeveel stappen een weg kan hebben.
onboarding-too-many-steps = { $limit ->
    [one] Een weg kan hooguit { $limit } stap hebben. Wil je er een toevoegen, haal er dan eerst een uit.
   *[other] Een weg kan hooguit { $limit } stappen hebben. Wil je er een toevoegen, haal er dan eerst een uit.
}
# $least, $most (getallen): waar een stap op de weg kan staan.
onboarding-position-range = Kies een plaats van { $least } tot { $most }.
onboarding-step-by-itself = Deze stap wordt vanzelf aangevinkt zodra die is gezet, dus hier valt niets aan te vinken.
# $least, $most (getallen): voor hoeveel nieuwe leden iemand tegelijk kan zorgen.
onboarding-capacity-range = Kies een aantal nieuwe leden van { $least } tot { $most }.
onboarding-no-longer-possible = Dit kan niet meer, want er is intussen iets veranderd. Kijk er nog eens naar.

## E-mails
## Onderwerpregel en voorvertoning zien ook anderen: niets over nieuwe leden, herstel of de community.
## De e-mails noemen niemand en herhalen niets van wat mensen elkaar schreven.

onboarding-letter-subject = Er is iets nieuws voor je
onboarding-letter-preheader = Open je app om het te zien.
onboarding-asked = Er is net iemand aangekomen die blij zou zijn met een eerste woord van jou.
# Het kopje boven een datum en tijd.
onboarding-asked-until = Fijn als je iets laat horen vóór
# $date_time, $zone (tekst): allebei al in de taal van de lezer.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = In je app zie je wie het is. Een paar warme zinnen zijn genoeg. Komt het nu niet uit, geef het daar dan door of laat het gewoon liggen: dan wordt iemand anders gevraagd, en niemand vraagt waarom.
onboarding-relieved = Het nieuwe lid dat jij zou verwelkomen, is nu in andere handen. Je hoeft er niet meer aan te denken.
onboarding-relieved-next = Het is helemaal niet erg: het leven gaat voor. Wil je even niet verwelkomen, dan kun je in je app op elk moment pauze nemen.
onboarding-greeted = Fijn dat je er bent. Iemand die de weg kent, heeft je geschreven om je te verwelkomen.
onboarding-greeted-next = De woorden staan in je app. Alleen jullie tweeën kunnen ze lezen. Neem de tijd: je mag antwoorden, en het hoeft niet.
# $count (getal): hoeveel nieuwe leden nog niet zijn verwelkomd.
onboarding-stewards-waiting = { $count ->
    [one] Iemand die nieuw is, wacht nog op een eerste woord.
   *[other] { $count } mensen die nieuw zijn, wachten nog op een eerste woord.
}
onboarding-stewards-next = Je ziet ze in je app, en je kunt ze zelf schrijven. Vaak is er gewoon niemand vrij die dezelfde taal spreekt: misschien ken je iemand die graag zou verwelkomen.
onboarding-first-meeting = Hier is een eerste bijeenkomst die bij je zou kunnen passen:
onboarding-first-meeting-online = Je kunt meedoen van waar je ook bent.
onboarding-first-meeting-next = Wil je komen, zeg dan ja in je app. Daar vind je alles wat je nodig hebt om mee te doen. Je mag ook alleen luisteren, en je mag weggaan wanneer je wilt. Is het niets voor jou, dan zijn er andere, en er is geen haast.
onboarding-letter-footer = Je krijgt deze e-mail omdat er iets is veranderd dat jou aangaat. In e-mails zetten we zo weinig mogelijk, zodat wat van jou is, van jou blijft.
