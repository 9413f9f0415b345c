### Les collections : ce qu’une personne garde pour elle, et ce qui est réuni pour une rencontre.

## Ce que la personne peut corriger

# $limit (nombre) : combien de ressources une collection peut avoir.
collection-full = { $limit ->
    [one] Une collection peut avoir au plus { $limit } ressource. Pour en ajouter une autre, retirez-en d’abord une.
    [many] Une collection peut avoir au plus { $limit } de ressources. Pour en ajouter une autre, retirez-en d’abord une.
   *[other] Une collection peut avoir au plus { $limit } ressources. Pour en ajouter une autre, retirez-en d’abord une.
}
