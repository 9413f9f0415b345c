### Push: o que o Waymark diz a alguém sobre os dispositivos em que suas cartas são mostradas.
### Tratamento: como em common.ftl. Um dispositivo é um telefone, um tablet ou um computador, ou o navegador ou aplicativo nele.

# O servidor desta comunidade não envia nada para dispositivos, só por e-mail. Não é culpa de quem lê: o caminho é o e-mail.
push-off = No momento, esta comunidade não envia nada para dispositivos. Seus e-mails continuam chegando, como antes.
# O que o aplicativo informou sobre para onde vão as mensagens não serve. A pessoa não vê nem digita isso: desativar e ativar de novo as notificações no aplicativo cria outro endereço.
push-endpoint = Ainda não conseguimos alcançar este dispositivo. Desative as notificações nele, ative de novo e tente mais uma vez, por favor.
# O que o aplicativo informou sobre como as mensagens são criptografadas não serve. O caminho adiante é o mesmo.
push-keys = Não conseguimos preparar este dispositivo para que só você possa ler o que chega nele. Desative as notificações nele, ative de novo e tente mais uma vez, por favor.
# $count (número): quantos dispositivos uma pessoa pode ter.
push-too-many = { $count ->
    [one] Você pode ter { $count } dispositivo. Remova-o primeiro, por favor.
    [many] Você pode ter até { $count } de dispositivos. Remova um primeiro, por favor.
   *[other] Você pode ter até { $count } dispositivos. Remova um primeiro, por favor.
}
