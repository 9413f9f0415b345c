### O círculo de quem acompanha: alguém cuida de quanto cada pessoa carrega. Cuidado entre pares, nunca controle.

## O que dá para resolver

mentorship-supervision-chose-oneself = Não dá para escolher a si. Escolha outra pessoa, por favor.
mentorship-supervision-chose-mentee = Você já acompanha esta pessoa em uma mentoria. Escolha outra, por favor.
# Dito sobre quem se escolhe, ou a quem quer dizer sim.
mentorship-supervision-role-missing = É preciso alguém que aqui acompanhe mentorias, oriente como profissional ou cuide da coordenação.
mentorship-supervision-one-at-a-time = Você já pediu a alguém, ou alguém já cuida de quanto você carrega. Para escolher de novo, encerre isso antes.
# $limit (número): a quantas pessoas dá para pedir em um dia.
mentorship-supervision-too-many-questions = { $limit ->
    [one] Você pode pedir a no máximo { $limit } pessoa por dia. Dê um pouco de tempo a ela.
    [many] Você pode pedir a no máximo { $limit } de pessoas por dia. Dê um pouco de tempo a elas.
   *[other] Você pode pedir a no máximo { $limit } pessoas por dia. Dê um pouco de tempo a elas.
}

## Cartas
## Vão no envelope de mentorship.ftl. Não citam ninguém.

mentorship-supervision-asked = Alguém que acompanha mentorias gostaria que você cuidasse de quanto essa pessoa carrega.
mentorship-supervision-asked-next = Se você disser sim, verá horas e datas, nunca o que foi escrito nem quem é acompanhado. Você pode responder no seu aplicativo. Sim e não são boas respostas, e um não dispensa explicação.
mentorship-supervision-accepted = A pessoa a quem você pediu para cuidar de quanto você carrega disse sim.
mentorship-supervision-accepted-next = A partir de agora ela vê as suas horas e datas, e nada do que se escreve ou se conversa nas suas mentorias. Qualquer um dos lados pode encerrar quando quiser.
mentorship-supervision-declined = A pessoa a quem você pediu para cuidar de quanto você carrega precisou dizer não desta vez.
mentorship-supervision-declined-next = No seu aplicativo você pode pedir a outra pessoa, quando quiser.
mentorship-supervision-signal = A mentoria talvez esteja ficando pesada para alguém de quem você cuida.
mentorship-supervision-signal-next = No seu aplicativo você vê desde quando, em horas e datas. A pessoa já sabe há uma semana. Talvez baste uma pergunta gentil. Quem sabe o que ajuda é ela.
