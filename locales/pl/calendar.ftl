### To, co stoi w kalendarzach, które ludzie subskrybują.

calendar-all-meetings = Nasze spotkania
# Widać to na telefonie, na który patrzą też inni: nic o spotkaniach, zdrowieniu ani społeczności.
calendar-my-dates = Moje terminy
# Tam, gdzie stałoby miejsce.
calendar-online = Online
calendar-online-for-now = Na razie spotykamy się online.
# $day (tekst): data.
calendar-online-until = Do { $day } spotykamy się online.
calendar-called-off = Ten termin został odwołany.
# $date_time (tekst): dzień tygodnia, data i godzina.
calendar-moved = Ten termin został przeniesiony. Poprzedni termin: { $date_time }.
# Trzy następne to etykiety; to, co zapowiadają, stoi pod nimi.
calendar-directions = Jak trafić
calendar-join = Dołącz online
calendar-dial-in = Dołączanie przez telefon
