### Alle, die auf Begleitung warten, auf einmal zusammenbringen: was die Koordination liest, und der Brief an die Neuen.
### Niemand wird zugeteilt, alle werden gefragt. Ohne Geschlecht: „begleiten“, „Mentoring“, „die Person“.

## Was sich beheben lässt

mentorship-matching-no-draft = Dieser Vorschlag wurde schon verschickt oder verworfen und lässt sich nicht mehr ändern.
mentorship-matching-changed-meanwhile = Jemand anderes hat die Vorschläge inzwischen geändert. Sieh sie dir bitte noch einmal an, bevor du weitermachst.
mentorship-matching-pinned-twice = Diese neue Person soll schon bei jemand anderem bleiben. Bitte entscheide dich für eine Möglichkeit.
mentorship-matching-own-pair = Über ein Paar, zu dem du selbst gehörst, kannst du nicht entscheiden. Bitte frag jemand anderen aus der Koordination.
mentorship-matching-not-waiting = Diese Person wartet gerade nicht auf eine Begleitung.
mentorship-matching-mentor-unavailable = Diese Person nimmt gerade niemanden neu auf.
mentorship-matching-no-place = So viele freie Plätze hat diese Person nicht.
mentorship-matching-no-common-language = Diese beiden zeigen keine Sprache, die sie gemeinsam haben.
mentorship-matching-other-age-group = Diese Person begleitet niemanden in diesem Alter.
# Warum, wird nie gesagt: Das gehört den beiden.
mentorship-matching-not-together = Diese beiden können einander nicht vorgeschlagen werden.

## Was für ein Paar spricht, der Koordination über beide gesagt
## Niemand wird gelobt oder verglichen.

# $language (Text): wie die Sprache heißt, etwa „Arabisch“.
mentorship-matching-language = Beide können { $language }.
# $topic (Text): wie das Thema heißt.
mentorship-matching-topic = Beide sprechen gern über „{ $topic }“.
# $weekday (Text): der Wochentag für sich allein, etwa „Dienstag“. Es gilt die Uhr der Person, die liest.
mentorship-matching-morning = Beide haben am { $weekday }vormittag Zeit, nach deiner Uhr.
mentorship-matching-afternoon = Beide haben am { $weekday }nachmittag Zeit, nach deiner Uhr.
mentorship-matching-evening = Beide haben am { $weekday }abend Zeit, nach deiner Uhr.
mentorship-matching-night = Beide haben in der { $weekday }nacht Zeit, nach deiner Uhr.
mentorship-matching-parent = Beide haben Kinder.
mentorship-matching-caregiver = Beide kümmern sich um einen anderen Menschen.
mentorship-matching-student = Beide sind in der Ausbildung oder im Studium.
mentorship-matching-working = Beide sind berufstätig.
mentorship-matching-shift-work = Beide arbeiten im Schichtdienst.
mentorship-matching-new-country = Beide sind in einem neuen Land heimisch geworden.
mentorship-matching-lgbtqia = Beide sind LSBTIQA+.
mentorship-matching-chronic-illness = Beide leben mit einer langen Krankheit.
mentorship-matching-disability = Beide leben mit einer Behinderung.
mentorship-matching-bereaved = Beide haben einen Menschen verloren.
mentorship-matching-faith = Beide haben einen Glauben, der durch den Alltag trägt.
mentorship-matching-living-alone = Beide leben allein.
mentorship-matching-athlete = Beide trainieren für einen Sport oder fürs Tanzen.
mentorship-matching-lives-it = Wer begleitet, kennt den Weg der Genesung aus dem eigenen Leben, so wie es gewünscht ist.
mentorship-matching-cares = Wer begleitet, ist für jemanden auf dem Weg der Genesung da, so wie es gewünscht ist.
mentorship-matching-is-family = Wer begleitet, hat in der Familie jemanden auf dem Weg der Genesung, so wie es gewünscht ist.
mentorship-matching-text = Beide schreiben gern.
mentorship-matching-voice = Beide sprechen gern ohne Bild.
mentorship-matching-video = Beide sprechen gern mit Bild.
mentorship-matching-in-person = Beide treffen sich gern persönlich.

## Briefe
## Betreff, Vorschau und Fußzeile sind die der Mentorings. Der Brief nennt niemanden.

mentorship-matching-invited = Wir haben eine Person gefunden, die dich begleiten könnte.
mentorship-matching-invited-next = In deiner App siehst du, wer es ist und was euch verbindet. Sonst weiß noch niemand davon: Die Person wird erst gefragt, wenn du Ja sagst. Und wenn es sich nicht richtig anfühlt, kannst du Nein sagen, ohne einen Grund zu nennen.
