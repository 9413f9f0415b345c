### Ciò che Waymark dice della squadra di un incontro: chi facilita, chi aiuta, chi interpreta.

## Ciò che si può correggere

meeting-team-language-missing = Indica quale lingua viene interpretata.
meeting-team-language-not-needed = Solo chi interpreta ha una lingua. Qui non serve indicarla.
# Detto di sé o di un’altra persona.
meeting-team-role-missing = Questo compito è per chi ha il ruolo di facilitare gli incontri.
meeting-team-already-held = Questa persona ha già questo compito.
meeting-team-already-offered = A questa persona è già stato chiesto, e non ha ancora risposto.
meeting-team-already-answered = Hai già risposto.
meeting-team-part-not-open = Questo compito non è libero, o nel frattempo lo ha preso un’altra persona. Dai un’altra occhiata.
meeting-team-part-not-yours = Questo compito non è tuo, quindi non c’è nulla da cambiare.

## E-mail
## L’oggetto e l’anteprima li vede anche chi sta accanto: niente su incontri, guarigione o comunità.
## Le e-mail non fanno nomi. Ogni frase sta sopra il titolo dell’incontro e il suo orario.

meeting-team-letter-subject = C’è una novità per te
meeting-team-letter-preheader = Apri la tua app per vederla.
meeting-team-asked-to-hold = Ti piacerebbe facilitare questo incontro d’ora in poi? Qualcuno ti chiede di prenderlo in mano.
meeting-team-asked-to-facilitate = Ti piacerebbe facilitare questo incontro una volta?
meeting-team-asked-to-co-facilitate = Ti piacerebbe aiutare a facilitare questo incontro?
meeting-team-asked-to-shadow = Ti piacerebbe partecipare a questo incontro e imparare come si facilita?
meeting-team-asked-to-interpret = Ti piacerebbe fare da interprete a questo incontro?
meeting-team-asked-next = Puoi rispondere nella tua app. Sì e no sono entrambe buone risposte, e un no non ha bisogno di motivi. Finché non dici di sì, non cambia nulla.
meeting-team-when = Quando
# $date_time, $zone (testo): già scritti nella lingua di chi legge.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Sta al posto di un orario.
meeting-team-every-date = A tutti gli appuntamenti
meeting-team-accepted = La persona a cui hai chiesto ha detto di sì. Per questo incontro c’è chi si occupa del compito.
meeting-team-declined = Questa volta la persona a cui hai chiesto ha dovuto dire di no.
meeting-team-declined-next = Nella tua app puoi chiedere a un’altra persona.
meeting-team-letter-footer = Ricevi questa e-mail perché è cambiato qualcosa che ti riguarda. Nelle e-mail scriviamo il meno possibile, perché ciò che è tuo resti tuo.
