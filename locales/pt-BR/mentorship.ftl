### Mentorias: oferecer, pedir, responder, encerrar.
### Sem culpa, sem precisar se explicar e sempre com um caminho adiante. Quem acompanha é um par, de igual para igual.
### Sem gênero: “mentoria”, “acompanhar”, “esta pessoa”.

## O que dá para resolver

mentorship-already-asked = Você já fez este pedido, ou esta pessoa já acompanha você. Está entre as suas mentorias.
mentorship-mentor-unavailable = Esta pessoa não está recebendo pedidos no momento. Há outras a quem você pode pedir.
mentorship-mentor-full = Esta pessoa está sem vaga no momento. Há outras a quem você pode pedir.
mentorship-no-free-place = Todas as suas vagas estão ocupadas. Para dizer sim, ofereça mais vagas ou encerre antes outra mentoria.
# $limit (número): quantos pedidos dá para enviar em um dia.
mentorship-too-many-requests = { $limit ->
    [one] Você pode enviar no máximo { $limit } pedido por dia. Dê um pouco de tempo à pessoa a quem você pediu.
    [many] Você pode enviar no máximo { $limit } de pedidos por dia. Dê um pouco de tempo às pessoas a quem você pediu.
   *[other] Você pode enviar no máximo { $limit } pedidos por dia. Dê um pouco de tempo às pessoas a quem você pediu.
}
mentorship-asked-oneself = Não dá para pedir a si. Escolha outra pessoa, por favor.
mentorship-no-longer-possible = Isto não é mais possível, porque algo mudou nesse meio-tempo. Dê mais uma olhada, por favor.
# $least, $most (números): o mínimo e o máximo de vagas que se pode oferecer.
mentorship-capacity-range = Escolha um número de vagas de { $least } a { $most }.
mentorship-pause-until-range = Escolha, por favor, um dia depois de hoje e dentro de um ano.

## A conversa de encerramento
## Cada lado responde para si ou para os dois. As perguntas são um convite; ninguém precisa responder.

mentorship-prompt-take-along = O que levamos conosco?
mentorship-prompt-was-hard = O que foi difícil?
mentorship-prompt-comes-next = O que vem agora?

## Cartas
## O assunto e a prévia podem ser vistos por outras pessoas: nada sobre mentoria, recuperação ou a comunidade.
## A carta não cita ninguém e não repete nada do que as duas pessoas escreveram.

mentorship-letter-subject = Tem novidade para você
mentorship-letter-preheader = Abra o seu aplicativo para ver.
mentorship-asked = Alguém gostaria de contar com a sua companhia em uma mentoria.
mentorship-asked-next = A mensagem está no seu aplicativo, e lá mais ninguém pode ler. Sim e não são boas respostas, e um não dispensa explicação. Difícil mesmo é ficar esperando.
mentorship-accepted = O seu pedido de mentoria foi aceito.
mentorship-accepted-next = Abra o seu aplicativo para começar. Vá no seu ritmo. E, se perceber que não é para você, pode encerrar quando quiser, sem dar motivo.
mentorship-declined = A pessoa a quem você pediu precisou dizer não desta vez.
mentorship-declined-next = Isso não é um julgamento sobre você nem sobre o que você escreveu. Pedir exige coragem, e você teve. Quando quiser, você encontra no aplicativo outras pessoas a quem pedir.
# Para quem não encerrou, de qualquer um dos lados.
mentorship-ended = Uma das suas mentorias chegou ao fim.
mentorship-ended-next = Uma mentoria pode terminar, e ninguém precisa explicar por quê. O que vocês trocaram fica com você. Quando quiser companhia, você encontra outras pessoas no aplicativo.
# Para quem recebeu o pedido, uma única vez, enquanto ele espera. Um lembrete, não uma cobrança.
mentorship-still-asked = Alguém gostaria de contar com a sua companhia em uma mentoria e ainda espera a sua resposta.
mentorship-still-asked-next = Sim e não são boas respostas, e um não dispensa explicação. Se este não é o momento, você não precisa fazer nada: depois de um tempo, tiramos o pedido da sua lista, e ninguém vai levar a mal.
# Primeiro para quem pediu e depois para quem recebeu o pedido: ninguém respondeu a tempo. Ninguém falhou.
mentorship-expired = O prazo do seu pedido de mentoria chegou ao fim, e nós o encerramos para você.
mentorship-expired-next = Isso não diz nada sobre você nem sobre mais ninguém: às vezes simplesmente não há espaço para uma resposta. Você não precisa recomeçar do zero: a próxima sugestão está no seu aplicativo.
mentorship-expired-nobody-next = Isso não diz nada sobre você nem sobre mais ninguém: às vezes simplesmente não há espaço para uma resposta. Quando quiser, conte no seu aplicativo o que você busca em uma mentoria, e nós sugerimos pessoas que podem combinar com você.
mentorship-taken-off = Tiramos um pedido da sua lista, porque ele já estava lá havia algum tempo.
mentorship-taken-off-next = Não se espera nada de você. Há semanas em que não cabe um pedido, e tudo bem. Se quiser um descanso, você pode pausar novos pedidos no seu aplicativo.
# Para quem não fez isso, de qualquer um dos lados. A carta sobre o fim da pausa vai para os dois.
mentorship-paused = Uma das suas mentorias está em pausa.
mentorship-paused-next = Ninguém precisa explicar uma pausa, e a vaga fica guardada. Qualquer um dos lados pode retomar no aplicativo quando quiser.
mentorship-resumed = Uma das suas mentorias continua depois da pausa.
mentorship-resumed-next = Não há nada para recuperar. Recomecem no ritmo que for bom para vocês.
mentorship-pause-over = A pausa em uma das suas mentorias estava prevista até hoje.
mentorship-pause-over-next = Você quer continuar, descansar mais um pouco ou ir encerrando? As três são boas respostas, e há lugar para cada uma no seu aplicativo.
mentorship-closing = Uma das suas mentorias está se aproximando do fim.
mentorship-closing-next = Para uma boa despedida, há no aplicativo algumas perguntas para vocês: o que levam com vocês, o que foi difícil, o que vem agora. Escreva muito ou pouco, como quiser, para você ou para compartilhar. Se ninguém encerrar antes, ela termina sozinha depois de algumas semanas.
mentorship-letter-footer = Você recebeu este e-mail porque algo que diz respeito a você mudou. Escrevemos o mínimo possível nos e-mails, para que o que é seu continue sendo seu.
