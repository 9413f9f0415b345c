### Det som står i kalendrar som människor prenumererar på.

calendar-all-meetings = Våra träffar
# Står på en telefon som även andra tittar på: ingenting om träffar, återhämtning eller gemenskapen.
calendar-my-dates = Mina tider
# Där ett ställe annars skulle stå.
calendar-online = På nätet
calendar-online-for-now = Tills vidare ses vi på nätet.
# $day (text): ett datum.
calendar-online-until = Fram till den { $day } ses vi på nätet.
calendar-called-off = Det här tillfället är inställt.
# $date_time (text): veckodag, datum och tid.
calendar-moved = Det här tillfället är flyttat. Tidigare var det planerat till { $date_time }.
# De tre nästa är rubriker; det som de inleder står under dem.
calendar-directions = Så hittar du dit
calendar-join = Var med på nätet
calendar-dial-in = Var med per telefon
