### Conflits : deux personnes qui ne doivent jamais être proposées l’une à l’autre.

## Ce que l’on peut corriger

mentorship-conflict-with-oneself = Il s’agit deux fois de la même personne. Choisissez deux personnes différentes.
