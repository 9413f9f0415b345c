### L’arrivo: il cammino di chi è appena entrato, chi dà il benvenuto, e un primo incontro.
### Nessun rimprovero, nessuna fretta, e nulla viene contato. Un passo non fatto resta semplicemente aperto.

## Ciò che si può correggere

onboarding-source-text-missing = Aggiungi il testo nella lingua in cui è stato scritto questo passo.
# $limit (numero): quanti passi può avere un cammino.
onboarding-too-many-steps = { $limit ->
    [one] Un cammino può avere al massimo { $limit } passo. Per aggiungerne un altro, prima ritiralo.
    [many] Un cammino può avere al massimo { $limit } di passi. Per aggiungerne un altro, prima ritirane uno.
   *[other] Un cammino può avere al massimo { $limit } passi. Per aggiungerne un altro, prima ritirane uno.
}
# $least, $most (numeri): dove può stare un passo nel cammino.
onboarding-position-range = Scegli una posizione da { $least } a { $most }.
onboarding-step-by-itself = Questo passo si segna da sé appena è fatto, quindi qui non c’è nulla da segnare.
# $least, $most (numeri): di quante persone appena arrivate ci si può prendere cura alla volta.
onboarding-capacity-range = Scegli un numero di persone nuove da { $least } a { $most }.
onboarding-no-longer-possible = Non è più possibile, perché nel frattempo è cambiato qualcosa. Dai un’altra occhiata.

## E-mail
## L’oggetto e l’anteprima li vede anche chi sta accanto: niente su nuovi arrivi, guarigione o comunità.
## Le e-mail non fanno nomi e non ripetono nulla di ciò che le persone si sono scritte.

onboarding-letter-subject = C’è una novità per te
onboarding-letter-preheader = Apri la tua app per vederla.
onboarding-asked = Una persona è appena arrivata, e una tua prima parola le farebbe piacere.
# Il titolo di una data e un’ora.
onboarding-asked-until = Sarebbe bello scriverle entro
# $date_time, $zone (testo): già scritti nella lingua di chi legge.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = La trovi nella tua app. Bastano poche frasi calorose. Se adesso non è un buon momento, passa la richiesta da lì, o lasciala semplicemente stare: chiederemo a un’altra persona, e nessuno ti chiederà perché.
onboarding-relieved = La persona nuova a cui avresti dato il benvenuto ora è in altre mani, quindi non devi pensarci più.
onboarding-relieved-next = Nessun problema: la vita viene prima. Se vuoi riposarti un po’ dal dare il benvenuto, puoi metterti in pausa nella tua app in qualsiasi momento.
onboarding-greeted = È bello che tu sia qui. Una persona che conosce la strada ti ha scritto per darti il benvenuto.
onboarding-greeted-next = Le sue parole sono nella tua app, dove potete leggerle solo voi due. Prenditi il tuo tempo: puoi rispondere, e puoi anche non farlo.
# $count (numero): quante persone nuove non hanno ancora ricevuto il benvenuto.
onboarding-stewards-waiting = { $count ->
    [one] Una persona nuova aspetta ancora una prima parola.
    [many] { $count } di persone nuove aspettano ancora una prima parola.
   *[other] { $count } persone nuove aspettano ancora una prima parola.
}
onboarding-stewards-next = Lo vedi nella tua app, e puoi anche scrivere tu. Spesso semplicemente non c’è nessuno di libero che parli la stessa lingua: forse conosci una persona a cui piacerebbe dare il benvenuto.
onboarding-first-meeting = Ecco un primo incontro che potrebbe fare per te:
onboarding-first-meeting-online = Puoi partecipare da dove vuoi.
onboarding-first-meeting-next = Se vuoi venire, di’ di sì nella tua app, e lì troverai tutto ciò che ti serve per partecipare. Puoi anche solo ascoltare, e puoi andartene quando vuoi. Se non fa per te, ce ne sono altri, e non c’è fretta.
onboarding-letter-footer = Ricevi questa e-mail perché è cambiato qualcosa che ti riguarda. Nelle e-mail scriviamo il meno possibile, perché ciò che è tuo resti tuo.
