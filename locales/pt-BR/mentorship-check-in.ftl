### Como vai uma mentoria, do jeito que cada lado anota: só para si ou para os dois.
### Ninguém precisa anotar nada. Um lembrete é um convite, e deixar passar não é falta.

## O que dá para resolver

mentorship-check-in-day-range = Escolha um dia entre o começo da mentoria e hoje.
# $most (número): quantos minutos tem um dia.
mentorship-check-in-minutes-range = Escolha um número de minutos de 0 a { $most }.
mentorship-check-in-minutes-of-mentor-only = Só quem acompanha anota os minutos. Deixe em branco, por favor.

## Cartas
## Vão no envelope de mentorship.ftl. Não citam ninguém e não repetem nada do que foi anotado.

mentorship-check-in-reminder = Como está sendo para você uma das suas mentorias?
mentorship-check-in-reminder-next = Se quiser, anote no seu aplicativo, em uma ou duas palavras: só para você ou para os dois lados. E, se agora não for o momento, tudo bem também.
