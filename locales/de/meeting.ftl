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
meeting-code-system-invalid = Schreib bitte in Kleinbuchstaben und Ziffern, wessen Code das ist, mit Bindestrichen zwischen den Wörtern, zum Beispiel „meeting-guide“.
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
