### Wat Waymark zegt over bijeenkomsten in het formaat Meeting Guide: ze overnemen, en ze aan anderen doorgeven.

## Gezegd op de opdrachtregel, tegen wie een lijst importeert.

meeting-guide-import-unreadable = We konden dit niet lezen. Het moet JSON zijn in het formaat Meeting Guide: een lijst van bijeenkomsten.
# $taken, $changed, $unchanged, $refused (getallen): hoeveel rijen, naar wat ermee is gebeurd.
meeting-guide-import-counts = Nieuw: { $taken }. Veranderd: { $changed }. Zoals het was: { $unchanged }. Weggelaten: { $refused }.
# $number (getal): de plaats van de rij in het bestand; $slug (tekst): hoe de rij daar heet; $reason (tekst): een van de zinnen hieronder.
meeting-guide-import-refused = Rij { $number } ({ $slug }) is weggelaten. { $reason }
# $number (getal): de plaats van de rij in het bestand; $reason (tekst): een van de zinnen hieronder.
meeting-guide-import-refused-nameless = Rij { $number } is weggelaten. { $reason }
# $rows (getal): hoeveel rijen.
meeting-guide-hours-assumed = Bijeenkomsten waarbij niet staat wanneer ze eindigen, zodat we van een uur zijn uitgegaan: { $rows }.
# $rows (getal): hoeveel rijen.
meeting-guide-zones-assumed = Bijeenkomsten zonder tijdzone, zodat we van die van jou zijn uitgegaan: { $rows }.
# $codes (tekst): de codes, elk met het aantal rijen waar ze in staan.
meeting-guide-unknown-codes = Codes die niet in de gepubliceerde lijst staan; we bewaren ze, maar geven ze niet door: { $codes }.
# $codes (tekst): de codes, elk met het aantal rijen waar ze in staan.
meeting-guide-codes-without-topic = Codes waar hier nog geen onderwerp bij hoort; we bewaren ze en geven ze door: { $codes }.

## Waarom een rij niet over te nemen is.

meeting-guide-row-not-one = Dit is geen bijeenkomst: hier hoort een object te staan.
meeting-guide-row-unstorable = Er staan tekens in die we niet kunnen bewaren.
# $field (tekst): hoe het veld in het formaat heet.
meeting-guide-row-field = Het veld { $field } ontbreekt, of is niet wat het formaat vraagt.
# $field (tekst): hoe het veld in het formaat heet; $most (getal): voor hoeveel tekens er ruimte is.
meeting-guide-row-too-long = Het veld { $field } is te lang. Zoveel tekens passen erin: { $most }.
meeting-guide-row-by-appointment = Er staat geen dag en geen tijd bij. Alleen bijeenkomsten die er elke week zijn, kunnen we overnemen.
meeting-guide-row-without-zone = Er staat geen tijdzone bij. Je kunt er met --time-zone een noemen voor al zulke bijeenkomsten.
meeting-guide-row-zone-unknown = Deze tijdzone kennen we niet. Het moet een IANA-naam zijn, zoals America/New_York.
meeting-guide-row-without-way = Er staat geen adres bij, en ook geen link of telefoonnummer om mee te doen.
meeting-guide-row-address-not-full = Uit het adres blijkt niet waar mensen heen kunnen, en er is geen link of telefoonnummer om mee te doen.
meeting-guide-row-slug-twice = Een eerdere rij heeft dezelfde slug.
meeting-guide-row-own-meeting = Dit is een bijeenkomst van deze server zelf.

## Waarom een bijeenkomst niet in de lijst staat die anderen lezen.

meeting-guide-not-weekly = De bijeenkomst is er niet elke week op dezelfde dagen.
meeting-guide-not-begun = De bijeenkomst is er niet in de komende zeven dagen.
meeting-guide-over = De bijeenkomst is voorbij.
meeting-guide-way-not-public = De bijeenkomst is online, en alleen wie komt, mag weten hoe je meedoet.
meeting-guide-no-address = Er is geen adres, dus zou niemand de bijeenkomst op een kaart kunnen vinden.
meeting-guide-whole-day = De bijeenkomst duurt een hele dag of langer.
meeting-guide-language-unreadable = Dit is geen taal. Het moet een code zijn zoals es of pt-BR.
