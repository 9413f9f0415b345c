### Versuche: etwas eine Weile ausprobieren und sagen, wie es war.
### Ohne Eile, ohne schlechtes Gewissen: Dass es nicht geholfen hat oder nicht dazu kam, zählt genauso viel.

## Was die Person selbst ändern kann

trial-nothing-to-try = Ausprobieren lässt sich nur ein Werkzeug oder eine Übung. Das hier ist zum Lesen, zum Reden oder eine Anlaufstelle.
# $least, $most (Zahlen): Tage.
trial-days = Wähle bitte { $least } bis { $most } Tage.
trial-tries-already = Das probierst du schon aus. Sag erst, wie es war, dann kannst du neu anfangen.
# $limit (Zahl): wie viele Versuche zugleich offen sein können.
trial-too-many = { $limit ->
    [one] Du kannst { $limit } Sache auf einmal ausprobieren. Sag erst, wie es damit war; ein paar Worte genügen.
   *[other] Du kannst { $limit } Sachen auf einmal ausprobieren. Sag erst, wie es mit einer davon war; ein paar Worte genügen.
}
trial-report-stands = Was du zu diesem Versuch gesagt hast, ist eine Weile her und bleibt jetzt so. Wenn du es heute anders siehst, kannst du es noch einmal ausprobieren.

## Der Brief
## Betreff und Vorschau sind die jeder Erinnerung. Der Brief sagt nicht, was ausprobiert wurde.

trial-asked = Du wolltest etwas eine Weile ausprobieren, und die Zeit, die du dir dafür genommen hast, ist um. Wie war es?
trial-asked-next = In deiner App kannst du es sagen: Es hat geholfen, es hat nicht geholfen, oder es kam nicht dazu. Jede dieser Antworten ist gut und hilft allen, die sich das als Nächste fragen. Niemand erfährt, dass sie von dir ist, und du musst nicht antworten.
trial-footer = Du bekommst diese E-Mail, weil du etwas ausprobierst und uns erlaubt hast, dich zu erinnern. Sie kommt nur einmal.
