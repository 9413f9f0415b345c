### Att komma in: vägen för den som just har kommit, vem som hälsar välkommen, och en första träff.
### Ingen klandras, ingen skyndas på, och ingenting räknas. Ett steg som inte är gjort är helt enkelt öppet.

## Det som går att rätta till

onboarding-source-text-missing = Lägg till texten på det språk som det här steget skrevs på.
# $limit (tal): hur många steg en väg kan ha.
onboarding-too-many-steps = { $limit ->
    [one] En väg kan ha högst { $limit } steg. Ta först bort ett, om du vill lägga till ett annat.
   *[other] En väg kan ha högst { $limit } steg. Ta först bort ett, om du vill lägga till ett annat.
}
# $least, $most (tal): var ett steg kan stå i vägen.
onboarding-position-range = Välj ett nummer i ordningen från { $least } till { $most }.
onboarding-step-by-itself = Det här steget markeras av sig självt så snart det är gjort, så här finns det inget att markera.
# $least, $most (tal): hur många nya man kan ta hand om åt gången.
onboarding-capacity-range = Välj ett antal nya medlemmar från { $least } till { $most }.
onboarding-no-longer-possible = Det här går inte längre, för något har ändrats sedan dess. Titta på det igen.

## Mejl
## Ämnesraden och förhandstexten kan ses av andra: ingenting om nya medlemmar, återhämtning eller gemenskapen.
## Mejlen nämner ingen vid namn och upprepar inget av det som människor har skrivit till varandra.

onboarding-letter-subject = Det finns något nytt till dig
onboarding-letter-preheader = Öppna appen för att se det.
onboarding-asked = Någon har just kommit hit och skulle bli glad över ett första ord från dig.
# Rubriken till ett datum och en tid.
onboarding-asked-until = Det vore bra med ett ord senast
# $date_time, $zone (text): båda redan skrivna på läsarens språk.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = Du hittar personen i appen. Några varma meningar räcker. Om det inte passar just nu kan du lämna över där, eller bara låta det vara: då får någon annan frågan, och ingen frågar varför.
onboarding-relieved = Den nya medlemmen som du skulle hälsa välkommen är i andra händer nu, så du behöver inte tänka på det längre.
onboarding-relieved-next = Det gör ingenting: livet går före. Vill du ha en paus från att hälsa välkommen kan du ta den i appen när som helst.
onboarding-greeted = Vad fint att du är här. Någon som känner till vägen har skrivit för att hälsa dig välkommen.
onboarding-greeted-next = Orden finns i appen, där bara ni två kan läsa dem. Ta den tid du behöver: du kan svara, och du måste inte.
# $count (tal): hur många nya som inte har blivit hälsade på än.
onboarding-stewards-waiting = { $count ->
    [one] Någon som är ny väntar fortfarande på ett första ord.
   *[other] { $count } människor som är nya väntar fortfarande på ett första ord.
}
onboarding-stewards-next = Du ser dem i appen, och du kan själv skriva till dem. Ofta är det helt enkelt ingen ledig som talar samma språk: kanske känner du någon som gärna skulle hälsa välkommen.
onboarding-first-meeting = Här är en första träff som kan passa dig:
onboarding-first-meeting-online = Du kan vara med varifrån du än är.
onboarding-first-meeting-next = Vill du komma kan du tacka ja i appen, så hittar du allt du behöver för att vara med där. Du får bara lyssna, och du får gå när du vill. Om den inte är något för dig finns det andra, och det är ingen brådska.
onboarding-letter-footer = Du får det här mejlet för att något som rör dig har ändrats. Vi skriver så lite som möjligt i mejl, så att det som är ditt förblir ditt.
