### Ciò che Waymark dice degli incontri: organizzarli, e parteciparvi.

# $part (testo): il pezzo della regola che non si può usare, così come è stato scritto.
meeting-recurrence-unreadable = Non possiamo usare «{ $part }» in una regola di ripetizione. Una regola si scrive così: FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Un incontro può ripetersi ogni giorno, ogni settimana, ogni mese o ogni anno.
meeting-recurrence-time-of-day = L’ora è quella del primo appuntamento. Togli BYHOUR, BYMINUTE e BYSECOND dalla regola.
meeting-recurrence-until = Una regola finisce in un momento in UTC, come UNTIL=20271231T225959Z, oppure dopo un certo numero di appuntamenti (COUNT), non con entrambi.
meeting-recurrence-first = Il primo appuntamento non corrisponde alla regola. Scegline uno che corrisponda.
meeting-recurrence-over = Tutti gli appuntamenti di questa regola sono già passati.
meeting-starts-too-far = Il primo appuntamento è troppo lontano da oggi.
# $least, $most (numeri): minuti.
meeting-duration = Un incontro può durare da { $least } a { $most } minuti.
# $most (numero): quanti posti può avere un appuntamento.
meeting-capacity = Ci possono essere da 1 a { $most } posti. Se non c’è un limite, non scrivere alcun numero.
meeting-venue-missing = Ci si incontra in un luogo: indica dove.
meeting-join-url-missing = Si può partecipare anche a distanza: indica il link per partecipare.
meeting-join-missing = Indica un link o un numero di telefono per partecipare.
meeting-other-format = Questo non corrisponde al formato che hai scelto per l’incontro.
meeting-link-invalid = Questo non sembra un indirizzo web che inizi con https:// o http://.
meeting-source-text-missing = Aggiungi anche il testo nella lingua originale.
meeting-fact-twice = Questa informazione compare due volte.
meeting-checked-later = Questo giorno deve ancora venire.
meeting-position-half = Per una posizione servono sia la latitudine sia la longitudine.
meeting-position-invalid = La latitudine va da −90 a 90 gradi, la longitudine da −180 a 180.
# $most (numero): chilometri.
meeting-distance = Una distanza è maggiore di 0 e al massimo di { $most } chilometri.
# $most (numero): minuti.
meeting-soon = Possono essere da 0 a { $most } minuti.
# $days (numero): quanto tempo può coprire una ricerca per orari.
meeting-search-too-long = Se cerchi per giorni della settimana o per orari, il periodo può arrivare al massimo a { $days } giorni. Anticipa l’ultimo giorno o posticipa il primo.
meeting-occurrence-cancelled = Questo appuntamento è stato annullato.
meeting-occurrence-over = Questo appuntamento è già passato.
meeting-full = Per questo appuntamento tutti i posti sono presi. Forse te ne va bene un altro.

## Ciò che non si può fare con un appuntamento di una serie

meeting-not-of-the-rule = La regola non prevede questo appuntamento, quindi non si può saltare.
meeting-no-such-date = L’incontro non ha alcun appuntamento a quest’ora.
meeting-date-taken = L’incontro ha già un appuntamento a quest’ora.
meeting-series-over = Per allora l’incontro sarà già finito.
meeting-in-the-past = È già passato. Scegli un momento che deve ancora venire.
meeting-not-called-off = Questo appuntamento non è stato annullato.
meeting-changed-meanwhile = Un’altra persona lo ha modificato nello stesso momento. Guardalo di nuovo, poi riprova.

## L’e-mail su un cambiamento
## L’oggetto e l’anteprima li vede anche chi sta accanto: niente su incontri, guarigione o comunità.

meeting-change-subject = Un cambiamento nei tuoi programmi
meeting-change-preheader = Ecco che cosa è diverso adesso.
meeting-called-off-opening = Qualcosa a cui avevi detto di sì questa volta non ci sarà. Ci dispiace.
meeting-moved-opening = Qualcosa a cui avevi detto di sì è stato spostato a un altro orario.
meeting-other-end-opening = Qualcosa a cui avevi detto di sì inizia allo stesso orario di prima, ma finisce a un altro.
meeting-elsewhere-opening = Qualcosa a cui avevi detto di sì resta allo stesso orario, ma cambia il luogo o il modo di partecipare.
meeting-restored-opening = Una buona notizia: qualcosa che era stato annullato ci sarà comunque.
meeting-changed-opening = Alcuni degli appuntamenti a cui avevi detto di sì sono cambiati.
meeting-ended-opening = Una serie a cui avevi detto di sì si conclude. Grazie di averne fatto parte.
meeting-closed-opening = Una serie a cui avevi detto di sì si prende una pausa.
meeting-reopened-opening = Una buona notizia: una serie a cui avevi detto di sì continua come previsto.
meeting-online-opening = Una serie a cui avevi detto di sì per ora si tiene online.
meeting-occurrence-ahead = Questo appuntamento non è ancora iniziato.
meeting-looked-back = Da questo appuntamento sono passate più di due settimane, quindi non si può più aggiungere nulla.
# $least, $most (numeri): persone.
meeting-head-count = Indica un numero da { $least } a { $most }.
meeting-had-no-place = A dire com’è andata può essere chi aveva un posto a questo appuntamento.
meeting-guests-not-welcome = Questo incontro è per chi fa parte della comunità. Se vuoi venire, prima registrati.

## Un appuntamento nelle e-mail e nelle pagine

meeting-when = Quando
# $date_time (testo): giorno della settimana, data e ora. $zone (testo): il nome del fuso orario in cui vive chi legge.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Dove
meeting-directions = Come arrivare
meeting-dial-in = Partecipa per telefono
meeting-join = Partecipa online
meeting-when-before = Era previsto per
meeting-when-now = Nuovo orario
meeting-end-now = Nuovo orario di fine
meeting-why = Perché
meeting-note = Da sapere
meeting-item-called-off = Questa volta non ci sarà
# $when (testo): data e ora, con il fuso orario.
meeting-item-moved = Nuovo orario: { $when }
# $when (testo): data e ora, con il fuso orario.
meeting-item-moved-elsewhere = Nuovo orario: { $when }. Cambia anche il luogo o il modo di partecipare
# $when (testo): data e ora in cui finisce, con il fuso orario.
meeting-item-other-end = Stesso orario di inizio, nuovo orario di fine: { $when }
# $when (testo): data e ora in cui finisce, con il fuso orario.
meeting-item-other-end-elsewhere = Stesso orario di inizio, nuovo orario di fine: { $when }. Cambia anche il luogo o il modo di partecipare
meeting-item-elsewhere = Stesso orario, ma cambia il luogo o il modo di partecipare
meeting-item-restored = Ci sarà comunque
# $count (numero): quanti appuntamenti sono cambiati oltre a quelli elencati.
meeting-items-more = { $count ->
    [one] È cambiato ancora un appuntamento. Li trovi tutti nella tua app.
    [many] Sono cambiati altri { $count } di appuntamenti. Li trovi tutti nella tua app.
   *[other] Sono cambiati altri { $count } appuntamenti. Li trovi tutti nella tua app.
}
meeting-called-off-closing = Non devi fare nulla. Speriamo di vederti un’altra volta.
meeting-kept-closing = Non devi fare nulla: il tuo posto resta tuo. Se non ti va più bene, puoi lasciarlo nella tua app, e nessuno ti chiederà perché.
meeting-kept-closing-as-guest = Non devi fare nulla: il tuo posto resta tuo. Se non ti va più bene, puoi lasciarlo nella tua pagina, e nessuno ti chiederà perché.
meeting-line-kept-closing = Non devi fare nulla: il tuo posto nella lista d’attesa resta tuo, e ti scriveremo appena se ne libera uno per te.
meeting-change-footer = Ricevi questa e-mail perché hai detto che ci saresti.
# Come si chiama l’appuntamento nel calendario di chi legge. Lo vede anche chi sta accanto: niente su incontri, guarigione o comunità.
meeting-calendar-summary = Un appuntamento

## L’e-mail quando si libera un posto
## Oggetti e anteprime li vede anche chi sta accanto: niente su incontri, guarigione o comunità.

meeting-place-free-subject = Una buona notizia per te
meeting-place-free-preheader = Ciò che aspettavi è arrivato.
meeting-place-free-opening = Si è liberato un posto, ed è tuo. Sarà bello averti con noi.
meeting-pass-on = Se non ti va più bene, nessun problema: lascia il posto nella tua app, e andrà alla prossima persona in lista.
meeting-pass-on-as-guest = Se non ti va più bene, nessun problema: lascia il posto nella tua pagina, e andrà alla prossima persona in lista.
meeting-place-free-footer = Ricevi questa e-mail perché aspettavi un posto.

## Le e-mail a chi non ha un account

meeting-invitation-subject = Eri tu?
meeting-invitation-preheader = Manca un piccolo passo.
meeting-invitation-opening = Con questo indirizzo qualcuno ha chiesto un posto all’incontro qui sotto. Se eri tu, apri la tua pagina e dicci se verrai.
meeting-invitation-button = Apri la mia pagina
meeting-invitation-valid = Il link funziona per un giorno.
meeting-invitation-footer = Se non eri tu, non devi fare nulla. Dimenticheremo questo indirizzo.
meeting-confirmation-subject = Grazie, ce lo siamo segnati
meeting-confirmation-preheader = Ecco tutto ciò che ti serve.
meeting-confirmation-button = Vedi la mia pagina
meeting-confirmation-footer = Ricevi questa e-mail perché nella nostra pagina ci hai detto che vorresti venire. Una settimana dopo l’appuntamento dimentichiamo il tuo indirizzo.
meeting-guest-going = Hai un posto. Sarà bello averti con noi.
# $place (numero): a che punto della lista d’attesa, a partire da 1.
meeting-guest-waiting = Al momento tutti i posti sono presi. Sei al numero { $place } della lista d’attesa, e ti scriveremo appena c’è un posto per te.

## La loro pagina

meeting-guest-title = Venire a un incontro
meeting-guest-question = Vuoi venire?
meeting-guest-question-full = Al momento tutti i posti sono presi. Vuoi aspettarne uno? Ti scriveremo appena c’è.
meeting-guest-withdrawn = Non vieni a questo appuntamento. Va bene così, e nessuno ti chiederà perché. Se cambi idea, puoi dirlo qui.
meeting-guest-invalid = Questo link non funziona. Forse è troppo vecchio. Chiedine uno nuovo dove hai trovato l’incontro.
meeting-guest-come = Sì, vengo
meeting-guest-wait = Sì, aspetto
meeting-guest-leave = Lascio il mio posto
meeting-guest-leave-line = Non aspetto più
