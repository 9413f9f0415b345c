### O que o Waymark diz sobre encontros: como criá-los e como participar.

# $part (texto): o trecho da regra que não pode ser usado, como foi digitado.
meeting-recurrence-unreadable = Não podemos usar “{ $part }” em uma regra de repetição. Uma regra tem esta forma: FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Um encontro pode se repetir todo dia, toda semana, todo mês ou todo ano.
meeting-recurrence-time-of-day = O horário vem da primeira data. Retire BYHOUR, BYMINUTE e BYSECOND da regra, por favor.
meeting-recurrence-until = Uma regra termina em um momento em UTC, como UNTIL=20271231T225959Z, ou depois de um número de datas (COUNT), mas não os dois.
meeting-recurrence-first = A primeira data não segue a regra. Escolha uma data que siga.
meeting-recurrence-over = Todas as datas desta regra já passaram.
meeting-starts-too-far = A primeira data está longe demais de hoje.
# $least, $most (números): minutos.
meeting-duration = Um encontro pode durar de { $least } a { $most } minutos.
# $most (número): quantas vagas uma data pode ter.
meeting-capacity = Pode haver de 1 a { $most } vagas. Se não houver limite, deixe o número em branco.
meeting-venue-missing = As pessoas vão se encontrar em um lugar: diga qual, por favor.
meeting-join-url-missing = Também dá para participar de longe: informe o link para entrar, por favor.
meeting-join-missing = Informe um link ou um número de telefone para entrar, por favor.
meeting-other-format = Isto não combina com o formato escolhido para o encontro.
meeting-link-invalid = Isto não parece um endereço da web que comece com https:// ou http://.
meeting-source-text-missing = Inclua também o texto no idioma original, por favor.
meeting-fact-twice = Esta informação aparece duas vezes.
meeting-checked-later = Este dia ainda não chegou.
meeting-position-half = Uma posição precisa de latitude e longitude.
meeting-position-invalid = A latitude vai de −90 a 90 graus, e a longitude, de −180 a 180.
# $most (número): quilômetros.
meeting-distance = Uma distância é maior que 0 e de no máximo { $most } quilômetros.
# $most (número): minutos.
meeting-soon = Pode ser de 0 a { $most } minutos.
# $days (número): quanto tempo uma busca por horários pode abranger.
meeting-search-too-long = Uma busca por dias da semana ou horários pode abranger no máximo { $days } dias. Escolha um último dia mais cedo ou um primeiro dia mais tarde, por favor.
meeting-occurrence-cancelled = Esta data foi cancelada.
meeting-occurrence-over = Esta data já passou.
meeting-full = Todas as vagas desta data estão ocupadas. Talvez outra data sirva para você.

## O que não se pode fazer com uma data de uma série

meeting-not-of-the-rule = A regra não dá esta data, por isso ela não pode ser deixada de fora.
meeting-no-such-date = O encontro não tem nenhuma data neste horário.
meeting-date-taken = O encontro já tem uma data neste horário.
meeting-series-over = Até lá o encontro já terá terminado.
meeting-in-the-past = Isto já passou. Escolha, por favor, um momento que ainda esteja por vir.
meeting-not-called-off = Esta data não foi cancelada.
meeting-changed-meanwhile = Outra pessoa alterou isto no mesmo momento. Dê mais uma olhada e tente de novo.

## A carta sobre uma mudança
## O assunto e a prévia podem ser vistos por outras pessoas: nada sobre encontros, recuperação ou a comunidade.

meeting-change-subject = Uma mudança nos seus planos
meeting-change-preheader = Veja o que está diferente agora.
meeting-called-off-opening = Algo a que você disse sim não vai acontecer desta vez. Sentimos muito.
meeting-moved-opening = Algo a que você disse sim mudou de horário.
meeting-other-end-opening = Algo a que você disse sim começa no mesmo horário, mas termina em outro.
meeting-elsewhere-opening = Algo a que você disse sim mantém o horário, mas o lugar ou a forma de participar é outra.
meeting-restored-opening = Boa notícia: algo que tinha sido cancelado vai acontecer, afinal.
meeting-changed-opening = Algumas das datas a que você disse sim mudaram.
meeting-ended-opening = Uma série a que você disse sim chega ao fim. Agradecemos por ter feito parte dela.
meeting-closed-opening = Uma série a que você disse sim faz uma pausa.
meeting-reopened-opening = Boa notícia: uma série a que você disse sim continua como planejado.
meeting-online-opening = Uma série a que você disse sim acontece on-line por enquanto.
meeting-occurrence-ahead = Esta data ainda não começou.
meeting-looked-back = Já se passaram mais de duas semanas desde esta data, e não dá mais para dizer nada sobre ela.
# $least, $most (números): pessoas.
meeting-head-count = Informe um número de { $least } a { $most }, por favor.
meeting-had-no-place = Quem tinha uma vaga nesta data pode contar como foi.
meeting-guests-not-welcome = Este encontro é para membros. Se quiser vir, cadastre-se primeiro, por favor.

## Uma data nas cartas e nas páginas

meeting-when = Quando
# $date_time (texto): dia, data e horário. $zone (texto): o nome do fuso horário onde a pessoa vive.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Onde
meeting-directions = Como chegar
meeting-dial-in = Participar por telefone
meeting-join = Participar on-line
meeting-when-before = Estava marcado para
meeting-when-now = Novo horário
meeting-end-now = Novo término
meeting-why = Por quê
meeting-note = Bom saber
meeting-item-called-off = Não vai acontecer
# $when (texto): dia e hora, com o fuso horário.
meeting-item-moved = Novo horário: { $when }
# $when (texto): dia e hora, com o fuso horário.
meeting-item-moved-elsewhere = Novo horário: { $when }, e outro lugar ou outra forma de participar
# $when (texto): dia e hora do término, com o fuso horário.
meeting-item-other-end = Mesmo início, novo término: { $when }
# $when (texto): dia e hora do término, com o fuso horário.
meeting-item-other-end-elsewhere = Mesmo início, novo término: { $when }, e outro lugar ou outra forma de participar
meeting-item-elsewhere = Mesmo horário, mas outro lugar ou outra forma de participar
meeting-item-restored = Vai acontecer, afinal
# $count (número): quantas datas mudaram além das que estão na lista.
meeting-items-more = { $count ->
    [one] Mais { $count } data mudou. Você encontra todas no seu aplicativo.
    [many] Mais { $count } de datas mudaram. Você encontra todas no seu aplicativo.
   *[other] Mais { $count } datas mudaram. Você encontra todas no seu aplicativo.
}
meeting-called-off-closing = Você não precisa fazer nada. Esperamos ver você em outra ocasião.
meeting-kept-closing = Você não precisa fazer nada: sua vaga está guardada. Se não servir mais para você, é possível liberar sua vaga no seu aplicativo, e ninguém vai perguntar por quê.
meeting-kept-closing-as-guest = Você não precisa fazer nada: sua vaga está guardada. Se não servir mais para você, é possível liberar sua vaga na sua página, e ninguém vai perguntar por quê.
meeting-line-kept-closing = Você não precisa fazer nada: sua posição na lista de espera está guardada, e vamos escrever assim que você tiver uma vaga.
meeting-change-footer = Você recebe este e-mail porque disse que viria.
# O nome do compromisso na agenda de quem lê. Pode ser visto por outras pessoas: nada sobre encontros, recuperação ou a comunidade.
meeting-calendar-summary = Um compromisso

## A carta quando uma vaga ficou livre
## O assunto e a prévia são vistos por quem está por perto: nada sobre encontros, recuperação ou a comunidade.

meeting-place-free-subject = Uma boa notícia para você
meeting-place-free-preheader = Chegou o que você esperava.
meeting-place-free-opening = Uma vaga ficou livre, e ela é sua. Vai ser bom ter você por perto.
meeting-pass-on = Se não der mais para você, tudo bem: libere a vaga no seu aplicativo, e ela passa para a próxima pessoa da fila.
meeting-pass-on-as-guest = Se não der mais para você, tudo bem: libere a vaga na sua página, e ela passa para a próxima pessoa da fila.
meeting-place-free-footer = Você recebe este e-mail porque estava esperando uma vaga.

## As cartas para quem não tem conta

meeting-invitation-subject = Foi você?
meeting-invitation-preheader = Falta um pequeno passo.
meeting-invitation-opening = Alguém usou este endereço para pedir uma vaga no encontro abaixo. Se foi você, abra sua página e diga se vem, por favor.
meeting-invitation-button = Abrir minha página
meeting-invitation-valid = O link funciona por um dia.
meeting-invitation-footer = Se não foi você, não precisa fazer nada. Vamos esquecer este endereço.
meeting-confirmation-subject = Está anotado para você
meeting-confirmation-preheader = Aqui está tudo de que você precisa.
meeting-confirmation-button = Ver minha página
meeting-confirmation-footer = Você recebe este e-mail porque disse na nossa página que gostaria de vir. Uma semana depois da data, esquecemos seu endereço.
meeting-guest-going = Você tem uma vaga. Vai ser bom ter você por perto.
# $place (número): qual lugar na fila, a partir de 1.
meeting-guest-waiting = No momento, todas as vagas estão ocupadas. Você tem o número { $place } da fila, e vamos escrever assim que você tiver uma vaga.

## A página dessas pessoas

meeting-guest-title = Vir a um encontro
meeting-guest-question = Você gostaria de vir?
meeting-guest-question-full = No momento, todas as vagas estão ocupadas. Quer esperar por uma? Vamos escrever assim que ela for sua.
meeting-guest-withdrawn = Você não vem nesta data. Tudo bem, e ninguém vai perguntar o motivo. Se mudar de ideia, pode dizer aqui.
meeting-guest-invalid = Este link não funciona. Talvez tenha expirado. Peça um novo onde você encontrou o encontro, por favor.
meeting-guest-come = Sim, eu vou
meeting-guest-wait = Sim, eu espero
meeting-guest-leave = Liberar minha vaga
meeting-guest-leave-line = Parar de esperar
