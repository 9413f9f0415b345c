### Ce que l’on propose en mentorat, et ce que l’on en attend.

# $least, $most (nombres) : le moins et le plus d’heures par semaine que l’on peut donner.
mentorship-offer-hours-range = Choisissez un nombre d’heures par semaine entre { $least } et { $most }.
mentorship-offer-topic-both-ways = Un sujet figure à la fois parmi ceux dont vous parlez volontiers et parmi ceux que vous laissez de côté. Choisissez l’un des deux.
mentorship-offer-no-contact-all-day = Ces heures commencent et finissent au même moment. Choisissez une autre fin.
mentorship-offer-pause-over = Pour la fin de votre pause, choisissez un jour qui est encore à venir.
mentorship-offer-perspective-not-yours = Votre profil n’indique pas cette perspective. Ajoutez-la d’abord à votre profil, ou choisissez l’une de celles qui y figurent.
mentorship-offer-perspective-not-lived = Un mentorat se cherche selon ce qui a été vécu : son propre rétablissement, le soin d’un proche ou la famille. Choisissez l’une de ces perspectives.
