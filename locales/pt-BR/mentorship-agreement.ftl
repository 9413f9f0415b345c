### O que duas pessoas combinam em uma mentoria: canais, ritmo, tempo, limites e o que acontece em uma crise.
### Limites são cuidado com as duas. Ninguém é pressionado a confirmar nem precisa explicar uma mudança.

## O que dá para resolver

mentorship-agreement-channels-missing = Escolha pelo menos uma forma de contato, por favor.
# $least, $most (números): quantas semanas pode haver entre duas conversas.
mentorship-agreement-every-weeks-range = Escolha um número de semanas de { $least } a { $most }.
# $least, $most (números): quantos minutos se pode dedicar por semana.
mentorship-agreement-minutes-range = Escolha um número de minutos por semana de { $least } a { $most }.
mentorship-agreement-contact-hours-empty = Escolha um horário que termine em hora diferente da que começa.
mentorship-agreement-look-again-range = Escolha um dia a partir de amanhã e dentro de um ano.

## Cartas
## Vão no envelope de mentorship.ftl. Não citam ninguém e não repetem nada do que foi combinado.

mentorship-agreement-proposed = Em uma das suas mentorias há uma proposta sobre como vocês querem caminhar.
mentorship-agreement-proposed-next = Leia com calma no seu aplicativo. Se estiver bom para você, confirme por lá. Se algo não estiver, proponha o que ficaria melhor. Ela só vale depois que os dois lados confirmarem.
mentorship-agreement-still-proposed = Em uma das suas mentorias uma proposta ainda espera por você.
mentorship-agreement-still-proposed-next = Não há pressa. No seu aplicativo você pode confirmar, propor outra coisa ou recusar, e nada disso precisa de motivo. Uma resposta curta já ajuda, para que ninguém fique na dúvida.
mentorship-agreement-nothing-proposed = Uma das suas mentorias pode começar assim que vocês combinarem como querem caminhar.
mentorship-agreement-nothing-proposed-next = Qualquer um dos lados pode fazer a primeira proposta no aplicativo: como e com que frequência vocês se falam, o que fica de fora e o que acontece em uma crise. Não precisa ser perfeita. Vocês podem mudá-la em conjunto a qualquer momento.
mentorship-agreement-confirmed = O que você propôs em uma das suas mentorias foi confirmado. Vale a partir de agora.
mentorship-agreement-confirmed-next = Está no seu aplicativo. Qualquer um dos lados pode propor uma mudança quando quiser.
mentorship-agreement-declined = O que você propôs em uma das suas mentorias não ficou bom para os dois lados desta forma.
mentorship-agreement-declined-next = Isso não é um julgamento sobre você: achar o que fica bom para duas pessoas costuma levar mais de uma tentativa. No seu aplicativo você pode propor outra coisa. O que já estava combinado continua valendo.
mentorship-agreement-look-again = É hora de rever o que vocês combinaram em uma das suas mentorias.
mentorship-agreement-look-again-next = Ainda está bom para os dois lados? Então não é preciso fazer nada. E, se não estiver, você pode propor uma mudança no seu aplicativo.
