### Ce que Waymark dit des rencontres au format Meeting Guide : les reprendre et les faire connaître.

## En ligne de commande, lors de l’importation d’une liste.

meeting-guide-import-unreadable = Nous n’avons pas pu lire ces données. Il faut du JSON au format Meeting Guide : une liste de rencontres.
# $taken, $changed, $unchanged, $refused (nombres) : combien de lignes, selon ce qu’elles sont devenues.
meeting-guide-import-counts = Nouvelles : { $taken }. Modifiées : { $changed }. Inchangées : { $unchanged }. Écartées : { $refused }.
# $number (nombre) : la place dans le fichier ; $slug (texte) : son nom là-bas ; $reason (texte) : l’une des phrases ci-dessous.
meeting-guide-import-refused = La ligne { $number } ({ $slug }) a été écartée. { $reason }
# $number (nombre) : la place dans le fichier ; $reason (texte) : l’une des phrases ci-dessous.
meeting-guide-import-refused-nameless = La ligne { $number } a été écartée. { $reason }
# $rows (nombre) : combien de lignes.
meeting-guide-hours-assumed = Rencontres qui ne disent pas quand elles finissent ; une heure a été supposée : { $rows }.
# $rows (nombre) : combien de lignes.
meeting-guide-zones-assumed = Rencontres sans fuseau horaire ; le vôtre a été supposé : { $rows }.
# $codes (texte) : les codes, chacun avec le nombre de lignes qui l’ont.
meeting-guide-unknown-codes = Codes absents de la liste publiée ; ils sont conservés, mais pas transmis : { $codes }.
# $codes (texte) : les codes, chacun avec le nombre de lignes qui l’ont.
meeting-guide-codes-without-topic = Codes qui n’ont pas encore de thème ici ; ils sont conservés et transmis : { $codes }.

## Pourquoi une ligne ne peut pas être reprise.

meeting-guide-row-not-one = Ce n’est pas une rencontre : un objet était attendu ici.
meeting-guide-row-unstorable = Elle contient des caractères que nous ne pouvons pas enregistrer.
# $field (texte) : le nom du champ dans le format.
meeting-guide-row-field = Le champ { $field } manque, ou n’est pas ce que demande le format.
# $field (texte) : le nom du champ dans le format ; $most (nombre) : combien de caractères ont leur place.
meeting-guide-row-too-long = Le champ { $field } est trop long. Nombre maximal de caractères : { $most }.
meeting-guide-row-by-appointment = Elle n’indique ni jour ni heure. Seules les rencontres qui ont lieu chaque semaine peuvent être reprises.
meeting-guide-row-without-zone = Elle n’indique pas de fuseau horaire. Vous pouvez en indiquer un pour toutes ces rencontres avec --time-zone.
meeting-guide-row-zone-unknown = Nous ne connaissons pas ce fuseau horaire. Il faut un nom IANA, comme Europe/Paris.
meeting-guide-row-without-way = Elle n’a ni adresse, ni lien ou numéro de téléphone pour s’y joindre.
meeting-guide-row-address-not-full = L’adresse ne dit pas où se rendre, et il n’y a ni lien ni numéro de téléphone pour s’y joindre.
meeting-guide-row-slug-twice = Une ligne précédente a le même slug.
meeting-guide-row-own-meeting = C’est une rencontre de ce serveur.

## Pourquoi une rencontre n’est pas dans la liste que d’autres lisent.

meeting-guide-not-weekly = Elle n’a pas lieu chaque semaine les mêmes jours.
meeting-guide-not-begun = Elle n’a pas lieu dans les sept prochains jours.
meeting-guide-over = Elle est terminée.
meeting-guide-way-not-public = Elle a lieu en ligne, et seules les personnes qui viennent peuvent savoir comment s’y joindre.
meeting-guide-no-address = Elle n’a pas d’adresse, on ne pourrait donc pas la trouver sur une carte.
meeting-guide-whole-day = Elle dure une journée entière ou plus.
meeting-guide-language-unreadable = Ce n’est pas une langue. Il faut un code comme es ou pt-BR.
