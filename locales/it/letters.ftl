### Le e-mail: quali arrivano, e quando. Ciò che può aspettare arriva insieme, in una sola e-mail.
### Forma: «tu», come in common.ftl. Non ricevere più e-mail va bene quanto riceverle: nessun rammarico, nessun «vuoi davvero?», nessun senso di colpa.
### In inglese un’e-mail scritta da noi si chiama «letter»; qui si chiama come la chiamano tutti: e-mail.

## Ciò che si può correggere

letters-time-of-day = Scrivi un orario come 08:00.
letters-kind-twice = Un tipo di e-mail compare due volte. Scegli una volta sola per ciascun tipo.
# È arrivato un modulo con una risposta che non vi si trova.
letters-choice-unknown = Scegli una delle risposte che trovi qui.

## L’e-mail in cui ne arrivano più di una insieme
## L’oggetto e l’anteprima li vede anche chi sta accanto: niente su incontri, guarigione o comunità.

letters-digest-subject = Alcune cose per te
letters-digest-preheader = Ci hai chiesto di mandarle insieme.
# $count (numero): quante e-mail si sono messe insieme. Mai 1, perché una sola arriva per conto suo.
letters-digest-opening = { $count ->
    [one] Ecco { $count } e-mail che abbiamo tenuto da parte per te. Prenditi il tuo tempo.
    [many] Ecco { $count } di e-mail che abbiamo tenuto da parte per te. Prenditi il tuo tempo.
   *[other] Ecco { $count } e-mail che abbiamo tenuto da parte per te. Prenditi il tuo tempo.
}
letters-digest-footer = Ricevi questa e-mail perché ci hai chiesto di mandare le e-mail insieme, a un orario che va bene per te.

## I link in fondo a un’e-mail
## Stanno nell’e-mail stessa, dove li vede solo chi legge.

# Porta alla pagina in cui si sceglie.
letters-preferences = Scegli quali e-mail arrivano, e quando
letters-stop-mentoring = Non ricevere più e-mail sugli affiancamenti
letters-stop-resources = Non ricevere più e-mail sulle risorse
# Dare il benvenuto alle persone nuove, prendere un compito in un incontro, prendersi cura delle linee di aiuto.
letters-stop-community = Non ricevere più e-mail sulla vita in questa comunità
letters-stop-digest = Non ricevere più le e-mail che arrivano insieme, come questa

## La pagina dietro il link con cui si smette di ricevere e-mail

letters-unsubscribe-title = Le tue e-mail
letters-unsubscribe-mentoring = Vuoi smettere di ricevere da noi e-mail sugli affiancamenti?
letters-unsubscribe-resources = Vuoi smettere di ricevere da noi e-mail sulle risorse?
letters-unsubscribe-community = Vuoi smettere di ricevere da noi e-mail sulla vita in questa comunità?
letters-unsubscribe-digest = Vuoi smettere di ricevere da noi le e-mail che arrivano insieme?
letters-unsubscribe-button = Niente più e-mail di questo tipo
letters-unsubscribe-done = Fatto: queste e-mail non arriveranno più. Ciò che avrebbero detto lo trovi nella tua app, ogni volta che vuoi guardare. Se un giorno le rivorrai, puoi scegliere di nuovo in qualsiasi momento.

## La pagina in cui si sceglie

letters-page-title = Le tue e-mail
letters-page-introduction = Qui scegli quali e-mail ricevere, e quando. Non c’è una scelta giusta o sbagliata: scegli ciò che ti fa bene, e cambia quando vuoi.
# Ciò che le scelte qui sotto non toccano.
letters-page-always = I codici per accedere, e le novità su qualcosa a cui hai detto di sì, arrivano sempre subito.
letters-page-saved = Salvato. Da ora in poi le tue e-mail arrivano come hai scelto.
# Sopra il modulo, quando qualcosa non si è potuto salvare. Che cosa, è detto accanto a ciascun campo.
letters-page-mistakes = Non abbiamo ancora salvato nulla: qui qualcosa ha bisogno di un’altra occhiata. Abbiamo segnato dove.

# Ciascun tipo di e-mail: come si chiama, e che cosa comprende.
letters-kind-meetings = Promemoria degli incontri
letters-kind-meetings-about = Prima di qualcosa a cui hai detto di sì. Se arrivano insieme, trovi ciascuno nell’ultima e-mail di questo tipo prima dell’incontro.
letters-kind-mentoring = Affiancamenti
letters-kind-mentoring-about = Richieste e risposte, accordi, come sta andando, e quanto porti sulle spalle.
letters-kind-resources = Risorse
letters-kind-resources-about = Ciò che hai scritto o tradotto, ciò di cui ti prendi cura, e gli strumenti che stai provando.
letters-kind-community = La vita in questa comunità
letters-kind-community-about = Dare il benvenuto alle persone nuove, prendere un compito in un incontro, e prendersi cura delle linee di aiuto.
# Chi legge non ha dato il consenso ai promemoria, o lo ha ritirato.
letters-page-reminders-off = In questo momento i promemoria sono disattivati. Puoi attivarli nella tua app quando vuoi.

# Quanto presto arrivano le e-mail di un tipo: si sceglie una di queste risposte.
letters-at-once = Subito
# Per i promemoria, al posto di «Subito».
letters-at-once-meetings = Ciascuno per conto suo, poco prima
letters-hourly = Insieme, una volta all’ora
letters-daily = Insieme, una volta al giorno
letters-weekly = Insieme, una volta alla settimana
letters-never = Mai

# Per quale via arrivano le e-mail di un tipo: si sceglie una di queste risposte. La domanda sta sotto quella su quanto presto
# arrivano, per chi nella propria app ha aggiunto un dispositivo (un telefono, un tablet, un computer).
# L’etichetta di questa scelta.
letters-page-channel = Come ti arrivano
letters-channel-email = Per e-mail
# Se nessuno dei dispositivi si può raggiungere, arriva comunque un’e-mail.
letters-channel-push = Sui tuoi dispositivi, e per e-mail solo se non riusciamo a raggiungerne nessuno
letters-channel-both = Sui tuoi dispositivi e per e-mail

letters-page-together = E-mail che arrivano insieme
letters-page-clocks = Tutti gli orari qui seguono l’ora del luogo in cui vivi.
# Etichette dei campi.
letters-page-digest-at = A che ora
letters-page-weekday = In quale giorno, se una volta alla settimana
letters-page-quiet = Ore di silenzio
letters-page-quiet-about = In queste ore non ti mandiamo promemoria, né e-mail che possono aspettare. Se non vuoi ore di silenzio, lascia vuoti entrambi i campi.
letters-page-quiet-from = Dalle
letters-page-quiet-until = Alle
letters-page-reminders = Promemoria che arrivano per conto loro
letters-page-lead = Quanti minuti prima di un incontro; se sono più di uno, separali con una virgola
letters-page-appearance = Come si presentano le e-mail
letters-page-language = La lingua delle tue e-mail
letters-page-discreet = Mantieni discreto l’oggetto
letters-page-discreet-about = Chi vede il tuo schermo non può capire dall’oggetto di che cosa parla l’e-mail. Senza questa scelta, l’oggetto di un promemoria dice il nome dell’incontro.
letters-page-save = Salva
