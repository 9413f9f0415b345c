### Konton: inloggning, lösenord, profiler och roller.
### Tilltal: som i common.ftl. Mejlen och sidan bakom länken kan ses av andra: de säger ingenting om vad gemenskapen
### handlar om, inte ens att den finns.

# $least, $most (tal): hur många tecken ett lösenord får ha.
member-password-length = { $most ->
    [one] Välj ett lösenord med { $least } till { $most } tecken.
   *[other] Välj ett lösenord med { $least } till { $most } tecken.
}
member-sign-in-failed = Mejladressen och lösenordet hör inte ihop. Du kan också be om en kod per mejl och logga in med den.
member-link-invalid = Den här länken fungerar inte. Kanske är den för gammal eller redan använd. Be om en ny.
member-code-invalid = Den här koden fungerar inte. Jämför den med koden i ditt senaste mejl, eller be om en ny.
member-refresh-token-reused = Din inloggning verkar ha använts på två ställen. För att ditt konto ska vara tryggt har vi avslutat den. Logga in igen.
member-refresh-token-invalid = Du är inte inloggad längre. Logga in igen.
member-password-wrong = Det nuvarande lösenordet stämmer inte. Försök igen.
# $limit (tal): hur många språk en person kan ange.
member-too-many-languages = { $limit ->
    [one] Du kan ange högst { $limit } språk.
   *[other] Du kan ange högst { $limit } språk.
}
member-role-held = Personen har redan den här rollen.
member-role-not-held = Personen har inte den här rollen.
member-last-steward = Då skulle gemenskapen bli utan samordnare. Ge rollen till någon annan först.
member-blocked-oneself = Du kan inte blockera dig själv. Välj någon annan.
# Sägs i appen när adressen inte har tagit emot våra mejl. Ingen förebråelse.
member-letters-returned = Våra mejl till din adress har kommit tillbaka. Stämmer adressen fortfarande? Bekräfta den i så fall, så skriver vi till dig igen.
member-email-not-yours = Det här är inte mejladressen till ditt konto. Jämför den med den i dina inställningar.

## Mejlet som släpper in någon

member-sign-in-subject = Din inloggningskod
member-sign-in-preheader = Här är koden som du bad om. Den gäller en kort stund.
# $name (text): namnet som personen har valt.
member-greeting = Hej { $name }!
member-sign-in-welcome = Välkommen! Vad fint att du är här. Bekräfta din mejladress och logga in här:
member-sign-in-again = Vad fint att se dig igen. Här kan du logga in:
member-sign-in-button = Logga in
member-sign-in-code = Eller skriv den här koden där du håller på att logga in:
# $minutes (tal): hur många minuter länken och koden gäller.
member-sign-in-valid = { $minutes ->
    [one] Du behöver bara en av dem, länken eller koden. Den fungerar en gång och gäller i { $minutes } minut.
   *[other] Du behöver bara en av dem, länken eller koden. Den fungerar en gång och gäller i { $minutes } minuter.
}
member-sign-in-not-you = Lämna inte länken eller koden vidare till någon. Om du inte har bett om det här mejlet behöver du inte göra något.

## Sidan bakom länken

member-page-title = Logga in
member-page-code = Skriv den här koden där du håller på att logga in. Lämna den inte vidare till någon.
member-page-link-invalid = Den här länken fungerar inte. Kanske är den för gammal eller redan använd. Be om ett nytt mejl där du loggar in.
