### Vad Waymark säger till samordnarna om webhookar: adresser hos partner som får veta att något har ändrats.
### Tilltal: ”du”, så som en medlem skulle säga till en annan. Enkla ord, inga förebråelser och, om den finns, en väg vidare.

webhook-url-invalid = Ange en adress som börjar med ”https://”, till en server på internet, utan användarnamn eller lösenord i sig.
# $limit (tal): hur många webhookar en partner kan ha.
webhook-too-many = { $limit ->
    [one] En partner kan ha { $limit } webhook. Ta bort den först.
   *[other] En partner kan ha högst { $limit } webhookar. Ta bort en först.
}
webhook-no-key = Den här partnern har ingen nyckel som öppnar något, så det finns inget som den får veta. Skapa en nyckel först.
webhook-not-active = Just nu skickas ingenting till den här webhooken. Låt den fortsätta först.
