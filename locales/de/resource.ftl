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
resource-citation-nowhere = Gib bitte entweder die DOI an oder die Adresse der Seite, auf der das zu finden ist.
resource-doi-invalid = Das sieht nicht nach einer DOI aus. Sie beginnt mit „10.“ und enthält einen Schrägstrich, wie „10.1000/182“.
resource-retrieved-missing = Sag bitte, an welchem Tag du diese Seite gelesen hast: Inzwischen kann dort etwas anderes stehen.
resource-retrieved-later = Wähl bitte heute oder einen Tag davor.
# $limit (Zahl): wie viele Quellen ein Beitrag haben darf.
resource-too-many-citations = { $limit ->
    [one] Ein Beitrag kann sich auf höchstens { $limit } Quelle stützen.
   *[other] Ein Beitrag kann sich auf höchstens { $limit } Quellen stützen.
}
resource-published-already = Das ist schon veröffentlicht.
resource-archived = Das wurde zurückgezogen und lässt sich nicht mehr ändern.
resource-changed-meanwhile = Jemand anderes hat das im selben Moment geändert. Schau es dir bitte noch einmal an und versuche es dann erneut.
resource-source-language = In dieser Sprache wurde es geschrieben. Wähle bitte die Sprache, in die du übersetzt.
# $current (Zahl): die aktuelle Fassung.
resource-version-unknown = Diese Fassung kennen wir nicht. Die aktuelle ist Nummer { $current }.
resource-nothing-to-search = Gib mindestens ein Wort ein, nach dem du suchst.
resource-nothing-to-review = In dieser Sprache wartet keine Übersetzung auf eine Durchsicht.
resource-nothing-outdated = Keine Übersetzung in diese Sprache hinkt dem Original hinterher.
resource-being-translated = Jemand anderes übersetzt das gerade in diese Sprache. In der Liste findest du andere Texte.
resource-translation-waits = Eine Übersetzung in diese Sprache wartet schon darauf, dass sie jemand ansieht. Schön, dass du helfen möchtest.
# $limit (Zahl): wie viele Texte man gleichzeitig übernehmen kann.
resource-too-many-translations = { $limit ->
    [one] Du kannst { $limit } Text auf einmal übernehmen. Mach ihn bitte fertig oder überlass ihn anderen, bevor du den nächsten übernimmst.
   *[other] Du kannst { $limit } Texte auf einmal übernehmen. Mach bitte einen davon fertig oder überlass ihn anderen, bevor du den nächsten übernimmst.
}
resource-xliff-unreadable = Diese Übersetzungsdatei können wir nicht lesen. Schick sie bitte so, wie dein Programm sie gespeichert hat, im Format XLIFF 2.
resource-xliff-not-one = In einer Datei steht genau ein Text. Schick bitte jede Datei, die du von uns hast, einzeln.
# $count (Zahl): wie viele Teile.
resource-xliff-unfinished = { $count ->
    [one] { $count } Teil des Textes ist noch nicht übersetzt. Du kannst in deinem Programm weitermachen und die Datei wieder schicken.
   *[other] { $count } Teile des Textes sind noch nicht übersetzt. Du kannst in deinem Programm weitermachen und die Datei wieder schicken.
}
resource-xliff-other-parts = Die Teile dieser Datei sind nicht die des Textes. Vielleicht hat er sich geändert: Hol dir die Datei bitte noch einmal.
resource-not-proposed = Das ist noch nicht vorgeschlagen. Sobald die Person, die es geschrieben hat, es vorschlägt, kannst du entscheiden.
resource-proposed-already = Das ist schon vorgeschlagen. Bald schaut es sich jemand an.
resource-waits-for-review = Gerade sehen sich andere das an, darum bleibt es, wie es ist. Schreib einen Kommentar und bitte darum, es zurückzubekommen, wenn du noch etwas ändern möchtest.
resource-not-ones-own = Das stammt von dir selbst, darum entscheidet jemand anderes aus dem Team darüber.
resource-changed-by-suggestion = Das ist veröffentlicht, darum müssen andere einer Änderung des Textes zustimmen. Schlage die Änderung bitte vor, dann schaut sie sich jemand an.
resource-stays-sensitive = Was vorgeschlagen oder veröffentlicht ist, behält die Markierung. Solange es ein Entwurf ist, lässt sie sich entfernen.
resource-topic-is-sensitive = Hier geht es um ein Thema, bei dem immer zwei Menschen hinschauen. Die Markierung fällt erst weg, wenn das Thema selbst sie nicht mehr hat.
resource-story-without-context = Eine Geschichte hilft anderen am meisten, wenn sie auch sagt, was nicht geholfen hat und wann es so war. Bitte fülle alle drei Felder aus: was geholfen hat, was nicht, und unter welchen Umständen.
resource-story-without-consent = Andere lesen eine Geschichte nur, wenn der Mensch, der sie geschrieben hat, damit einverstanden ist. Unter deinen Einwilligungen kannst du das erlauben und jederzeit zurücknehmen.
resource-changed-since = Das hat sich geändert, seit du es gelesen hast. Schau es dir bitte noch einmal an und entscheide dann.
resource-looked-at-again = Das wird schon noch einmal angesehen. Es ist wieder da, sobald jemand, der prüft, es veröffentlicht hat.
resource-not-published-yet = Das ist gerade nicht veröffentlicht, also gibt es nichts noch einmal anzusehen.
resource-reason-missing = Bitte schreibe in ein paar Worten, warum du einen veröffentlichten Text änderst. Alle, die daran mitarbeiten, möchten das wissen.
resource-takes-two = Einer Änderung dieses Textes müssen zwei Menschen zustimmen. Schlage die Änderung bitte vor, dann schauen andere sie sich an.
resource-not-published = Das ist im Moment nicht veröffentlicht, darum lässt sich nichts dazu vorschlagen.
resource-nothing-changes = Genau so steht es schon da. Bitte schreibe, was anders sein soll.
# $limit (Zahl): wie viele Vorschläge einer Person gleichzeitig warten dürfen.
resource-too-many-suggestions = { $limit ->
    [one] Es kann { $limit } Vorschlag von dir warten. Bitte warte, bis ihn sich jemand angesehen hat, oder ziehe ihn zurück.
   *[other] Es können { $limit } Vorschläge von dir gleichzeitig warten. Bitte warte, bis sich jemand einen davon angesehen hat, oder ziehe einen zurück.
}
resource-suggestion-settled = Dieser Vorschlag ist schon beantwortet oder zurückgezogen.
resource-changed-where-it-came-from = Es hat sich in dem Verzeichnis geändert, aus dem es kommt.

## Wie viel eine Quelle darüber sagt, was hilft, vom Meisten an. Nichts davon urteilt über Menschen.

resource-evidence-review = Dazu wurden viele Studien gemeinsam ausgewertet.
resource-evidence-trial = In einer Studie haben die einen das ausprobiert und die anderen nicht, ausgelost.
resource-evidence-observation = In einer Studie wurden Menschen beobachtet, die das gemacht haben.
resource-evidence-expertise = Das sagen Menschen, die sich auf dem Gebiet gut auskennen.
resource-evidence-experience = Menschen, die das erlebt haben, erzählen, wie es für sie war.

## Die Briefe. Alle haben denselben Betreff und verraten nicht, um welchen Text es geht oder was dazu gesagt wurde.

resource-letter-subject = Es gibt etwas Neues für dich
resource-letter-preheader = Öffne deine App, um es zu sehen.
# An die Person, die es geschrieben hat.
resource-returned = Jemand hat sich einen Text angesehen, den du vorgeschlagen hast. Fürs Erste ist er wieder ein Entwurf.
resource-returned-next = In deiner App findest du, was dir dazu geschrieben wurde. Nimm dir die Zeit, die du brauchst, und schlage ihn wieder vor, wann du magst. Danke für die Arbeit, die darin steckt.
resource-published = Ein Text von dir ist veröffentlicht: Alle in der Gemeinschaft können ihn jetzt lesen.
resource-published-next = Danke, dass du ihn teilst. In deiner App kannst du jederzeit ändern, wie du genannt wirst.
resource-taken-back = Ein Text von dir wurde zurückgezogen, und zwar von jemandem, der auf das achtet, was wir veröffentlichen.
resource-taken-back-next = Niemand findet ihn mehr. Wenn du wissen möchtest, warum, sprich bitte jemanden aus der Moderation an.
# An die Autorin oder den Autor.
resource-reopened = Ein Text von dir wird noch einmal angesehen. Solange findet ihn sonst niemand.
resource-reopened-next = In deiner App steht, warum. Wenn du magst, kannst du den Text gleich ändern; er ist wieder da, wenn ihn jemand angesehen hat. Danke für deine Geduld.
# An jemanden, der sich um etwas Veröffentlichtes kümmert.
resource-in-your-care = Um etwas, das wir veröffentlichen, kümmerst ab jetzt du dich.
resource-in-your-care-next = In deiner App findest du es bei dem, worum du dich kümmerst. Wenn es wieder angesehen werden sollte, sagen wir dir Bescheid. Wenn das nichts für dich ist, sag es bitte jemandem aus der Moderation, dann übernimmt es jemand anderes.
# $count (Zahl): wie viele.
resource-care-due = { $count ->
    [one] Etwas, worum du dich kümmerst, sollte wieder einmal angesehen werden.
   *[other] { $count } Dinge, um die du dich kümmerst, sollten wieder einmal angesehen werden.
}
# $date (Text): der Tag, ab dem es verborgen ist, in der Schreibweise dieser Sprache.
resource-care-due-next = Wenn du einen ruhigen Moment hast, lies es bitte noch einmal und sag in deiner App, ob es noch stimmt. Was bis { $date } niemand angesehen hat, ist von da an verborgen, bis es jemand getan hat.
# $count (Zahl): wie viele.
resource-care-hidden = { $count ->
    [one] Etwas, worum du dich kümmerst, ist gerade verborgen, weil es noch einmal angesehen werden muss.
   *[other] { $count } Dinge, um die du dich kümmerst, sind gerade verborgen, weil sie noch einmal angesehen werden müssen.
}
resource-care-hidden-next = Auch die Moderation sieht das und holt es zurück, wenn sie es angesehen hat. In deiner App kannst du dazuschreiben, was du darüber weißt.
# In jedem Brief dieser Art.
resource-care-footer = Du bekommst diese E-Mail, weil du dich um etwas kümmerst, das wir veröffentlichen. Wenn es dir zu viel geworden ist, sag es bitte jemandem aus der Moderation: Dann übernimmt es jemand anderes.
# An jemanden, der einen Text übersetzt hat.
resource-translation-published = Eine Übersetzung von dir wurde angesehen, und alle können sie jetzt lesen.
resource-translation-published-next = Danke: Wer diese Sprache liest, findet jetzt Hilfe, wo vorher keine war.
# An die Person, die eine Änderung vorgeschlagen hat.
resource-suggestion-accepted = Eine Änderung, die du vorgeschlagen hast, ist angenommen.
resource-suggestion-accepted-next = Von jetzt an steht es so im Text. Danke, dass du so genau gelesen hast.
resource-suggestion-declined = Jemand hat sich eine Änderung angesehen, die du vorgeschlagen hast. Der Text bleibt, wie er ist.
resource-suggestion-declined-next = In deiner App findest du, was dazu geschrieben wurde. Danke fürs Mitdenken.
# In jedem Brief dieser Art.
resource-letter-footer = Du bekommst diese E-Mail, weil sich etwas geändert hat, das dich betrifft. In E-Mails schreiben wir so wenig wie möglich, damit bei dir bleibt, was dir gehört.

## Für Programme, die das Verzeichnis unter /hsds lesen.

resource-parameter-unknown = Diese Liste kennt diesen Parameter nicht. Lass ihn einfach weg.
resource-parameter-invalid = Diesen Wert kann der Parameter nicht haben.
# $most (Zahl): wie viele Einträge.
resource-per-page-too-many = Auf eine Seite passen höchstens { $most } Einträge. Bitte um eine kürzere Seite oder mit format=ndjson um alles auf einmal.
resource-postcode-missing = Die Entfernung wird von einer Postleitzahl aus gemessen. Gib bitte auch eine an.
