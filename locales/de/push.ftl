### Was Waymark Mitgliedern zu den Geräten sagt, auf denen ihre E-Mails angezeigt werden.
### Anrede: wie in common.ftl. Ein Gerät ist ein Telefon, ein Tablet oder ein Computer, oder der Browser oder die App darauf.

# Der Server dieser Gemeinschaft schickt nichts auf Geräte, nur E-Mails. Das liegt nicht an der Person: Per E-Mail geht es weiter.
push-off = Diese Gemeinschaft schickt im Moment nichts auf Geräte. Was wir dir schreiben, kommt wie bisher per E-Mail.
# Was die App darüber angegeben hat, wohin Nachrichten an das Gerät gehen, ist nicht zu gebrauchen. Die Person kann es weder sehen noch eintippen: Wer Benachrichtigungen in der App aus- und wieder einschaltet, bekommt es neu.
push-endpoint = Wir können dieses Gerät noch nicht erreichen. Schalte die Benachrichtigungen darauf bitte aus und wieder ein, und versuche es dann noch einmal.
# Was die App darüber angegeben hat, wie Nachrichten an das Gerät verschlüsselt werden, ist nicht zu gebrauchen. Weiter geht es auf demselben Weg.
push-keys = Wir konnten dieses Gerät nicht so einrichten, dass nur du lesen kannst, was dort ankommt. Schalte die Benachrichtigungen darauf bitte aus und wieder ein, und versuche es dann noch einmal.
# $count (Zahl): wie viele Geräte ein Mitglied haben kann.
push-too-many = { $count ->
    [one] Du kannst { $count } Gerät hinzufügen. Bitte entferne zuerst das bisherige.
   *[other] Du kannst bis zu { $count } Geräte hinzufügen. Bitte entferne zuerst eines.
}
