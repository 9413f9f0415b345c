### Was Waymark überall sagt: Anmeldung, Grenzen und Werte, mit denen wir nichts anfangen können.
### Anrede: „du“, wie unter Menschen, die einander unterstützen. Schlichte Worte, keine Vorwürfe, möglichst ein Weg weiter.

common-unauthenticated = Bitte melde dich zuerst an.
common-forbidden = Darauf hast du keinen Zugriff.
common-not-found = Das konnten wir nicht finden. Vielleicht wurde es entfernt, oder es ist für dich nicht sichtbar.
# $reference (Text): was die Person angeben kann, wenn sie uns schreibt.
common-internal = Bei uns ist etwas schiefgegangen. Wenn es wieder passiert, nenne uns bitte diese Kennung: { $reference }
common-rate-limited = Das war viel in kurzer Zeit. Warte bitte einen Moment und versuche es dann noch einmal.
# $seconds (Zahl): in wie vielen Sekunden es weitergeht.
common-budget-spent = { $seconds ->
    [one] Das war viel in kurzer Zeit. Versuche es bitte in { $seconds } Sekunde noch einmal.
   *[other] Das war viel in kurzer Zeit. Versuche es bitte in { $seconds } Sekunden noch einmal.
}
common-bad-request = Wir konnten diese Anfrage nicht lesen.
# $cost, $limit (Zahlen): wie viel die Anfrage verlangt, und wie viel eine Anfrage verlangen darf.
common-too-complex = Diese Anfrage verlangt zu viel auf einmal: Sie kostet { $cost }, erlaubt sind { $limit }. Frage bitte weniger ab oder in mehreren Schritten.
# $limit (Zahl): wie viele Ebenen eine Anfrage haben darf.
common-too-deep = { $limit ->
    [one] Diese Anfrage ist zu tief verschachtelt. Sie darf höchstens { $limit } Ebene haben.
   *[other] Diese Anfrage ist zu tief verschachtelt. Sie darf höchstens { $limit } Ebenen haben.
}
common-too-long = Diese Anfrage ist zu lang.
common-timeout = Das hat zu lange gedauert, darum haben wir abgebrochen. Versuche es bitte noch einmal oder frage weniger auf einmal ab.
common-change-timeout = Das hat zu lange gedauert, darum warten wir nicht länger. Vielleicht ist es trotzdem geschehen: Sieh bitte nach, bevor du es noch einmal versuchst.
common-still-under-way = Das ist noch in Arbeit. Warte bitte einen Moment und versuche es dann noch einmal.
common-answer-lost = Das ist schon geschehen, nur die Antwort darauf ist unterwegs verloren gegangen. Sieh bitte nach, wie es jetzt steht, bevor du es noch einmal machst.
common-unavailable = Wir kommen gerade nicht an unsere Daten. Versuche es bitte gleich noch einmal.
common-invalid-value = Ein Wert in dieser Anfrage ist ungültig.
common-cursor-invalid = Diese Stelle in der Liste kennen wir nicht mehr. Fang bitte noch einmal von vorn an.
common-cursor-expired = Diese Kopie wurde zu lange nicht aktualisiert. Lade bitte alles noch einmal neu.
# $limit (Zahl): wie viele Einträge eine Seite haben darf.
common-page-too-large = { $limit ->
    [one] Du kannst höchstens { $limit } Eintrag auf einmal abrufen.
   *[other] Du kannst höchstens { $limit } Einträge auf einmal abrufen.
}
common-page-both-ways = Frage bitte entweder die ersten oder die letzten Einträge ab, nicht beide zugleich.
# $limit (Zahl): wie viele Zeichen der Text haben darf.
common-text-too-long = { $limit ->
    [one] Dieser Text ist zu lang. Er darf höchstens { $limit } Zeichen haben.
   *[other] Dieser Text ist zu lang. Er darf höchstens { $limit } Zeichen haben.
}
common-text-empty = Bitte schreibe hier etwas.
common-text-invalid = Dieser Text enthält Zeichen, die wir nicht speichern können.
common-language-unknown = Diese Sprache kennen wir nicht. Verwende bitte ein Sprachkürzel wie „de“ oder „pt-BR“.
common-language-twice = Diese Sprache kommt zweimal vor.
# $least, $most (Zahlen): wie viele Einträge die Liste haben kann.
common-number = Gib bitte { $least } bis { $most } Einträge an.
common-time-zone-unknown = Diese Zeitzone kennen wir nicht. Verwende bitte einen Namen wie „Europe/Berlin“.
common-email-invalid = Das sieht nicht wie eine E-Mail-Adresse aus.
common-conduct-not-accepted = Bitte lies zuerst unsere Verhaltensregeln und stimme ihnen zu.
common-scope-missing = Dieser Schlüssel darf das nicht lesen.
