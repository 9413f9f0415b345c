### De l’aide en cas de crise : lu par des personnes qui vont peut-être mal, et par celles à leurs côtés. Court, simple, calme.

## Ce que peuvent corriger les personnes qui s’occupent des lignes d’aide

crisis-phone-invalid = Écrivez le numéro tel qu’on le compose : des chiffres, et * ou # s’ils en font partie.
crisis-address-invalid = Indiquez l’adresse d’une page qui commence par https:// ou http://.
crisis-hours-invalid = Écrivez les horaires ainsi : « Mo-Fr 09:00-17:00; PH off », ou « 24/7 ». Ils doivent être les mêmes chaque semaine, jours fériés exceptés.
crisis-zone-missing = Indiquez le fuseau horaire de ces horaires.
# $country (texte) : le code du pays, comme DE.
crisis-region-invalid = Indiquez la partie du pays par son code. Il commence par { $country }-.
crisis-country-unknown = Indiquez le pays par son code de deux lettres, comme FR.
crisis-unreachable = Indiquez au moins un moyen de joindre cette ligne.
crisis-name-missing = Donnez un nom à cette ligne.
crisis-kind-missing = Dites à quoi sert cette ligne.
crisis-checked-later = Ce jour n’est pas encore venu.
# $days (nombre) : combien de temps une vérification compte.
crisis-checked-long-ago = { $days ->
    [one] C’était il y a plus de { $days } jour. Vérifiez encore une fois.
    [many] C’était il y a plus de { $days } de jours. Vérifiez encore une fois.
   *[other] C’était il y a plus de { $days } jours. Vérifiez encore une fois.
}
crisis-changed-meanwhile = Entre-temps, quelqu’un d’autre a modifié cette ligne. Regardez-la de nouveau.
crisis-hidden-already = Cette ligne est déjà masquée.
crisis-not-hidden = Cette ligne n’est pas masquée.
crisis-nothing-to-take = Il n’y a rien à reprendre : cette ligne est telle qu’elle est venue avec le logiciel, ou n’est pas venue avec lui.

## Ce qu’est une ligne

crisis-emergency-name = Secours d’urgence
crisis-kind-emergency = Numéro d’urgence
crisis-kind-crisis = De l’aide en cas de crise
crisis-kind-listening = Quelqu’un qui écoute
crisis-kind-eating-disorders = Troubles des conduites alimentaires
crisis-kind-youth = Enfants et jeunes
# Qui vient quand on appelle ce numéro.
crisis-reaches-ambulance = Ambulance et secours médicaux
crisis-reaches-police = Police
crisis-cost-free = C’est gratuit.
crisis-cost-charged = C’est au prix d’un appel.
crisis-cost-unknown = On ne sait pas ce que cela coûte.

## Quand quelqu’un répond

crisis-hours-unknown = Les horaires ne sont pas connus.
crisis-hours-always = Jour et nuit, tous les jours.
# $times (texte) : une ou plusieurs plages horaires.
crisis-hours-daily = Tous les jours : { $times }
# $days (texte) : un ou plusieurs jours de la semaine. $times (texte) : une ou plusieurs plages horaires.
crisis-hours-days = { $days } : { $times }
# $first, $last (texte) : jours de la semaine.
crisis-day-range = du { $first } au { $last }
# $from, $to (texte) : heures.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = toute la journée
# À la place de jours de la semaine.
crisis-holidays = jours fériés
crisis-holidays-closed = Personne ne répond les jours fériés.
# $zone (texte) : le nom d’un fuseau horaire.
crisis-hours-zone = Les heures sont celles de ce fuseau : { $zone }.
crisis-open-now = Quelqu’un répond en ce moment
crisis-closed-now = Personne ne répond en ce moment
# $when (texte) : jour de la semaine, date et heure, à l’heure de la ligne.
crisis-opens = Personne ne répond en ce moment. Prochaine ouverture : { $when }.
crisis-open-unknown = On ne sait pas si quelqu’un répond en ce moment.

## À quel point c’est sûr

# $date (texte) : une date.
crisis-assured = Quelqu’un de cette communauté a vérifié cela. Date : { $date }.
# $date (texte) : une date.
crisis-assured-long-ago = Quelqu’un de cette communauté a vérifié cela pour la dernière fois il y a un certain temps. Date : { $date }.
# $date (texte) : une date, ou une année si l’on n’en sait pas plus.
crisis-not-assured = Personne de cette communauté ne l’a encore vérifié. La preuve publique la plus récente : { $date }.
crisis-not-assured-undated = Personne de cette communauté ne l’a encore vérifié, et on ne sait pas de quand datent les preuves publiques.
crisis-not-assured-own = Quelqu’un de cette communauté l’a noté. Personne ne l’a vérifié depuis.
crisis-reliability-high = Une page officielle le dit, ou au moins deux sources indépendantes concordent.
crisis-reliability-medium = Une seule source le dit, qui n’est pas officielle, ou elle est ancienne.

## Que faire

# $number (texte) : un numéro de téléphone.
crisis-in-danger = Si vous ou quelqu’un d’autre êtes en danger en ce moment, appelez le { $number }.
crisis-in-danger-anywhere = Si vous ou quelqu’un d’autre êtes en danger en ce moment, appelez le numéro d’urgence du pays où vous êtes.
# À côté d’un lien vers findahelpline.com.
crisis-directory = Un annuaire de lignes d’aide de nombreux pays.
crisis-not-up-to-date = Ce que cette communauté sait de ces numéros ne peut pas être consulté pour le moment. Vous voyez ce qui vient avec le logiciel ; cela peut ne plus être à jour.

## La page

crisis-page-title = De l’aide en cas de crise
crisis-page-introduction = Vous n’avez pas à traverser cela sans personne. Voici des gens que vous pouvez appeler ou à qui vous pouvez écrire. Inutile de vous connecter, et personne ne garde trace de votre visite.
crisis-page-country = Dans quel pays êtes-vous ?
crisis-page-country-none = Choisissez un pays
crisis-page-show = Afficher
# $country (texte) : le nom d’un pays.
crisis-page-lines = Quelqu’un à qui parler : { $country }
crisis-page-no-lines = Nous ne connaissons pas encore de ligne ici. L’annuaire ci-dessous en connaît peut-être une.
# $number (texte) : un numéro de téléphone.
crisis-page-call = Appeler le { $number }
# $extension (texte) : des chiffres.
crisis-page-extension = Quand on vous répond, composez { $extension }.
# $number (texte) : un numéro de téléphone.
crisis-page-text = SMS au { $number }
# $number (texte) : un numéro de téléphone. $words (texte) : ce qu’il faut écrire.
crisis-page-text-with = SMS avec { $words } au { $number }
crisis-page-chat = Chat
crisis-page-website = Site web
# $address (texte) : une adresse e-mail.
crisis-page-email = Écrire à { $address }
# $number (texte) : un numéro de téléphone.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Horaires
crisis-page-languages = Langues
crisis-page-cost = Coût
crisis-page-audience = Pour qui
crisis-page-sources = D’où nous le savons
crisis-page-elsewhere = Si rien de cela ne convient
# Nomme une liste de langues, pour les lecteurs d’écran.
crisis-page-other-languages = Cette page dans d’autres langues

## La lettre à la coordination
## L’objet ne dit rien : quelqu’un d’autre peut le voir.

crisis-letter-subject = Il y a quelque chose dont prendre soin
crisis-letter-preheader = Ouvrez votre application pour le voir.
# $count (nombre) : combien.
crisis-letter-due = { $count ->
    [one] L’un des numéros que nous donnons aux personnes qui ont besoin d’aide n’a pas été vérifié depuis un moment, ou jamais par nous.
    [many] { $count } des numéros que nous donnons aux personnes qui ont besoin d’aide n’ont pas été vérifiés depuis un moment, ou jamais par nous.
   *[other] { $count } des numéros que nous donnons aux personnes qui ont besoin d’aide n’ont pas été vérifiés depuis un moment, ou jamais par nous.
}
crisis-letter-next = Quand vous aurez un moment tranquille, regardez la page de celles et ceux qui tiennent la ligne, ou appelez, et dites dans votre application que c’est toujours le cas. N’appelez jamais un numéro d’urgence pour l’essayer. Vous n’avez pas à tous les faire, ni à le faire sans aide.
crisis-letter-footer = Vous recevez cette lettre parce que vous prenez soin de cette communauté. Elle vient une fois par mois au plus, tant qu’il y a quelque chose à vérifier.
