### E-Mails: welche kommen, und wie bald. Was wartet, kommt gesammelt in einer einzigen E-Mail.
### Anrede: wie in common.ftl. Keine E-Mails zu bekommen ist genauso gut: kein Bedauern, kein „Bist du sicher?“, kein schlechtes Gewissen.
### Im Englischen heißt eine E-Mail, die wir schreiben, „letter“; hier heißt sie so, wie alle sie nennen: E-Mail.

## Was sich beheben lässt

letters-time-of-day = Gib bitte eine Uhrzeit wie 08:00 an.
letters-kind-twice = Eine Art von E-Mails kommt zweimal vor. Wähle bitte für jede nur einmal.
# Ein Formular kam mit einer Antwort, die es gar nicht anbietet.
letters-choice-unknown = Wähle bitte eine der Antworten, die hier zur Auswahl stehen.

## Die E-Mail, in der mehrere zusammenkommen
## Betreff und Vorschau sehen auch andere: nichts über Treffen, Genesung oder die Gemeinschaft.

letters-digest-subject = Ein paar Dinge für dich
letters-digest-preheader = Du hast uns gebeten, sie zusammen zu schicken.
# $count (Zahl): wie viele E-Mails zusammengekommen sind. Nie 1, denn eine allein kommt für sich.
letters-digest-opening = { $count ->
    [one] Hier ist { $count } E-Mail, die wir für dich aufgehoben haben. Lass dir Zeit damit.
   *[other] Hier sind { $count } E-Mails, die wir für dich aufgehoben haben. Lass dir Zeit damit.
}
letters-digest-footer = Du bekommst diese E-Mail, weil du uns gebeten hast, E-Mails gesammelt zu schicken, zu einer Zeit, die dir passt.

## Die Links am Ende einer E-Mail
## Sie stehen in der E-Mail selbst, wo nur die Person sie sieht, die sie liest.

# Führt zu der Seite, auf der man auswählt.
letters-preferences = Auswählen, welche E-Mails kommen und wann
letters-stop-mentoring = Keine E-Mails zu Mentorings mehr
letters-stop-resources = Keine E-Mails zu Materialien mehr
# Neue Menschen begrüßen, eine Aufgabe bei einem Treffen übernehmen, sich um Krisentelefone kümmern.
letters-stop-community = Keine E-Mails zum Leben in dieser Gemeinschaft mehr
letters-stop-digest = Keine gesammelten E-Mails wie diese mehr

## Die Seite hinter dem Link, mit dem man E-Mails abbestellt

letters-unsubscribe-title = Deine E-Mails
letters-unsubscribe-mentoring = Möchtest du keine E-Mails zu Mentorings mehr von uns bekommen?
letters-unsubscribe-resources = Möchtest du keine E-Mails zu Materialien mehr von uns bekommen?
letters-unsubscribe-community = Möchtest du keine E-Mails zum Leben in dieser Gemeinschaft mehr von uns bekommen?
letters-unsubscribe-digest = Möchtest du keine gesammelten E-Mails mehr von uns bekommen?
letters-unsubscribe-button = Diese E-Mails abbestellen
letters-unsubscribe-done = Erledigt: Diese E-Mails kommen nicht mehr. Was darin gestanden hätte, findest du in deiner App, wann immer du nachsehen möchtest. Wenn du sie irgendwann wieder möchtest, kannst du jederzeit neu wählen.

## Die Seite, auf der man auswählt

letters-page-title = Deine E-Mails
letters-page-introduction = Hier wählst du aus, welche E-Mails du bekommst und wann. Richtig oder falsch gibt es dabei nicht: Wähle, was dir guttut, und ändere es, wann immer du möchtest.
# Was die Auswahl unten nicht berührt.
letters-page-always = Codes zum Anmelden und Neues zu etwas, wofür du zugesagt hast, kommen immer sofort.
letters-page-saved = Gespeichert. Von jetzt an kommen deine E-Mails so, wie du es gewählt hast.
# Über dem Formular, wenn sich etwas darin nicht speichern ließ. Was es war, steht neben jedem Feld.
letters-page-mistakes = Noch ist nichts gespeichert: Sieh dir hier bitte etwas noch einmal an. Wir haben markiert, wo.

# Jede Art von E-Mails: wie sie heißt, und was dazugehört.
letters-kind-meetings = Erinnerungen an Treffen
letters-kind-meetings-about = Vor etwas, wofür du zugesagt hast. Wenn sie gesammelt kommen, steht jede in der letzten gesammelten E-Mail vor dem Treffen.
letters-kind-mentoring = Mentorings
letters-kind-mentoring-about = Anfragen und Antworten, Vereinbarungen, wie es geht, und wie viel du trägst.
letters-kind-resources = Materialien
letters-kind-resources-about = Was du geschrieben oder übersetzt hast, worum du dich kümmerst und was du gerade ausprobierst.
letters-kind-community = Das Leben in dieser Gemeinschaft
letters-kind-community-about = Neue Menschen begrüßen, eine Aufgabe bei einem Treffen übernehmen und sich um Krisentelefone kümmern.
# Die Person hat Erinnerungen nicht erlaubt oder das zurückgenommen.
letters-page-reminders-off = Erinnerungen sind gerade ausgeschaltet. Du kannst sie in deiner App einschalten, wann immer du möchtest.

# Wie bald E-Mails einer Art kommen: Eines davon ist gewählt.
letters-at-once = Sofort
# Bei Erinnerungen, anstelle von „Sofort“.
letters-at-once-meetings = Jede für sich, kurz vorher
letters-hourly = Gesammelt, einmal in der Stunde
letters-daily = Gesammelt, einmal am Tag
letters-weekly = Gesammelt, einmal in der Woche
letters-never = Gar nicht

# Auf welchem Weg E-Mails einer Art kommen: Eines davon ist gewählt. Die Frage steht unter der, wie bald sie kommen, für alle,
# die in ihrer App ein Gerät hinzugefügt haben (ein Telefon, ein Tablet, einen Computer).
# Die Beschriftung dieser Auswahl.
letters-page-channel = Wie sie zu dir kommen
letters-channel-email = Per E-Mail
# Ist keines der Geräte zu erreichen, kommt alles trotzdem per E-Mail.
letters-channel-push = Auf deine Geräte, und nur dann per E-Mail, wenn wir keines davon erreichen
letters-channel-both = Auf deine Geräte und per E-Mail

letters-page-together = E-Mails, die gesammelt kommen
letters-page-clocks = Alle Zeiten hier gelten nach der Uhr dort, wo du lebst.
# Beschriftungen von Feldern.
letters-page-digest-at = Um wie viel Uhr
letters-page-weekday = An welchem Tag, wenn einmal in der Woche
letters-page-quiet = Ruhezeiten
letters-page-quiet-about = In dieser Zeit schicken wir dir keine Erinnerung und keine E-Mail, die warten kann. Lass beides leer, wenn du keine Ruhezeiten möchtest.
letters-page-quiet-from = Von
letters-page-quiet-until = Bis
letters-page-reminders = Erinnerungen, die einzeln kommen
letters-page-lead = Wie viele Minuten vor einem Treffen; mehrere Angaben durch Kommas getrennt
letters-page-appearance = Wie E-Mails aussehen
letters-page-language = Die Sprache deiner E-Mails
letters-page-discreet = Betreff unauffällig halten
letters-page-discreet-about = Wer deinen Bildschirm sieht, kann am Betreff nicht erkennen, worum es in der E-Mail geht. Ohne diese Einstellung nennt der Betreff einer Erinnerung das Treffen.
letters-page-save = Speichern
