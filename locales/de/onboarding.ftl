### Ankommen: der Weg für Menschen, die neu sind, wer sie begrüßt, und ein erstes Treffen.
### Kein Vorwurf, keine Eile, und nichts wird gezählt. Ein Schritt, der noch nicht getan ist, ist einfach offen.
### Ohne Geschlecht: „Menschen, die neu sind“, „jemand“.

## Was sich beheben lässt

onboarding-source-text-missing = Bitte füge den Text in der Sprache hinzu, in der dieser Schritt geschrieben wurde.
# $limit (Zahl): wie viele Schritte ein Weg haben kann.
onboarding-too-many-steps = { $limit ->
    [one] Ein Weg kann höchstens { $limit } Schritt haben. Nimm zuerst einen heraus, wenn du einen anderen hinzufügen möchtest.
   *[other] Ein Weg kann höchstens { $limit } Schritte haben. Nimm zuerst einen heraus, wenn du einen anderen hinzufügen möchtest.
}
# $least, $most (Zahlen): wo ein Schritt auf dem Weg stehen kann.
onboarding-position-range = Bitte wähle eine Stelle von { $least } bis { $most }.
onboarding-step-by-itself = Dieser Schritt wird von selbst vermerkt, sobald er getan ist. Hier gibt es nichts anzukreuzen.
# $least, $most (Zahlen): um wie viele neue Menschen sich jemand zugleich kümmern kann.
onboarding-capacity-range = Bitte wähle eine Anzahl von { $least } bis { $most } Menschen.
onboarding-no-longer-possible = Das geht nicht mehr, weil sich inzwischen etwas geändert hat. Sieh es dir bitte noch einmal an.

## Briefe
## Betreff und Vorschau können andere sehen: nichts über neue Menschen, Genesung oder die Gemeinschaft.
## Die Briefe nennen niemanden und wiederholen nichts, was Menschen einander geschrieben haben.

onboarding-letter-subject = Es gibt etwas Neues für dich
onboarding-letter-preheader = Öffne deine App, um es zu sehen.
onboarding-asked = Jemand ist gerade angekommen und würde sich über ein erstes Wort von dir freuen.
# Steht vor Datum und Uhrzeit.
onboarding-asked-until = Gut wäre ein Wort bis
# $date_time, $zone (Text): beides schon in der Sprache der lesenden Person.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = Alles Weitere findest du in deiner App. Ein paar warme Sätze genügen. Wenn es gerade nicht passt, gib es dort weiter oder lass es einfach liegen: Dann wird jemand anderes gefragt, und niemand fragt nach dem Grund.
onboarding-relieved = Um den neuen Menschen, den du begrüßen solltest, kümmern sich jetzt andere. Du musst nicht mehr daran denken.
onboarding-relieved-next = Das ist überhaupt nicht schlimm: Das Leben geht vor. Wenn du beim Begrüßen eine Pause möchtest, kannst du sie dir in deiner App jederzeit nehmen.
onboarding-greeted = Schön, dass du da bist. Jemand, der den Weg kennt, hat dir zur Begrüßung geschrieben.
onboarding-greeted-next = Die Worte stehen in deiner App. Dort könnt nur ihr beide sie lesen. Lass dir Zeit: Du kannst antworten, und du musst nicht.
# $count (Zahl): wie viele neue Menschen noch nicht begrüßt wurden.
onboarding-stewards-waiting = { $count ->
    [one] Jemand, der neu ist, wartet noch auf ein erstes Wort.
   *[other] { $count } Menschen, die neu sind, warten noch auf ein erstes Wort.
}
onboarding-stewards-next = Du siehst sie in deiner App und kannst ihnen selbst schreiben. Oft ist einfach gerade niemand frei, der ihre Sprache spricht: Vielleicht kennst du jemanden, der gern begrüßen würde.
onboarding-first-meeting = Hier ist ein erstes Treffen, das zu dir passen könnte:
onboarding-first-meeting-online = Du kannst von dort teilnehmen, wo du gerade bist.
onboarding-first-meeting-next = Wenn du kommen möchtest, sag in deiner App zu. Dort findest du alles, was du zur Teilnahme brauchst. Du darfst einfach zuhören und gehen, wann du willst. Wenn es nicht das Richtige ist, gibt es andere, und nichts eilt.
onboarding-letter-footer = Du bekommst diese E-Mail, weil sich etwas geändert hat, das dich betrifft. In E-Mails schreiben wir so wenig wie möglich, damit bei dir bleibt, was dir gehört.
