### Réunir en une fois celles et ceux qui attendent un mentorat : ce que lit la coordination, et la lettre aux nouvelles personnes.
### Personne n’est attribué à personne : on demande. Sans genre : « mentorat », « accompagner », « cette personne ».

## Ce que l’on peut corriger

mentorship-matching-no-draft = Cette proposition a déjà été envoyée ou écartée ; on ne peut plus la modifier.
mentorship-matching-changed-meanwhile = Quelqu’un d’autre a modifié les propositions entre-temps. Regardez-les de nouveau avant de continuer.
mentorship-matching-pinned-twice = Cette nouvelle personne doit déjà rester avec quelqu’un d’autre. Choisissez l’une des deux possibilités.
mentorship-matching-own-pair = Vous ne pouvez pas décider d’une paire dont vous faites partie. Demandez à quelqu’un d’autre de la coordination.
mentorship-matching-not-waiting = Cette personne n’attend pas de mentorat en ce moment.
mentorship-matching-mentor-unavailable = Cette personne n’accueille pas de nouvelles personnes en ce moment.
mentorship-matching-no-place = Cette personne n’a pas assez de places libres pour cela.
mentorship-matching-no-common-language = Ces deux personnes ne montrent aucune langue en commun.
mentorship-matching-other-age-group = Cette personne n’accompagne pas de gens de cet âge.
# On ne dit jamais pourquoi : cela leur appartient.
mentorship-matching-not-together = Ces deux personnes ne peuvent pas être proposées l’une à l’autre.

## Lettres
## L’objet, l’aperçu et le pied sont ceux des mentorats. La lettre ne nomme personne.

mentorship-matching-invited = Nous avons trouvé quelqu’un qui pourrait vous accompagner.
mentorship-matching-invited-next = Dans votre application, vous verrez de qui il s’agit et ce qui vous rapproche. Personne d’autre ne le sait encore : on ne demandera à cette personne que si vous dites oui. Et si cela ne vous convient pas, vous pouvez dire non sans donner de raison.
