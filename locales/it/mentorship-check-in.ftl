### Come va un affiancamento, secondo ciò che annota ciascuna delle due persone: solo per sé, o per entrambe.
### Nessuno deve annotare nulla; un promemoria è un’offerta, e lasciarlo lì non è una colpa.

## Ciò che si può correggere

mentorship-check-in-day-range = Scegli un giorno dall’inizio dell’affiancamento fino a oggi.
# $most (numero): quanti minuti ha un giorno.
mentorship-check-in-minutes-range = Scegli un numero di minuti da 0 a { $most }.
mentorship-check-in-minutes-of-mentor-only = I minuti li annota solo chi affianca. Lascia vuoto questo campo.

## E-mail
## Arrivano nella cornice di mentorship.ftl. Non fanno nomi e non ripetono nulla di ciò che è stato annotato.

mentorship-check-in-reminder = Come sta andando per te uno dei tuoi affiancamenti?
mentorship-check-in-reminder-next = Se ti va, annotalo nella tua app, in una parola o due: solo per te, o per voi due. E se non è il momento, va bene anche così.
