### Mentorernas krets: någon håller ett öga på hur mycket en mentor bär. Omsorg på lika villkor, aldrig kontroll.

## Det som går att rätta till

mentorship-supervision-chose-oneself = Du kan inte välja dig själv. Välj någon annan.
mentorship-supervision-chose-mentee = Du är mentor för den här medlemmen. Välj någon annan.
# Sägs om den som väljs, eller till den som vill säga ja.
mentorship-supervision-role-missing = För det här behövs någon som är mentor, yrkesperson eller samordnare här.
mentorship-supervision-one-at-a-time = Du har redan frågat någon, eller så finns det redan någon som håller ett öga på hur mycket du bär. Avsluta det först, om du vill välja på nytt.
# $limit (tal): hur många frågor det går att skicka på en dag.
mentorship-supervision-too-many-questions = { $limit ->
    [one] Du kan fråga högst { $limit } person om dagen. Ge personen lite tid.
   *[other] Du kan fråga högst { $limit } personer om dagen. Ge dem lite tid.
}

## Mejl
## De kommer med samma ämnesrad som i mentorship.ftl. De nämner ingen vid namn.

mentorship-supervision-asked = En mentor vill gärna att du håller ett öga på hur mycket det blir att bära.
mentorship-supervision-asked-next = Om du säger ja ser du timmar och datum, aldrig vad som har skrivits och aldrig vilka det gäller. Du kan svara i appen. Ja och nej är lika bra svar, och ett nej behöver ingen förklaring.
mentorship-supervision-accepted = Personen som du bad att hålla ett öga på hur mycket du bär har sagt ja.
mentorship-supervision-accepted-next = Från och med nu syns dina timmar och datum för den personen, och inget av det som du och de du är mentor för skriver eller säger. Ni kan båda avsluta det när som helst.
mentorship-supervision-declined = Personen som du bad att hålla ett öga på hur mycket du bär behövde säga nej den här gången.
mentorship-supervision-declined-next = I appen kan du fråga någon annan, när du vill.
mentorship-supervision-signal = Det kan vara på väg att bli mycket för en mentor som du håller ett öga på.
mentorship-supervision-signal-next = I appen ser du hur länge, i timmar och datum. Mentorn har vetat om det i en vecka. En vänlig fråga kan vara allt som behövs; vad som hjälper är det mentorn själv som vet.
