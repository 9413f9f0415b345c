### Die Verhaltensregeln, und was ein Mitglied erlaubt.
### Anrede: wie in common.ftl.

# $current (Zahl): die Fassung der Verhaltensregeln, die jetzt gilt.
consent-version-not-current = Unsere Verhaltensregeln haben sich inzwischen geändert. Bitte lies Fassung { $current }, bevor du ihr zustimmst.
consent-source-text-missing = Bitte füge den Text in der Sprache hinzu, in der diese Verhaltensregeln geschrieben wurden.
# $limit (Zahl): wie viele Texte Verhaltensregeln haben können.
consent-too-many-texts = { $limit ->
    [one] Verhaltensregeln können höchstens { $limit } Text haben.
   *[other] Verhaltensregeln können höchstens { $limit } Texte haben.
}
