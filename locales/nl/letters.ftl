### E-mails: welke er komen, en hoe snel. Wat wacht, komt samen in één e-mail.
### Aanspreekvorm: zoals in common.ftl. Stoppen met e-mails is even goed als ze krijgen: geen spijt, geen “weet je het zeker”, geen schuldgevoel.
### In het Engels heet een e-mail die wij schrijven “letter”; hier heet die zoals iedereen het zegt: e-mail.

## Wat te verhelpen is

letters-time-of-day = Schrijf een tijd zoals 08:00.
letters-kind-twice = Eén soort e-mails staat er twee keer in. Kies voor elke soort één keer.
# Er is een formulier verstuurd met een antwoord dat er niet in staat.
letters-choice-unknown = Kies een van de antwoorden die er staan.

## De e-mail waarin er een paar samenkomen
## Onderwerpregel en voorvertoning zien ook anderen: niets over bijeenkomsten, herstel of de community.

letters-digest-subject = Een paar dingen voor je
letters-digest-preheader = Je vroeg ons ze samen te sturen.
# $count (getal): hoeveel e-mails er zijn samengekomen. Nooit 1, want een enkele komt gewoon apart.
letters-digest-opening = { $count ->
    [one] Hier is { $count } e-mail die we voor je hebben bewaard. Neem er rustig de tijd voor.
   *[other] Hier zijn { $count } e-mails die we voor je hebben bewaard. Neem er rustig de tijd voor.
}
letters-digest-footer = Je krijgt deze e-mail omdat je ons vroeg e-mails gebundeld te sturen, op een moment dat jou uitkomt.

## De links onder aan een e-mail
## Ze staan in de e-mail zelf, waar alleen de lezer ze ziet.

# Leidt naar de pagina waar iemand kiest.
letters-preferences = Kies welke e-mails er komen, en wanneer
letters-stop-mentoring = Geen e-mails meer over mentorcontacten
letters-stop-resources = Geen e-mails meer over items
# Iemand verwelkomen die nieuw is, een taak bij een bijeenkomst op je nemen, voor hulplijnen zorgen.
letters-stop-community = Geen e-mails meer over het leven in deze community
letters-stop-digest = Geen gebundelde e-mails meer zoals deze

## De pagina achter de link waarmee e-mails stoppen

letters-unsubscribe-title = Je e-mails
letters-unsubscribe-mentoring = Wil je van ons geen e-mails meer krijgen over mentorcontacten?
letters-unsubscribe-resources = Wil je van ons geen e-mails meer krijgen over items?
letters-unsubscribe-community = Wil je van ons geen e-mails meer krijgen over het leven in deze community?
letters-unsubscribe-digest = Wil je van ons geen gebundelde e-mails meer krijgen?
letters-unsubscribe-button = Stop met deze e-mails
letters-unsubscribe-done = Gelukt: deze e-mails komen niet meer. Wat erin zou staan, vind je in je app, wanneer je maar kijkt. Wil je ze ooit terug, dan kun je op elk moment opnieuw kiezen.

## De pagina waar iemand kiest

letters-page-title = Je e-mails
letters-page-introduction = Hier kies je welke e-mails je krijgt, en wanneer. Er is geen goede of foute keuze: kies wat je goeddoet, en verander het wanneer je maar wilt.
# Waar de keuzes hieronder niets aan veranderen.
letters-page-always = Codes om in te loggen, en nieuws over iets waar je ja op hebt gezegd, komen altijd meteen.
letters-page-saved = Bewaard. Vanaf nu komen je e-mails zoals je hebt gekozen.
# Boven het formulier, als er iets in niet kon worden bewaard. Wat het was, staat bij elk veld.
letters-page-mistakes = Er is nog niets bewaard: kijk hier nog even naar. We hebben aangegeven waar.

# Elke soort e-mails: hoe die heet, en wat erbij hoort.
letters-kind-meetings = Herinneringen aan bijeenkomsten
letters-kind-meetings-about = Vóór iets waar je ja op hebt gezegd. Komen ze gebundeld, dan staat elke herinnering in de laatste gebundelde e-mail vóór de bijeenkomst.
letters-kind-mentoring = Mentorcontacten
letters-kind-mentoring-about = Vragen en antwoorden, afspraken, hoe het gaat, en hoeveel je draagt.
letters-kind-resources = Items
letters-kind-resources-about = Wat je hebt geschreven of vertaald, waar je voor zorgt, en wat je aan het uitproberen bent.
letters-kind-community = Het leven in deze community
letters-kind-community-about = Iemand verwelkomen die nieuw is, een taak bij een bijeenkomst op je nemen, en voor hulplijnen zorgen.
# De lezer heeft geen toestemming voor herinneringen gegeven, of die weer ingetrokken.
letters-page-reminders-off = Herinneringen staan op dit moment uit. Je kunt ze in je app aanzetten wanneer je maar wilt.

# Hoe snel e-mails van een soort komen: hiervan is er één gekozen.
letters-at-once = Meteen
# Bij herinneringen, in plaats van “Meteen”.
letters-at-once-meetings = Elk apart, kort van tevoren
letters-hourly = Gebundeld, één keer per uur
letters-daily = Gebundeld, één keer per dag
letters-weekly = Gebundeld, één keer per week
letters-never = Helemaal niet

# Langs welke weg e-mails van een soort komen: hiervan is er één gekozen. De vraag staat onder die over hoe snel ze komen, voor
# lezers die in hun app een apparaat hebben toegevoegd (een telefoon, een tablet, een computer).
# Het opschrift van die keuze.
letters-page-channel = Hoe ze bij je komen
letters-channel-email = Per e-mail
# Is geen van de apparaten te bereiken, dan komt alles toch per e-mail.
letters-channel-push = Op je apparaten, en per e-mail alleen als we geen enkel apparaat kunnen bereiken
letters-channel-both = Op je apparaten en per e-mail

letters-page-together = E-mails die gebundeld komen
letters-page-clocks = Alle tijden hier zijn volgens de klok waar je woont.
# Opschriften van velden.
letters-page-digest-at = Hoe laat
letters-page-weekday = Op welke dag, als het één keer per week is
letters-page-quiet = Stille uren
letters-page-quiet-about = In deze uren sturen we je geen herinnering, en geen e-mail die kan wachten. Wil je geen stille uren, laat dan allebei de velden leeg.
letters-page-quiet-from = Van
letters-page-quiet-until = Tot
letters-page-reminders = Herinneringen die apart komen
letters-page-lead = Hoeveel minuten voor een bijeenkomst; zet er komma’s tussen als het er meer zijn
letters-page-appearance = Hoe e-mails eruitzien
letters-page-language = De taal van je e-mails
letters-page-discreet = Onderwerpregels discreet houden
letters-page-discreet-about = Wie je scherm ziet, kan aan een onderwerpregel niet zien waar de e-mail over gaat. Zonder deze keuze noemt de onderwerpregel van een herinnering de bijeenkomst.
letters-page-save = Bewaren
