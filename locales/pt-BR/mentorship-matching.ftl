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

## O que aproxima duas pessoas, dito à coordenação sobre as duas
## Sem elogio nem comparação.

# $language (texto): como se chama o idioma, por exemplo “árabe”.
mentorship-matching-language = As duas pessoas sabem { $language }.
# $topic (texto): como se chama o assunto.
mentorship-matching-topic = As duas pessoas gostam de conversar sobre “{ $topic }”.
# $weekday (texto): o dia da semana sozinho, por exemplo “terça-feira”. O horário é o de quem lê.
mentorship-matching-morning = As duas pessoas têm um horário em comum: { $weekday } de manhã, no seu fuso.
mentorship-matching-afternoon = As duas pessoas têm um horário em comum: { $weekday } à tarde, no seu fuso.
mentorship-matching-evening = As duas pessoas têm um horário em comum: { $weekday } à noite, no seu fuso.
mentorship-matching-night = As duas pessoas têm um horário em comum: { $weekday } tarde da noite, no seu fuso.
mentorship-matching-parent = As duas pessoas criam filhos.
mentorship-matching-caregiver = As duas pessoas cuidam de alguém.
mentorship-matching-student = As duas pessoas estudam.
mentorship-matching-working = As duas pessoas trabalham.
mentorship-matching-shift-work = As duas pessoas trabalham por turnos.
mentorship-matching-new-country = As duas pessoas refizeram a vida em outro país.
mentorship-matching-lgbtqia = As duas pessoas são LGBTQIA+.
mentorship-matching-chronic-illness = As duas pessoas vivem com uma doença de longo prazo.
mentorship-matching-disability = As duas pessoas vivem com uma deficiência.
mentorship-matching-bereaved = As duas pessoas perderam alguém.
mentorship-matching-faith = As duas pessoas têm uma fé que conta no dia a dia.
mentorship-matching-living-alone = As duas pessoas moram sem companhia.
mentorship-matching-athlete = As duas pessoas treinam um esporte ou dança.
mentorship-matching-lives-it = Quem acompanharia conhece a recuperação pela própria vida, como se desejava.
mentorship-matching-cares = Quem acompanharia cuida de alguém em recuperação, como se desejava.
mentorship-matching-is-family = Quem acompanharia tem na família alguém em recuperação, como se desejava.
mentorship-matching-text = As duas pessoas gostam de conversar por escrito.
mentorship-matching-voice = As duas pessoas gostam de conversar por voz.
mentorship-matching-video = As duas pessoas gostam de conversar por vídeo.
mentorship-matching-in-person = As duas pessoas gostam de se encontrar pessoalmente.

## Cartas
## O assunto, a prévia e o rodapé são os das mentorias. A carta não cita ninguém.

mentorship-matching-invited = Encontramos alguém que poderia acompanhar você.
mentorship-matching-invited-next = No seu aplicativo, você vê quem é e o que vocês têm em comum. Mais ninguém sabe disso ainda: só perguntamos a essa pessoa se você disser sim. E, se não for o que você quer, pode dizer não sem dar motivo.
