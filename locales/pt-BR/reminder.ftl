### Lembretes: a carta, e como cada pessoa quer recebê-los.
### Com delicadeza, sem culpa: não vir não precisa de motivo.

## O que a pessoa pode corrigir

# $least, $most (números): minutos.
reminder-lead = Um lembrete pode chegar de { $least } a { $most } minutos antes.
# $most (número): quantos lembretes uma data pode ter.
reminder-leads = { $most ->
    [one] Você pode receber { $most } lembrete de cada data. Escolha com quanto tempo de antecedência, por favor.
    [many] Você pode receber até { $most } de lembretes de cada data. Escolha pelo menos um, sem repetir nenhum, por favor.
   *[other] Você pode receber até { $most } lembretes de cada data. Escolha pelo menos um, sem repetir nenhum, por favor.
}
reminder-time-of-day = Escreva um horário como 22:00, por favor.
reminder-quiet-half = As horas de silêncio precisam de um começo e de um fim.
reminder-quiet-all-day = As horas de silêncio não podem terminar na mesma hora em que começam. Se não quiser nenhum lembrete, retire seu consentimento.

## A carta
## O assunto e a prévia são vistos por quem está por perto: nada sobre encontros, recuperação ou a comunidade.

reminder-subject = Um pequeno lembrete para você
# Só para quem disse que o assunto pode contar do que trata uma carta.
# $title (texto): como se chama o encontro.
reminder-plain-subject = Está chegando: { $title }
reminder-preheader = Você pediu que a gente se lembrasse disso.
reminder-opening = Está chegando algo para o qual você disse sim. Vai ser bom ter você por perto.
reminder-cannot-come = Se hoje não for o dia, tudo bem. Você pode liberar sua vaga no seu aplicativo, e ninguém vai perguntar o motivo.
reminder-footer = Você recebe este e-mail porque disse que viria e pediu um lembrete.
reminder-unsubscribe = Parar os lembretes
