### Mentoring: anbieten, fragen, antworten, beenden.
### Niemand bekommt einen Vorwurf, niemand muss sich erklären, und es gibt immer einen Weg weiter.
### Wer begleitet, ist auf Augenhöhe. Ohne Geschlecht: „begleiten“, „Mentoring“, „die Person“.

## Was sich beheben lässt

mentorship-already-asked = Du hast diese Person schon gefragt, oder sie begleitet dich bereits. Du findest das bei deinen Mentorings.
mentorship-mentor-unavailable = Diese Person nimmt gerade keine Anfragen an. Es gibt andere, die du fragen kannst.
mentorship-mentor-full = Diese Person hat gerade keinen Platz frei. Es gibt andere, die du fragen kannst.
mentorship-no-free-place = Alle deine Plätze sind belegt. Um zuzusagen, biete zuerst mehr Plätze an oder beende ein anderes Mentoring.
# $limit (Zahl): wie viele Anfragen an einem Tag möglich sind.
mentorship-too-many-requests = { $limit ->
    [one] Du kannst höchstens { $limit } Anfrage am Tag stellen. Lass der Person, die du gefragt hast, bitte etwas Zeit.
   *[other] Du kannst höchstens { $limit } Anfragen am Tag stellen. Lass den Menschen, die du gefragt hast, bitte etwas Zeit.
}
mentorship-asked-oneself = Dich selbst kannst du nicht fragen. Wähle bitte jemand anderen.
mentorship-no-longer-possible = Das geht nicht mehr, weil sich inzwischen etwas geändert hat. Sieh es dir bitte noch einmal an.
# $least, $most (Zahlen): wie viele Plätze jemand mindestens und höchstens anbieten kann.
mentorship-capacity-range = Bitte wähle eine Anzahl von { $least } bis { $most } Plätzen.
mentorship-pause-until-range = Bitte wähle einen Tag nach heute und innerhalb eines Jahres.

## Das Abschlussgespräch
## Jede Seite antwortet für sich oder für beide. Die Fragen laden ein; niemand muss antworten.

mentorship-prompt-take-along = Was nehmen wir mit?
mentorship-prompt-was-hard = Was war schwer?
mentorship-prompt-comes-next = Was kommt als Nächstes?

## Briefe
## Betreff und Vorschau können andere sehen: nichts über Mentoring, Genesung oder die Gemeinschaft.
## Der Brief nennt niemanden und wiederholt nichts, was die beiden einander geschrieben haben.

mentorship-letter-subject = Es gibt etwas Neues für dich
mentorship-letter-preheader = Öffne deine App, um es zu sehen.
mentorship-asked = Jemand wünscht sich, von dir begleitet zu werden.
mentorship-asked-next = Was dir geschrieben wurde, steht in deiner App. Dort könnt nur ihr beide es lesen. Ja und Nein sind beides gute Antworten, und ein Nein braucht keinen Grund. Schwer ist nur, lange auf eine Antwort zu warten.
mentorship-accepted = Deine Anfrage für ein Mentoring wurde angenommen.
mentorship-accepted-next = Öffne deine App, um anzufangen. Geh dein eigenes Tempo. Und wenn du merkst, dass es für dich nicht passt, kannst du es jederzeit beenden, ohne einen Grund zu nennen.
mentorship-declined = Die Person, die du gefragt hast, musste dieses Mal absagen.
mentorship-declined-next = Das ist kein Urteil über dich oder über das, was du geschrieben hast. Zu fragen braucht Mut, und den hattest du. Wenn du so weit bist, findest du in deiner App andere, die du fragen kannst.
# An die Person, die es nicht beendet hat, auf welcher Seite auch immer.
mentorship-ended = Eines deiner Mentorings ist zu Ende gegangen.
mentorship-ended-next = Ein Mentoring darf enden, und niemand muss erklären, warum. Was ihr einander gegeben habt, bleibt. Wenn du dir wieder Begleitung wünschst, findest du in deiner App andere Menschen.
# An die gefragte Person, einmal, solange eine Anfrage wartet. Eine Erinnerung, kein Vorwurf.
mentorship-still-asked = Jemand wünscht sich, von dir begleitet zu werden, und hofft noch auf deine Antwort.
mentorship-still-asked-next = Ja und Nein sind beides gute Antworten, und ein Nein braucht keinen Grund. Wenn jetzt nicht der richtige Moment dafür ist, musst du nichts tun: Nach einer Weile nehmen wir die Anfrage von deiner Liste, und niemand nimmt es dir übel.
# An die fragende und dann an die gefragte Person: Niemand hat rechtzeitig geantwortet. Keine von beiden hat etwas falsch gemacht.
mentorship-expired = Deine Anfrage für ein Mentoring ist abgelaufen, und wir haben sie für dich geschlossen.
mentorship-expired-next = Das sagt nichts über dich und auch nichts über andere: Manchmal ist für eine Antwort einfach kein Raum. Du musst nicht von vorn anfangen: Der nächste Vorschlag steht in deiner App.
mentorship-expired-nobody-next = Das sagt nichts über dich und auch nichts über andere: Manchmal ist für eine Antwort einfach kein Raum. Wenn du magst, schreib in deiner App, was du dir von einem Mentoring wünschst. Dann schlagen wir dir Menschen vor, die zu dir passen könnten.
mentorship-taken-off = Wir haben eine Anfrage von deiner Liste genommen, weil sie schon eine Weile dort stand.
mentorship-taken-off-next = Von dir wird nichts erwartet. In manchen Wochen ist für eine Anfrage kein Raum, und das ist in Ordnung. Wenn du eine Pause möchtest, kannst du in deiner App neue Anfragen aussetzen.
# An die Person, die es nicht selbst getan hat, auf welcher Seite auch immer. Der Brief zum Ende der Pause geht an beide.
mentorship-paused = Eines deiner Mentorings macht eine Pause.
mentorship-paused-next = Eine Pause muss niemand erklären, und der Platz bleibt erhalten. Ihr könnt beide jederzeit in der App weitermachen.
mentorship-resumed = Eines deiner Mentorings geht nach der Pause weiter.
mentorship-resumed-next = Es gibt nichts nachzuholen. Fangt in einem Tempo wieder an, das für euch beide passt.
mentorship-pause-over = Die Pause in einem deiner Mentorings war bis heute gedacht.
mentorship-pause-over-next = Möchtest du weitermachen, noch etwas länger pausieren oder zum Abschluss kommen? Alle drei Antworten sind gut, und in deiner App ist für jede Platz.
mentorship-closing = Eines deiner Mentorings kommt zum Abschluss.
mentorship-closing-next = Damit ihr gut auseinandergehen könnt, stehen in deiner App ein paar Fragen für euch beide: was ihr mitnehmt, was schwer war, was als Nächstes kommt. Schreib so viel oder so wenig, wie du magst, für dich oder füreinander. Wenn niemand es vorher beendet, endet es nach einigen Wochen von selbst.
mentorship-letter-footer = Du bekommst diese E-Mail, weil sich etwas geändert hat, das dich betrifft. In E-Mails schreiben wir so wenig wie möglich, damit bei dir bleibt, was dir gehört.
