### Was Waymark über Treffen sagt: wie man sie einrichtet und zu ihnen kommt.

# $part (Text): das Stück der Regel, mit dem wir nichts anfangen können, wie es eingegeben wurde.
meeting-recurrence-unreadable = Mit „{ $part }“ können wir in einer Wiederholungsregel nichts anfangen. Eine Regel sieht so aus: FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Ein Treffen kann sich täglich, wöchentlich, monatlich oder jährlich wiederholen.
meeting-recurrence-time-of-day = Die Uhrzeit ergibt sich aus dem ersten Termin. Lass BYHOUR, BYMINUTE und BYSECOND bitte weg.
meeting-recurrence-until = Eine Regel endet zu einem Zeitpunkt in UTC, etwa UNTIL=20271231T225959Z, oder nach einer Anzahl von Terminen (COUNT), aber nicht beides.
meeting-recurrence-first = Der erste Termin passt nicht zur Regel. Wähle bitte einen, der sich aus ihr ergibt.
meeting-recurrence-over = Alle Termine dieser Regel liegen in der Vergangenheit.
meeting-starts-too-far = Der erste Termin liegt zu weit von heute entfernt.
# $least, $most (Zahlen): Minuten.
meeting-duration = Ein Treffen kann { $least } bis { $most } Minuten dauern.
# $most (Zahl): wie viele Plätze ein Termin haben kann.
meeting-capacity = Es kann 1 bis { $most } Plätze geben. Wenn es keine Grenze gibt, lass die Zahl weg.
meeting-venue-missing = Bei diesem Treffen kommt man an einem Ort zusammen. Sag uns bitte, wo.
meeting-join-url-missing = Man kann auch von anderswo teilnehmen. Gib dafür bitte den Link an.
meeting-join-missing = Gib bitte einen Link oder eine Telefonnummer zum Teilnehmen an.
meeting-other-format = Das passt nicht zur gewählten Form des Treffens.
meeting-link-invalid = Das sieht nicht wie eine Webadresse aus, die mit https:// oder http:// beginnt.
meeting-source-text-missing = Gib bitte auch den Text in der Ausgangssprache an.
meeting-language-twice = Diese Sprache kommt zweimal vor.
meeting-fact-twice = Diese Angabe kommt zweimal vor.
meeting-checked-later = Dieser Tag liegt noch in der Zukunft.
# $least, $most (Zahlen): wie viele Einträge die Liste haben kann.
meeting-number = Gib bitte { $least } bis { $most } Einträge an.
meeting-concept-invalid = Ein Begriff besteht aus Kleinbuchstaben und Ziffern, mit Bindestrichen zwischen den Wörtern, zum Beispiel „coping-skills“.
meeting-concept-taken = Zu diesem Begriff gibt es schon ein Thema.
meeting-occurrence-cancelled = Dieser Termin wurde abgesagt.
meeting-occurrence-over = Dieser Termin ist schon vorbei.
meeting-full = An diesem Termin sind alle Plätze vergeben. Vielleicht passt dir ein anderer.

## Was an einem Termin einer Reihe nicht geht

meeting-not-of-the-rule = Dieser Termin ergibt sich nicht aus der Regel und kann deshalb nicht ausgelassen werden.
meeting-no-such-date = Zu dieser Zeit hat das Treffen keinen Termin.
meeting-date-taken = Zu dieser Zeit hat das Treffen schon einen Termin.
meeting-series-over = Bis dahin gibt es das Treffen nicht mehr.
meeting-in-the-past = Das ist schon vorbei. Wähle bitte eine Zeit, die noch kommt.
meeting-not-called-off = Dieser Termin wurde nicht abgesagt.
meeting-changed-meanwhile = Jemand anderes hat das im selben Moment geändert. Schau es dir bitte noch einmal an und versuche es dann erneut.

## Die E-Mail über eine Änderung
## Betreff und Vorschau sehen auch andere: nichts über Treffen, Genesung oder die Gemeinschaft.

meeting-change-subject = Eine Änderung an deinen Plänen
meeting-change-preheader = Hier steht, was jetzt anders ist.
meeting-called-off-opening = Etwas, zu dem du zugesagt hast, findet diesmal nicht statt. Das tut uns leid.
meeting-moved-opening = Etwas, zu dem du zugesagt hast, wurde auf eine andere Zeit verlegt.
meeting-elsewhere-opening = Bei etwas, zu dem du zugesagt hast, bleibt die Zeit gleich, aber der Ort oder der Weg zur Teilnahme ist ein anderer.
meeting-restored-opening = Eine gute Nachricht: Etwas, das abgesagt war, findet nun doch statt.
meeting-changed-opening = Einige der Termine, zu denen du zugesagt hast, haben sich geändert.
meeting-ended-opening = Eine Reihe, zu der du zugesagt hast, geht zu Ende. Danke, dass du dabei warst.
meeting-closed-opening = Eine Reihe, zu der du zugesagt hast, macht eine Pause.
meeting-reopened-opening = Eine gute Nachricht: Eine Reihe, zu der du zugesagt hast, geht wie geplant weiter.
meeting-online-opening = Eine Reihe, zu der du zugesagt hast, findet bis auf Weiteres online statt.
meeting-when = Wann
# $date_time (Text): Wochentag, Datum und Uhrzeit. $zone (Text): der Name der Zeitzone, in der die Person lebt.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Wo
meeting-directions = So findest du hin
meeting-dial-in = Per Telefon dabei sein
meeting-join = Online dabei sein
meeting-when-before = Geplant war
meeting-when-now = Neue Zeit
meeting-why = Warum
meeting-note = Gut zu wissen
meeting-item-called-off = Findet nicht statt
# $when (Text): Tag und Uhrzeit, mit der Zeitzone.
meeting-item-moved = Neue Zeit: { $when }
# $when (Text): Tag und Uhrzeit, mit der Zeitzone.
meeting-item-moved-elsewhere = Neue Zeit: { $when }, und ein anderer Ort oder anderer Weg zur Teilnahme
meeting-item-elsewhere = Gleiche Zeit, aber anderer Ort oder anderer Weg zur Teilnahme
meeting-item-restored = Findet doch statt
# $count (Zahl): wie viele Termine sich außer den aufgezählten geändert haben.
meeting-items-more = { $count ->
    [one] Ein weiterer Termin hat sich geändert. Alle findest du in deiner App.
   *[other] { $count } weitere Termine haben sich geändert. Alle findest du in deiner App.
}
meeting-called-off-closing = Du brauchst nichts zu tun. Wir freuen uns auf ein anderes Mal mit dir.
meeting-kept-closing = Du brauchst nichts zu tun: Dein Platz bleibt dir erhalten. Wenn es dir nicht mehr passt, kannst du deinen Platz in deiner App freigeben, und niemand fragt nach dem Grund.
meeting-change-footer = Du bekommst diese E-Mail, weil du zugesagt hast.
