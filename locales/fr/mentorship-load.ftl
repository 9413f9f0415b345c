### Ce que l’on remarque de tout ce que donne une personne qui accompagne. Elle l’apprend en premier : par attention, sans jugement.

## Lettres
## Elles arrivent dans l’enveloppe de mentorship.ftl. Elles ne nomment personne et ne donnent pas de chiffres.

mentorship-load-over-hours = Deux semaines de suite, vous avez donné à vos mentorats plus de temps que prévu par vos accords.
mentorship-load-many-endings = Plusieurs de vos mentorats ont pris fin en peu de temps. Une fin demande de la force, même une bonne.
mentorship-load-silence = Dans l’un de vos mentorats, personne n’a noté depuis un moment comment cela se passe. Cela ne veut pas forcément dire quelque chose.
# Après chacune des phrases ci-dessus.
mentorship-load-signal-next = Ce que vous donnez compte, et vous comptez aussi. Vous pouvez mettre votre offre en pause, convenir d’un autre rythme ou parler avec quelqu’un de confiance. Pour l’instant, personne d’autre que vous ne le sait. Si c’est encore le cas dans une semaine, la personne que vous avez choisie pour veiller sur ce que vous portez, s’il y en a une, apprendra des heures et des dates, et rien d’autre.
