### L’arrivée : le chemin des personnes qui arrivent, qui les accueille, et une première rencontre.
### Aucun reproche, aucune hâte, et rien n’est compté. Une étape qui n’est pas faite reste simplement ouverte.
### Sans genre : « une personne qui arrive », « quelqu’un ».

## Ce que l’on peut corriger

onboarding-source-text-missing = Ajoutez le texte dans la langue où cette étape a été écrite.
# $limit (nombre) : combien d’étapes un chemin peut avoir.
onboarding-too-many-steps = { $limit ->
    [one] Un chemin peut avoir au plus { $limit } étape. Pour en ajouter une autre, retirez-en d’abord une.
    [many] Un chemin peut avoir au plus { $limit } d’étapes. Pour en ajouter une autre, retirez-en d’abord une.
   *[other] Un chemin peut avoir au plus { $limit } étapes. Pour en ajouter une autre, retirez-en d’abord une.
}
# $least, $most (nombres) : la place d’une étape sur le chemin.
onboarding-position-range = Choisissez une place entre { $least } et { $most }.
onboarding-step-by-itself = Cette étape se note d’elle-même dès qu’elle est faite : il n’y a rien à cocher ici.
# $least, $most (nombres) : combien de personnes on peut accueillir en même temps.
onboarding-capacity-range = Choisissez un nombre de personnes entre { $least } et { $most }.
onboarding-no-longer-possible = Ce n’est plus possible, car quelque chose a changé entre-temps. Regardez de nouveau où en sont les choses.

## Lettres
## L’objet et l’aperçu peuvent être vus par d’autres : rien sur l’accueil, le rétablissement ou la communauté.
## Les lettres ne nomment personne et ne répètent rien de ce que l’on s’est écrit.

onboarding-letter-subject = Il y a du nouveau pour vous
onboarding-letter-preheader = Ouvrez votre application pour le voir.
onboarding-asked = Quelqu’un vient d’arriver et serait heureux de recevoir un premier mot de votre part.
# Se place devant la date et l’heure.
onboarding-asked-until = Un mot serait bienvenu avant
# $date_time, $zone (texte) : déjà écrits dans la langue de la personne qui lit.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = Vous trouverez tout dans votre application. Quelques phrases chaleureuses suffisent. Si ce n’est pas le bon moment, confiez-le à d’autres depuis l’application, ou laissez simplement passer : quelqu’un d’autre sera sollicité, et personne ne demandera pourquoi.
onboarding-relieved = D’autres s’occupent maintenant de la personne que vous deviez accueillir. Vous n’avez plus besoin d’y penser.
onboarding-relieved-next = Ce n’est pas grave du tout : la vie passe d’abord. Si vous souhaitez une pause, vous pouvez la prendre à tout moment dans votre application.
onboarding-greeted = C’est bien que vous soyez là. Quelqu’un qui connaît le chemin vous a écrit pour vous accueillir.
onboarding-greeted-next = Ces mots se trouvent dans votre application, où personne d’autre que vous deux ne peut les lire. Prenez votre temps : vous pouvez répondre, et rien ne vous y oblige.
# $count (nombre) : combien de personnes qui arrivent n’ont pas encore été accueillies.
onboarding-stewards-waiting = { $count ->
    [one] Une personne qui vient d’arriver attend encore un premier mot.
    [many] { $count } de personnes qui viennent d’arriver attendent encore un premier mot.
   *[other] { $count } personnes qui viennent d’arriver attendent encore un premier mot.
}
onboarding-stewards-next = Vous les verrez dans votre application, et vous pouvez leur écrire. Souvent, c’est simplement que personne parlant leur langue n’est libre en ce moment : vous connaissez peut-être quelqu’un qui aimerait accueillir.
onboarding-first-meeting = Voici une première rencontre qui pourrait vous convenir :
onboarding-first-meeting-online = Vous pouvez y participer d’où que vous soyez.
onboarding-first-meeting-next = Si vous avez envie de venir, dites oui dans votre application : vous y trouverez tout ce qu’il faut pour participer. Vous pouvez simplement écouter, et partir quand vous le souhaitez. Si elle ne vous convient pas, il y en a d’autres, et rien ne presse.
onboarding-letter-footer = Vous recevez cette lettre parce que quelque chose qui vous concerne a changé. Nous en disons le moins possible dans nos e-mails, pour que ce qui est à vous reste à vous.
