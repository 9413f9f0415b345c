### Gli account: accesso, password, profili e ruoli.
### Forma: «tu», come in common.ftl. Le e-mail e la pagina dietro il link possono essere viste da altri: non dicono di che
### cosa si occupa la comunità, e nemmeno che ce n’è una.

# $least, $most (numeri): quanti caratteri può avere una password.
member-password-length = { $most ->
    [one] Scegli una password da { $least } a { $most } carattere.
    [many] Scegli una password da { $least } a { $most } di caratteri.
   *[other] Scegli una password da { $least } a { $most } caratteri.
}
member-sign-in-failed = Questo indirizzo e-mail e questa password non vanno insieme. Puoi anche chiedere un codice per e-mail e accedere con quello.
member-link-invalid = Questo link non funziona. Forse è troppo vecchio, o è già stato usato. Chiedine uno nuovo.
member-code-invalid = Questo codice non funziona. Confrontalo con quello della tua e-mail più recente, o chiedine uno nuovo.
member-refresh-token-reused = Sembra che il tuo accesso sia stato usato in due posti. Per proteggere il tuo account, lo abbiamo chiuso. Accedi di nuovo.
member-refresh-token-invalid = Il tuo accesso non vale più. Accedi di nuovo.
member-password-wrong = La password attuale non è quella giusta. Riprova.
# $limit (numero): quante lingue si possono indicare.
member-too-many-languages = { $limit ->
    [one] Puoi indicare al massimo { $limit } lingua.
    [many] Puoi indicare al massimo { $limit } di lingue.
   *[other] Puoi indicare al massimo { $limit } lingue.
}
member-role-held = Questa persona ha già questo ruolo.
member-role-not-held = Questa persona non ha questo ruolo.
member-last-steward = La comunità resterebbe senza nessuno al coordinamento. Prima affida questo ruolo a un’altra persona.
member-blocked-oneself = Non puoi bloccare il tuo stesso profilo. Scegli un’altra persona.
# Si dice nell’app a chi ha un indirizzo che ha rifiutato le nostre e-mail. Senza rimproveri.
member-letters-returned = Le e-mail che abbiamo mandato al tuo indirizzo sono tornate indietro. È ancora giusto? Se sì, confermalo e riprenderemo a scriverti.
member-email-not-yours = Questo non è l’indirizzo e-mail del tuo account. Confrontalo con quello nelle tue impostazioni.

## L’e-mail con cui si accede

member-sign-in-subject = Il tuo codice di accesso
member-sign-in-preheader = Ecco il codice che hai chiesto. Vale per poco tempo.
# $name (testo): il nome che la persona ha scelto.
member-greeting = Ciao { $name },
member-sign-in-welcome = Ti diamo il benvenuto! Che bello averti qui. Conferma il tuo indirizzo e-mail e accedi qui:
member-sign-in-again = È bello ritrovarti. Puoi accedere qui:
member-sign-in-button = Accedi
member-sign-in-code = Oppure scrivi questo codice dove stai facendo l’accesso:
# $minutes (numero): per quanti minuti valgono il link e il codice.
member-sign-in-valid = { $minutes ->
    [one] Ti serve solo uno dei due, il link o il codice. Funziona una volta sola e vale { $minutes } minuto.
    [many] Ti serve solo uno dei due, il link o il codice. Funziona una volta sola e vale { $minutes } di minuti.
   *[other] Ti serve solo uno dei due, il link o il codice. Funziona una volta sola e vale { $minutes } minuti.
}
member-sign-in-not-you = Non dare a nessuno il link o il codice. Se non hai chiesto questa e-mail, non devi fare nulla.

## La pagina dietro il link

member-page-title = Accedi
member-page-code = Scrivi questo codice dove stai facendo l’accesso. Non darlo a nessuno.
member-page-link-invalid = Questo link non funziona. Forse è troppo vecchio, o è già stato usato. Chiedi una nuova e-mail dove stai facendo l’accesso.
