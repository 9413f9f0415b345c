### Ce qui rapproche deux personnes, dit à l’une en phrases entières au sujet de l’autre.
### Ni éloge ni classement, et sans genre. Ce qui vaut pour les deux est dit à chacune avec les mêmes mots.

# $language (texte) : le nom de la langue, par exemple « arabe ».
mentorship-suggestion-language = Vous avez une langue en commun : { $language }.

# $weekday (texte) : le jour de la semaine seul, par exemple « mardi ». L’heure est celle de la personne qui lit.
mentorship-suggestion-morning = A du temps le { $weekday } matin, à votre heure.
mentorship-suggestion-afternoon = A du temps le { $weekday } après-midi, à votre heure.
mentorship-suggestion-evening = A du temps le { $weekday } soir, à votre heure.
mentorship-suggestion-night = A du temps dans la nuit du { $weekday }, à votre heure.

mentorship-suggestion-parent = A aussi des enfants.
mentorship-suggestion-caregiver = Prend aussi soin de quelqu’un.
mentorship-suggestion-student = Fait aussi des études.
mentorship-suggestion-working = Travaille aussi.
mentorship-suggestion-shift-work = A aussi des horaires de travail décalés.
mentorship-suggestion-new-country = A aussi refait sa vie dans un autre pays.
mentorship-suggestion-lgbtqia = Est aussi LGBTQIA+.
mentorship-suggestion-chronic-illness = Vit aussi avec une maladie de longue durée.
mentorship-suggestion-disability = Vit aussi avec un handicap.
mentorship-suggestion-bereaved = A aussi perdu quelqu’un.
mentorship-suggestion-faith = A aussi une foi qui compte au quotidien.
mentorship-suggestion-living-alone = Vit aussi sans personne d’autre chez soi.
mentorship-suggestion-athlete = S’entraîne aussi pour un sport ou la danse.

mentorship-suggestion-lives-it = Connaît le rétablissement par sa propre vie, comme vous le souhaitiez.
mentorship-suggestion-cares = Prend soin d’une personne en rétablissement, comme vous le souhaitiez.
mentorship-suggestion-is-family = A dans sa famille une personne en rétablissement, comme vous le souhaitiez.
mentorship-suggestion-your-perspective = Souhaite un mentorat avec le regard que vous apportez.

# $topic (texte) : le nom du sujet.
mentorship-suggestion-glad-to-talk = Parle volontiers de « { $topic } ».
mentorship-suggestion-would-talk = Souhaite parler de « { $topic } », un sujet dont vous parlez volontiers.

mentorship-suggestion-text = Aime échanger par écrit, comme vous.
mentorship-suggestion-voice = Aime parler sans vidéo, comme vous.
mentorship-suggestion-video = Aime parler en vidéo, comme vous.
mentorship-suggestion-in-person = Aime se rencontrer en personne, comme vous.
