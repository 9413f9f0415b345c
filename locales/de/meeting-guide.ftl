### Was Waymark über Treffen im Format Meeting Guide sagt: sie übernehmen und weitersagen.

## Auf der Kommandozeile, beim Import einer Liste.

meeting-guide-import-unreadable = Das konnten wir nicht lesen. Es muss JSON im Format Meeting Guide sein: eine Liste von Treffen.
# $taken, $changed, $unchanged, $refused (Zahlen): wie viele Zeilen, nach dem, was aus ihnen wurde.
meeting-guide-import-counts = Neu: { $taken }. Geändert: { $changed }. Wie zuvor: { $unchanged }. Ausgelassen: { $refused }.
# $number (Zahl): die Stelle in der Datei; $slug (Text): der Name dort; $reason (Text): einer der Sätze unten.
meeting-guide-import-refused = Zeile { $number } ({ $slug }) wurde ausgelassen. { $reason }
# $number (Zahl): die Stelle in der Datei; $reason (Text): einer der Sätze unten.
meeting-guide-import-refused-nameless = Zeile { $number } wurde ausgelassen. { $reason }
# $rows (Zahl): wie viele Zeilen.
meeting-guide-hours-assumed = Treffen ohne Angabe, wann sie enden; für sie wurde eine Stunde angenommen: { $rows }.
# $rows (Zahl): wie viele Zeilen.
meeting-guide-zones-assumed = Treffen ohne Zeitzone; für sie wurde deine angenommen: { $rows }.
# $codes (Text): die Codes, jeder mit der Zahl der Zeilen, die ihn haben.
meeting-guide-unknown-codes = Codes, die nicht in der veröffentlichten Liste stehen; sie sind aufbewahrt und werden nicht weitergegeben: { $codes }.
# $codes (Text): die Codes, jeder mit der Zahl der Zeilen, die ihn haben.
meeting-guide-codes-without-topic = Codes, zu denen es hier noch kein Thema gibt; sie sind aufbewahrt und werden weitergegeben: { $codes }.

## Warum eine Zeile nicht übernommen werden kann.

meeting-guide-row-not-one = Das ist kein Treffen: Hier wurde ein Objekt erwartet.
meeting-guide-row-unstorable = Sie enthält Zeichen, die wir nicht speichern können.
# $field (Text): der Name des Feldes im Format.
meeting-guide-row-field = Das Feld { $field } fehlt oder ist nicht das, was das Format verlangt.
# $field (Text): der Name des Feldes im Format; $most (Zahl): für wie viele Zeichen Platz ist.
meeting-guide-row-too-long = Das Feld { $field } ist zu lang. So viele Zeichen passen hinein: { $most }.
meeting-guide-row-by-appointment = Sie nennt weder einen Tag noch eine Uhrzeit. Nur Treffen, die jede Woche stattfinden, können übernommen werden.
meeting-guide-row-without-zone = Sie nennt keine Zeitzone. Mit --time-zone kannst du eine für alle solchen Treffen angeben.
meeting-guide-row-zone-unknown = Diese Zeitzone kennen wir nicht. Es muss ein IANA-Name sein, zum Beispiel Europe/Berlin.
meeting-guide-row-without-way = Sie nennt weder eine Adresse noch einen Link oder eine Telefonnummer zum Teilnehmen.
meeting-guide-row-address-not-full = Die Adresse sagt nicht, wohin man gehen könnte, und es gibt weder Link noch Telefonnummer zum Teilnehmen.
meeting-guide-row-slug-twice = Eine frühere Zeile hat denselben Slug.
meeting-guide-row-own-meeting = Das ist ein Treffen dieses Servers.

## Warum ein Treffen nicht in der Liste steht, die andere lesen.

meeting-guide-not-weekly = Es findet nicht jede Woche an denselben Tagen statt.
meeting-guide-not-begun = Es findet in den nächsten sieben Tagen nicht statt.
meeting-guide-over = Es ist zu Ende.
meeting-guide-way-not-public = Es findet online statt, und nur wer kommt, darf wissen, wie man teilnimmt.
meeting-guide-no-address = Es hat keine Adresse, sodass man es auf keiner Karte fände.
meeting-guide-whole-day = Es dauert einen ganzen Tag oder länger.
meeting-guide-language-unreadable = Das ist keine Sprache. Es muss ein Kürzel sein wie es oder pt-BR.
