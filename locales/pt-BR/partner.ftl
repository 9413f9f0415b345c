### O que o Waymark diz à coordenação sobre parceiros e suas chaves.
### Tratamento: “você”, próximo e acolhedor. Palavras simples, sem culpa e, quando houver, com um caminho adiante.

partner-scopes-empty = Escolha pelo menos uma coisa que esta chave possa ler.
partner-expiry-past = Escolha um momento que ainda não passou.
partner-key-over = Esta chave não abre mais nada. Crie uma nova.
