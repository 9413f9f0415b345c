### Ce que Waymark dit de l’équipe d’une rencontre : qui anime, qui aide, qui interprète.

## Ce que l’on peut corriger soi-même

meeting-team-language-missing = Indiquez la langue à interpréter.
meeting-team-language-not-needed = Seule l’interprétation a une langue. Laissez ce champ vide ici.
# Dit de soi-même ou de quelqu’un d’autre.
meeting-team-role-missing = Cette tâche est réservée aux membres qui peuvent animer des rencontres.
meeting-team-already-held = Cette personne a déjà cette tâche.
meeting-team-already-offered = La question a déjà été posée à cette personne, qui n’a pas encore répondu.
meeting-team-already-answered = Vous avez déjà répondu.
meeting-team-part-not-open = Cette tâche n’est pas libre, ou quelqu’un l’a prise entre-temps. Regardez de nouveau où en sont les choses.
meeting-team-part-not-yours = Vous n’avez pas cette tâche, il n’y a donc rien à changer.

## Lettres
## L’objet et l’aperçu sont visibles par d’autres : rien sur les rencontres, le rétablissement ou la communauté.
## Les lettres ne nomment personne. Chaque phrase précède le titre de la rencontre et son horaire.

meeting-team-letter-subject = Il y a du nouveau pour vous
meeting-team-letter-preheader = Ouvrez votre application pour le voir.
meeting-team-asked-to-hold = Aimeriez-vous animer cette rencontre à partir de maintenant ? On vous propose de prendre la relève.
meeting-team-asked-to-facilitate = Aimeriez-vous animer cette rencontre une fois ?
meeting-team-asked-to-co-facilitate = Aimeriez-vous aider à animer cette rencontre ?
meeting-team-asked-to-shadow = Aimeriez-vous assister à cette rencontre pour apprendre à l’animer ?
meeting-team-asked-to-interpret = Aimeriez-vous interpréter lors de cette rencontre ?
meeting-team-asked-next = Vous pouvez répondre dans votre application. Oui et non sont deux bonnes réponses, et un non n’a pas besoin de raison. Rien ne change tant que vous n’avez pas dit oui.
meeting-team-when = Quand
# $date_time, $zone (texte) : déjà écrits dans la langue de la personne qui lit.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Tient la place d’un horaire.
meeting-team-every-date = À chaque date
meeting-team-accepted = La personne à qui vous avez fait la proposition a dit oui. Quelqu’un a pris la tâche pour cette rencontre.
meeting-team-declined = La personne à qui vous avez fait la proposition a dû dire non cette fois-ci.
meeting-team-declined-next = Dans votre application, vous pouvez poser la question à quelqu’un d’autre.
meeting-team-letter-footer = Vous recevez cette lettre parce que quelque chose qui vous concerne a changé. Nous en disons le moins possible dans nos e-mails, pour que ce qui est à vous reste à vous.
