# Le poche pagine che si aprono da un’e-mail, e la casella di posta di chi sviluppa.

page-unsubscribe-title = Promemoria
page-unsubscribe-question = Vuoi smettere di ricevere da noi e-mail di promemoria?
page-unsubscribe-button = Niente più promemoria
page-unsubscribe-done = Fatto: non ti manderemo più promemoria. Se un giorno li rivorrai, puoi riattivarli nella tua app.
page-unsubscribe-invalid = Questo link non è uno dei nostri, o è incompleto. Usa il link nella tua e-mail più recente.

page-mailbox-title = E-mail
page-mailbox-introduction = E-mail che sarebbero partite. Restano su questo computer, le più recenti per prime.
page-mailbox-empty = Ancora nessuna e-mail.
page-mailbox-back = Tutte le e-mail
page-mailbox-text = Come testo semplice
