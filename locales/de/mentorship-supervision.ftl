### Der Kreis derer, die begleiten: Jemand achtet darauf, wie viel jemand trägt. Fürsorge auf Augenhöhe, nie Kontrolle.

## Was sich beheben lässt

mentorship-supervision-chose-oneself = Dich selbst kannst du nicht wählen. Wähle bitte jemand anderen.
mentorship-supervision-chose-mentee = Diese Person begleitest du selbst. Wähle bitte jemand anderen.
# Über die gewählte Person gesagt, oder zu ihr, wenn sie zusagen will.
mentorship-supervision-role-missing = Dafür braucht es jemanden, der hier selbst begleitet, fachlich berät oder koordiniert.
mentorship-supervision-one-at-a-time = Du hast schon jemanden gefragt, oder es achtet schon jemand darauf, wie viel du trägst. Um neu zu wählen, beende das zuerst.
# $limit (Zahl): wie viele Menschen man an einem Tag fragen kann.
mentorship-supervision-too-many-questions = { $limit ->
    [one] Du kannst höchstens { $limit } Person am Tag fragen. Lass ihr bitte etwas Zeit.
   *[other] Du kannst höchstens { $limit } Menschen am Tag fragen. Lass ihnen bitte etwas Zeit.
}

## Briefe
## Sie kommen im Umschlag von mentorship.ftl. Sie nennen niemanden.

mentorship-supervision-asked = Jemand, der hier andere begleitet, wünscht sich, dass du mit darauf achtest, wie viel es wird.
mentorship-supervision-asked-next = Wenn du Ja sagst, siehst du Stunden und Tage, nie, was geschrieben wurde, und nie, wer begleitet wird. Antworten kannst du in deiner App. Ja und Nein sind beides gute Antworten, und ein Nein braucht keinen Grund.
mentorship-supervision-accepted = Die Person, die du gebeten hast, darauf zu achten, wie viel du trägst, hat Ja gesagt.
mentorship-supervision-accepted-next = Sie sieht ab jetzt deine Stunden und Tage, und nichts von dem, was ihr in deinen Mentorings schreibt oder besprecht. Ihr könnt das beide jederzeit beenden.
mentorship-supervision-declined = Die Person, die du gebeten hast, darauf zu achten, wie viel du trägst, musste dieses Mal absagen.
mentorship-supervision-declined-next = In deiner App kannst du jemand anderen fragen, wann immer du magst.
mentorship-supervision-signal = Für jemanden, auf den du achtest, könnte das Mentoring gerade viel werden.
mentorship-supervision-signal-next = In deiner App siehst du, seit wann, in Stunden und Tagen. Die Person selbst weiß es seit einer Woche. Vielleicht genügt eine freundliche Frage. Was hilft, weiß sie selbst am besten.
