### Was daran auffällt, wie viel jemand im Mentoring gibt. Es erfährt zuerst, wer begleitet: aus Fürsorge, nicht als Urteil.

## Briefe
## Sie kommen im Umschlag von mentorship.ftl. Sie nennen niemanden und keine Zahlen.

mentorship-load-over-hours = Zwei Wochen hintereinander hast du mehr Zeit für deine Mentorings gegeben, als du vereinbart hattest.
mentorship-load-many-endings = Mehrere deiner Mentorings sind in kurzer Zeit zu Ende gegangen. Ein Ende kostet Kraft, auch ein gutes.
mentorship-load-silence = In einem deiner Mentorings hat eine Weile niemand notiert, wie es geht. Das muss nichts bedeuten.
# Nach jedem der Sätze oben.
mentorship-load-signal-next = Was du gibst, ist wichtig, und du bist es auch. Du kannst dein Angebot pausieren, einen anderen Rhythmus vereinbaren oder mit jemandem sprechen, dem du vertraust. Bisher weißt nur du davon. Wenn es in einer Woche noch so ist, erfährt die Person, die du gebeten hast, darauf zu achten, wie viel du trägst, falls es sie gibt, von Stunden und Tagen und von sonst nichts.
