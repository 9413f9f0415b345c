### Ce que Waymark dit des rencontres : les organiser et y participer.

# $part (texte) : le morceau de la règle qui ne peut pas servir, tel qu’il a été saisi.
meeting-recurrence-unreadable = Nous ne pouvons pas utiliser « { $part } » dans une règle de récurrence. Une règle ressemble à FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Une rencontre peut se répéter chaque jour, chaque semaine, chaque mois ou chaque année.
meeting-recurrence-time-of-day = L’heure est celle de la première date. Merci de retirer BYHOUR, BYMINUTE et BYSECOND de la règle.
meeting-recurrence-until = Une règle se termine à un moment en UTC, comme UNTIL=20271231T225959Z, ou après un nombre de dates (COUNT), mais pas les deux.
meeting-recurrence-first = La première date ne découle pas de la règle. Choisissez une date qui y correspond.
meeting-recurrence-over = Toutes les dates de cette règle sont passées.
meeting-starts-too-far = La première date est trop éloignée d’aujourd’hui.
# $least, $most (nombres) : des minutes.
meeting-duration = Une rencontre peut durer de { $least } à { $most } minutes.
# $most (nombre) : combien de places une date peut avoir.
meeting-capacity = Il peut y avoir de 1 à { $most } places. S’il n’y a pas de limite, n’indiquez pas de nombre.
meeting-venue-missing = On se retrouve sur place : veuillez indiquer le lieu.
meeting-join-url-missing = On peut aussi participer à distance : veuillez indiquer le lien pour rejoindre la rencontre.
meeting-join-missing = Veuillez indiquer un lien ou un numéro de téléphone pour rejoindre la rencontre.
meeting-other-format = Cela ne correspond pas au format choisi pour la rencontre.
meeting-link-invalid = Cela ne ressemble pas à une adresse web commençant par https:// ou http://.
meeting-source-text-missing = Veuillez aussi donner le texte dans la langue d’origine.
meeting-fact-twice = Cette information figure deux fois.
meeting-checked-later = Ce jour n’est pas encore arrivé.
meeting-position-half = Une position se compose d’une latitude et d’une longitude.
meeting-position-invalid = La latitude va de −90 à 90 degrés, la longitude de −180 à 180.
# $most (nombre) : des kilomètres.
meeting-distance = Une distance est supérieure à 0 et ne dépasse pas { $most } kilomètres.
# $most (nombre) : des minutes.
meeting-soon = Cela peut aller de 0 à { $most } minutes.
# $days (nombre) : la durée qu’une recherche par heures peut couvrir.
meeting-search-too-long = Une recherche par jours de la semaine ou par heures peut couvrir { $days } jours au plus. Veuillez choisir un dernier jour plus proche ou un premier jour plus tardif.
meeting-occurrence-cancelled = Cette date a été annulée.
meeting-occurrence-over = Cette date est déjà passée.
meeting-full = Toutes les places sont prises pour cette date. Une autre vous conviendra peut-être.

## Ce qui n’est pas possible avec une date d’une série

meeting-not-of-the-rule = La règle ne donne pas cette date, elle ne peut donc pas être laissée de côté.
meeting-no-such-date = La rencontre n’a pas de date à cette heure-là.
meeting-date-taken = La rencontre a déjà une date à cette heure-là.
meeting-series-over = D’ici là, la rencontre aura pris fin.
meeting-in-the-past = C’est déjà passé. Merci de choisir un moment à venir.
meeting-not-called-off = Cette date n’a pas été annulée.
meeting-changed-meanwhile = Quelqu’un d’autre l’a modifiée au même moment. Regardez-la de nouveau, puis réessayez.

## La lettre sur un changement
## L’objet et l’aperçu sont visibles par d’autres : rien sur les rencontres, le rétablissement ou la communauté.

meeting-change-subject = Un changement dans vos projets
meeting-change-preheader = Voici ce qui est différent maintenant.
meeting-called-off-opening = Un rendez-vous auquel vous aviez dit oui n’aura pas lieu cette fois. Nous en sommes désolés.
meeting-moved-opening = Un rendez-vous auquel vous aviez dit oui a changé d’heure.
meeting-other-end-opening = Un rendez-vous auquel vous aviez dit oui garde son heure de début, mais son heure de fin change.
meeting-elsewhere-opening = Un rendez-vous auquel vous aviez dit oui garde son heure, mais le lieu ou la façon de participer change.
meeting-restored-opening = Bonne nouvelle : un rendez-vous annulé aura finalement lieu.
meeting-changed-opening = Certaines des dates auxquelles vous aviez dit oui ont changé.
meeting-ended-opening = Une série à laquelle vous aviez dit oui prend fin. Merci d’en avoir fait partie.
meeting-closed-opening = Une série à laquelle vous aviez dit oui fait une pause.
meeting-reopened-opening = Bonne nouvelle : une série à laquelle vous aviez dit oui continue comme prévu.
meeting-online-opening = Une série à laquelle vous aviez dit oui a lieu en ligne pour le moment.
meeting-occurrence-ahead = Cette date n’a pas encore commencé.
meeting-looked-back = Cette date remonte à plus de deux semaines : on ne peut plus rien en dire.
# $least, $most (nombres) : des personnes.
meeting-head-count = Veuillez indiquer un nombre de { $least } à { $most }.
meeting-had-no-place = Les personnes qui avaient une place à cette date peuvent dire comment c’était.
meeting-guests-not-welcome = Cette rencontre est réservée aux membres. Pour y venir, veuillez d’abord vous inscrire.

## Une date dans les lettres et sur les pages

meeting-when = Quand
# $date_time (texte) : jour, date et heure. $zone (texte) : le nom du fuseau horaire où vit la personne.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Où
meeting-directions = Comment s’y rendre
meeting-dial-in = Rejoindre par téléphone
meeting-join = Rejoindre en ligne
meeting-when-before = Prévu le
meeting-when-now = Nouvelle heure
meeting-end-now = Nouvelle heure de fin
meeting-why = Pourquoi
meeting-note = Bon à savoir
meeting-item-called-off = N’aura pas lieu
# $when (texte) : le jour et l’heure, avec le fuseau horaire.
meeting-item-moved = Nouvelle heure : { $when }
# $when (texte) : le jour et l’heure, avec le fuseau horaire.
meeting-item-moved-elsewhere = Nouvelle heure : { $when }, et un autre lieu ou une autre façon de participer
# $when (texte) : le jour et l’heure de la fin, avec le fuseau horaire.
meeting-item-other-end = Même heure de début, nouvelle heure de fin : { $when }
# $when (texte) : le jour et l’heure de la fin, avec le fuseau horaire.
meeting-item-other-end-elsewhere = Même heure de début, nouvelle heure de fin : { $when }, et un autre lieu ou une autre façon de participer
meeting-item-elsewhere = Même heure, mais un autre lieu ou une autre façon de participer
meeting-item-restored = Aura finalement lieu
# $count (nombre) : combien de dates ont changé en plus de celles qui sont citées.
meeting-items-more = { $count ->
    [one] { $count } autre date a changé. Vous les trouverez toutes dans votre application.
    [many] { $count } d’autres dates ont changé. Vous les trouverez toutes dans votre application.
   *[other] { $count } autres dates ont changé. Vous les trouverez toutes dans votre application.
}
meeting-called-off-closing = Vous n’avez rien à faire. Nous espérons vous voir une autre fois.
meeting-kept-closing = Vous n’avez rien à faire : votre place est gardée. Si cela ne vous convient plus, vous pouvez rendre votre place dans votre application, et personne ne demandera pourquoi.
meeting-kept-closing-as-guest = Vous n’avez rien à faire : votre place est gardée. Si cela ne vous convient plus, vous pouvez rendre votre place sur votre page, et personne ne demandera pourquoi.
meeting-line-kept-closing = Vous n’avez rien à faire : votre rang dans la liste d’attente est gardé, et nous vous écrirons dès que vous aurez une place.
meeting-change-footer = Vous recevez cette lettre parce que vous avez dit que vous viendriez.
# Le nom du rendez-vous dans l’agenda de la personne qui lit. D’autres le voient : rien sur les rencontres, le rétablissement ou la communauté.
meeting-calendar-summary = Un rendez-vous

## La lettre quand une place s’est libérée
## L’objet et l’aperçu sont vus par l’entourage : rien sur les rencontres, le rétablissement ou la communauté.

meeting-place-free-subject = Une bonne nouvelle pour vous
meeting-place-free-preheader = Ce que vous attendiez est là.
meeting-place-free-opening = Une place s’est libérée, et elle est à vous. Ce sera bien de vous y voir.
meeting-pass-on = Si cela ne vous convient plus, ce n’est pas grave : libérez la place dans votre application, et elle ira à la personne suivante.
meeting-pass-on-as-guest = Si cela ne vous convient plus, ce n’est pas grave : libérez la place sur votre page, et elle ira à la personne suivante.
meeting-place-free-footer = Vous recevez cette lettre parce que vous attendiez une place.

## Les lettres aux personnes sans compte

meeting-invitation-subject = Était-ce vous ?
meeting-invitation-preheader = Il reste un petit pas.
meeting-invitation-opening = Quelqu’un a demandé avec cette adresse une place à la rencontre ci-dessous. Si c’était vous, veuillez ouvrir votre page et nous dire si vous viendrez.
meeting-invitation-button = Ouvrir ma page
meeting-invitation-valid = Le lien fonctionne pendant un jour.
meeting-invitation-footer = Si ce n’était pas vous, vous n’avez rien à faire. Nous oublierons cette adresse.
meeting-confirmation-subject = Merci, c’est noté
meeting-confirmation-preheader = Voici tout ce dont vous avez besoin.
meeting-confirmation-button = Voir ma page
meeting-confirmation-footer = Vous recevez cette lettre parce que vous nous avez dit sur notre page que vous aimeriez venir. Une semaine après la date, nous oublions votre adresse.
meeting-guest-going = Vous avez une place. Ce sera bien de vous y voir.
# $place (nombre) : le rang dans la file, à partir de 1.
meeting-guest-waiting = Toutes les places sont prises pour le moment. Vous avez le numéro { $place } dans la file, et nous vous écrirons dès que vous aurez une place.

## Leur page

meeting-guest-title = Venir à une rencontre
meeting-guest-question = Aimeriez-vous venir ?
meeting-guest-question-full = Toutes les places sont prises pour le moment. Voulez-vous en attendre une ? Nous vous écrirons dès que vous l’aurez.
meeting-guest-withdrawn = Vous ne venez pas à cette date. Ce n’est pas grave, et personne ne vous demandera pourquoi. Si vous changez d’avis, vous pouvez le dire ici.
meeting-guest-invalid = Ce lien ne fonctionne pas. Il a peut-être expiré. Veuillez en demander un nouveau là où vous avez trouvé la rencontre.
meeting-guest-come = Oui, je viens
meeting-guest-wait = Oui, j’attends
meeting-guest-leave = Libérer ma place
meeting-guest-leave-line = Ne plus attendre
