### Ciò che Waymark dice degli incontri nel formato Meeting Guide: importarli, e farli conoscere ad altri.

## Detto alla riga di comando, a chi importa un elenco.

meeting-guide-import-unreadable = Non siamo riusciti a leggerlo. Deve essere JSON nel formato Meeting Guide: un elenco di incontri.
# $taken, $changed, $unchanged, $refused (numeri): quante righe, secondo ciò che ne è stato.
meeting-guide-import-counts = Nuovi: { $taken }. Modificati: { $changed }. Come prima: { $unchanged }. Esclusi: { $refused }.
# $number (numero): il posto della riga nel file; $slug (testo): il suo nome lì; $reason (testo): una delle frasi qui sotto.
meeting-guide-import-refused = La riga { $number } ({ $slug }) è stata esclusa. { $reason }
# $number (numero): il posto della riga nel file; $reason (testo): una delle frasi qui sotto.
meeting-guide-import-refused-nameless = La riga { $number } è stata esclusa. { $reason }
# $rows (numero): quante righe.
meeting-guide-hours-assumed = Incontri che non dicono quando finiscono, per cui abbiamo supposto un’ora: { $rows }.
# $rows (numero): quante righe.
meeting-guide-zones-assumed = Incontri che non indicano un fuso orario, per cui abbiamo supposto il tuo: { $rows }.
# $codes (testo): i codici, ciascuno con il numero di righe che lo hanno.
meeting-guide-unknown-codes = Codici che non sono nell’elenco pubblicato; li abbiamo conservati, e non li trasmettiamo: { $codes }.
# $codes (testo): i codici, ciascuno con il numero di righe che lo hanno.
meeting-guide-codes-without-topic = Codici che qui non hanno ancora un tema; li abbiamo conservati, e li trasmettiamo: { $codes }.

## Perché una riga non si può importare.

meeting-guide-row-not-one = Non è un incontro: qui ci si aspettava un oggetto.
meeting-guide-row-unstorable = Contiene caratteri che non possiamo salvare.
# $field (testo): il nome del campo nel formato.
meeting-guide-row-field = Il campo { $field } manca, o non è ciò che chiede il formato.
# $field (testo): il nome del campo nel formato; $most (numero): quanti caratteri ci stanno.
meeting-guide-row-too-long = Il campo { $field } è troppo lungo. Caratteri che ci stanno al massimo: { $most }.
meeting-guide-row-by-appointment = Non ha né un giorno né un orario. Si possono importare solo gli incontri che si tengono ogni settimana.
meeting-guide-row-without-zone = Non indica un fuso orario. Puoi indicarne uno per tutti gli incontri di questo tipo con --time-zone.
meeting-guide-row-zone-unknown = Non conosciamo questo fuso orario. Deve essere un nome IANA, come America/New_York.
meeting-guide-row-without-way = Non ha né un indirizzo né un link o un numero di telefono per partecipare.
meeting-guide-row-address-not-full = L’indirizzo non dice dove si potrebbe andare, e non c’è un link o un numero di telefono per partecipare.
meeting-guide-row-slug-twice = Un’altra riga prima di questa ha lo stesso slug.
meeting-guide-row-own-meeting = È un incontro di questo server.

## Perché un incontro non è nell’elenco che leggono gli altri.

meeting-guide-not-weekly = Non si tiene ogni settimana negli stessi giorni.
meeting-guide-not-begun = Non si tiene nei prossimi sette giorni.
meeting-guide-over = È finito.
meeting-guide-way-not-public = È online, e solo chi viene può sapere come partecipare.
meeting-guide-no-address = Non ha un indirizzo, quindi nessuno potrebbe trovarlo su una mappa.
meeting-guide-whole-day = Dura un giorno intero o di più.
meeting-guide-language-unreadable = Questa non è una lingua. Deve essere un codice come es o pt-BR.
