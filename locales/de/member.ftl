### Konten: Anmeldung, Passwörter, Profile und Rollen.
### Anrede: wie in common.ftl. Die E-Mails und die Seite hinter dem Link können auch andere sehen: Sie verraten nicht,
### worum es in der Gemeinschaft geht, und auch nicht, dass es sie gibt.

# $least, $most (Zahlen): wie viele Zeichen ein Passwort mindestens und höchstens haben darf.
member-password-length = Bitte wähle ein Passwort mit { $least } bis { $most } Zeichen.
member-sign-in-failed = Diese E-Mail-Adresse und dieses Passwort passen nicht zusammen. Du kannst dir auch einen Code per E-Mail schicken lassen und dich damit anmelden.
member-link-invalid = Dieser Link funktioniert nicht. Vielleicht ist er zu alt oder wurde schon benutzt. Fordere bitte einen neuen an.
member-code-invalid = Dieser Code funktioniert nicht. Vergleiche ihn bitte mit dem in deiner letzten E-Mail oder fordere einen neuen an.
member-refresh-token-reused = Deine Anmeldung wurde offenbar an zwei Orten verwendet. Damit dein Konto sicher bleibt, haben wir sie beendet. Bitte melde dich neu an.
member-refresh-token-invalid = Du bist nicht mehr angemeldet. Bitte melde dich neu an.
member-password-wrong = Das bisherige Passwort stimmt nicht. Versuche es bitte noch einmal.
# $limit (Zahl): wie viele Sprachen eine Person angeben kann.
member-too-many-languages = { $limit ->
    [one] Du kannst höchstens { $limit } Sprache angeben.
   *[other] Du kannst höchstens { $limit } Sprachen angeben.
}
member-role-held = Diese Person hat diese Rolle schon.
member-role-not-held = Diese Person hat diese Rolle nicht.
member-last-steward = Dann wäre niemand mehr für die Koordination da. Gib diese Rolle bitte zuerst einer anderen Person.
member-blocked-oneself = Dich selbst kannst du nicht blockieren. Wähle bitte jemand anderen.
# Wird in der App gesagt, wenn die Adresse unsere E-Mails abgelehnt hat. Kein Vorwurf.
member-letters-returned = Unsere E-Mails an deine Adresse sind zurückgekommen. Stimmt die Adresse noch? Wenn ja, bestätige sie bitte, dann schreiben wir dir wieder.
member-email-not-yours = Das ist nicht die E-Mail-Adresse deines Kontos. Vergleiche sie bitte mit der in deinen Einstellungen.

## Die E-Mail, mit der man sich anmeldet

member-sign-in-subject = Dein Anmeldecode
member-sign-in-preheader = Hier ist der Code, den du angefordert hast. Er gilt für kurze Zeit.
# $name (Text): der Name, den die Person gewählt hat.
member-greeting = Hallo { $name }!
member-sign-in-welcome = Willkommen! Schön, dass du da bist. Bestätige hier deine E-Mail-Adresse und melde dich an:
member-sign-in-again = Schön, dass du wieder da bist. Hier kannst du dich anmelden:
member-sign-in-button = Anmelden
member-sign-in-code = Oder gib diesen Code dort ein, wo du dich gerade anmeldest:
# $minutes (Zahl): wie viele Minuten Link und Code gelten.
member-sign-in-valid = { $minutes ->
    [one] Du brauchst nur den Link oder den Code, nicht beides. Er funktioniert einmal und gilt { $minutes } Minute lang.
   *[other] Du brauchst nur den Link oder den Code, nicht beides. Er funktioniert einmal und gilt { $minutes } Minuten lang.
}
member-sign-in-not-you = Gib Link und Code bitte an niemanden weiter. Wenn du diese E-Mail nicht angefordert hast, brauchst du nichts zu tun.

## Die Seite hinter dem Link

member-page-title = Anmelden
member-page-code = Gib diesen Code dort ein, wo du dich gerade anmeldest. Gib ihn bitte an niemanden weiter.
member-page-link-invalid = Dieser Link funktioniert nicht. Vielleicht ist er zu alt oder wurde schon benutzt. Fordere bitte dort, wo du dich anmeldest, eine neue E-Mail an.
