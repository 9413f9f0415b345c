### Was jemand als Mentoring anbietet, und was sich jemand davon wünscht.

# $least, $most (Zahlen): wie viele Stunden pro Woche jemand mindestens und höchstens geben kann.
mentorship-offer-hours-range = Bitte wähle eine Anzahl von { $least } bis { $most } Stunden pro Woche.
# $limit (Zahl): wie viele Zeiträume ein Angebot oder ein Wunsch haben kann.
mentorship-offer-too-many-windows = { $limit ->
    [one] Bitte gib höchstens { $limit } Zeitraum pro Woche an.
   *[other] Bitte gib höchstens { $limit } Zeiträume pro Woche an.
}
# $limit (Zahl): wie viele Themen ein Angebot oder ein Wunsch haben kann.
mentorship-offer-too-many-topics = { $limit ->
    [one] Bitte wähle höchstens { $limit } Thema.
   *[other] Bitte wähle höchstens { $limit } Themen.
}
mentorship-offer-topic-both-ways = Ein Thema steht sowohl bei denen, über die du gern sprichst, als auch bei denen, die du auslässt. Bitte entscheide dich für eines von beiden.
mentorship-offer-no-contact-all-day = Diese Zeit beginnt und endet zur selben Uhrzeit. Bitte wähle ein anderes Ende.
mentorship-offer-pause-over = Bitte wähle für das Ende deiner Pause einen Tag, der noch vor dir liegt.
mentorship-offer-perspective-not-yours = Diese Perspektive steht nicht in deinem Profil. Trag sie zuerst dort ein oder wähle eine von denen, die dort stehen.
mentorship-offer-perspective-not-lived = Mentorings findest du nach dem, was jemand erlebt hat: selbst auf dem Weg der Genesung, für jemanden da oder in der Familie. Bitte wähle eine dieser Perspektiven.
