### Ciò che Waymark dice di un file che non si può ricevere: troppo grande, di un altro tipo, o non sicuro da dare alle persone.
### Forma: «tu», come tra persone alla pari. Parole semplici, nessun rimprovero e, quando c’è, una via per andare avanti.

file-other-kind = Questo file è di un tipo diverso da quello indicato. Scegli il tipo che è davvero, o un altro file.
file-active = In questo file c’è qualcosa che si avvierebbe da solo o chiamerebbe altri luoghi su internet. Salvalo di nuovo senza script, allegati e contenuti esterni.
file-tells-where = Questa immagine dice dove è stata scattata, e chiunque potrebbe leggerlo. Salvala di nuovo senza la posizione.
file-unpacks-to-too-much = Una volta decompresso, questo file occupa molto più di quanto dovrebbe, quindi non l’abbiamo aperto fino in fondo. Salvalo di nuovo in una forma più semplice.
file-opaque = Non siamo riusciti a guardare dentro questo file: forse è danneggiato o protetto da una password. Salvalo di nuovo senza password, poi invialo ancora una volta.
# $limit (numero): quanti megabyte può avere un file di questo tipo.
file-too-large = Questo file è troppo grande. Un file di questo tipo può avere al massimo { $limit } MB.
file-more-than-announced = Questo file è più grande di quanto era stato annunciato, quindi non ne abbiamo conservato nulla. Chiedi un nuovo indirizzo per inviarlo.
file-incomplete = Questo file non è arrivato tutto, quindi non ne abbiamo conservato nulla. Invialo ancora una volta.
file-size-invalid = Indica quanti byte ha il file: un numero intero, e almeno 1.
file-kind-not-taken = Per questo formato non riceviamo file di questo tipo. Scegli un altro tipo di file.
file-too-slow = Questo file arrivava troppo lentamente, quindi ci siamo fermati. Riprova dove la connessione è migliore.
file-packed = Invia il file così com’è, senza comprimerlo durante l’invio.
file-busy = In questo momento altre persone stanno inviando file. Aspetta un momento e riprova.
file-address-over = A questo indirizzo non si aspetta più alcun file. Chiedine uno nuovo.
file-address-used = A questo indirizzo è già arrivato un file. Guarda se è quello che intendi.
# $limit (numero): quanti indirizzi di una persona possono aspettare dei file.
file-too-many-addresses = { $limit ->
    [one] Puoi avere { $limit } indirizzo alla volta in attesa di un file. Prima invia quel file, o aspetta un’ora.
    [many] Puoi avere { $limit } di indirizzi alla volta in attesa di file. Prima inviane alcuni, o aspetta un’ora.
   *[other] Puoi avere { $limit } indirizzi alla volta in attesa di file. Prima inviane alcuni, o aspetta un’ora.
}
