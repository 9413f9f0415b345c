### Ce que Waymark dit des ressources : les écrire, les traduire, les publier, et importer celles que d’autres proposent.
### Adresse : « vous », chaleureux et respectueux. Mots simples, sans reproche, avec une issue quand il y en a une.
### Écriture inclusive par des tournures neutres, sans point médian. Espace insécable devant « : » et dans les guillemets.

resource-service-not-written = Un service ne s’écrit pas ici : il provient des fiches de l’organisme qui le propose.
resource-pseudonym-missing = Indiquez le nom qui doit apparaître, ou choisissez une autre façon de signer.
resource-address-invalid = Cela ne ressemble pas à l’adresse d’une page web. Utilisez-en une qui commence par « https:// ».
resource-address-missing = Indiquez où cela se trouve : un enregistrement, un film ou un fichier a besoin d’une adresse web.
# $limit (nombre) : le nombre de formats qu’une ressource peut avoir.
resource-too-many-formats = { $limit ->
    [one] Une ressource peut avoir au plus { $limit } format.
    [many] Une ressource peut avoir au plus { $limit } de formats.
   *[other] Une ressource peut avoir au plus { $limit } formats.
}
# $limit (nombre) : le nombre de langues que l’on peut demander à la fois.
resource-too-many-languages = { $limit ->
    [one] Vous pouvez demander au plus { $limit } langue à la fois.
    [many] Vous pouvez demander au plus { $limit } de langues à la fois.
   *[other] Vous pouvez demander au plus { $limit } langues à la fois.
}
resource-review-date-past = Choisissez un jour après aujourd’hui, pour que quelqu’un y revienne à temps.
resource-citation-nowhere = Indiquez soit le DOI, soit l’adresse de la page où cela se trouve.
resource-doi-invalid = Cela ne ressemble pas à un DOI. Il commence par « 10. » et contient une barre oblique, comme « 10.1000/182 ».
resource-retrieved-missing = Indiquez quel jour vous avez lu cette page : elle a peut-être changé depuis.
resource-retrieved-later = Choisissez aujourd’hui ou un jour passé.
# $limit (nombre) : le nombre de sources qu’une ressource peut avoir.
resource-too-many-citations = { $limit ->
    [one] Une ressource peut s’appuyer sur { $limit } source au plus.
    [many] Une ressource peut s’appuyer sur { $limit } de sources au plus.
   *[other] Une ressource peut s’appuyer sur { $limit } sources au plus.
}
resource-published-already = Cette ressource est déjà publiée.
resource-archived = Cette ressource a été retirée : elle ne peut plus être modifiée.
resource-changed-meanwhile = Quelqu’un d’autre l’a modifiée au même moment. Regardez-la de nouveau, puis réessayez.
resource-source-language = C’est la langue dans laquelle elle a été écrite. Choisissez la langue vers laquelle vous traduisez.
# $current (nombre) : la version actuelle.
resource-version-unknown = Nous ne connaissons pas cette version. La version actuelle est la { $current }.
resource-nothing-to-search = Saisissez au moins un mot à rechercher.
resource-nothing-to-review = Aucune traduction dans cette langue n’attend de relecture.
resource-nothing-outdated = Aucune traduction dans cette langue n’est en retard sur l’original.
resource-being-translated = Quelqu’un d’autre traduit ce texte dans cette langue en ce moment. Vous trouverez d’autres textes dans la liste.
resource-translation-waits = Une traduction dans cette langue attend déjà une relecture. Merci d’avoir voulu aider.
# $limit (nombre) : le nombre de textes que l’on peut prendre en charge à la fois.
resource-too-many-translations = { $limit ->
    [one] Vous pouvez prendre en charge { $limit } texte à la fois. Terminez-le, ou laissez-le à d’autres, avant d’en prendre un nouveau.
    [many] Vous pouvez prendre en charge { $limit } de textes à la fois. Terminez-en un, ou laissez-le à d’autres, avant d’en prendre un nouveau.
   *[other] Vous pouvez prendre en charge { $limit } textes à la fois. Terminez-en un, ou laissez-le à d’autres, avant d’en prendre un nouveau.
}
resource-xliff-unreadable = Nous ne pouvons pas lire ce fichier de traduction. Envoyez-le tel que votre outil l’a enregistré, au format XLIFF 2.
resource-xliff-not-one = Un fichier contient exactement un texte. Envoyez séparément chaque fichier que vous avez reçu de nous.
# $count (nombre) : le nombre de parties.
resource-xliff-unfinished = { $count ->
    [one] { $count } partie du texte n’est pas encore traduite. Vous pouvez continuer dans votre outil, puis renvoyer le fichier.
    [many] { $count } de parties du texte ne sont pas encore traduites. Vous pouvez continuer dans votre outil, puis renvoyer le fichier.
   *[other] { $count } parties du texte ne sont pas encore traduites. Vous pouvez continuer dans votre outil, puis renvoyer le fichier.
}
resource-xliff-other-parts = Les parties de ce fichier ne sont pas celles du texte. Il a peut-être changé : récupérez le fichier une nouvelle fois.
resource-not-proposed = Cette ressource n’a pas encore été proposée. Dès que la personne qui l’a écrite la proposera, vous pourrez décider.
resource-proposed-already = Cette ressource est déjà proposée. Quelqu’un la lira bientôt.
resource-waits-for-review = D’autres personnes la lisent en ce moment : elle reste donc telle quelle. Pour y changer quelque chose, écrivez un commentaire et demandez qu’elle vous revienne.
resource-not-ones-own = Cela vient de vous : c’est donc une autre personne de l’équipe de relecture qui décide.
resource-changed-by-suggestion = Cette ressource est publiée : d’autres doivent donc approuver un changement du texte. Suggérez-le, et quelqu’un le lira.
resource-stays-sensitive = Ce qui est proposé ou publié garde cette marque. Elle peut être enlevée tant qu’il s’agit d’un brouillon.
resource-topic-is-sensitive = Cela concerne un sujet que deux personnes relisent toujours. La marque ne s’enlève que lorsque le sujet lui-même ne la porte plus.
resource-story-without-context = Une histoire aide surtout lorsqu’elle dit aussi ce qui n’a pas aidé, et quand c’était ainsi. Merci de remplir les trois parties : ce qui a aidé, ce qui n’a pas aidé, et dans quelles conditions.
resource-story-without-consent = Les autres ne lisent une histoire que si la personne qui l’a écrite est d’accord. Vous pouvez l’autoriser, et revenir sur votre choix, dans vos consentements.
resource-changed-since = Cette ressource a changé depuis que vous l’avez lue. Regardez-la de nouveau, puis décidez.
resource-looked-at-again = Une relecture est déjà en cours. Ce contenu reviendra dès qu’une personne chargée de la relecture l’aura publié.
resource-not-published-yet = Ce contenu n’est pas publié en ce moment : il n’y a donc rien à relire.
resource-reason-missing = Dites en quelques mots pourquoi vous changez un texte publié. Les personnes qui y travaillent voudront le savoir.
resource-takes-two = Deux personnes doivent approuver un changement de ce texte. Suggérez-le, et d’autres le liront.
resource-not-published = Cette ressource n’est pas publiée en ce moment : il n’y a donc rien à suggérer.
resource-nothing-changes = C’est déjà ce qui est écrit. Indiquez ce qui devrait être différent.
# $limit (nombre) : le nombre de suggestions d’une personne qui peuvent attendre.
resource-too-many-suggestions = { $limit ->
    [one] Vous pouvez avoir { $limit } suggestion en attente. Attendez que quelqu’un l’ait lue, ou retirez-la.
    [many] Vous pouvez avoir { $limit } de suggestions en attente à la fois. Attendez que quelqu’un en ait lu une, ou retirez-en une.
   *[other] Vous pouvez avoir { $limit } suggestions en attente à la fois. Attendez que quelqu’un en ait lu une, ou retirez-en une.
}
resource-suggestion-settled = Cette suggestion a déjà reçu une réponse, ou elle a été retirée.
resource-changed-where-it-came-from = Il a changé dans le répertoire d’où il vient.

## Ce que dit une source sur ce qui aide, en commençant par le plus. Rien de cela ne juge les personnes.

resource-evidence-review = De nombreuses études sur ce sujet ont été examinées ensemble.
resource-evidence-trial = Dans une étude, certaines personnes ont essayé cela et d’autres non, par tirage au sort.
resource-evidence-observation = Dans une étude, des personnes qui faisaient cela ont été observées.
resource-evidence-expertise = Des personnes qui connaissent bien le domaine le disent.
resource-evidence-experience = Des personnes qui l’ont vécu racontent comment cela s’est passé pour elles.

## Les lettres. Toutes ont le même objet et ne disent ni de quel texte il s’agit, ni ce qui en a été dit.

resource-letter-subject = Il y a du nouveau pour vous
resource-letter-preheader = Ouvrez votre application pour le voir.
# À la personne qui l’a écrit.
resource-returned = Quelqu’un a lu un texte que vous avez proposé ; pour l’instant, c’est de nouveau un brouillon.
resource-returned-next = Vous trouverez dans votre application ce qui vous a été écrit. Prenez le temps qu’il vous faut, et proposez-le de nouveau quand vous voudrez. Merci pour le travail que vous y avez mis.
resource-published = Un texte que vous avez écrit est publié : toute la communauté peut maintenant le lire.
resource-published-next = Merci de le partager. Dans votre application, vous pouvez changer à tout moment le nom qui vous désigne.
resource-taken-back = Une personne qui veille sur ce que nous publions a retiré un texte que vous avez écrit.
resource-taken-back-next = Plus personne ne le trouve. Si vous souhaitez savoir pourquoi, adressez-vous à l’équipe de modération.
# À l’auteur ou l’autrice.
resource-reopened = Un texte que vous avez écrit est en cours de relecture ; en attendant, personne d’autre ne le trouve.
resource-reopened-next = Vous trouverez la raison dans votre application. Si vous le souhaitez, vous pouvez déjà modifier le texte ; il reviendra une fois relu. Merci de votre patience.
# À quelqu’un qui veille sur un contenu publié.
resource-in-your-care = Vous veillez désormais sur un contenu que nous publions.
resource-in-your-care-next = Vous le trouverez dans votre application, parmi ce sur quoi vous veillez. Nous vous préviendrons quand il faudra le relire. Si cela ne vous convient pas, dites-le à l’équipe de modération, et quelqu’un d’autre s’en chargera.
# $count (nombre) : combien.
resource-care-due = { $count ->
    [one] Un contenu sur lequel vous veillez est à relire.
    [many] { $count } de contenus sur lesquels vous veillez sont à relire.
   *[other] { $count } contenus sur lesquels vous veillez sont à relire.
}
# $date (texte) : le jour où le contenu est masqué, écrit comme dans cette langue.
resource-care-due-next = Quand vous aurez un moment tranquille, relisez-le et dites dans votre application s’il est toujours juste. Ce que personne n’aura relu d’ici au { $date } sera masqué à partir de ce jour, jusqu’à ce que quelqu’un l’ait fait.
# $count (nombre) : combien.
resource-care-hidden = { $count ->
    [one] Un contenu sur lequel vous veillez est masqué en ce moment, car il attend une relecture.
    [many] { $count } de contenus sur lesquels vous veillez sont masqués en ce moment, car ils attendent une relecture.
   *[other] { $count } contenus sur lesquels vous veillez sont masqués en ce moment, car ils attendent une relecture.
}
resource-care-hidden-next = L’équipe de modération le voit aussi et le fera revenir après l’avoir relu. Dans votre application, vous pouvez lui écrire ce que vous en savez.
# Dans chaque lettre de ce genre.
resource-care-footer = Vous recevez cette lettre parce que vous veillez sur un contenu que nous publions. Si c’est devenu trop lourd, dites-le à l’équipe de modération : quelqu’un d’autre prendra le relais.
# À qui a traduit un texte.
resource-translation-published = Une traduction que vous avez faite a été relue, et tout le monde peut la lire maintenant.
resource-translation-published-next = Merci : les personnes qui lisent cette langue trouvent désormais de l’aide là où il n’y en avait pas.
# À la personne qui a suggéré un changement.
resource-suggestion-accepted = Un changement que vous avez suggéré est accepté.
resource-suggestion-accepted-next = Le texte se lit ainsi désormais. Merci d’avoir lu avec tant d’attention.
resource-suggestion-declined = Quelqu’un a lu un changement que vous avez suggéré, et le texte reste tel quel.
resource-suggestion-declined-next = Vous trouverez dans votre application ce qui a été écrit à ce sujet. Merci d’y avoir réfléchi avec nous.
# Dans chaque lettre de ce genre.
resource-letter-footer = Vous recevez cette lettre parce que quelque chose qui vous concerne a changé. Nous en disons le moins possible dans nos e-mails, pour que ce qui est à vous reste à vous.

## Pour les programmes qui lisent l’annuaire à l’adresse /hsds.

resource-parameter-unknown = Cette liste ne connaît pas ce paramètre. Vous pouvez l’enlever.
resource-parameter-invalid = Ce paramètre n’accepte pas cette valeur.
# $most (nombre) : le nombre d’entrées.
resource-per-page-too-many = Une page contient { $most } entrées au plus. Demandez une page plus courte, ou tout en une fois avec format=ndjson.
resource-postcode-missing = La distance se mesure à partir d’un code postal. Ajoutez-en un, s’il vous plaît.
