### Wat er staat in agenda’s waarop mensen zich abonneren.

calendar-all-meetings = Onze bijeenkomsten
# Staat op een telefoon waar ook anderen op kijken: niets over bijeenkomsten, herstel of de community.
calendar-my-dates = Mijn agenda
# Waar anders een locatie zou staan.
calendar-online = Online
calendar-online-for-now = Voorlopig komen we online bij elkaar.
# $day (tekst): een datum.
calendar-online-until = Tot { $day } komen we online bij elkaar.
calendar-called-off = Deze keer gaat het niet door.
# $date_time (tekst): dag van de week, datum en tijd.
calendar-moved = Deze datum is verplaatst. Eerst was het { $date_time }.
# De volgende drie zijn kopjes; wat ze aankondigen, staat eronder.
calendar-directions = Zo kom je er
calendar-join = Online meedoen
calendar-dial-in = Meedoen per telefoon
