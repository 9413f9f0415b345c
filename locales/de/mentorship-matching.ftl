### Alle, die auf Begleitung warten, auf einmal zusammenbringen: was die Koordination liest, und der Brief an die Neuen.
### Niemand wird zugeteilt, alle werden gefragt. Ohne Geschlecht: „begleiten“, „Mentoring“, „die Person“.

## Was sich beheben lässt

mentorship-matching-no-draft = Dieser Vorschlag wurde schon verschickt oder verworfen und lässt sich nicht mehr ändern.
mentorship-matching-changed-meanwhile = Jemand anders hat die Vorschläge inzwischen geändert. Sieh sie dir bitte noch einmal an, bevor du weitermachst.
mentorship-matching-pinned-twice = Diese neue Person soll schon bei jemand anderem bleiben. Bitte entscheide dich für eine Möglichkeit.
mentorship-matching-own-pair = Über ein Paar, zu dem du selbst gehörst, kannst du nicht entscheiden. Bitte frag jemand anderen aus der Koordination.
mentorship-matching-not-waiting = Diese Person wartet gerade nicht auf eine Begleitung.
mentorship-matching-mentor-unavailable = Diese Person nimmt gerade niemanden neu auf.
mentorship-matching-no-place = So viele freie Plätze hat diese Person nicht.
mentorship-matching-no-common-language = Diese beiden zeigen keine Sprache, die sie gemeinsam haben.
mentorship-matching-other-age-group = Diese Person begleitet niemanden in diesem Alter.
# Warum, wird nie gesagt: Das gehört den beiden.
mentorship-matching-not-together = Diese beiden können einander nicht vorgeschlagen werden.

## Briefe
## Betreff, Vorschau und Fußzeile sind die der Mentorings. Der Brief nennt niemanden.

mentorship-matching-invited = Wir haben eine Person gefunden, die dich begleiten könnte.
mentorship-matching-invited-next = In deiner App siehst du, wer es ist und was euch verbindet. Sonst weiß noch niemand davon: Die Person wird erst gefragt, wenn du Ja sagst. Und wenn es sich nicht richtig anfühlt, kannst du Nein sagen, ohne einen Grund zu nennen.
