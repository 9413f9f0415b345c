### Ce que Waymark dit des ressources : les écrire, les traduire, les publier, et importer celles que d’autres proposent.
### Adresse : « vous », chaleureux et respectueux. Mots simples, sans reproche, avec une issue quand il y en a une.
### Écriture inclusive par des tournures neutres, sans point médian. Espace insécable devant « : » et dans les guillemets.

resource-service-not-written = Un service ne s’écrit pas ici : il provient des fiches de l’organisme qui le propose.
resource-pseudonym-missing = Indiquez le nom qui doit apparaître, ou choisissez une autre façon d’être cité.
resource-address-invalid = Cela ne ressemble pas à l’adresse d’une page web. Utilisez-en une qui commence par « https:// ».
resource-address-missing = Indiquez où cela se trouve : un enregistrement, un film ou un fichier a besoin d’une adresse web.
# $limit (nombre) : le nombre de formats qu’une ressource peut avoir.
resource-too-many-formats = { $limit ->
    [one] Une ressource peut avoir au plus { $limit } format.
   *[other] Une ressource peut avoir au plus { $limit } formats.
}
# $limit (nombre) : le nombre de langues que l’on peut demander à la fois.
resource-too-many-languages = { $limit ->
    [one] Vous pouvez demander au plus { $limit } langue à la fois.
   *[other] Vous pouvez demander au plus { $limit } langues à la fois.
}
resource-review-date-past = Choisissez un jour après aujourd’hui, pour que quelqu’un y revienne à temps.
resource-published-already = Cette ressource est déjà publiée.
resource-archived = Cette ressource a été retirée : elle ne peut plus être modifiée.
resource-changed-by-reviewers = Cette ressource est publiée : son texte est désormais modifié par l’équipe de modération et de coordination. Adressez-vous à elle.
resource-changed-meanwhile = Quelqu’un d’autre l’a modifiée au même moment. Regardez-la de nouveau, puis réessayez.
resource-source-language = C’est la langue dans laquelle elle a été écrite. Choisissez la langue vers laquelle vous traduisez.
# $current (nombre) : la version actuelle.
resource-version-unknown = Nous ne connaissons pas cette version. La version actuelle est la { $current }.
resource-nothing-to-review = Aucune traduction dans cette langue n’attend de relecture.

## À la ligne de commande, pour qui importe un répertoire.

resource-import-unreadable = Nous n’avons pas pu lire ces données. Il faut du JSON au format HSDS : un service, une liste de services, ou une page avec « contents ».
# $taken, $changed, $unchanged, $withdrawn, $refused (nombres) : le nombre de fiches, selon ce qu’elles sont devenues.
resource-import-counts = Nouvelles : { $taken }. Modifiées : { $changed }. Inchangées : { $unchanged }. Retirées : { $withdrawn }. Écartées : { $refused }.
# $page, $pages (nombres) : la page importée, et leur nombre.
resource-import-one-page = C’était la page { $page } sur { $pages }. Les autres n’ont pas été importées.
# $number (nombre) : la place de la fiche dans le fichier ; $reason (texte) : l’une des phrases ci-dessous.
resource-import-refused = La fiche { $number } a été écartée. { $reason }
resource-record-not-one = Ce n’est pas une fiche : un objet était attendu ici.
# $field (texte) : le nom du champ dans HSDS.
resource-record-field = Le champ { $field } manque, ou n’est pas ce que demande HSDS.
resource-record-unstorable = Elle contient des caractères que nous ne pouvons pas enregistrer.
resource-record-without-provider = Elle ne dit pas quel organisme propose le service, ou en nomme un que nous ne connaissons pas encore.

## Pour les programmes qui lisent l’annuaire à l’adresse /hsds.

resource-parameter-unknown = Cette liste ne connaît pas ce paramètre. Vous pouvez l’enlever.
resource-parameter-invalid = Ce paramètre n’accepte pas cette valeur.
# $most (number): how many entries.
resource-per-page-too-many = Une page contient { $most } entrées au plus. Demandez une page plus courte, ou tout en une fois avec format=ndjson.
resource-postcode-missing = La distance se mesure à partir d’un code postal. Ajoutez-en un, s’il vous plaît.
