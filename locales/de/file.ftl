### Was Waymark über eine Datei sagt, die nicht angenommen werden kann: zu groß, von anderer Art oder nicht sicher.
### Anrede: „du“, wie unter Menschen, die einander unterstützen. Schlichte Worte, keine Vorwürfe, möglichst ein Weg weiter.

file-other-kind = Diese Datei ist von anderer Art als angegeben. Bitte wähle die Art, die sie wirklich hat, oder eine andere Datei.
file-active = In dieser Datei steckt etwas, das von selbst laufen oder andere Stellen im Internet aufrufen würde. Bitte speichere sie noch einmal ohne Skripte, Anhänge und fremde Inhalte.
file-tells-where = Dieses Bild verrät, wo es aufgenommen wurde, und alle könnten das lesen. Bitte speichere es noch einmal ohne Standort.
file-unpacks-to-too-much = Diese Datei wird beim Entpacken viel größer, als sie sein sollte. Wir haben sie deshalb nicht ganz geöffnet. Bitte speichere sie noch einmal in einfacherer Form.
file-opaque = Wir konnten nicht in diese Datei hineinsehen: Vielleicht ist sie beschädigt oder mit einem Passwort geschützt. Bitte speichere sie ohne Passwort und schicke sie noch einmal.
# $limit (Zahl): wie viele Megabyte eine Datei dieser Art haben darf.
file-too-large = Diese Datei ist zu groß. Eine Datei dieser Art darf höchstens { $limit } MB haben.
file-more-than-announced = Diese Datei ist größer als angekündigt, deshalb wurde nichts davon behalten. Bitte lass dir dafür eine neue Adresse geben.
file-incomplete = Diese Datei ist nicht vollständig angekommen, deshalb wurde nichts davon behalten. Bitte schicke sie noch einmal.
file-size-invalid = Bitte gib an, wie viele Bytes die Datei hat: eine ganze Zahl, mindestens 1.
file-kind-not-taken = Dateien dieser Art nehmen wir für dieses Format nicht an. Bitte wähle eine andere Art von Datei.
file-too-slow = Diese Datei kam zu langsam an, deshalb haben wir aufgehört. Bitte versuche es noch einmal, wenn die Verbindung besser ist.
file-packed = Bitte schicke die Datei so, wie sie ist, ohne sie unterwegs zu komprimieren.
file-busy = Gerade schicken andere Dateien. Bitte warte einen Moment und versuche es dann noch einmal.
file-address-over = An dieser Adresse wird keine Datei mehr erwartet. Bitte lass dir eine neue geben.
file-address-used = An dieser Adresse ist schon eine Datei angekommen. Bitte sieh nach, ob es die ist, die du meinst.
# $limit (Zahl): wie viele Adressen einer Person auf Dateien warten dürfen.
file-too-many-addresses = { $limit ->
    [one] Es kann { $limit } Adresse von dir auf eine Datei warten. Bitte schicke zuerst diese Datei, oder warte eine Stunde.
   *[other] Es können { $limit } Adressen von dir gleichzeitig auf Dateien warten. Bitte schicke zuerst einige davon, oder warte eine Stunde.
}
