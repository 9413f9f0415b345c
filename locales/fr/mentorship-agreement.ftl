### Ce dont deux personnes conviennent dans un mentorat : moyens, rythme, temps, limites, et que faire en cas de crise.
### Les limites prennent soin des deux. Personne n’est pressé de confirmer, personne n’a à expliquer un changement.

## Ce que l’on peut corriger

mentorship-agreement-channels-missing = Choisissez au moins un moyen de rester en contact.
# $least, $most (nombres) : combien de semaines peuvent séparer deux échanges.
mentorship-agreement-every-weeks-range = Choisissez un nombre de semaines entre { $least } et { $most }.
# $least, $most (nombres) : combien de minutes on peut donner par semaine.
mentorship-agreement-minutes-range = Choisissez un nombre de minutes par semaine entre { $least } et { $most }.
mentorship-agreement-contact-hours-empty = Choisissez des horaires qui ne se terminent pas à l’heure où ils commencent.
mentorship-agreement-look-again-range = Choisissez un jour à partir de demain, dans l’année qui vient.

## Lettres
## Elles arrivent dans l’enveloppe de mentorship.ftl. Elles ne nomment personne et ne répètent rien de l’accord.

mentorship-agreement-proposed = Dans l’un de vos mentorats, une proposition vous est faite sur la façon d’avancer ensemble.
mentorship-agreement-proposed-next = Prenez le temps de la lire dans votre application. Si elle vous convient, confirmez-la. Si quelque chose ne vous convient pas, proposez ce qui vous irait mieux. Elle ne vaut qu’une fois confirmée par vous deux.
mentorship-agreement-still-proposed = Dans l’un de vos mentorats, une proposition vous attend encore.
mentorship-agreement-still-proposed-next = Rien ne presse. Dans votre application, vous pouvez la confirmer, proposer autre chose ou la refuser, et rien de cela n’a besoin de raison. Une réponse, même brève, évite à l’autre de rester dans le doute.
mentorship-agreement-nothing-proposed = L’un de vos mentorats peut commencer dès que vous aurez convenu à deux de la façon d’avancer ensemble.
mentorship-agreement-nothing-proposed-next = Chacun de vous deux peut faire la première proposition dans l’application : comment et à quel rythme rester en contact, ce que vous laissez de côté et que faire en cas de crise. Elle n’a pas besoin d’être parfaite. Vous pourrez la changer ensemble à tout moment.
mentorship-agreement-confirmed = Ce que vous avez proposé dans l’un de vos mentorats a été confirmé. Cela vaut dès maintenant.
mentorship-agreement-confirmed-next = Vous le retrouverez dans votre application. Chacun de vous deux peut proposer un changement à tout moment.
mentorship-agreement-declined = Ce que vous avez proposé dans l’un de vos mentorats ne convient pas à vous deux sous cette forme.
mentorship-agreement-declined-next = Ce n’est pas un jugement sur vous : trouver ce qui convient à deux personnes demande souvent plus d’un essai. Dans votre application, vous pouvez proposer autre chose. Ce dont vous aviez convenu auparavant vaut toujours.
mentorship-agreement-look-again = Le moment est venu de revoir ensemble ce dont vous avez convenu dans l’un de vos mentorats.
mentorship-agreement-look-again-next = Cela vous convient-il encore, à vous deux ? Alors il n’y a rien à faire. Sinon, vous pouvez proposer un changement dans votre application.
