### Wat Waymark zegt over het team van een bijeenkomst: wie leidt, wie helpt, wie tolkt.

## Wat te verhelpen is

meeting-team-language-missing = Laat weten voor welke taal er wordt getolkt.
meeting-team-language-not-needed = Alleen bij een tolk hoort een taal. Laat die hier weg.
# Gezegd over jezelf of over iemand anders.
meeting-team-role-missing = Deze taak is voor leden met de rol van gespreksleider.
meeting-team-already-held = Dit lid heeft deze taak al.
meeting-team-already-offered = Dit lid is al gevraagd en heeft nog niet geantwoord.
meeting-team-already-answered = Je hebt hier al op geantwoord.
meeting-team-part-not-open = Deze taak is niet vrij, of iemand anders heeft die intussen op zich genomen. Kijk er nog eens naar.
meeting-team-part-not-yours = Je hebt deze taak niet, dus er valt niets te veranderen.

## E-mails
## Onderwerpregel en voorvertoning zien ook anderen: niets over bijeenkomsten, herstel of de community.
## De e-mails noemen niemand. Elke zin staat boven de titel van de bijeenkomst en het moment.

meeting-team-letter-subject = Er is iets nieuws voor je
meeting-team-letter-preheader = Open je app om het te zien.
meeting-team-asked-to-hold = Zou je deze bijeenkomst vanaf nu willen leiden? De vraag is of je dat wilt overnemen.
meeting-team-asked-to-facilitate = Zou je deze bijeenkomst één keer willen leiden?
meeting-team-asked-to-co-facilitate = Zou je willen helpen om deze bijeenkomst te leiden?
meeting-team-asked-to-shadow = Zou je met deze bijeenkomst willen meelopen, om te leren hoe je zo’n gesprek leidt?
meeting-team-asked-to-interpret = Zou je bij deze bijeenkomst willen tolken?
meeting-team-asked-next = Je kunt antwoorden in je app. Ja en nee zijn allebei goede antwoorden, en een nee heeft geen reden nodig. Zolang je geen ja zegt, verandert er niets.
meeting-team-when = Wanneer
# $date_time, $zone (tekst): allebei al in de taal van de lezer.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Staat op de plaats van een tijd.
meeting-team-every-date = Op elke datum
meeting-team-accepted = Degene die je vroeg, heeft ja gezegd. Voor deze taak bij de bijeenkomst is er nu iemand.
meeting-team-declined = Degene die je vroeg, heeft deze keer nee moeten zeggen.
meeting-team-declined-next = In je app kun je iemand anders vragen.
meeting-team-letter-footer = Je krijgt deze e-mail omdat er iets is veranderd dat jou aangaat. In e-mails zetten we zo weinig mogelijk, zodat wat van jou is, van jou blijft.
