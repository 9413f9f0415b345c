### Ciò che Waymark dice a una persona sui dispositivi su cui si mostrano le sue e-mail.
### Forma: come in common.ftl. Un dispositivo è un telefono, un tablet o un computer, oppure il browser o l’app che vi si trova.

# Il server di questa comunità non manda nulla ai dispositivi, solo e-mail. Non dipende dalla persona: la via è l’e-mail.
push-off = Per il momento questa comunità non manda nulla ai dispositivi. Ciò che ti scriviamo arriva per e-mail, come prima.
# Ciò che l’app ha indicato su dove vanno i messaggi per il dispositivo non si può usare. La persona non può vederlo né scriverlo: disattivare e riattivare le notifiche nell’app ne crea uno nuovo.
push-endpoint = Non riusciamo ancora a raggiungere questo dispositivo. Disattiva le sue notifiche, riattivale e poi riprova.
# Ciò che l’app ha indicato su come si cifrano i messaggi per il dispositivo non si può usare. La via è la stessa.
push-keys = Non abbiamo potuto impostare questo dispositivo in modo che soltanto tu possa leggere ciò che vi arriva. Disattiva le sue notifiche, riattivale e poi riprova.
# $count (numero): quanti dispositivi può avere una persona.
push-too-many = { $count ->
    [one] Puoi aggiungere { $count } dispositivo. Prima togli quello che c’è già.
    [many] Puoi aggiungere fino a { $count } di dispositivi. Prima togline uno.
   *[other] Puoi aggiungere fino a { $count } dispositivi. Prima togline uno.
}
