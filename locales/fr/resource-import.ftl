### Ce que Waymark dit à la ligne de commande à qui importe un répertoire de services au format HSDS.
### Adresse : « vous ». Mots simples, précis sur le quoi et le où, sans reproche, avec une issue.

## Rien ne peut être lu, ou rien n’est importé.

# $source (texte) : le fichier, le dossier ou l’adresse web.
resource-import-not-hsds = Nous n’avons pas pu lire { $source }. Il faut du HSDS en JSON (un service, une liste de services ou une page avec « contents »), un service par ligne (NDJSON), ou un dossier de tels fichiers ou de tables CSV.
# $source (texte) : le fichier ; $line (nombre) : la ligne.
resource-import-line-unreadable = Nous n’avons pu lire { $source } que jusqu’à la ligne { $line }. Le transfert s’est peut-être interrompu. Rien n’a été importé.
# $source (texte) : le dossier ou l’adresse web.
resource-import-broke-off = La liste de { $source } n’est pas complète : une page manque, ou n’est pas arrivée à sa place. Rien n’a été importé. Veuillez la récupérer de nouveau.
# $source (texte) : le dossier.
resource-import-folder-empty = Il n’y a rien à importer dans { $source } : ni fichiers JSON, ni tables CSV.
# $source (texte) : le dossier.
resource-import-folder-mixed = { $source } contient des fichiers JSON et des tables CSV. Veuillez les mettre dans deux dossiers, pour qu’on sache lesquels comptent.
resource-import-table-missing = La table services.csv manque : il n’y a donc aucun service à importer.
# $file (texte) : la table.
resource-import-table-without-ids = La table { $file } n’a pas de colonne « id » sur sa première ligne. Les colonnes sont-elles séparées par des virgules ?
# $count, $all (nombres) : combien de services disparaîtraient, et combien cette source en a.
resource-import-withdraws-many = Ne figurent plus dans cette liste : { $count } des { $all } services de cette source. La liste semble incomplète, rien n’a donc été modifié. Si c’est exact, importez-la de nouveau avec --withdraw-many.
# $refused (nombre) : combien de fiches ne sont pas en ordre.
resource-import-held-back = Rien n’a été importé, car toutes les fiches ne sont pas en ordre. À corriger : { $refused }. Pour importer toutes les autres, utilisez --leave-out-bad.

## Ce qu’est devenue chaque fiche. $place (texte) : où elle se trouvait, comme 7 ou services.csv:7 ; $name (texte) : son nom ; $id : id.

# $became (texte) : new, changed, returned, withdrawn, as_before, held_back, refused ; $fields (texte) : les champs modifiés.
resource-import-record = { $became ->
    [new] Fiche { $place }, « { $name } » ({ $id }) : présente à partir de maintenant.
    [changed] Fiche { $place }, « { $name } » ({ $id }) : modifiée dans { $fields }.
    [returned] Fiche { $place }, « { $name } » ({ $id }) : de nouveau présente.
    [withdrawn] Fiche { $place }, « { $name } » ({ $id }) : retirée, car le service est fermé.
    [as_before] Fiche { $place }, « { $name } » ({ $id }) : inchangée.
    [held_back] Fiche { $place }, « { $name } » ({ $id }) : en ordre.
   *[refused] Fiche { $place }, « { $name } » ({ $id }) : écartée.
}
resource-import-record-gone = « { $name } » ({ $id }) ne figure plus dans la liste, la fiche a donc été retirée.
# $fields (texte) : les champs de la fiche.
resource-import-replaces = {"  "}La fiche remplace ce qui avait été écrit ici dans { $fields }. Ce texte est conservé.
# $fields (texte) : les champs de la fiche.
resource-import-told-otherwise = {"  "}Nous la transmettons avec d’autres valeurs dans { $fields }.
# $severity (texte) : error ou warning ; $path (texte) : le champ ; $reason (texte) : une des phrases ci-dessous ; $keyword (texte) : le mot de la norme.
resource-import-fault = { $severity ->
    [warning] {"  "}À noter pour { $path } : { $reason } ({ $keyword })
   *[error] {"  "}Erreur dans { $path } : { $reason } ({ $keyword })
}

## Pourquoi. Chaque phrase suit le champ dont elle parle.

resource-record-not-one = Ce n’est pas une fiche : un objet était attendu ici.
resource-record-unstorable = Elle contient des caractères que nous ne pouvons pas enregistrer.
resource-record-provider-missing = La fiche ne dit pas quel organisme propose le service.
resource-record-provider-unknown = Nous ne connaissons pas cet organisme, et aucune autre fiche ne le décrit.
resource-record-twice = Un service avec cet id est déjà apparu plus haut, et il disait autre chose.
resource-field-missing = HSDS demande ce champ, et il manque.
# $expected (texte) : string, number, array ou object.
resource-field-type = { $expected ->
    [number] Il faut un nombre ici.
    [array] Il faut une liste ici.
    [object] Il faut un objet ici.
   *[string] Il faut un texte ici.
}
# $format (texte) : uuid, uri, email, date, time ou date-time.
resource-field-format = { $format ->
    [uuid] Ce n’est pas un UUID.
    [uri] Ce n’est pas une adresse web complète.
    [email] Ce n’est pas une adresse e-mail.
    [date] Ce n’est pas une date comme 2026-03-31.
    [time] Ce n’est pas une heure comme 18:30.
   *[date-time] Ce n’est pas une date avec une heure comme 2026-03-31T18:30:00Z.
}
# $allowed (texte) : les valeurs, séparées par des virgules.
resource-field-not-allowed = Il faut une de ces valeurs : { $allowed }.
# $limit (nombre) : combien de caractères sont possibles.
resource-field-too-long = Ce texte dépasse { $limit } caractères.
resource-field-null = Il y a null là où HSDS ne veut rien du tout. Nous le lisons comme rien.
resource-field-other = Ce n’est pas ce que demande HSDS.

## À propos de l’ensemble.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (nombres) : combien de fiches, selon ce qu’elles sont devenues.
resource-import-counted = Nouvelles : { $taken }. Modifiées : { $changed }. Inchangées : { $unchanged }. De retour : { $returned }. Retirées : { $withdrawn }. Écartées : { $refused }.
# $page, $pages (nombres) : quelle page a été importée, et combien il y en a.
resource-import-one-page = C’était la page { $page } sur { $pages }. Les autres n’ont pas été importées.
resource-import-trial = C’était un essai : rien n’a été modifié.
resource-import-uncertain = Une fiche ne dit pas de quel service il s’agit. Nous ne pouvons donc pas savoir lesquels ont disparu, et n’en avons retiré aucun pour cette raison.
# $file (texte) : la table.
resource-import-table-unknown = { $file } n’est pas une table de HSDS, nous ne l’avons donc pas lue.
# $file (texte) : la table ; $rows (nombre) : combien de lignes.
resource-import-rows-left = Lignes de { $file } qui ne se rattachent à aucun service ou figurent deux fois, et n’ont pas été importées : { $rows }.
