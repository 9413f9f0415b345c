### Was Waymark über das Team eines Treffens sagt: wer leitet, wer hilft, wer dolmetscht.

## Was man selbst ändern kann

meeting-team-language-missing = Sag bitte, für welche Sprache gedolmetscht wird.
meeting-team-language-not-needed = Eine Sprache gehört nur zum Dolmetschen. Lass sie hier bitte weg.
# Über einen selbst oder über jemand anderen gesagt.
meeting-team-role-missing = Diese Aufgabe ist für Mitglieder, die Treffen leiten dürfen.
meeting-team-already-held = Dieses Mitglied hat diese Aufgabe schon.
meeting-team-already-offered = Dieses Mitglied ist schon gefragt und hat noch nicht geantwortet.
meeting-team-already-answered = Darauf hast du schon geantwortet.
meeting-team-part-not-open = Diese Aufgabe ist nicht offen, oder inzwischen hat sie jemand übernommen. Sieh es dir bitte noch einmal an.
meeting-team-part-not-yours = Diese Aufgabe liegt nicht bei dir, darum gibt es nichts zu ändern.

## Briefe
## Betreff und Vorschau sehen auch andere: nichts über Treffen, Genesung oder die Gemeinschaft.
## Die Briefe nennen niemanden. Jeder Satz steht über dem Titel des Treffens und der Zeit.

meeting-team-letter-subject = Es gibt etwas Neues für dich
meeting-team-letter-preheader = Öffne deine App, um es zu sehen.
meeting-team-asked-to-hold = Möchtest du dieses Treffen von jetzt an leiten? Du wirst gefragt, ob du es übernimmst.
meeting-team-asked-to-facilitate = Möchtest du dieses Treffen einmal leiten?
meeting-team-asked-to-co-facilitate = Möchtest du dieses Treffen mit leiten?
meeting-team-asked-to-shadow = Möchtest du bei diesem Treffen dabei sein und lernen, wie man es leitet?
meeting-team-asked-to-interpret = Möchtest du bei diesem Treffen dolmetschen?
meeting-team-asked-next = Antworten kannst du in deiner App. Ja und Nein sind beides gute Antworten, und ein Nein braucht keinen Grund. Bis du Ja sagst, ändert sich nichts.
meeting-team-when = Wann
# $date_time, $zone (Text): beides schon in der Sprache der lesenden Person.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Steht anstelle einer Zeit.
meeting-team-every-date = An jedem Termin
meeting-team-accepted = Deine Anfrage hat ein Ja bekommen. Für dieses Treffen ist die Aufgabe vergeben.
meeting-team-declined = Auf deine Anfrage kam diesmal ein Nein.
meeting-team-declined-next = In deiner App kannst du jemand anderen fragen.
meeting-team-letter-footer = Du bekommst diese E-Mail, weil sich etwas geändert hat, das dich betrifft. In E-Mails schreiben wir so wenig wie möglich, damit bei dir bleibt, was dir gehört.
