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
    [many] Vous pouvez envoyer au plus { $limit } de demandes par jour. Laissez un peu de temps aux personnes que vous avez sollicitées.
   *[other] Vous pouvez envoyer au plus { $limit } demandes par jour. Laissez un peu de temps aux personnes que vous avez sollicitées.
}
mentorship-asked-oneself = Vous ne pouvez pas vous adresser cette demande à vous-même. Choisissez quelqu’un d’autre.
mentorship-no-longer-possible = Ce n’est plus possible, car quelque chose a changé entre-temps. Regardez de nouveau où en sont les choses.
# $least, $most (nombres) : le moins et le plus de places que l’on peut proposer.
mentorship-capacity-range = Choisissez un nombre de places entre { $least } et { $most }.
mentorship-pause-until-range = Choisissez un jour après aujourd’hui, dans l’année qui vient.

## La conversation de clôture
## Chaque côté répond pour soi ou pour les deux. Les questions invitent ; personne n’est tenu de répondre.

mentorship-prompt-take-along = Qu’emportons-nous ?
mentorship-prompt-was-hard = Qu’est-ce qui a été difficile ?
mentorship-prompt-comes-next = Qu’est-ce qui vient ensuite ?

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
# À la personne sollicitée, une seule fois, tant qu’une demande attend. Un rappel, pas un reproche.
mentorship-still-asked = Quelqu’un qui aimerait que vous l’accompagniez espère encore votre réponse.
mentorship-still-asked-next = Oui et non sont deux bonnes réponses, et un non n’a pas besoin de raison. Si ce n’est pas le moment, vous n’avez rien à faire : au bout d’un certain temps, nous retirerons la demande de votre liste, et personne ne vous en voudra.
# À la personne qui a demandé, puis à celle qui a été sollicitée : personne n’a répondu à temps. Personne n’a échoué.
mentorship-expired = Votre demande de mentorat est arrivée au bout de son délai, et nous l’avons fermée pour vous.
mentorship-expired-next = Cela ne dit rien de vous, ni de personne d’autre : parfois, il n’y a simplement pas de place pour une réponse. Vous n’avez pas à tout recommencer : la prochaine suggestion est dans votre application.
mentorship-expired-nobody-next = Cela ne dit rien de vous, ni de personne d’autre : parfois, il n’y a simplement pas de place pour une réponse. Quand vous le souhaitez, dites dans votre application ce que vous attendez d’un mentorat, et nous vous suggérerons des personnes qui pourraient vous convenir.
mentorship-taken-off = Nous avons retiré une demande de votre liste, car elle s’y trouvait depuis un moment.
mentorship-taken-off-next = Rien n’est attendu de vous. Certaines semaines ne laissent pas de place à une demande, et ce n’est pas grave. Si vous souhaitez souffler un peu, vous pouvez suspendre les nouvelles demandes dans votre application.
# À la personne qui ne l’a pas fait elle-même, quel que soit son côté. La lettre sur la fin de la pause va aux deux côtés.
mentorship-paused = L’un de vos mentorats fait une pause.
mentorship-paused-next = Personne n’a à expliquer une pause, et la place est gardée. De chaque côté, on peut reprendre à tout moment dans l’application.
mentorship-resumed = L’un de vos mentorats reprend après une pause.
mentorship-resumed-next = Il n’y a rien à rattraper. Reprenez en douceur, au rythme qui convient à vous deux.
mentorship-pause-over = La pause de l’un de vos mentorats était prévue jusqu’à aujourd’hui.
mentorship-pause-over-next = Souhaitez-vous reprendre, vous reposer encore un peu ou aller vers la clôture ? Ce sont trois bonnes réponses, et votre application a une place pour chacune.
mentorship-closing = L’un de vos mentorats approche de sa fin.
mentorship-closing-next = Pour bien se quitter, l’application propose quelques questions à chaque côté : ce que l’on emporte, ce qui a été difficile, ce qui vient ensuite. Écrivez autant ou aussi peu que vous le souhaitez, pour vous ou pour le partager. Si personne n’y met fin avant, il prendra fin de lui-même au bout de quelques semaines.
mentorship-letter-footer = Vous recevez cette lettre parce que quelque chose qui vous concerne a changé. Nous en disons le moins possible dans nos e-mails, pour que ce qui est à vous reste à vous.
