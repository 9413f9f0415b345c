### Ciò che Waymark dice ovunque: accesso, limiti e valori che non si possono usare.
### Forma: «tu», come tra persone alla pari. Parole semplici, nessun rimprovero e, quando c’è, una via per andare avanti.
### Senza mostrare il genere di chi legge.

common-unauthenticated = Prima accedi, per favore.
common-forbidden = Non hai accesso a questo contenuto.
common-not-found = Non lo abbiamo trovato. Forse è stato rimosso, o forse non è visibile per te.
# $reference (testo): ciò che la persona può citare quando ci scrive.
common-internal = Qualcosa è andato storto da parte nostra. Se succede ancora, comunicaci questo riferimento: { $reference }
common-rate-limited = Sono state molte richieste in poco tempo. Aspetta un momento e riprova.
# $seconds (numero): tra quanti secondi si può continuare.
common-budget-spent = { $seconds ->
    [one] Sono state molte richieste in poco tempo. Riprova tra { $seconds } secondo.
    [many] Sono state molte richieste in poco tempo. Riprova tra { $seconds } di secondi.
   *[other] Sono state molte richieste in poco tempo. Riprova tra { $seconds } secondi.
}
common-bad-request = Non siamo riusciti a leggere questa richiesta.
# $cost, $limit (numeri): quanto chiede la richiesta, e quanto può chiedere una sola richiesta.
common-too-complex = Questa richiesta chiede troppo in una volta: costa { $cost }, e il limite è { $limit }. Chiedi di meno, o procedi in più passaggi.
# $limit (numero): quanti livelli può avere una richiesta.
common-too-deep = Questa richiesta ha troppi livelli, uno dentro l’altro. Può averne al massimo { $limit }.
common-too-long = Questa richiesta è troppo lunga.
common-timeout = Ci voleva troppo tempo, così ci siamo fermati. Riprova, o chiedi di meno in una volta.
common-change-timeout = Ci voleva troppo tempo, così abbiamo smesso di aspettare. Può darsi che sia stato fatto comunque: controlla prima di riprovare.
common-still-under-way = È ancora in corso. Aspetta un momento e riprova.
common-answer-lost = È già stato fatto, ma la risposta si è persa per strada. Guarda come stanno le cose adesso, prima di farlo di nuovo.
common-unavailable = Per il momento non riusciamo a raggiungere i nostri dati. Riprova tra poco.
common-invalid-value = Un valore di questa richiesta non è valido.
common-cursor-invalid = Non riconosciamo più questo punto dell’elenco. Ricomincia dall’inizio.
common-cursor-expired = È passato troppo tempo dall’ultimo aggiornamento di questa copia. Carica di nuovo tutto.
# $limit (numero): quante voci può avere una pagina.
common-page-too-large = { $limit ->
    [one] Puoi chiedere al massimo { $limit } voce alla volta.
    [many] Puoi chiedere al massimo { $limit } di voci alla volta.
   *[other] Puoi chiedere al massimo { $limit } voci alla volta.
}
common-page-both-ways = Chiedi le prime voci oppure le ultime, non entrambe insieme.
# $limit (numero): quanti caratteri può avere il testo.
common-text-too-long = { $limit ->
    [one] Questo testo è troppo lungo. Può avere al massimo { $limit } carattere.
    [many] Questo testo è troppo lungo. Può avere al massimo { $limit } di caratteri.
   *[other] Questo testo è troppo lungo. Può avere al massimo { $limit } caratteri.
}
common-text-empty = Scrivi qualcosa qui.
common-text-invalid = Questo testo contiene caratteri che non possiamo salvare.
common-language-unknown = Non conosciamo questa lingua. Usa un codice di lingua come «it» o «pt-BR».
common-language-twice = Questa lingua compare due volte.
# $least, $most (numeri): quante voci può avere l’elenco.
common-number = Indica da { $least } a { $most } voci.
common-time-zone-unknown = Non conosciamo questo fuso orario. Usa un nome come «Europe/Rome».
common-email-invalid = Questo non sembra un indirizzo e-mail.
common-conduct-not-accepted = Prima leggi e accetta il nostro codice di condotta, per favore.
common-scope-missing = Questa chiave non permette di leggerlo.
