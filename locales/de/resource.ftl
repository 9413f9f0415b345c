### Was Waymark über Materialien und Angebote sagt: schreiben, übersetzen, veröffentlichen und einlesen, was andere anbieten.
### Anrede: „du“, wie unter Menschen, die einander unterstützen. Schlichte Worte, keine Vorwürfe, möglichst ein Weg weiter.

resource-service-not-written = Ein Hilfsangebot lässt sich hier nicht schreiben: Es kommt aus den Daten derer, die es anbieten.
resource-pseudonym-missing = Bitte schreibe den Namen, der erscheinen soll, oder wähle eine andere Art der Nennung.
resource-address-invalid = Das sieht nicht wie die Adresse einer Webseite aus. Verwende bitte eine, die mit „https://“ beginnt.
resource-address-missing = Bitte gib an, wo das zu finden ist: Eine Aufnahme, ein Film oder eine Datei braucht eine Webadresse.
# $limit (Zahl): wie viele Formate es geben darf.
resource-too-many-formats = { $limit ->
    [one] Höchstens { $limit } Format ist möglich.
   *[other] Höchstens { $limit } Formate sind möglich.
}
# $limit (Zahl): nach wie vielen Sprachen man auf einmal fragen kann.
resource-too-many-languages = { $limit ->
    [one] Du kannst höchstens { $limit } Sprache auf einmal abfragen.
   *[other] Du kannst höchstens { $limit } Sprachen auf einmal abfragen.
}
resource-review-date-past = Bitte wähle einen Tag nach heute, damit rechtzeitig wieder jemand darauf schaut.
resource-published-already = Das ist schon veröffentlicht.
resource-archived = Das wurde zurückgezogen und lässt sich nicht mehr ändern.
resource-changed-by-reviewers = Das ist veröffentlicht, darum ändert den Text jetzt das Team aus Moderation und Leitung. Sprich bitte jemanden davon an.
resource-changed-meanwhile = Jemand anderes hat das im selben Moment geändert. Schau es dir bitte noch einmal an und versuche es dann erneut.
resource-source-language = In dieser Sprache wurde es geschrieben. Wähle bitte die Sprache, in die du übersetzt.
# $current (Zahl): die aktuelle Fassung.
resource-version-unknown = Diese Fassung kennen wir nicht. Die aktuelle ist Nummer { $current }.
resource-nothing-to-review = In dieser Sprache wartet keine Übersetzung auf eine Durchsicht.

## An der Befehlszeile, für alle, die ein Verzeichnis einlesen.

resource-import-unreadable = Das konnten wir nicht lesen. Es muss JSON nach HSDS sein: ein Angebot, eine Liste von Angeboten oder eine Seite mit „contents“.
# $taken, $changed, $unchanged, $withdrawn, $refused (Zahlen): wie viele Einträge, je nachdem, was aus ihnen wurde.
resource-import-counts = Neu: { $taken }. Geändert: { $changed }. Wie zuvor: { $unchanged }. Zurückgezogen: { $withdrawn }. Ausgelassen: { $refused }.
# $page, $pages (Zahlen): welche Seite eingelesen wurde, und wie viele es gibt.
resource-import-one-page = Das war Seite { $page } von { $pages }. Die anderen Seiten wurden nicht eingelesen.
# $number (Zahl): der Platz des Eintrags in der Datei; $reason (Text): einer der Sätze unten.
resource-import-refused = Eintrag { $number } wurde ausgelassen. { $reason }
resource-record-not-one = Das ist kein Eintrag: Hier wurde ein Objekt erwartet.
# $field (Text): der Name des Feldes in HSDS.
resource-record-field = Das Feld { $field } fehlt oder ist nicht das, was HSDS verlangt.
resource-record-unstorable = Er enthält Zeichen, die wir nicht speichern können.
resource-record-without-provider = Er sagt nicht, welche Organisation das Angebot macht, oder nennt eine, die wir noch nicht kennen.

## Für Programme, die das Verzeichnis unter /hsds lesen.

resource-parameter-unknown = Diese Liste kennt diesen Parameter nicht. Lass ihn einfach weg.
resource-parameter-invalid = Diesen Wert kann der Parameter nicht haben.
# $most (number): how many entries.
resource-per-page-too-many = Auf eine Seite passen höchstens { $most } Einträge. Bitte um eine kürzere Seite oder mit format=ndjson um alles auf einmal.
resource-postcode-missing = Die Entfernung wird von einer Postleitzahl aus gemessen. Gib bitte auch eine an.
