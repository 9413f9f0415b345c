### Ce que Waymark dit des rencontres : les organiser et y participer.

# $part (texte) : le morceau de la règle qui ne peut pas servir, tel qu’il a été saisi.
meeting-recurrence-unreadable = Nous ne pouvons pas utiliser « { $part } » dans une règle de récurrence. Une règle ressemble à FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Une rencontre peut se répéter chaque jour, chaque semaine, chaque mois ou chaque année.
meeting-recurrence-time-of-day = L’heure est celle de la première date. Merci de retirer BYHOUR, BYMINUTE et BYSECOND de la règle.
meeting-recurrence-until = Une règle se termine à un moment en UTC, comme UNTIL=20271231T225959Z, ou après un nombre de dates (COUNT), mais pas les deux.
meeting-recurrence-first = La première date ne découle pas de la règle. Choisissez une date qui y correspond.
meeting-recurrence-over = Toutes les dates de cette règle sont passées.
meeting-starts-too-far = La première date est trop éloignée d’aujourd’hui.
# $least, $most (nombres) : des minutes.
meeting-duration = Une rencontre peut durer de { $least } à { $most } minutes.
# $most (nombre) : combien de places une date peut avoir.
meeting-capacity = Il peut y avoir de 1 à { $most } places. S’il n’y a pas de limite, n’indiquez pas de nombre.
meeting-venue-missing = On se retrouve sur place : veuillez indiquer le lieu.
meeting-join-url-missing = On peut aussi participer à distance : veuillez indiquer le lien pour rejoindre la rencontre.
meeting-join-missing = Veuillez indiquer un lien ou un numéro de téléphone pour rejoindre la rencontre.
meeting-other-format = Cela ne correspond pas au format choisi pour la rencontre.
meeting-link-invalid = Cela ne ressemble pas à une adresse web commençant par https:// ou http://.
meeting-source-text-missing = Veuillez aussi donner le texte dans la langue d’origine.
meeting-language-twice = Cette langue figure deux fois.
meeting-fact-twice = Cette information figure deux fois.
meeting-checked-later = Ce jour n’est pas encore arrivé.
# $least, $most (nombres) : combien d’éléments la liste peut avoir.
meeting-number = Veuillez donner de { $least } à { $most } éléments.
meeting-concept-invalid = Un concept s’écrit en minuscules sans accents et en chiffres, avec des traits d’union entre les mots, comme « coping-skills ».
meeting-concept-taken = Il existe déjà un thème pour ce concept.
meeting-code-system-invalid = Veuillez indiquer à qui appartient ce code en minuscules sans accents et en chiffres, avec des traits d’union entre les mots, comme « meeting-guide ».
meeting-position-half = Une position se compose d’une latitude et d’une longitude.
meeting-position-invalid = La latitude va de −90 à 90 degrés, la longitude de −180 à 180.
# $most (nombre) : des kilomètres.
meeting-distance = Une distance est supérieure à 0 et ne dépasse pas { $most } kilomètres.
# $most (nombre) : des minutes.
meeting-soon = Cela peut aller de 0 à { $most } minutes.
# $days (nombre) : la durée qu’une recherche par heures peut couvrir.
meeting-search-too-long = Une recherche par jours de la semaine ou par heures peut couvrir { $days } jours au plus. Veuillez choisir un dernier jour plus proche ou un premier jour plus tardif.
meeting-occurrence-cancelled = Cette date a été annulée.
meeting-occurrence-over = Cette date est déjà passée.
meeting-full = Toutes les places sont prises pour cette date. Une autre vous conviendra peut-être.
