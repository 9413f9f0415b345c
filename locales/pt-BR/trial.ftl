### Experiências: experimentar algo por um tempo e contar como foi.
### Sem pressa e sem culpa: não ter ajudado, ou não ter acontecido, vale tanto quanto ter ajudado.

## O que a pessoa pode corrigir

trial-nothing-to-try = Só dá para experimentar uma ferramenta ou uma atividade. Isto é para ler, para conversar ou um lugar a procurar.
# $least, $most (números): dias.
trial-days = Escolha de { $least } a { $most } dias, por favor.
trial-tries-already = Você já está experimentando isto. Conte primeiro como foi e depois pode começar de novo.
# $limit (número): quantas experiências podem estar abertas ao mesmo tempo.
trial-too-many = { $limit ->
    [one] Você pode experimentar { $limit } coisa por vez. Conte primeiro como foi; poucas palavras bastam.
    [many] Você pode experimentar { $limit } de coisas por vez. Conte primeiro como foi uma delas; poucas palavras bastam.
   *[other] Você pode experimentar { $limit } coisas por vez. Conte primeiro como foi uma delas; poucas palavras bastam.
}
trial-report-stands = O que você disse sobre esta experiência já faz um tempo e fica como está. Se hoje você vê de outro jeito, pode experimentar de novo.

## A carta
## O assunto e a prévia são os de qualquer lembrete. A carta não diz o que foi experimentado.

trial-asked = Você queria experimentar algo por um tempo, e o tempo que você se deu terminou. Como foi?
trial-asked-next = Você pode contar no seu aplicativo: ajudou, não ajudou ou não deu para fazer. Qualquer uma dessas respostas é boa e ajuda quem se perguntar depois. Ninguém vai saber que é sua, e você não precisa responder.
trial-footer = Você recebe este e-mail porque está experimentando algo e permitiu que a gente lembrasse. Ele vem uma vez só.
