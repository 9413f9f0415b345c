### Wie es in einem Mentoring geht, wie es jede Seite notiert: für sich allein oder für beide.
### Niemand muss etwas notieren. Eine Erinnerung ist ein Angebot, und sie zu lassen ist kein Versäumnis.

## Was sich beheben lässt

mentorship-check-in-day-range = Bitte wähle einen Tag vom Beginn des Mentorings bis heute.
# $most (Zahl): wie viele Minuten ein Tag hat.
mentorship-check-in-minutes-range = Bitte wähle eine Anzahl von 0 bis { $most } Minuten.
mentorship-check-in-minutes-of-mentor-only = Minuten notiert nur, wer begleitet. Bitte lass sie weg.

## Briefe
## Sie kommen im Umschlag von mentorship.ftl. Sie nennen niemanden und wiederholen nichts, was notiert wurde.

mentorship-check-in-reminder = Wie geht es dir gerade in einem deiner Mentorings?
mentorship-check-in-reminder-next = Wenn du magst, halte es in deiner App fest, in ein, zwei Worten: für dich allein oder für euch beide. Und wenn gerade nicht der Moment dafür ist, ist das auch gut.
