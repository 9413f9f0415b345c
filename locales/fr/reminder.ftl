### Les rappels : la lettre, et la façon dont une personne veut être prévenue.
### Avec douceur, jamais de culpabilité : ne pas venir n’a pas besoin de raison.

## Ce que la personne peut corriger

# $least, $most (nombres) : des minutes.
reminder-lead = Un rappel peut arriver de { $least } à { $most } minutes avant.
# $most (nombre) : combien de rappels une date peut avoir.
reminder-leads = { $most ->
    [one] Vous pouvez recevoir { $most } rappel pour chaque date. Veuillez choisir combien de temps avant.
    [many] Vous pouvez recevoir jusqu’à { $most } de rappels pour chaque date. Veuillez en choisir au moins un, et jamais deux au même moment.
   *[other] Vous pouvez recevoir jusqu’à { $most } rappels pour chaque date. Veuillez en choisir au moins un, et jamais deux au même moment.
}
reminder-time-of-day = Veuillez indiquer une heure comme 22:00.
reminder-quiet-half = Les heures calmes ont besoin d’un début et d’une fin.
reminder-quiet-all-day = Les heures calmes ne peuvent pas finir à l’heure où elles commencent. Pour ne plus recevoir aucun rappel, retirez votre consentement.

## La lettre
## L’objet et l’aperçu sont vus par l’entourage : rien sur les rencontres, le rétablissement ou la communauté.

reminder-subject = Un petit rappel pour vous
# Seulement pour une personne qui a dit que l’objet peut révéler de quoi parle une lettre.
# $title (texte) : le nom de la rencontre.
reminder-plain-subject = Bientôt : { $title }
reminder-preheader = Vous nous avez demandé d’y penser.
reminder-opening = Le moment pour lequel vous avez dit oui approche. Ce sera bien de vous y voir.
reminder-cannot-come = Si ce n’est pas le bon jour, ce n’est pas grave. Vous pouvez libérer votre place dans votre application, et personne ne vous demandera pourquoi.
reminder-footer = Vous recevez cette lettre parce que vous avez dit que vous viendriez et nous avez demandé un rappel.
reminder-unsubscribe = Arrêter les rappels
