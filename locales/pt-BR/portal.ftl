portal-title = Para quem desenvolve
portal-introduction = Tudo o que o Waymark faz está em uma única API GraphQL. Dê uma olhada, teste uma consulta aqui mesmo e leve o esquema com você.

portal-skip = Ir direto para o GraphiQL

portal-address-heading = Para onde enviar as requisições
portal-address-body = Um só endereço responde a tudo. O cabeçalho Accept-Language define o idioma das respostas.
portal-address-queries = Consultas e mutações
portal-address-subscriptions = Assinaturas, via WebSocket
portal-address-events = As assinaturas também chegam pelo primeiro endereço, como eventos enviados pelo servidor (server-sent events), para todo cliente que aceita text/event-stream. É assim que o GraphiQL faz, mais abaixo.

portal-schema-heading = O esquema
portal-schema-body = Um único arquivo descreve cada tipo, campo e argumento. Gere seu cliente a partir dele, em TypeScript ou em qualquer outra linguagem.
portal-schema-download = Baixar schema.graphql

portal-sign-in-heading = Como entrar
portal-sign-in-body = As pessoas entram com uma senha, ou com um link ou código enviado por e-mail. Depois disso, seu cliente envia o token de acesso em cada requisição, neste cabeçalho:
portal-accounts = Contas de demonstração prontas para usar. Escolha uma para entrar, e o GraphiQL recebe o cabeçalho.
portal-account-newcomer = Pessoa recém-chegada
portal-account-mentor = Mentoria
portal-account-facilitator = Facilitação
portal-account-moderator = Moderação
portal-account-steward = Coordenação
portal-signing-in = Entrando…
portal-signed-in = Você entrou como { $email }. O GraphiQL agora envia o token de acesso.
portal-sign-in-failed = Não foi possível entrar. O servidor está no ar, e os dados de demonstração ainda estão lá?

portal-explorer-heading = Experimente
portal-explorer-note = Este é o GraphiQL, uma ferramenta para escrever consultas. Os menus dele existem só em inglês.
portal-explorer-without-script = O GraphiQL precisa de JavaScript. Todo o resto desta página funciona sem ele.
portal-example-note = Execute com Ctrl+Enter.
