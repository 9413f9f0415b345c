### Le mentorat : proposer, demander, répondre, mettre fin.
### Aucun reproche, aucune justification à donner, et toujours une suite possible. On accompagne d’égal à égal.
### Sans genre : « mentorat », « accompagner », « cette personne ».

## Ce que l’on peut corriger

mentorship-already-asked = Vous avez déjà fait cette demande, ou cette personne vous accompagne déjà. Vous retrouverez cela parmi vos mentorats.
mentorship-mentor-unavailable = Cette personne ne prend pas de demandes en ce moment. Il y en a d’autres à qui vous pouvez demander.
mentorship-mentor-full = Cette personne n’a plus de place en ce moment. Il y en a d’autres à qui vous pouvez demander.
mentorship-no-free-place = Toutes vos places sont prises. Pour dire oui, proposez d’abord plus de places ou mettez fin à un autre mentorat.
# $limit (nombre) : combien de demandes on peut envoyer en un jour.
mentorship-too-many-requests = { $limit ->
    [one] Vous pouvez envoyer au plus { $limit } demande par jour. Laissez un peu de temps à la personne que vous avez sollicitée.
   *[other] Vous pouvez envoyer au plus { $limit } demandes par jour. Laissez un peu de temps aux personnes que vous avez sollicitées.
}
mentorship-asked-oneself = Vous ne pouvez pas vous adresser cette demande à vous-même. Choisissez quelqu’un d’autre.
mentorship-no-longer-possible = Ce n’est plus possible, car quelque chose a changé entre-temps. Regardez de nouveau où en sont les choses.
# $least, $most (nombres) : le moins et le plus de places que l’on peut proposer.
mentorship-capacity-range = Choisissez un nombre de places entre { $least } et { $most }.

## Lettres
## L’objet et l’aperçu peuvent être vus par d’autres : rien sur le mentorat, le rétablissement ou la communauté.
## La lettre ne nomme personne et ne répète rien de ce que les deux se sont écrit.

mentorship-letter-subject = Il y a du nouveau pour vous
mentorship-letter-preheader = Ouvrez votre application pour le voir.
mentorship-asked = Quelqu’un aimerait que vous l’accompagniez.
mentorship-asked-next = Le message qui vous est adressé se trouve dans votre application, où personne d’autre que vous deux ne peut le lire. Oui et non sont deux bonnes réponses, et un non n’a pas besoin de raison. Le plus difficile est de rester sans réponse.
mentorship-accepted = Votre demande de mentorat a été acceptée.
mentorship-accepted-next = Ouvrez votre application pour commencer. Allez à votre rythme. Et si cela ne vous convient pas, vous pouvez y mettre fin à tout moment, sans donner de raison.
mentorship-declined = La personne à qui vous avez demandé a dû dire non cette fois.
mentorship-declined-next = Ce n’est pas un jugement sur vous ni sur ce que vous avez écrit. Demander exige du courage, et vous en avez eu. Quand vous le souhaiterez, vous trouverez dans votre application d’autres personnes à qui demander.
# À la personne qui n’y a pas mis fin, quel que soit son côté.
mentorship-ended = L’un de vos mentorats a pris fin.
mentorship-ended-next = Un mentorat peut prendre fin, et personne n’a à expliquer pourquoi. Ce que vous vous êtes apporté vous reste. Quand vous aurez envie de compagnie, vous trouverez d’autres personnes dans votre application.
mentorship-letter-footer = Vous recevez cette lettre parce que quelque chose qui vous concerne a changé. Nous en disons le moins possible dans nos e-mails, pour que ce qui est à vous reste à vous.
