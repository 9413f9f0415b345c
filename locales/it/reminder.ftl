### Promemoria: l’e-mail, e come ciascuna persona vuole riceverli.
### Con delicatezza, mai con sensi di colpa: per non venire non servono motivi.

## Ciò che si può correggere

# $least, $most (numeri): minuti.
reminder-lead = Un promemoria può arrivare da { $least } a { $most } minuti prima.
# $most (numero): quanti promemoria può avere un appuntamento.
reminder-leads = { $most ->
    [one] Per ogni appuntamento puoi ricevere { $most } promemoria. Scegli quanto tempo prima.
    [many] Per ogni appuntamento puoi ricevere fino a { $most } di promemoria. Scegline almeno uno, e mai due nello stesso momento.
   *[other] Per ogni appuntamento puoi ricevere fino a { $most } promemoria. Scegline almeno uno, e mai due nello stesso momento.
}
reminder-time-of-day = Scrivi un orario come 22:00.
reminder-quiet-half = Le ore di silenzio hanno bisogno di un inizio e di una fine.
reminder-quiet-all-day = Le ore di silenzio non possono finire nel momento in cui iniziano. Se non vuoi più alcun promemoria, ritira il tuo consenso a riceverli.

## L’e-mail
## L’oggetto e l’anteprima li vede anche chi sta accanto: niente su incontri, guarigione o comunità.

reminder-subject = Un piccolo promemoria per te
# Solo per chi ha detto che l’oggetto può far capire di che cosa parla l’e-mail.
# $title (testo): come si chiama l’incontro.
reminder-plain-subject = In arrivo: { $title }
reminder-preheader = Ci hai chiesto di pensarci.
reminder-opening = Si avvicina qualcosa a cui hai detto di sì. Sarà bello averti con noi.
reminder-cannot-come = Se oggi non è il giorno giusto, va bene così. Puoi lasciare il tuo posto nella tua app, e nessuno ti chiederà perché.
reminder-footer = Ricevi questa e-mail perché hai detto che ci saresti e ci hai chiesto di ricordartelo.
reminder-unsubscribe = Non ricevere più promemoria
