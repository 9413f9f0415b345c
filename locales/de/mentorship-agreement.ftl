### Was zwei in einem Mentoring vereinbaren: Wege, Rhythmus, Zeit, Grenzen, und was in einer Krise geschieht.
### Grenzen sind Fürsorge für beide. Niemand wird gedrängt, niemand muss eine Änderung erklären.

## Was sich beheben lässt

mentorship-agreement-channels-missing = Bitte wähle mindestens einen Weg, auf dem ihr in Kontakt seid.
# $least, $most (Zahlen): wie viele Wochen zwischen zwei Gesprächen liegen können.
mentorship-agreement-every-weeks-range = Bitte wähle eine Anzahl von { $least } bis { $most } Wochen.
# $least, $most (Zahlen): wie viele Minuten jemand in einer Woche geben kann.
mentorship-agreement-minutes-range = Bitte wähle eine Anzahl von { $least } bis { $most } Minuten in der Woche.
mentorship-agreement-contact-hours-empty = Bitte wähle Zeiten, die zu einer anderen Uhrzeit enden, als sie beginnen.
mentorship-agreement-look-again-range = Bitte wähle einen Tag ab morgen und innerhalb eines Jahres.

## Briefe
## Sie kommen im Umschlag von mentorship.ftl. Sie nennen niemanden und wiederholen nichts vom Vereinbarten.

mentorship-agreement-proposed = In einem deiner Mentorings gibt es einen Vorschlag, wie ihr gemeinsam unterwegs sein wollt.
mentorship-agreement-proposed-next = Lies ihn in Ruhe in deiner App. Wenn er für dich passt, bestätige ihn dort. Wenn etwas nicht passt, schlag vor, was besser wäre. Er gilt erst, wenn ihr ihn beide bestätigt habt.
mentorship-agreement-still-proposed = In einem deiner Mentorings wartet noch ein Vorschlag auf dich.
mentorship-agreement-still-proposed-next = Es eilt nicht. Du kannst ihn in deiner App bestätigen, etwas anderes vorschlagen oder ihn ablehnen, und nichts davon braucht einen Grund. Eine kurze Antwort hilft, damit niemand im Ungewissen bleibt.
mentorship-agreement-nothing-proposed = Eines deiner Mentorings kann beginnen, sobald ihr vereinbart habt, wie ihr gemeinsam unterwegs sein wollt.
mentorship-agreement-nothing-proposed-next = Den ersten Vorschlag könnt ihr beide in der App machen: wie und wie oft ihr in Kontakt seid, was ihr auslasst und was in einer Krise geschieht. Er muss nicht perfekt sein. Ihr könnt ihn jederzeit gemeinsam ändern.
mentorship-agreement-confirmed = Was du in einem deiner Mentorings vorgeschlagen hast, ist bestätigt. Es gilt ab jetzt.
mentorship-agreement-confirmed-next = Du findest es in deiner App. Ihr könnt beide jederzeit eine Änderung vorschlagen.
mentorship-agreement-declined = Was du in einem deiner Mentorings vorgeschlagen hast, passt in dieser Form nicht für euch beide.
mentorship-agreement-declined-next = Das ist kein Urteil über dich: Bis etwas für zwei Menschen passt, braucht es oft mehr als einen Anlauf. In deiner App kannst du etwas anderes vorschlagen. Was ihr vorher vereinbart habt, gilt weiter.
mentorship-agreement-look-again = Es ist Zeit, euch noch einmal anzusehen, was ihr in einem deiner Mentorings vereinbart habt.
mentorship-agreement-look-again-next = Passt es noch für euch beide? Dann ist nichts zu tun. Und wenn nicht, kannst du in deiner App eine Änderung vorschlagen.
