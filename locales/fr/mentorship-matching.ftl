### Réunir en une fois celles et ceux qui attendent un mentorat : ce que lit la coordination, et la lettre aux nouvelles personnes.
### Personne n’est attribué à personne : on demande. Sans genre : « mentorat », « accompagner », « cette personne ».

## Ce que l’on peut corriger

mentorship-matching-no-draft = Cette proposition a déjà été envoyée ou écartée ; on ne peut plus la modifier.
mentorship-matching-changed-meanwhile = Quelqu’un d’autre a modifié les propositions entre-temps. Regardez-les de nouveau avant de continuer.
mentorship-matching-pinned-twice = Cette nouvelle personne doit déjà rester avec quelqu’un d’autre. Choisissez l’une des deux possibilités.
mentorship-matching-own-pair = Vous ne pouvez pas décider d’une paire dont vous faites partie. Demandez à quelqu’un d’autre de la coordination.
mentorship-matching-not-waiting = Cette personne n’attend pas de mentorat en ce moment.
mentorship-matching-mentor-unavailable = Cette personne n’accueille pas de nouvelles personnes en ce moment.
mentorship-matching-no-place = Cette personne n’a pas assez de places libres pour cela.
mentorship-matching-no-common-language = Ces deux personnes ne montrent aucune langue en commun.
mentorship-matching-other-age-group = Cette personne n’accompagne pas de gens de cet âge.
# On ne dit jamais pourquoi : cela leur appartient.
mentorship-matching-not-together = Ces deux personnes ne peuvent pas être proposées l’une à l’autre.

## Ce qui rapproche deux personnes, dit à la coordination à leur sujet
## Ni éloge ni classement.

# $language (texte) : le nom de la langue, par exemple « arabe ».
mentorship-matching-language = Ces deux personnes ont une langue en commun : { $language }.
# $topic (texte) : le nom du sujet.
mentorship-matching-topic = Ces deux personnes parlent volontiers de « { $topic } ».
# $weekday (texte) : le jour de la semaine seul, par exemple « mardi ». L’heure est celle de la personne qui lit.
mentorship-matching-morning = Ces deux personnes ont du temps le { $weekday } matin, à votre heure.
mentorship-matching-afternoon = Ces deux personnes ont du temps le { $weekday } après-midi, à votre heure.
mentorship-matching-evening = Ces deux personnes ont du temps le { $weekday } soir, à votre heure.
mentorship-matching-night = Ces deux personnes ont du temps dans la nuit du { $weekday }, à votre heure.
mentorship-matching-parent = Ces deux personnes ont des enfants.
mentorship-matching-caregiver = Ces deux personnes prennent soin de quelqu’un.
mentorship-matching-student = Ces deux personnes font des études.
mentorship-matching-working = Ces deux personnes travaillent.
mentorship-matching-shift-work = Ces deux personnes ont des horaires de travail décalés.
mentorship-matching-new-country = Ces deux personnes ont refait leur vie dans un autre pays.
mentorship-matching-lgbtqia = Ces deux personnes sont LGBTQIA+.
mentorship-matching-chronic-illness = Ces deux personnes vivent avec une maladie de longue durée.
mentorship-matching-disability = Ces deux personnes vivent avec un handicap.
mentorship-matching-bereaved = Ces deux personnes ont perdu quelqu’un.
mentorship-matching-faith = Ces deux personnes ont une foi qui compte au quotidien.
mentorship-matching-living-alone = Ces deux personnes vivent sans personne d’autre chez elles.
mentorship-matching-athlete = Ces deux personnes s’entraînent pour un sport ou la danse.
mentorship-matching-lives-it = La personne qui accompagnerait connaît le rétablissement par sa propre vie, comme souhaité.
mentorship-matching-cares = La personne qui accompagnerait prend soin d’une personne en rétablissement, comme souhaité.
mentorship-matching-is-family = La personne qui accompagnerait a dans sa famille une personne en rétablissement, comme souhaité.
mentorship-matching-text = Ces deux personnes aiment échanger par écrit.
mentorship-matching-voice = Ces deux personnes aiment parler sans vidéo.
mentorship-matching-video = Ces deux personnes aiment parler en vidéo.
mentorship-matching-in-person = Ces deux personnes aiment se rencontrer en personne.

## Lettres
## L’objet, l’aperçu et le pied sont ceux des mentorats. La lettre ne nomme personne.

mentorship-matching-invited = Nous avons trouvé quelqu’un qui pourrait vous accompagner.
mentorship-matching-invited-next = Dans votre application, vous verrez de qui il s’agit et ce qui vous rapproche. Personne d’autre ne le sait encore : on ne demandera à cette personne que si vous dites oui. Et si cela ne vous convient pas, vous pouvez dire non sans donner de raison.
