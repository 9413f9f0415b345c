### Was in Kalendern steht, die man abonniert.

calendar-all-meetings = Unsere Treffen
# Steht auf einem Telefon, auf das auch andere schauen: nichts über Treffen, Genesung oder die Gemeinschaft.
calendar-my-dates = Meine Termine
# Dort, wo sonst ein Ort steht.
calendar-online = Online
calendar-online-for-now = Zurzeit treffen wir uns online.
# $day (Text): ein Datum.
calendar-online-until = Bis { $day } treffen wir uns online.
calendar-called-off = Dieser Termin wurde abgesagt.
# $date_time (Text): Wochentag, Datum und Uhrzeit.
calendar-moved = Dieser Termin wurde verlegt. Vorher war er so geplant: { $date_time }.
# Die nächsten drei sind Überschriften; was sie ankündigen, steht darunter.
calendar-directions = So findest du hin
calendar-join = Online dabei sein
calendar-dial-in = Per Telefon dabei sein
