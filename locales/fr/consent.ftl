### La charte de bonne conduite, et ce que chaque membre autorise.
### Adresse : comme dans common.ftl.

# $current (nombre) : la version de la charte qui est en vigueur.
consent-version-not-current = Notre charte de bonne conduite a été mise à jour entre-temps. Veuillez lire la version { $current } avant de l’accepter.
consent-source-text-missing = Veuillez ajouter le texte dans la langue où cette charte a été écrite.
# $limit (nombre) : combien de textes une charte peut avoir.
consent-too-many-texts = { $limit ->
    [one] Une charte peut avoir au plus { $limit } texte.
    [many] Une charte peut avoir au plus { $limit } de textes.
   *[other] Une charte peut avoir au plus { $limit } textes.
}
