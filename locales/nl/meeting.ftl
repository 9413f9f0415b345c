### Wat Waymark over bijeenkomsten zegt: ze opzetten, en erheen gaan.

# $part (tekst): het stuk van de regel dat niet bruikbaar is, zoals het is ingetypt.
meeting-recurrence-unreadable = Met “{ $part }” kunnen we in een herhaalregel niets. Een regel ziet er zo uit: FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Een bijeenkomst kan elke dag, elke week, elke maand of elk jaar terugkomen.
meeting-recurrence-time-of-day = De tijd volgt uit de eerste datum. Laat BYHOUR, BYMINUTE en BYSECOND weg uit de regel.
meeting-recurrence-until = Een regel eindigt op een moment in UTC, zoals UNTIL=20271231T225959Z, of na een aantal data (COUNT), niet allebei.
meeting-recurrence-first = De eerste datum volgt niet uit de regel. Kies een datum die er wel uit volgt.
meeting-recurrence-over = Alle data van deze regel zijn al voorbij.
meeting-starts-too-far = De eerste datum ligt te ver van vandaag.
# $least, $most (getallen): minuten.
meeting-duration = Een bijeenkomst kan { $least } tot { $most } minuten duren.
# $most (getal): hoeveel plekken één datum kan hebben.
meeting-capacity = Er kunnen 1 tot { $most } plekken zijn. Is er geen grens, laat het getal dan weg.
meeting-venue-missing = Jullie komen op een locatie bij elkaar. Laat weten waar dat is.
meeting-join-url-missing = Je kunt ook van elders meedoen. Geef daarvoor de link.
meeting-join-missing = Geef een link of een telefoonnummer om mee te doen.
meeting-other-format = Dit past niet bij de vorm die je voor de bijeenkomst hebt gekozen.
meeting-link-invalid = Dit lijkt geen webadres dat met https:// of http:// begint.
meeting-source-text-missing = Geef ook de tekst in de oorspronkelijke taal.
meeting-fact-twice = Dit gegeven staat er twee keer in.
meeting-checked-later = Deze dag moet nog komen.
meeting-position-half = Een positie heeft een breedtegraad en een lengtegraad nodig.
meeting-position-invalid = De breedtegraad loopt van −90 tot 90, de lengtegraad van −180 tot 180.
# $most (getal): kilometers.
meeting-distance = Een afstand is meer dan 0 en hooguit { $most } kilometer.
# $most (getal): minuten.
meeting-soon = Dit kan van 0 tot { $most } minuten zijn.
# $days (getal): hoe ver een zoektocht naar tijden mag reiken.
meeting-search-too-long = { $days ->
    [one] Zoek je op dagen van de week of op tijden, dan kan dat over hooguit { $days } dag. Kies een eerdere laatste dag of een latere eerste dag.
   *[other] Zoek je op dagen van de week of op tijden, dan kan dat over hooguit { $days } dagen. Kies een eerdere laatste dag of een latere eerste dag.
}
meeting-occurrence-cancelled = Deze datum gaat niet door.
meeting-occurrence-over = Deze datum is al voorbij.
meeting-full = Op deze datum zijn alle plekken bezet. Misschien komt een andere datum je uit.

## Wat er met een datum van een reeks niet kan

meeting-not-of-the-rule = Deze datum komt niet uit de regel, dus valt er niets weg te laten.
meeting-no-such-date = De bijeenkomst heeft geen datum op dat tijdstip.
meeting-date-taken = De bijeenkomst heeft al een datum op dat tijdstip.
meeting-series-over = De bijeenkomst is dan al afgelopen.
meeting-in-the-past = Dit is al voorbij. Kies een moment dat nog komt.
meeting-not-called-off = Deze datum was niet afgezegd.
meeting-changed-meanwhile = Iemand anders heeft dit op hetzelfde moment veranderd. Kijk er nog eens naar en probeer het dan opnieuw.

## De e-mail over een verandering
## Onderwerpregel en voorvertoning zien ook anderen: niets over bijeenkomsten, herstel of de community.

meeting-change-subject = Een verandering in je plannen
meeting-change-preheader = Hier staat wat er nu anders is.
meeting-called-off-opening = Iets waar je ja op hebt gezegd, gaat deze keer niet door. Dat vinden we jammer.
meeting-moved-opening = Iets waar je ja op hebt gezegd, is naar een ander moment verplaatst.
meeting-other-end-opening = Iets waar je ja op hebt gezegd, begint nog steeds op hetzelfde moment, maar eindigt op een ander.
meeting-elsewhere-opening = Iets waar je ja op hebt gezegd, blijft op hetzelfde moment, maar de locatie of de manier om mee te doen is anders.
meeting-restored-opening = Goed nieuws: iets wat was afgezegd, gaat toch door.
meeting-changed-opening = Een paar van de data waar je ja op hebt gezegd, zijn veranderd.
meeting-ended-opening = Een reeks waar je ja op hebt gezegd, loopt ten einde. Dank je wel dat je erbij was.
meeting-closed-opening = Een reeks waar je ja op hebt gezegd, houdt een tijdje pauze.
meeting-reopened-opening = Goed nieuws: een reeks waar je ja op hebt gezegd, gaat verder zoals gepland.
meeting-online-opening = Een reeks waar je ja op hebt gezegd, is voorlopig online.
meeting-occurrence-ahead = Deze datum is nog niet begonnen.
meeting-looked-back = Deze datum is meer dan twee weken geleden, dus er valt niets meer over te zeggen.
# $least, $most (getallen): mensen.
meeting-head-count = Geef een getal van { $least } tot { $most }.
meeting-had-no-place = Hoe het was, kan zeggen wie op deze datum een plek had.
meeting-guests-not-welcome = Deze bijeenkomst is voor leden. Wil je komen, maak dan eerst een account aan.

## Een datum in e-mails en op pagina’s

meeting-when = Wanneer
# $date_time (tekst): dag van de week, datum en tijd. $zone (tekst): de naam van de tijdzone waar de lezer woont.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Waar
meeting-directions = Zo kom je er
meeting-dial-in = Meedoen per telefoon
meeting-join = Online meedoen
meeting-when-before = Gepland was
meeting-when-now = Nieuw moment
meeting-end-now = Nieuwe eindtijd
meeting-why = Waarom
meeting-note = Goed om te weten
meeting-item-called-off = Gaat niet door
# $when (tekst): datum en tijd, met de tijdzone.
meeting-item-moved = Nieuw moment: { $when }
# $when (tekst): datum en tijd, met de tijdzone.
meeting-item-moved-elsewhere = Nieuw moment: { $when }, en een andere locatie of manier om mee te doen
# $when (tekst): datum en tijd waarop het eindigt, met de tijdzone.
meeting-item-other-end = Zelfde begintijd, nieuwe eindtijd: { $when }
# $when (tekst): datum en tijd waarop het eindigt, met de tijdzone.
meeting-item-other-end-elsewhere = Zelfde begintijd, nieuwe eindtijd: { $when }, en een andere locatie of manier om mee te doen
meeting-item-elsewhere = Zelfde moment, maar een andere locatie of manier om mee te doen
meeting-item-restored = Gaat toch door
# $count (getal): hoeveel data er zijn veranderd naast wat er in de lijst staat.
meeting-items-more = { $count ->
    [one] Er is nog één datum veranderd. Je vindt ze allemaal in je app.
   *[other] Er zijn nog { $count } data veranderd. Je vindt ze allemaal in je app.
}
meeting-called-off-closing = Je hoeft niets te doen. We zien je graag een andere keer.
meeting-kept-closing = Je hoeft niets te doen: je houdt je plek. Komt het je niet meer uit, dan kun je je plek teruggeven in je app, en niemand vraagt waarom.
meeting-kept-closing-as-guest = Je hoeft niets te doen: je houdt je plek. Komt het je niet meer uit, dan kun je je plek teruggeven op je pagina, en niemand vraagt waarom.
meeting-line-kept-closing = Je hoeft niets te doen: je blijft in de rij staan waar je stond, en je hoort van ons zodra je een plek hebt.
meeting-change-footer = Je krijgt deze e-mail omdat je hebt gezegd dat je komt.
# Hoe de afspraak heet in de agenda van wie dit leest. Anderen zien het ook: niets over bijeenkomsten, herstel of de community.
meeting-calendar-summary = Een afspraak

## De e-mail als er een plek is vrijgekomen
## Onderwerpregels en voorvertoningen zien ook anderen: niets over bijeenkomsten, herstel of de community.

meeting-place-free-subject = Goed nieuws voor je
meeting-place-free-preheader = Waar je op wachtte, is er.
meeting-place-free-opening = Er is een plek vrijgekomen, en die is voor jou. Fijn als je erbij bent.
meeting-pass-on = Komt het je niet meer uit, dan is dat goed: geef de plek terug in je app, dan gaat die naar wie daarna aan de beurt is.
meeting-pass-on-as-guest = Komt het je niet meer uit, dan is dat goed: geef de plek terug op je pagina, dan gaat die naar wie daarna aan de beurt is.
meeting-place-free-footer = Je krijgt deze e-mail omdat je op een plek wachtte.

## De e-mails aan mensen zonder account

meeting-invitation-subject = Was jij dit?
meeting-invitation-preheader = Er is nog één kleine stap.
meeting-invitation-opening = Iemand heeft met dit adres om een plek gevraagd bij de bijeenkomst hieronder. Was jij dat, open dan je pagina en laat ons weten of je komt.
meeting-invitation-button = Open mijn pagina
meeting-invitation-valid = De link werkt één dag.
meeting-invitation-footer = Was jij het niet, dan hoef je niets te doen. Wij vergeten dit adres weer.
meeting-confirmation-subject = Dank je wel, we hebben het genoteerd
meeting-confirmation-preheader = Hier staat alles wat je nodig hebt.
meeting-confirmation-button = Bekijk mijn pagina
meeting-confirmation-footer = Je krijgt deze e-mail omdat je ons op onze pagina liet weten dat je wilt komen. Een week na de datum vergeten we je adres.
meeting-guest-going = Je hebt een plek. Fijn als je erbij bent.
# $place (getal): de hoeveelste in de rij, vanaf 1.
meeting-guest-waiting = Op dit moment zijn alle plekken bezet. Je bent nummer { $place } in de rij, en je hoort van ons zodra je een plek hebt.

## Hun pagina

meeting-guest-title = Naar een bijeenkomst
meeting-guest-question = Wil je komen?
meeting-guest-question-full = Op dit moment zijn alle plekken bezet. Wil je op een plek wachten? Je hoort van ons zodra je er een hebt.
meeting-guest-withdrawn = Je komt niet op deze datum. Dat is goed, en niemand vraagt waarom. Verander je van gedachten, dan kun je dat hier laten weten.
meeting-guest-invalid = Deze link werkt niet. Misschien is hij te oud. Vraag een nieuwe aan waar je de bijeenkomst vond.
meeting-guest-come = Ja, ik kom
meeting-guest-wait = Ja, ik wacht
meeting-guest-leave = Geef mijn plek terug
meeting-guest-leave-line = Ik wacht niet langer
