### Cartas: quais chegam e com que frequência. O que espera chega junto em uma só.
### Tratamento: como em common.ftl. Parar de receber é tão bom quanto receber: sem lamento, sem “tem certeza?”, sem culpa.
### Uma “carta” é um e-mail que escrevemos; para quem lê, dizemos “e-mail”.

## O que a pessoa pode corrigir

letters-time-of-day = Escreva um horário como 08:00, por favor.
letters-kind-twice = Um tipo de e-mail aparece duas vezes. Escolha uma única vez para cada um, por favor.
# Chegou um formulário com uma resposta que ele não oferece.
letters-choice-unknown = Escolha uma das respostas oferecidas, por favor.

## A carta em que várias chegam juntas
## O assunto e a prévia são vistos por quem está por perto: nada sobre encontros, recuperação ou a comunidade.

letters-digest-subject = Algumas coisas para você
letters-digest-preheader = Você pediu que a gente enviasse tudo de uma vez.
# $count (número): quantas cartas se juntaram. Nunca 1, porque uma só chega separada.
letters-digest-opening = { $count ->
    [one] Aqui está { $count } e-mail que guardamos para você. Leia com calma.
    [many] Aqui estão { $count } de e-mails que guardamos para você. Leia com calma.
   *[other] Aqui estão { $count } e-mails que guardamos para você. Leia com calma.
}
letters-digest-footer = Você recebe este e-mail porque pediu que a gente enviasse os e-mails juntos, em um horário bom para você.

## Os links no fim de uma carta
## Ficam na própria carta, onde só quem lê os vê.

# Leva à página em que se escolhe.
letters-preferences = Escolher quais e-mails chegam e com que frequência
letters-stop-mentoring = Parar os e-mails sobre mentorias
letters-stop-resources = Parar os e-mails sobre recursos
# Dar as boas-vindas a alguém, assumir uma tarefa em um encontro, cuidar das linhas de ajuda.
letters-stop-community = Parar os e-mails sobre a vida nesta comunidade
letters-stop-digest = Parar os e-mails que chegam juntos, como estes

## A página do link que faz parar as cartas

letters-unsubscribe-title = Seus e-mails
letters-unsubscribe-mentoring = Você quer parar de receber nossos e-mails sobre mentorias?
letters-unsubscribe-resources = Você quer parar de receber nossos e-mails sobre recursos?
letters-unsubscribe-community = Você quer parar de receber nossos e-mails sobre a vida nesta comunidade?
letters-unsubscribe-digest = Você quer parar de receber os e-mails que enviamos juntos?
letters-unsubscribe-button = Parar estes e-mails
letters-unsubscribe-done = Pronto: estes e-mails não vão mais chegar. O que eles diriam está no seu aplicativo, sempre que você olhar. Se um dia quiser recebê-los de novo, você pode escolher outra vez a qualquer momento.

## A página em que se escolhe

letters-page-title = Seus e-mails
letters-page-introduction = Aqui você escolhe quais e-mails chegam e com que frequência. Não existe escolha certa ou errada: fique com o que faz bem a você e mude quando quiser.
# O que as escolhas abaixo não alteram.
letters-page-always = Os códigos para entrar e as notícias sobre algo a que você disse sim chegam sempre imediatamente.
letters-page-saved = Está salvo. A partir de agora, seus e-mails chegam como você escolheu.
# Acima do formulário, quando algo nele não pôde ser salvo. O que foi está dito ao lado de cada campo.
letters-page-mistakes = Nada foi salvo ainda: algo aqui precisa de mais uma olhada. Marcamos onde.

# Cada tipo de carta: como se chama e o que faz parte dele.
letters-kind-meetings = Lembretes de encontros
letters-kind-meetings-about = Antes de algo a que você disse sim. Se chegam juntos, cada um vem no último desses e-mails antes do encontro.
letters-kind-mentoring = Mentorias
letters-kind-mentoring-about = Pedidos e respostas, o que vocês combinaram, como vai e quanto você carrega.
letters-kind-resources = Recursos
letters-kind-resources-about = O que você escreveu ou traduziu, aquilo de que você cuida e o que está experimentando.
letters-kind-community = A vida nesta comunidade
letters-kind-community-about = Dar as boas-vindas a quem acabou de chegar, assumir uma tarefa em um encontro e cuidar das linhas de ajuda.
# Quem lê não deu consentimento para lembretes, ou o retirou.
letters-page-reminders-off = No momento, os lembretes estão desativados. Você pode ativá-los no seu aplicativo quando quiser.

# Com que frequência chegam as cartas de um tipo: escolhe-se uma destas opções.
letters-at-once = Imediatamente
# Para lembretes, no lugar de “imediatamente”.
letters-at-once-meetings = Cada um em separado, pouco antes
letters-hourly = Juntos, uma vez por hora
letters-daily = Juntos, uma vez por dia
letters-weekly = Juntos, uma vez por semana
letters-never = Não receber

# Por onde chegam as cartas de um tipo: escolhe-se uma destas opções. A pergunta fica abaixo de “com que frequência”, para
# quem adicionou um dispositivo (telefone, tablet, computador) no seu aplicativo.
# O nome desse campo.
letters-page-channel = Como chegam até você
letters-channel-email = Por e-mail
# Se não dá para alcançar nenhum dispositivo, a carta chega por e-mail mesmo assim.
letters-channel-push = Nos seus dispositivos, e por e-mail só se não conseguirmos alcançar nenhum deles
letters-channel-both = Nos seus dispositivos e por e-mail

letters-page-together = E-mails que chegam juntos
letters-page-clocks = Todos os horários desta página são os do lugar onde você mora.
# Nomes de campos.
letters-page-digest-at = A que horas
letters-page-weekday = Em que dia, se for uma vez por semana
letters-page-quiet = Horas de silêncio
letters-page-quiet-about = Nestas horas, não enviamos nenhum lembrete nem e-mail que possa esperar. Se não quiser horas de silêncio, deixe os dois campos em branco.
letters-page-quiet-from = De
letters-page-quiet-until = Até
letters-page-reminders = Lembretes que chegam separados
letters-page-lead = Quantos minutos antes de um encontro; se forem vários, separe por vírgulas
letters-page-appearance = Como os e-mails aparecem
letters-page-language = O idioma dos seus e-mails
letters-page-discreet = Manter os assuntos discretos
letters-page-discreet-about = Quem vê a sua tela não consegue saber pelo assunto do que trata o e-mail. Sem isto, o assunto de um lembrete mostra o nome do encontro.
letters-page-save = Salvar
