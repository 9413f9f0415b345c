### Vad Waymark säger om teamet för en träff: vem som leder, vem som hjälper till, vem som tolkar.

## Det som går att rätta till

meeting-team-language-missing = Ange vilket språk det tolkas till.
meeting-team-language-not-needed = Bara den som tolkar har ett språk. Lämna det tomt här.
# Sägs om en själv eller om någon annan.
meeting-team-role-missing = Den här uppgiften är för medlemmar som är samtalsledare.
meeting-team-already-held = Den här medlemmen har redan uppgiften.
meeting-team-already-offered = Den här medlemmen har redan fått frågan och har inte svarat än.
meeting-team-already-answered = Du har redan svarat på det här.
meeting-team-part-not-open = Uppgiften är inte ledig, eller så har någon annan tagit den sedan dess. Titta på det igen.
meeting-team-part-not-yours = Du har inte den här uppgiften, så det finns inget att ändra.

## Mejl
## Ämnesraden och förhandstexten kan ses av andra: ingenting om träffar, återhämtning eller gemenskapen.
## Mejlen nämner ingen vid namn. Varje mening står ovanför träffens rubrik och tid.

meeting-team-letter-subject = Det finns något nytt till dig
meeting-team-letter-preheader = Öppna appen för att se det.
meeting-team-asked-to-hold = Vill du leda den här träffen från och med nu? Du får frågan om att ta över den.
meeting-team-asked-to-facilitate = Vill du leda den här träffen en gång?
meeting-team-asked-to-co-facilitate = Vill du hjälpa till att leda den här träffen?
meeting-team-asked-to-shadow = Vill du följa med på den här träffen och lära dig hur den leds?
meeting-team-asked-to-interpret = Vill du tolka på den här träffen?
meeting-team-asked-next = Du kan svara i appen. Ja och nej är lika bra svar, och ett nej behöver ingen förklaring. Ingenting ändras förrän du säger ja.
meeting-team-when = När
# $date_time, $zone (text): båda redan skrivna på läsarens språk.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Står där en tid annars står.
meeting-team-every-date = Vid varje tillfälle
meeting-team-accepted = Personen som du frågade har sagt ja. Nu har träffen någon för uppgiften.
meeting-team-declined = Personen som du frågade behövde säga nej den här gången.
meeting-team-declined-next = I appen kan du fråga någon annan.
meeting-team-letter-footer = Du får det här mejlet för att något som rör dig har ändrats. Vi skriver så lite som möjligt i mejl, så att det som är ditt förblir ditt.
