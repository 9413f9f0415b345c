### Vad Waymark säger om träffar: att ordna dem och att komma till dem.

# $part (text): den del av regeln som inte går att använda, så som den skrevs.
meeting-recurrence-unreadable = Vi kan inte använda ”{ $part }” i en upprepningsregel. En regel ser ut som FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = En träff kan upprepas varje dag, vecka, månad eller år.
meeting-recurrence-time-of-day = Klockslaget kommer från det första tillfället. Lämna BYHOUR, BYMINUTE och BYSECOND utanför regeln.
meeting-recurrence-until = En regel slutar vid en tidpunkt i UTC, som UNTIL=20271231T225959Z, eller efter ett antal tillfällen (COUNT), inte både och.
meeting-recurrence-first = Det första tillfället följer inte av regeln. Välj ett som gör det.
meeting-recurrence-over = Alla tillfällen enligt den här regeln har redan varit.
meeting-starts-too-far = Det första tillfället ligger för långt från i dag.
# $least, $most (tal): minuter.
meeting-duration = En träff kan vara från { $least } till { $most } minuter.
# $most (tal): hur många platser ett tillfälle kan ha.
meeting-capacity = Det kan finnas från 1 till { $most } platser. Lämna bort talet om det inte finns någon gräns.
meeting-venue-missing = På den här träffen ses man på ett ställe, så skriv var.
meeting-join-url-missing = Det går också att vara med på distans, så lägg till länken för det.
meeting-join-missing = Ange en länk eller ett telefonnummer för att vara med.
meeting-other-format = Det här passar inte med den form du valde för träffen.
meeting-link-invalid = Det här ser inte ut som en webbadress som börjar med https:// eller http://.
meeting-source-text-missing = Lägg också till texten på originalspråket.
meeting-fact-twice = Den här uppgiften finns med två gånger.
meeting-checked-later = Den dagen har inte kommit än.
meeting-position-half = En position behöver både latitud och longitud.
meeting-position-invalid = Latituden går från −90 till 90 grader, longituden från −180 till 180.
# $most (tal): kilometer.
meeting-distance = Ett avstånd är mer än 0 och högst { $most } kilometer.
# $most (tal): minuter.
meeting-soon = Det här kan vara från 0 till { $most } minuter.
# $days (tal): hur lång tid en sökning efter klockslag får omfatta.
meeting-search-too-long = När du söker efter veckodagar eller klockslag kan sökningen omfatta högst { $days } dagar. Välj en tidigare sista dag eller en senare första dag.
meeting-occurrence-cancelled = Det här tillfället är inställt.
meeting-occurrence-over = Det här tillfället har redan varit.
meeting-full = Alla platser till det här tillfället är tagna. Kanske passar ett annat tillfälle.

## Vad som kan sägas om ett tillfälle i en serie som inte går att ordna

meeting-not-of-the-rule = Regeln ger inte det här tillfället, så det går inte att ta bort.
meeting-no-such-date = Träffen har inget tillfälle vid den här tiden.
meeting-date-taken = Träffen har redan ett tillfälle vid den här tiden.
meeting-series-over = Träffen har upphört innan dess.
meeting-in-the-past = Den tiden har redan varit. Välj en tid som ligger framåt.
meeting-not-called-off = Det här tillfället är inte inställt.
meeting-changed-meanwhile = Någon annan ändrade det här i samma stund. Titta på det igen och försök sedan en gång till.

## Mejlet om en ändring
## Ämnesraden och förhandstexten kan ses av andra: ingenting om träffar, återhämtning eller gemenskapen.

meeting-change-subject = En ändring i dina planer
meeting-change-preheader = Så här blir det i stället.
meeting-called-off-opening = Något som du har tackat ja till blir inte av den här gången. Vi är ledsna för det.
meeting-moved-opening = Något som du har tackat ja till har flyttats till en annan tid.
meeting-other-end-opening = Något som du har tackat ja till börjar på samma tid som förut, men slutar på en annan.
meeting-elsewhere-opening = Något som du har tackat ja till blir på samma tid, men på ett annat ställe eller på ett annat sätt.
meeting-restored-opening = Goda nyheter: något som var inställt blir av ändå.
meeting-changed-opening = Några av de tillfällen som du har tackat ja till har ändrats.
meeting-ended-opening = En serie som du har tackat ja till tar slut. Tack för att du har varit med.
meeting-closed-opening = En serie som du har tackat ja till tar en paus.
meeting-reopened-opening = Goda nyheter: en serie som du har tackat ja till fortsätter som planerat.
meeting-online-opening = En serie som du har tackat ja till hålls tills vidare på nätet.
meeting-occurrence-ahead = Det här tillfället har inte börjat än.
meeting-looked-back = Det har gått mer än två veckor sedan det här tillfället, så det går inte att säga något mer om det.
# $least, $most (tal): människor.
meeting-head-count = Ange ett tal från { $least } till { $most }.
meeting-had-no-place = Hur det var kan de berätta som hade en plats vid det här tillfället.
meeting-guests-not-welcome = Den här träffen är för medlemmar. Vill du komma är du välkommen att bli medlem först.

## Ett tillfälle i mejl och på sidor

meeting-when = När
# $date_time (text): veckodag, datum och tid. $zone (text): namnet på tidszonen där läsaren bor.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Var
meeting-directions = Så hittar du dit
meeting-dial-in = Var med per telefon
meeting-join = Var med på nätet
meeting-when-before = Var planerat till
meeting-when-now = Ny tid
meeting-end-now = Ny sluttid
meeting-why = Varför
meeting-note = Bra att veta
meeting-item-called-off = Blir inte av
# $when (text): datum och tid, med tidszon.
meeting-item-moved = Ny tid: { $when }
# $when (text): datum och tid, med tidszon.
meeting-item-moved-elsewhere = Ny tid: { $when }, och ett annat ställe eller ett annat sätt att vara med
# $when (text): datum och tid då det slutar, med tidszon.
meeting-item-other-end = Samma starttid, ny sluttid: { $when }
# $when (text): datum och tid då det slutar, med tidszon.
meeting-item-other-end-elsewhere = Samma starttid, ny sluttid: { $when }, och ett annat ställe eller ett annat sätt att vara med
meeting-item-elsewhere = Samma tid, men ett annat ställe eller ett annat sätt att vara med
meeting-item-restored = Blir av ändå
# $count (tal): hur många tillfällen som har ändrats utöver dem i listan.
meeting-items-more = { $count ->
    [one] Ett tillfälle till har ändrats. Du hittar alla i appen.
   *[other] { $count } tillfällen till har ändrats. Du hittar alla i appen.
}
meeting-called-off-closing = Du behöver inte göra något. Vi ser fram emot att ses en annan gång.
meeting-kept-closing = Du behöver inte göra något: din plats finns kvar. Om det inte längre passar kan du lämna tillbaka platsen i appen, och ingen frågar varför.
meeting-kept-closing-as-guest = Du behöver inte göra något: din plats finns kvar. Om det inte längre passar kan du lämna tillbaka platsen på din sida, och ingen frågar varför.
meeting-line-kept-closing = Du behöver inte göra något: din plats i kön finns kvar, och vi skriver till dig så snart det finns en plats för dig.
meeting-change-footer = Du får det här mejlet för att du har sagt att du kommer.
# Vad tiden heter i läsarens egen kalender. Den kan ses av andra: ingenting om träffar, återhämtning eller gemenskapen.
meeting-calendar-summary = En inbokad tid

## Mejlet när en plats har blivit ledig
## Ämnesrader och förhandstexter kan ses av andra: ingenting om träffar, återhämtning eller gemenskapen.

meeting-place-free-subject = Goda nyheter till dig
meeting-place-free-preheader = Det som du väntade på är här.
meeting-place-free-opening = En plats har blivit ledig, och den är din. Det blir fint att ha dig med.
meeting-pass-on = Om det inte längre passar är det helt okej: lämna tillbaka platsen i appen, så får nästa person i kön den.
meeting-pass-on-as-guest = Om det inte längre passar är det helt okej: lämna tillbaka platsen på din sida, så får nästa person i kön den.
meeting-place-free-footer = Du får det här mejlet för att du väntade på en plats.

## Mejlen till människor utan konto

meeting-invitation-subject = Var det du?
meeting-invitation-preheader = Ett litet steg är kvar.
meeting-invitation-opening = Någon har använt den här adressen för att be om en plats på träffen nedan. Om det var du, öppna din sida och berätta om du kommer.
meeting-invitation-button = Öppna min sida
meeting-invitation-valid = Länken fungerar i en dag.
meeting-invitation-footer = Om det inte var du behöver du inte göra något. Vi glömmer den här adressen.
meeting-confirmation-subject = Tack, vi har antecknat det
meeting-confirmation-preheader = Här är allt du behöver.
meeting-confirmation-button = Visa min sida
meeting-confirmation-footer = Du får det här mejlet för att du har sagt på vår sida att du vill komma. En vecka efter tillfället glömmer vi din adress.
meeting-guest-going = Du har en plats. Det blir fint att ha dig med.
# $place (tal): vilken plats i kön, från 1.
meeting-guest-waiting = Alla platser är tagna just nu. Du är nummer { $place } i kön, och vi skriver till dig så snart det finns en plats för dig.

## Deras sida

meeting-guest-title = Komma till en träff
meeting-guest-question = Vill du komma?
meeting-guest-question-full = Alla platser är tagna just nu. Vill du vänta på en? Vi skriver till dig så snart den är din.
meeting-guest-withdrawn = Du kommer inte till det här tillfället. Det är helt okej, och ingen frågar varför. Ändrar du dig kan du säga det här.
meeting-guest-invalid = Den här länken fungerar inte. Kanske är den för gammal. Be om en ny där du hittade träffen.
meeting-guest-come = Ja, jag kommer
meeting-guest-wait = Ja, jag väntar
meeting-guest-leave = Lämna tillbaka min plats
meeting-guest-leave-line = Sluta vänta
