### Reunir de uma vez quem espera por uma mentoria: o que lê a coordenação, e a carta a quem chegou há pouco.
### Ninguém é designado a ninguém: pergunta-se. Sem gênero: “mentoria”, “acompanhar”, “esta pessoa”.

## O que dá para resolver

mentorship-matching-no-draft = Esta proposta já foi enviada ou descartada e não pode mais ser alterada.
mentorship-matching-changed-meanwhile = Outra pessoa mudou as propostas nesse meio-tempo. Dê mais uma olhada antes de continuar, por favor.
mentorship-matching-pinned-twice = Esta pessoa recém-chegada já vai ficar com outra. Escolha uma das duas opções, por favor.
mentorship-matching-own-pair = Você não pode decidir sobre um par de que faz parte. Peça a outra pessoa da coordenação, por favor.
mentorship-matching-not-waiting = Esta pessoa não está esperando por uma mentoria no momento.
mentorship-matching-mentor-unavailable = Esta pessoa não está recebendo gente nova no momento.
mentorship-matching-no-place = Esta pessoa não tem tantas vagas livres.
mentorship-matching-no-common-language = Estas duas pessoas não mostram nenhum idioma em comum.
mentorship-matching-other-age-group = Esta pessoa não acompanha gente desta idade.
# Nunca se diz por quê: isso é das duas pessoas.
mentorship-matching-not-together = Estas duas pessoas não podem ser propostas uma à outra.

## Cartas
## O assunto, a prévia e o rodapé são os das mentorias. A carta não cita ninguém.

mentorship-matching-invited = Encontramos alguém que poderia acompanhar você.
mentorship-matching-invited-next = No seu aplicativo, você vê quem é e o que vocês têm em comum. Mais ninguém sabe disso ainda: só perguntamos a essa pessoa se você disser sim. E, se não for o que você quer, pode dizer não sem dar motivo.
