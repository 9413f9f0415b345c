### A chegada: o caminho de quem acabou de chegar, quem dá as boas-vindas e um primeiro encontro.
### Sem culpa, sem pressa e sem contar nada. Um passo que não foi dado simplesmente continua aberto.
### Sem gênero: “quem acabou de chegar”, “alguém”, “esta pessoa”.

## O que dá para resolver

onboarding-source-text-missing = Adicione o texto no idioma em que este passo foi escrito, por favor.
# $limit (número): quantos passos um caminho pode ter.
onboarding-too-many-steps = { $limit ->
    [one] Um caminho pode ter no máximo { $limit } passo. Para adicionar outro, retire um antes.
    [many] Um caminho pode ter no máximo { $limit } de passos. Para adicionar outro, retire um antes.
   *[other] Um caminho pode ter no máximo { $limit } passos. Para adicionar outro, retire um antes.
}
# $least, $most (números): onde um passo pode ficar no caminho.
onboarding-position-range = Escolha uma posição de { $least } a { $most }.
onboarding-step-by-itself = Este passo é anotado sozinho assim que é dado, então não há nada a marcar aqui.
# $least, $most (números): quantas pessoas dá para acompanhar ao mesmo tempo na chegada.
onboarding-capacity-range = Escolha um número de pessoas de { $least } a { $most }.
onboarding-no-longer-possible = Isto não é mais possível, porque algo mudou nesse meio-tempo. Dê mais uma olhada, por favor.

## Cartas
## O assunto e a prévia podem ser vistos por outras pessoas: nada sobre chegadas, recuperação ou a comunidade.
## As cartas não citam ninguém e não repetem nada do que as pessoas se escreveram.

onboarding-letter-subject = Tem novidade para você
onboarding-letter-preheader = Abra o seu aplicativo para ver.
onboarding-asked = Alguém acabou de chegar e ficaria feliz com uma primeira palavra sua.
# Vem antes da data e da hora.
onboarding-asked-until = Seria bom escrever até
# $date_time, $zone (texto): já escritos no idioma de quem lê.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = Está tudo no seu aplicativo. Algumas frases carinhosas bastam. Se agora não for um bom momento, passe adiante por lá ou simplesmente deixe estar: vamos pedir a outra pessoa, e ninguém vai perguntar o motivo.
onboarding-relieved = A pessoa que você ia receber já está em outras mãos, então não precisa mais pensar nisso.
onboarding-relieved-next = Não tem problema nenhum: a vida vem primeiro. Se quiser um descanso, dá para fazer uma pausa no seu aplicativo quando quiser.
onboarding-greeted = Que bom que você está aqui. Alguém que conhece o caminho escreveu para dar as boas-vindas a você.
onboarding-greeted-next = As palavras estão no seu aplicativo, e lá só vocês podem ler. Vá com calma: você pode responder, e não precisa.
# $count (número): quantas pessoas que chegaram ainda não receberam as boas-vindas.
onboarding-stewards-waiting = { $count ->
    [one] Uma pessoa que acabou de chegar ainda espera uma primeira palavra.
    [many] { $count } de pessoas que acabaram de chegar ainda esperam uma primeira palavra.
   *[other] { $count } pessoas que acabaram de chegar ainda esperam uma primeira palavra.
}
onboarding-stewards-next = Você vai ver isso no seu aplicativo e pode escrever para elas. Muitas vezes é só que ninguém que fale o idioma delas está com tempo agora: talvez você conheça alguém que gostaria de dar as boas-vindas.
onboarding-first-meeting = Aqui está um primeiro encontro que pode ser bom para você:
onboarding-first-meeting-online = Dá para participar de onde você estiver.
onboarding-first-meeting-next = Se quiser vir, diga sim no seu aplicativo: lá você encontra tudo de que precisa para participar. Você pode só escutar e pode sair quando quiser. Se não for para você, há outros, e não há pressa nenhuma.
onboarding-letter-footer = Você recebeu este e-mail porque algo que diz respeito a você mudou. Escrevemos o mínimo possível nos e-mails, para que o que é seu continue sendo seu.
