### Ce que Waymark dit partout : connexion, limites et valeurs inutilisables.
### Adresse : « vous », chaleureux et respectueux. Mots simples, sans reproche, avec une issue quand il y en a une.
### Écriture inclusive par des tournures neutres, sans point médian. Espace insécable devant « : » et dans les guillemets.
### Espace fine insécable devant ; ? !

common-unauthenticated = Veuillez d’abord vous connecter.
common-forbidden = Vous n’y avez pas accès.
common-not-found = Nous n’avons rien trouvé ici. Cet élément a peut-être été supprimé, ou il ne vous est pas accessible.
# $reference (texte) : ce que la personne peut citer en nous écrivant.
common-internal = Un problème est survenu de notre côté. S’il se reproduit, merci de nous indiquer cette référence : { $reference }
common-rate-limited = Cela fait beaucoup en peu de temps. Patientez un instant, puis réessayez.
# $seconds (nombre) : dans combien de secondes on peut continuer.
common-budget-spent = { $seconds ->
    [one] Cela fait beaucoup en peu de temps. Réessayez dans { $seconds } seconde.
    [many] Cela fait beaucoup en peu de temps. Réessayez dans { $seconds } de secondes.
   *[other] Cela fait beaucoup en peu de temps. Réessayez dans { $seconds } secondes.
}
common-bad-request = Nous n’avons pas pu lire cette requête.
# $cost, $limit (nombres) : ce que la requête demande, et ce qu’une requête peut demander.
common-too-complex = Cette requête demande trop à la fois : son coût est de { $cost }, pour une limite de { $limit }. Demandez-en moins, ou procédez en plusieurs étapes.
# $limit (nombre) : le nombre de niveaux qu’une requête peut avoir.
common-too-deep = { $limit ->
    [one] Cette requête est trop imbriquée. Elle peut avoir au plus { $limit } niveau.
    [many] Cette requête est trop imbriquée. Elle peut avoir au plus { $limit } de niveaux.
   *[other] Cette requête est trop imbriquée. Elle peut avoir au plus { $limit } niveaux.
}
common-too-long = Cette requête est trop longue.
common-timeout = Cela prenait trop de temps, nous avons donc interrompu la requête. Réessayez, ou demandez-en moins à la fois.
common-change-timeout = Cela prenait trop de temps, nous avons donc cessé d’attendre. C’est peut-être fait malgré tout : vérifiez avant de réessayer.
common-still-under-way = C’est encore en cours. Patientez un instant, puis réessayez.
common-answer-lost = C’est déjà fait, mais la réponse s’est perdue en chemin. Regardez d’abord où en sont les choses avant de recommencer.
common-unavailable = Nos données sont momentanément inaccessibles. Réessayez dans un instant.
common-invalid-value = Une valeur de cette requête n’est pas valide.
common-cursor-invalid = Nous ne retrouvons plus cet endroit dans la liste. Reprenez depuis le début.
common-cursor-expired = Cette copie n’a pas été mise à jour depuis trop longtemps. Rechargez tout encore une fois, s’il vous plaît.
# $limit (nombre) : le nombre d’éléments qu’une page peut avoir.
common-page-too-large = { $limit ->
    [one] Vous pouvez demander au plus { $limit } élément à la fois.
    [many] Vous pouvez demander au plus { $limit } d’éléments à la fois.
   *[other] Vous pouvez demander au plus { $limit } éléments à la fois.
}
common-page-both-ways = Demandez soit les premiers éléments, soit les derniers, mais pas les deux à la fois.
# $limit (nombre) : le nombre de caractères que le texte peut avoir.
common-text-too-long = { $limit ->
    [one] Ce texte est trop long. Il peut compter au plus { $limit } caractère.
    [many] Ce texte est trop long. Il peut compter au plus { $limit } de caractères.
   *[other] Ce texte est trop long. Il peut compter au plus { $limit } caractères.
}
common-text-empty = Veuillez écrire quelque chose ici.
common-text-invalid = Ce texte contient des caractères que nous ne pouvons pas enregistrer.
common-language-unknown = Nous ne connaissons pas cette langue. Utilisez un code de langue comme « fr » ou « pt-BR ».
common-language-twice = Cette langue figure deux fois.
# $least, $most (nombres) : combien d’éléments la liste peut avoir.
common-number = Veuillez donner de { $least } à { $most } éléments.
common-time-zone-unknown = Nous ne connaissons pas ce fuseau horaire. Utilisez un nom comme « Europe/Paris ».
common-email-invalid = Cela ne ressemble pas à une adresse e-mail.
common-conduct-not-accepted = Veuillez d’abord lire et accepter notre charte de bonne conduite.
common-scope-missing = Cette clé ne permet pas de lire ces données.
