### Erinnerungen: der Brief, und wie jemand erinnert werden möchte.
### Sanft, nie mit schlechtem Gewissen: Wer nicht kommt, braucht keinen Grund.

## Was die Person selbst ändern kann

# $least, $most (Zahlen): Minuten.
reminder-lead = Eine Erinnerung kann { $least } bis { $most } Minuten vorher kommen.
# $most (Zahl): wie oft jemand an einen Termin erinnert werden kann.
reminder-leads = { $most ->
    [one] Du kannst dich { $most } Mal an einen Termin erinnern lassen. Wähle bitte, wie lange vorher.
   *[other] Du kannst dich bis zu { $most } Mal an einen Termin erinnern lassen. Wähle bitte mindestens einen Zeitpunkt davor und keinen doppelt.
}
reminder-time-of-day = Gib bitte eine Uhrzeit wie 22:00 an.
reminder-quiet-half = Ruhezeiten brauchen einen Anfang und ein Ende.
reminder-quiet-all-day = Ruhezeiten können nicht enden, wann sie beginnen. Wenn du gar keine Erinnerungen möchtest, widerrufe deine Einwilligung dazu.

## Der Brief
## Betreff und Vorschau sehen auch andere: nichts über Treffen, Genesung oder die Gemeinschaft.

reminder-subject = Eine kleine Erinnerung für dich
# Nur für jemanden, der gesagt hat, dass der Betreff verraten darf, worum es in der E-Mail geht.
# $title (Text): wie das Treffen heißt.
reminder-plain-subject = Bald: { $title }
reminder-preheader = Du hast uns gebeten, daran zu denken.
reminder-opening = Bald ist es so weit: Du hast dafür zugesagt. Schön, dass du dabei sein möchtest.
reminder-cannot-come = Wenn es heute nicht passt, ist das in Ordnung. Du kannst deinen Platz in deiner App wieder freigeben, und niemand fragt nach dem Grund.
reminder-footer = Du bekommst diese E-Mail, weil du zugesagt und uns um eine Erinnerung gebeten hast.
reminder-unsubscribe = Keine Erinnerungen mehr
