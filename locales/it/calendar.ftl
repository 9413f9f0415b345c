### Ciò che appare nei calendari a cui ci si abbona.

calendar-all-meetings = I nostri incontri
# Appare su un telefono che altri possono vedere: niente su incontri, guarigione o comunità.
calendar-my-dates = I miei appuntamenti
# Dove starebbe un luogo.
calendar-online = Online
calendar-online-for-now = Per ora ci si incontra online.
# $day (testo): una data.
calendar-online-until = Per ora ci si incontra online. Ultimo giorno: { $day }.
calendar-called-off = Questo appuntamento è stato annullato.
# $date_time (testo): giorno della settimana, data e ora.
calendar-moved = Questo appuntamento è stato spostato. Prima era previsto per { $date_time }.
# I prossimi tre sono titoli; ciò che annunciano sta sotto.
calendar-directions = Come arrivare
calendar-join = Partecipa online
calendar-dial-in = Partecipa per telefono
