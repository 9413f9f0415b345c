### Mentorskap: att erbjuda, fråga, svara och avsluta.
### Ingen klandras, ingen behöver förklara sig, och det finns alltid en väg vidare. En mentor är ingen lärare: båda är där på lika villkor.

## Det som går att rätta till

mentorship-already-asked = Du har redan frågat den här mentorn, eller så har ni redan ett mentorskap tillsammans. Du hittar det bland dina mentorskap.
mentorship-mentor-unavailable = Den här medlemmen tar inte emot förfrågningar just nu. Det finns andra mentorer som du kan fråga.
mentorship-mentor-full = Den här mentorn har ingen ledig plats just nu. Det finns andra mentorer som du kan fråga.
mentorship-no-free-place = Alla dina platser är tagna. För att säga ja kan du först erbjuda fler platser eller avsluta ett annat mentorskap.
# $limit (tal): hur många förfrågningar det går att skicka på en dag.
mentorship-too-many-requests = { $limit ->
    [one] Du kan skicka högst { $limit } förfrågan om dagen. Ge mentorn som du har frågat lite tid.
   *[other] Du kan skicka högst { $limit } förfrågningar om dagen. Ge mentorerna som du har frågat lite tid.
}
mentorship-asked-oneself = Du kan inte fråga dig själv. Välj någon annan.
mentorship-no-longer-possible = Det här går inte längre, för något har ändrats sedan dess. Titta på det igen.
# $least, $most (tal): minst och högst hur många platser en mentor kan erbjuda.
mentorship-capacity-range = Välj ett antal platser från { $least } till { $most }.
mentorship-pause-until-range = Välj en dag efter i dag och inom ett år.

## Det avslutande samtalet
## Var och en svarar för sig själv eller för båda. Frågorna är en inbjudan; ingen måste svara.

mentorship-prompt-take-along = Vad tar vi med oss?
mentorship-prompt-was-hard = Vad var svårt?
mentorship-prompt-comes-next = Vad kommer härnäst?

## Mejl
## Ämnesraden och förhandstexten kan ses av andra: ingenting om mentorskap, återhämtning eller gemenskapen.
## Själva mejlet nämner ingen vid namn och upprepar inget av det som de två har skrivit.

mentorship-letter-subject = Det finns något nytt till dig
mentorship-letter-preheader = Öppna appen för att se det.
mentorship-asked = Någon vill gärna ha dig som mentor.
mentorship-asked-next = Det som personen har skrivit till dig finns i appen, där bara ni två kan läsa det. Ja och nej är lika bra svar, och ett nej behöver ingen förklaring. Det enda som är svårt är att få vänta utan svar.
mentorship-accepted = Mentorn som du frågade har sagt ja.
mentorship-accepted-next = Öppna appen för att börja. Ta det i din egen takt, och om det visar sig att det inte är rätt för dig kan du avsluta när som helst, utan att förklara varför.
mentorship-declined = Mentorn som du frågade behövde säga nej den här gången.
mentorship-declined-next = Det säger ingenting om dig eller om det du skrev. Det krävs mod för att fråga, och det hade du. När du känner för det finns det andra mentorer att fråga i appen.
# Till mentorn eller till den andra: den som inte avslutade det.
mentorship-ended = Ett av dina mentorskap har tagit slut.
mentorship-ended-next = Ett mentorskap får ta slut, och ingen behöver förklara varför. Det ni har gett varandra finns kvar. När du vill ha sällskap igen hittar du andra i appen.
# Till mentorn, en gång, medan en förfrågan väntar. En påminnelse, ingen förebråelse.
mentorship-still-asked = Någon som gärna vill ha dig som mentor hoppas fortfarande på ett svar från dig.
mentorship-still-asked-next = Ja och nej är lika bra svar, och ett nej behöver ingen förklaring. Om det inte är läge för det just nu behöver du inte göra något: efter en tid tar vi bort frågan från din lista, och ingen tar illa upp.
# Till den som frågade och sedan till mentorn: ingen svarade i tid. Ingen av dem har gjort något fel.
mentorship-expired = Tiden för din förfrågan om en mentor har gått ut, så vi har stängt den åt dig.
mentorship-expired-next = Det säger ingenting om dig, och ingenting om någon annan: ibland finns det helt enkelt inte utrymme för ett svar. Du behöver inte börja om från början: nästa förslag finns i appen.
mentorship-expired-nobody-next = Det säger ingenting om dig, och ingenting om någon annan: ibland finns det helt enkelt inte utrymme för ett svar. När du känner för det kan du skriva i appen vad du önskar dig av en mentor, så föreslår vi människor som kan passa dig.
mentorship-taken-off = Vi har tagit bort en fråga från din lista, för den hade funnits där ett tag.
mentorship-taken-off-next = Ingenting väntas av dig. Vissa veckor finns det inte utrymme för en fråga, och det är helt okej. Vill du ha en paus kan du pausa nya förfrågningar i appen.
# Till mentorn eller till den andra: den som inte gjorde det själv. Mejlet om pausens slut går till båda.
mentorship-paused = Ett av dina mentorskap tar en paus.
mentorship-paused-next = Ingen behöver förklara en paus, och platsen finns kvar. Ni kan båda fortsätta i appen när som helst.
mentorship-resumed = Ett av dina mentorskap fortsätter efter pausen.
mentorship-resumed-next = Det finns inget att ta igen. Börja igen i en takt som passar er båda.
mentorship-pause-over = Pausen i ett av dina mentorskap var tänkt att vara till i dag.
mentorship-pause-over-next = Vill du fortsätta, vila lite till eller avsluta? Alla tre är bra svar, och i appen finns det plats för vart och ett.
mentorship-closing = Ett av dina mentorskap går mot sitt slut.
mentorship-closing-next = För att ni ska kunna skiljas åt på ett fint sätt finns det några frågor till er båda i appen: vad ni tar med er, vad som var svårt och vad som kommer härnäst. Skriv så mycket eller så lite du vill, för dig själv eller till varandra. Om ingen av er avslutar det innan dess tar det slut av sig självt efter några veckor.
mentorship-letter-footer = Du får det här mejlet för att något som rör dig har ändrats. Vi skriver så lite som möjligt i mejl, så att det som är ditt förblir ditt.
