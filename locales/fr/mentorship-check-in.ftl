### Comment va un mentorat, tel que chaque côté le note : pour soi seul, ou pour les deux.
### Personne n’est obligé de noter quoi que ce soit. Un rappel est une offre, et le laisser passer n’est pas une faute.

## Ce que l’on peut corriger

mentorship-check-in-day-range = Choisissez un jour entre le début du mentorat et aujourd’hui.
# $most (nombre) : combien de minutes compte une journée.
mentorship-check-in-minutes-range = Choisissez un nombre de minutes entre 0 et { $most }.
mentorship-check-in-minutes-of-mentor-only = Seule la personne qui accompagne note des minutes. Laissez ce champ vide.

## Lettres
## Elles arrivent dans l’enveloppe de mentorship.ftl. Elles ne nomment personne et ne répètent rien de ce qui a été noté.

mentorship-check-in-reminder = Comment cela se passe-t-il pour vous dans l’un de vos mentorats ?
mentorship-check-in-reminder-next = Si vous le souhaitez, notez-le dans votre application en un mot ou deux : pour vous, ou pour vous deux. Et si ce n’est pas le moment, c’est bien aussi.
