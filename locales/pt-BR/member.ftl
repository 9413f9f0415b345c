### As contas: acesso, senhas, perfis e papéis.
### Tratamento: como em common.ftl. Outras pessoas podem ver os e-mails e a página do link: eles não dizem do que a
### comunidade trata, nem que ela existe.

# $least, $most (números): quantos caracteres uma senha pode ter, no mínimo e no máximo.
member-password-length = { $most ->
    [one] Escolha uma senha de { $least } a { $most } caractere.
    [many] Escolha uma senha de { $least } a { $most } de caracteres.
   *[other] Escolha uma senha de { $least } a { $most } caracteres.
}
member-sign-in-failed = Este e-mail e esta senha não conferem. Você também pode pedir um código por e-mail e entrar com ele.
member-link-invalid = Este link não funciona. Talvez tenha expirado ou já tenha sido usado. Peça um novo, por favor.
member-code-invalid = Este código não funciona. Compare com o do último e-mail que você recebeu ou peça um novo.
member-refresh-token-reused = Parece que seu acesso foi usado em dois lugares. Para proteger a sua conta, encerramos esse acesso. Entre de novo, por favor.
member-refresh-token-invalid = Seu acesso foi encerrado. Entre de novo, por favor.
member-password-wrong = A senha atual não está certa. Tente de novo, por favor.
# $limit (número): quantos idiomas uma pessoa pode indicar.
member-too-many-languages = { $limit ->
    [one] Você pode indicar no máximo { $limit } idioma.
    [many] Você pode indicar no máximo { $limit } de idiomas.
   *[other] Você pode indicar no máximo { $limit } idiomas.
}
member-role-held = Esta pessoa já tem este papel.
member-role-not-held = Esta pessoa não tem este papel.
member-last-steward = A comunidade ficaria sem ninguém na coordenação. Dê primeiro este papel a outra pessoa, por favor.
member-blocked-oneself = Não dá para bloquear a si. Escolha outra pessoa, por favor.
# Dito no aplicativo a quem tem um endereço que recusou nossos e-mails. Sem cobrança.
member-letters-returned = Os e-mails que enviamos para o seu endereço voltaram. Ele ainda está certo? Se estiver, confirme, e voltamos a escrever.
member-email-not-yours = Este não é o e-mail da sua conta. Compare com o que está nas suas configurações.

## O e-mail que permite entrar

member-sign-in-subject = Seu código de acesso
member-sign-in-preheader = Aqui está o código que você pediu. Ele vale por pouco tempo.
# $name (texto): o nome que a pessoa escolheu.
member-greeting = Olá, { $name }!
member-sign-in-welcome = Boas-vindas! Que bom ter você aqui. Confirme seu e-mail e entre por aqui:
member-sign-in-again = Que bom ver você de novo. Você pode entrar por aqui:
member-sign-in-button = Entrar
member-sign-in-code = Ou digite este código onde você está entrando na sua conta:
# $minutes (número): por quantos minutos o link e o código valem.
member-sign-in-valid = { $minutes ->
    [one] Você só precisa de um dos dois: o link ou o código. Ele vale uma única vez e por { $minutes } minuto.
    [many] Você só precisa de um dos dois: o link ou o código. Ele vale uma única vez e por { $minutes } de minutos.
   *[other] Você só precisa de um dos dois: o link ou o código. Ele vale uma única vez e por { $minutes } minutos.
}
member-sign-in-not-you = Não compartilhe o link nem o código com ninguém, por favor. Se você não pediu este e-mail, não precisa fazer nada.

## A página do link

member-page-title = Entrar
member-page-code = Digite este código onde você está entrando na sua conta. Não compartilhe com ninguém, por favor.
member-page-link-invalid = Este link não funciona. Talvez tenha expirado ou já tenha sido usado. Peça um novo e-mail onde você está entrando na sua conta.
