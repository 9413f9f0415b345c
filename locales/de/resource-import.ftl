### Was Waymark an der Befehlszeile sagt, wenn jemand ein Verzeichnis von Angeboten in HSDS einliest.
### Anrede: „du“. Schlichte Worte, genau in Was und Wo, keine Vorwürfe, möglichst ein Weg weiter.

## Es ist nicht lesbar, oder es wird nichts eingelesen.

# $source (Text): die Datei, der Ordner oder die Webadresse.
resource-import-not-hsds = Wir konnten { $source } nicht lesen. Es muss HSDS als JSON sein (ein Angebot, eine Liste von Angeboten oder eine Seite mit „contents“), ein Angebot pro Zeile (NDJSON) oder ein Ordner mit solchen Dateien oder mit CSV-Tabellen.
# $source (Text): die Datei; $line (Zahl): die Zeile.
resource-import-line-unreadable = Wir konnten { $source } nur bis Zeile { $line } lesen. Vielleicht ist die Übertragung abgebrochen. Es wurde nichts eingelesen.
# $source (Text): der Ordner oder die Webadresse.
resource-import-broke-off = Die Liste unter { $source } ist nicht vollständig: Eine Seite fehlt oder kam nicht an ihrer Stelle. Es wurde nichts eingelesen. Bitte hole sie noch einmal.
# $source (Text): der Ordner.
resource-import-folder-empty = In { $source } ist nichts, was wir einlesen könnten: weder JSON-Dateien noch CSV-Tabellen.
# $source (Text): der Ordner.
resource-import-folder-mixed = In { $source } sind JSON-Dateien und CSV-Tabellen. Bitte lege sie in zwei Ordner, damit klar ist, was gilt.
resource-import-table-missing = Die Tabelle services.csv fehlt, also gibt es keine Angebote zum Einlesen.
# $file (Text): die Tabelle.
resource-import-table-without-ids = Die Tabelle { $file } hat in der ersten Zeile keine Spalte „id“. Sind die Spalten durch Kommas getrennt?
# $count, $all (Zahlen): wie viele Angebote wegfielen, und wie viele diese Quelle hat.
resource-import-withdraws-many = Nicht mehr in dieser Liste: { $count } von { $all } Angeboten dieser Quelle. Das sieht aus, als wäre die Liste nicht vollständig, deshalb wurde nichts geändert. Wenn es stimmt, lies sie noch einmal mit --withdraw-many ein.
# $refused (Zahl): wie viele Einträge nicht in Ordnung sind.
resource-import-held-back = Es wurde nichts eingelesen, weil nicht alle Einträge in Ordnung sind. Nicht in Ordnung: { $refused }. Mit --leave-out-bad werden alle anderen eingelesen.

## Was aus jedem Eintrag wurde. $place (Text): wo er stand, etwa 7 oder services.csv:7; $name (Text): sein Name; $id: id.

# $became (Text): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (Text): die geänderten Felder.
resource-import-record = { $became ->
    [new] Eintrag { $place }, „{ $name }“ ({ $id }): steht ab jetzt im Verzeichnis.
    [changed] Eintrag { $place }, „{ $name }“ ({ $id }): geändert in { $fields }.
    [returned] Eintrag { $place }, „{ $name }“ ({ $id }): steht wieder im Verzeichnis.
    [withdrawn] Eintrag { $place }, „{ $name }“ ({ $id }): zurückgezogen, weil das Angebot geschlossen ist.
    [as_before] Eintrag { $place }, „{ $name }“ ({ $id }): wie zuvor.
    [held_back] Eintrag { $place }, „{ $name }“ ({ $id }): in Ordnung.
   *[refused] Eintrag { $place }, „{ $name }“ ({ $id }): ausgelassen.
}
resource-import-record-gone = „{ $name }“ ({ $id }) steht nicht mehr in der Liste und wurde deshalb zurückgezogen.
# $fields (Text): die Felder des Eintrags.
resource-import-replaces = {"  "}Der Eintrag ersetzt, was Menschen hier geschrieben hatten: { $fields }. Ihr Text bleibt aufbewahrt.
# $fields (Text): die Felder des Eintrags.
resource-import-told-otherwise = {"  "}Wir geben ihn mit anderen Werten weiter: { $fields }.
# $severity (Text): error oder warning; $path (Text): das Feld; $reason (Text): einer der Sätze unten; $keyword (Text): das Wort des Standards dafür.
resource-import-fault = { $severity ->
    [warning] {"  "}Hinweis zu { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Fehler in { $path }: { $reason } ({ $keyword })
}

## Warum. Jeder Satz steht hinter dem Feld, um das es geht.

resource-record-not-one = Das ist kein Eintrag: Hier wurde ein Objekt erwartet.
resource-record-unstorable = Er enthält Zeichen, die wir nicht speichern können.
resource-record-provider-missing = Der Eintrag sagt nicht, welche Organisation das Angebot macht.
resource-record-provider-unknown = Diese Organisation kennen wir nicht, und kein anderer Eintrag beschreibt sie.
resource-record-twice = Ein Angebot mit dieser id kam schon vorher, und dort stand etwas anderes.
resource-field-missing = HSDS verlangt dieses Feld, und es fehlt.
# $expected (Text): string, number, array oder object.
resource-field-type = { $expected ->
    [number] Hier muss eine Zahl stehen.
    [array] Hier muss eine Liste stehen.
    [object] Hier muss ein Objekt stehen.
   *[string] Hier muss ein Text stehen.
}
# $format (Text): uuid, uri, email, date, time oder date-time.
resource-field-format = { $format ->
    [uuid] Das ist keine UUID.
    [uri] Das ist keine vollständige Webadresse.
    [email] Das ist keine E-Mail-Adresse.
    [date] Das ist kein Datum wie 2026-03-31.
    [time] Das ist keine Uhrzeit wie 18:30.
   *[date-time] Das ist kein Datum mit Uhrzeit wie 2026-03-31T18:30:00Z.
}
# $allowed (Text): die Werte, durch Kommas getrennt.
resource-field-not-allowed = Möglich ist nur eines davon: { $allowed }.
# $limit (Zahl): wie viele Zeichen es haben darf.
resource-field-too-long = Das ist länger als { $limit } Zeichen.
resource-field-null = Hier steht null, wo in HSDS gar nichts stehen soll. Wir verstehen es als nichts.
resource-field-other = Das ist nicht, was HSDS verlangt.

## Über das Ganze.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (Zahlen): wie viele Einträge, je nachdem, was aus ihnen wurde.
resource-import-counted = Neu: { $taken }. Geändert: { $changed }. Wie zuvor: { $unchanged }. Wieder da: { $returned }. Zurückgezogen: { $withdrawn }. Ausgelassen: { $refused }.
# $page, $pages (Zahlen): welche Seite eingelesen wurde, und wie viele es gibt.
resource-import-one-page = Das war Seite { $page } von { $pages }. Die anderen Seiten wurden nicht eingelesen.
resource-import-trial = Das war eine Probe: Es wurde nichts geändert.
resource-import-uncertain = Ein Eintrag sagt nicht, welches Angebot er ist. Deshalb wissen wir nicht, welche Angebote weggefallen sind, und haben deswegen keines zurückgezogen.
# $file (Text): die Tabelle.
resource-import-table-unknown = { $file } ist keine Tabelle von HSDS, deshalb haben wir sie nicht gelesen.
# $file (Text): die Tabelle; $rows (Zahl): wie viele Zeilen.
resource-import-rows-left = Zeilen von { $file }, die hier zu keinem Angebot gehören oder doppelt sind und nicht eingelesen wurden: { $rows }.
