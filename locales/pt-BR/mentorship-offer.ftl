### O que alguém oferece em uma mentoria e o que alguém procura nela.

# $least, $most (números): o mínimo e o máximo de horas por semana que se pode dar.
mentorship-offer-hours-range = Escolha um número de horas por semana de { $least } a { $most }.
# $limit (número): quantos horários uma oferta ou um desejo pode ter.
mentorship-offer-too-many-windows = { $limit ->
    [one] Informe no máximo { $limit } horário por semana.
   *[other] Informe no máximo { $limit } horários por semana.
}
# $limit (número): quantos assuntos uma oferta ou um desejo pode ter.
mentorship-offer-too-many-topics = { $limit ->
    [one] Escolha no máximo { $limit } assunto.
   *[other] Escolha no máximo { $limit } assuntos.
}
mentorship-offer-topic-both-ways = Um assunto está ao mesmo tempo entre os que você gosta de conversar e entre os que deixa de fora. Escolha uma das duas coisas, por favor.
mentorship-offer-no-contact-all-day = Este período começa e termina no mesmo horário. Escolha outro fim, por favor.
mentorship-offer-pause-over = Para o fim da sua pausa, escolha um dia que ainda está por vir.
mentorship-offer-perspective-not-yours = O seu perfil não menciona esta perspectiva. Adicione-a lá primeiro ou escolha uma das que já estão lá.
mentorship-offer-perspective-not-lived = As mentorias são encontradas pelo que foi vivido: na própria recuperação, cuidando de alguém ou na família. Escolha uma destas perspectivas, por favor.
