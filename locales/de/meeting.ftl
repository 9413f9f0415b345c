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
meeting-fact-twice = Diese Angabe kommt zweimal vor.
meeting-checked-later = Dieser Tag liegt noch in der Zukunft.
meeting-position-half = Zu einer Position gehören Breite und Länge.
meeting-position-invalid = Die Breite reicht von −90 bis 90 Grad, die Länge von −180 bis 180.
# $most (Zahl): Kilometer.
meeting-distance = Eine Entfernung ist größer als 0 und höchstens { $most } Kilometer.
# $most (Zahl): Minuten.
meeting-soon = Hier sind 0 bis { $most } Minuten möglich.
# $days (Zahl): wie weit eine Suche nach Uhrzeiten reichen kann.
meeting-search-too-long = Eine Suche nach Wochentagen oder Uhrzeiten kann höchstens { $days } Tage umfassen. Wähle bitte einen früheren letzten oder einen späteren ersten Tag.
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
meeting-other-end-opening = Etwas, zu dem du zugesagt hast, beginnt zur gleichen Zeit wie bisher, endet aber zu einer anderen.
meeting-elsewhere-opening = Bei etwas, zu dem du zugesagt hast, bleibt die Zeit gleich, aber der Ort oder der Weg zur Teilnahme ist ein anderer.
meeting-restored-opening = Eine gute Nachricht: Etwas, das abgesagt war, findet nun doch statt.
meeting-changed-opening = Einige der Termine, zu denen du zugesagt hast, haben sich geändert.
meeting-ended-opening = Eine Reihe, zu der du zugesagt hast, geht zu Ende. Danke, dass du dabei warst.
meeting-closed-opening = Eine Reihe, zu der du zugesagt hast, macht eine Pause.
meeting-reopened-opening = Eine gute Nachricht: Eine Reihe, zu der du zugesagt hast, geht wie geplant weiter.
meeting-online-opening = Eine Reihe, zu der du zugesagt hast, findet bis auf Weiteres online statt.
meeting-occurrence-ahead = Dieser Termin hat noch nicht begonnen.
meeting-looked-back = Dieser Termin liegt mehr als zwei Wochen zurück. Dazu lässt sich nichts mehr sagen.
# $least, $most (Zahlen): Menschen.
meeting-head-count = Gib bitte eine Zahl von { $least } bis { $most } an.
meeting-had-no-place = Wie es war, können alle sagen, die an diesem Termin einen Platz hatten.
meeting-guests-not-welcome = Dieses Treffen ist für Mitglieder. Wenn du kommen möchtest, melde dich bitte zuerst an.

## Ein Termin in Briefen und auf Seiten

meeting-when = Wann
# $date_time (Text): Wochentag, Datum und Uhrzeit. $zone (Text): der Name der Zeitzone, in der die Person lebt.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Wo
meeting-directions = So findest du hin
meeting-dial-in = Per Telefon dabei sein
meeting-join = Online dabei sein
meeting-when-before = Geplant war
meeting-when-now = Neue Zeit
meeting-end-now = Neues Ende
meeting-why = Warum
meeting-note = Gut zu wissen
meeting-item-called-off = Findet nicht statt
# $when (Text): Tag und Uhrzeit, mit der Zeitzone.
meeting-item-moved = Neue Zeit: { $when }
# $when (Text): Tag und Uhrzeit, mit der Zeitzone.
meeting-item-moved-elsewhere = Neue Zeit: { $when }, und ein anderer Ort oder anderer Weg zur Teilnahme
# $when (Text): Tag und Uhrzeit, wann es endet, mit der Zeitzone.
meeting-item-other-end = Gleicher Beginn, neues Ende: { $when }
# $when (Text): Tag und Uhrzeit, wann es endet, mit der Zeitzone.
meeting-item-other-end-elsewhere = Gleicher Beginn, neues Ende: { $when }, und ein anderer Ort oder anderer Weg zur Teilnahme
meeting-item-elsewhere = Gleiche Zeit, aber anderer Ort oder anderer Weg zur Teilnahme
meeting-item-restored = Findet doch statt
# $count (Zahl): wie viele Termine sich außer den aufgezählten geändert haben.
meeting-items-more = { $count ->
    [one] Ein weiterer Termin hat sich geändert. Alle findest du in deiner App.
   *[other] { $count } weitere Termine haben sich geändert. Alle findest du in deiner App.
}
meeting-called-off-closing = Du brauchst nichts zu tun. Wir freuen uns auf ein anderes Mal mit dir.
meeting-kept-closing = Du brauchst nichts zu tun: Dein Platz bleibt dir erhalten. Wenn es dir nicht mehr passt, kannst du deinen Platz in deiner App freigeben, und niemand fragt nach dem Grund.
meeting-kept-closing-as-guest = Du brauchst nichts zu tun: Dein Platz bleibt dir erhalten. Wenn es dir nicht mehr passt, kannst du deinen Platz auf deiner Seite freigeben, und niemand fragt nach dem Grund.
meeting-line-kept-closing = Du brauchst nichts zu tun: Dein Platz in der Warteliste bleibt dir erhalten. Wir schreiben dir, sobald du einen Platz hast.
meeting-change-footer = Du bekommst diese E-Mail, weil du zugesagt hast.
# Wie der Termin im Kalender der lesenden Person heißt. Das sehen auch andere: nichts über Treffen, Genesung oder die Gemeinschaft.
meeting-calendar-summary = Ein Termin

## Der Brief, wenn ein Platz frei geworden ist
## Betreff und Vorschau sehen auch andere: nichts über Treffen, Genesung oder die Gemeinschaft.

meeting-place-free-subject = Gute Nachricht für dich
meeting-place-free-preheader = Worauf du gewartet hast, ist da.
meeting-place-free-opening = Ein Platz ist frei geworden, und er gehört dir. Schön, wenn du dabei bist.
meeting-pass-on = Wenn es dir nicht mehr passt, ist das in Ordnung: Gib den Platz in deiner App frei, dann bekommt ihn, wer als Nächstes in der Reihe steht.
meeting-pass-on-as-guest = Wenn es dir nicht mehr passt, ist das in Ordnung: Gib den Platz auf deiner Seite frei, dann bekommt ihn, wer als Nächstes in der Reihe steht.
meeting-place-free-footer = Du bekommst diese E-Mail, weil du auf einen Platz gewartet hast.

## Die Briefe an Menschen ohne Konto

meeting-invitation-subject = Warst du das?
meeting-invitation-preheader = Ein kleiner Schritt fehlt noch.
meeting-invitation-opening = Mit dieser Adresse hat jemand um einen Platz bei dem Treffen unten gebeten. Wenn du das warst, öffne bitte deine Seite und sag uns, ob du kommst.
meeting-invitation-button = Meine Seite öffnen
meeting-invitation-valid = Der Link gilt einen Tag lang.
meeting-invitation-footer = Wenn du das nicht warst, brauchst du nichts zu tun. Wir vergessen diese Adresse wieder.
meeting-confirmation-subject = Danke, wir haben es notiert
meeting-confirmation-preheader = Hier ist alles, was du brauchst.
meeting-confirmation-button = Meine Seite ansehen
meeting-confirmation-footer = Du bekommst diese E-Mail, weil du uns auf unserer Seite gesagt hast, dass du kommen möchtest. Eine Woche nach dem Termin vergessen wir deine Adresse.
meeting-guest-going = Du hast einen Platz. Schön, wenn du dabei bist.
# $place (Zahl): der wievielte Platz in der Reihe, ab 1.
meeting-guest-waiting = Im Moment sind alle Plätze vergeben. Du hast Nummer { $place } in der Reihe, und wir schreiben dir, sobald du einen Platz hast.

## Ihre Seite

meeting-guest-title = Zu einem Treffen kommen
meeting-guest-question = Möchtest du kommen?
meeting-guest-question-full = Im Moment sind alle Plätze vergeben. Möchtest du auf einen warten? Wir schreiben dir, sobald du ihn hast.
meeting-guest-withdrawn = Du kommst nicht zu diesem Termin. Das ist in Ordnung, und niemand fragt nach dem Grund. Wenn du es dir anders überlegst, kannst du es hier sagen.
meeting-guest-invalid = Dieser Link funktioniert nicht. Vielleicht ist er zu alt. Fordere bitte dort, wo du das Treffen gefunden hast, einen neuen an.
meeting-guest-come = Ja, ich komme
meeting-guest-wait = Ja, ich warte
meeting-guest-leave = Meinen Platz freigeben
meeting-guest-leave-line = Nicht mehr warten
