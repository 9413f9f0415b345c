### Conflitos: duas pessoas que nunca devem ser propostas uma à outra.

## O que dá para resolver

mentorship-conflict-with-oneself = É a mesma pessoa duas vezes. Escolha duas pessoas diferentes, por favor.
