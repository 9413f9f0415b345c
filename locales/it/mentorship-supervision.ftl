### Il cerchio di chi affianca: qualcuno fa attenzione a quanto porta sulle spalle ciascuna persona. Cura tra pari, mai controllo.

## Ciò che si può correggere

mentorship-supervision-chose-oneself = Qui non puoi indicare te. Scegli un’altra persona.
mentorship-supervision-chose-mentee = Questa persona la stai affiancando tu. Scegline un’altra.
# Detto di chi si sceglie, o a chi vuole dire di sì.
mentorship-supervision-role-missing = Serve una persona che qui affianca altre persone, coordina la comunità o è professionista.
mentorship-supervision-one-at-a-time = Hai già chiesto a qualcuno, o c’è già chi fa attenzione con te a quanto porti sulle spalle. Per scegliere di nuovo, prima concludi questo.
# $limit (numero): a quante persone si può chiedere in un giorno.
mentorship-supervision-too-many-questions = { $limit ->
    [one] Puoi chiedere al massimo a { $limit } persona al giorno. Lasciale un po’ di tempo.
    [many] Puoi chiedere al massimo a { $limit } di persone al giorno. Lascia loro un po’ di tempo.
   *[other] Puoi chiedere al massimo a { $limit } persone al giorno. Lascia loro un po’ di tempo.
}

## E-mail
## Arrivano nella cornice di mentorship.ftl. Non fanno nomi.

mentorship-supervision-asked = Una persona che ne affianca altre vorrebbe che tu facessi attenzione con lei a quanto porta sulle spalle.
mentorship-supervision-asked-next = Se dici di sì, vedi ore e date, mai ciò che è stato scritto e mai chi sono le persone affiancate. Puoi rispondere nella tua app. Sì e no sono entrambe buone risposte, e un no non ha bisogno di motivi.
mentorship-supervision-accepted = La persona a cui hai chiesto di fare attenzione con te a quanto porti sulle spalle ha detto di sì.
mentorship-supervision-accepted-next = Da adesso vede le tue ore e le tue date, e nulla di ciò che scrivete o vi dite negli affiancamenti. Sia tu sia l’altra persona potete concludere in qualsiasi momento.
mentorship-supervision-declined = Questa volta la persona a cui hai chiesto di fare attenzione con te a quanto porti sulle spalle ha dovuto dire di no.
mentorship-supervision-declined-next = Nella tua app puoi chiedere a un’altra persona, quando vuoi.
mentorship-supervision-signal = Per una persona a cui stai vicino, affiancare altre persone forse sta diventando tanto.
mentorship-supervision-signal-next = Nella tua app vedi da quando, in ore e date. Questa persona lo sa da una settimana. Forse basta una domanda gentile; che cosa aiuta, sta a lei dirlo.
