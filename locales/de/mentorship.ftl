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
mentorship-letter-footer = Du bekommst diesen Brief, weil sich etwas geändert hat, das dich betrifft. In E-Mails schreiben wir so wenig wie möglich, damit bei dir bleibt, was dir gehört.
