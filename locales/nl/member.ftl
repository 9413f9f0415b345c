### Accounts: inloggen, wachtwoorden, profielen en rollen.
### Aanspreekvorm: zoals in common.ftl. Ook anderen kunnen de e-mails en de pagina achter de link zien: daar staat niet
### waar de community over gaat, en ook niet dat die er is.

# $least, $most (getallen): hoeveel tekens een wachtwoord mag hebben.
member-password-length = { $most ->
    [one] Kies een wachtwoord van { $least } tot { $most } teken.
   *[other] Kies een wachtwoord van { $least } tot { $most } tekens.
}
member-sign-in-failed = Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Je kunt ook per e-mail een code aanvragen en daarmee inloggen.
member-link-invalid = Deze link werkt niet. Misschien is hij te oud of al gebruikt. Vraag een nieuwe aan.
member-code-invalid = Deze code werkt niet. Vergelijk hem met de code in je laatste e-mail, of vraag een nieuwe aan.
member-refresh-token-reused = Het lijkt erop dat je op twee plaatsen tegelijk was ingelogd. Om je account veilig te houden, hebben we je uitgelogd. Log opnieuw in.
member-refresh-token-invalid = Je bent niet meer ingelogd. Log opnieuw in.
member-password-wrong = Je huidige wachtwoord klopt niet. Probeer het nog eens.
# $limit (getal): hoeveel talen iemand kan noemen.
member-too-many-languages = { $limit ->
    [one] Je kunt hooguit { $limit } taal noemen.
   *[other] Je kunt hooguit { $limit } talen noemen.
}
member-role-held = Dit lid heeft deze rol al.
member-role-not-held = Dit lid heeft deze rol niet.
member-last-steward = Dan zou de community geen coördinator meer hebben. Geef deze rol eerst aan iemand anders.
member-blocked-oneself = Jezelf kun je niet blokkeren. Kies iemand anders.
# Wordt in de app gezegd als het adres onze e-mails heeft geweigerd. Geen verwijt.
member-letters-returned = Onze e-mails aan jouw adres zijn teruggekomen. Klopt het adres nog? Zo ja, bevestig het dan, en we schrijven je weer.
member-email-not-yours = Dit is niet het e-mailadres van je account. Vergelijk het met het adres in je instellingen.

## De e-mail waarmee iemand inlogt

member-sign-in-subject = Je inlogcode
member-sign-in-preheader = Hier is de code die je hebt aangevraagd. Hij werkt maar kort.
# $name (tekst): de naam die iemand heeft gekozen.
member-greeting = Hallo { $name },
member-sign-in-welcome = Welkom! Fijn dat je er bent. Bevestig hier je e-mailadres en log in:
member-sign-in-again = Fijn dat je er weer bent. Hier kun je inloggen:
member-sign-in-button = Inloggen
member-sign-in-code = Of vul deze code in waar je aan het inloggen bent:
# $minutes (getal): hoeveel minuten de link en de code geldig zijn.
member-sign-in-valid = { $minutes ->
    [one] Je hebt er maar één nodig, de link of de code. Die werkt één keer en is { $minutes } minuut geldig.
   *[other] Je hebt er maar één nodig, de link of de code. Die werkt één keer en is { $minutes } minuten geldig.
}
member-sign-in-not-you = Geef de link en de code aan niemand door. Heb je deze e-mail niet aangevraagd, dan hoef je niets te doen.

## De pagina achter de link

member-page-title = Inloggen
member-page-code = Vul deze code in waar je aan het inloggen bent. Geef hem aan niemand door.
member-page-link-invalid = Deze link werkt niet. Misschien is hij te oud of al gebruikt. Vraag een nieuwe e-mail aan waar je aan het inloggen bent.
