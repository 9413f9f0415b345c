### Affiancamenti: offrire, chiedere, rispondere, concludere.
### Nessun rimprovero, nessuna spiegazione dovuta, e c’è sempre una via per andare avanti. Chi affianca è alla pari, non insegna.

## Ciò che si può correggere

mentorship-already-asked = Hai già chiesto a questa persona, oppure è già al tuo fianco. Trovi tutto tra i tuoi affiancamenti.
mentorship-mentor-unavailable = In questo momento questa persona non accetta richieste. Ce ne sono altre a cui puoi chiedere.
mentorship-mentor-full = In questo momento questa persona non ha posti liberi. Ce ne sono altre a cui puoi chiedere.
mentorship-no-free-place = Tutti i tuoi posti sono presi. Per dire di sì, prima offri più posti o concludi un altro affiancamento.
# $limit (numero): quante richieste si possono mandare in un giorno.
mentorship-too-many-requests = { $limit ->
    [one] Puoi mandare al massimo { $limit } richiesta al giorno. Lascia un po’ di tempo alla persona a cui hai chiesto.
    [many] Puoi mandare al massimo { $limit } di richieste al giorno. Lascia un po’ di tempo alle persone a cui hai chiesto.
   *[other] Puoi mandare al massimo { $limit } richieste al giorno. Lascia un po’ di tempo alle persone a cui hai chiesto.
}
mentorship-asked-oneself = Non puoi mandare una richiesta al tuo stesso profilo. Scegli un’altra persona.
mentorship-no-longer-possible = Non è più possibile, perché nel frattempo è cambiato qualcosa. Dai un’altra occhiata.
# $least, $most (numeri): quanti posti si possono offrire, al minimo e al massimo.
mentorship-capacity-range = Scegli un numero di posti da { $least } a { $most }.
mentorship-pause-until-range = Scegli un giorno dopo oggi ed entro un anno.

## La conversazione finale
## Ciascuna parte risponde per sé o per entrambe. Le domande invitano; nessuno deve rispondere.

mentorship-prompt-take-along = Che cosa portiamo con noi?
mentorship-prompt-was-hard = Che cosa è stato difficile?
mentorship-prompt-comes-next = Che cosa viene adesso?

## E-mail
## L’oggetto e l’anteprima li vede anche chi sta accanto: niente su affiancamenti, guarigione o comunità.
## L’e-mail stessa non fa nomi e non ripete nulla di ciò che le due persone si sono scritte.

mentorship-letter-subject = C’è una novità per te
mentorship-letter-preheader = Apri la tua app per vederla.
mentorship-asked = Una persona vorrebbe averti al suo fianco.
mentorship-asked-next = Ciò che ti ha scritto è nella tua app, dove potete leggerlo solo voi due. Sì e no sono entrambe buone risposte, e un no non ha bisogno di motivi. L’unica cosa difficile è restare in attesa.
mentorship-accepted = La persona a cui hai chiesto di affiancarti ha detto di sì.
mentorship-accepted-next = Apri la tua app per cominciare. Vai al tuo passo, e se ti accorgi che non fa per te, puoi concludere in qualsiasi momento senza dare motivi.
mentorship-declined = Questa volta la persona a cui hai chiesto di affiancarti ha dovuto dire di no.
mentorship-declined-next = Non è un giudizio su di te, né su ciò che hai scritto. Per chiedere ci vuole coraggio, e tu l’hai avuto. Quando te la sentirai, nella tua app troverai altre persone a cui chiedere.
# A chi affianca o a chi riceve l’affiancamento: a chi non l’ha concluso.
mentorship-ended = Uno dei tuoi affiancamenti si è concluso.
mentorship-ended-next = Un affiancamento può concludersi, e nessuno deve spiegare perché. Ciò che vi siete dati resta con voi. Quando avrai voglia di compagnia, nella tua app troverai altre persone.
# A chi è stato chiesto di affiancare, una volta, mentre una richiesta aspetta. Un promemoria, non un rimprovero.
mentorship-still-asked = Una persona che vorrebbe averti al suo fianco spera ancora in una tua risposta.
mentorship-still-asked-next = Sì e no sono entrambe buone risposte, e un no non ha bisogno di motivi. Se non è il momento, non devi fare nulla: dopo un po’ toglieremo la richiesta dal tuo elenco, e nessuno se la prenderà con te.
# A chi ha chiesto e poi a chi avrebbe affiancato: nessuno ha risposto in tempo. Non è colpa di nessuno.
mentorship-expired = Il tempo della tua richiesta di affiancamento è finito, così l’abbiamo chiusa per te.
mentorship-expired-next = Questo non dice nulla di te, né di nessun altro: a volte semplicemente non c’è spazio per una risposta. Non devi ricominciare da capo: il prossimo suggerimento è nella tua app.
mentorship-expired-nobody-next = Questo non dice nulla di te, né di nessun altro: a volte semplicemente non c’è spazio per una risposta. Quando ne avrai voglia, racconta nella tua app che cosa cerchi in un affiancamento, e ti suggeriremo persone che potrebbero fare per te.
mentorship-taken-off = Abbiamo tolto una richiesta dal tuo elenco, perché era lì da un po’.
mentorship-taken-off-next = Nessuno si aspetta nulla da te. Ci sono settimane in cui non c’è spazio per una richiesta, e va bene così. Se vuoi una pausa, nella tua app puoi sospendere le nuove richieste.
# A chi affianca o a chi riceve l’affiancamento: a chi non l’ha messo in pausa. L’e-mail sulla fine della pausa va a entrambi.
mentorship-paused = Uno dei tuoi affiancamenti è in pausa.
mentorship-paused-next = Nessuno deve spiegare una pausa, e il posto resta. Sia tu sia l’altra persona potete riprendere nell’app in qualsiasi momento.
mentorship-resumed = Uno dei tuoi affiancamenti riprende dopo la pausa.
mentorship-resumed-next = Non c’è nulla da recuperare. Ricominciate con il passo che va bene a voi due.
mentorship-pause-over = La pausa in uno dei tuoi affiancamenti era prevista fino a oggi.
mentorship-pause-over-next = Vuoi riprendere, riposare ancora un po’, o avviarti alla conclusione? Sono tutte e tre buone risposte, e nella tua app c’è posto per ciascuna.
mentorship-closing = Uno dei tuoi affiancamenti si avvia alla conclusione.
mentorship-closing-next = Perché possiate salutarvi bene, nell’app ci sono alcune domande per voi: che cosa portate con voi, che cosa è stato difficile, che cosa viene adesso. Scrivi quanto vuoi, tanto o poco, per te o per voi due. Se nessuno di voi lo conclude prima, si conclude da sé dopo qualche settimana.
mentorship-letter-footer = Ricevi questa e-mail perché è cambiato qualcosa che ti riguarda. Nelle e-mail scriviamo il meno possibile, perché ciò che è tuo resti tuo.
