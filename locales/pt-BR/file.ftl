### O que o Waymark diz sobre um arquivo que não pode ser recebido: grande demais, de outro tipo ou inseguro para as pessoas.
### Tratamento: “você”, próximo e acolhedor. Palavras simples, sem culpa e, quando houver, com um caminho adiante.
### Sem marcar o gênero de quem lê.

file-other-kind = Este arquivo é de um tipo diferente do que foi informado. Escolha o tipo que ele realmente tem, ou outro arquivo.
file-active = Há algo neste arquivo que rodaria sozinho ou chamaria outros lugares da internet. Salve de novo sem scripts, anexos nem conteúdo de fora.
file-tells-where = Esta imagem diz onde foi tirada, e qualquer pessoa poderia ler isso. Salve de novo sem a localização.
file-unpacks-to-too-much = Ao ser descompactado, este arquivo fica muito maior do que deveria, por isso não o abrimos até o fim. Salve de novo em uma forma mais simples.
file-opaque = Não conseguimos olhar dentro deste arquivo: ele pode estar danificado ou protegido por senha. Salve sem senha e envie outra vez.
# $limit (número): quantos megabytes um arquivo deste tipo pode ter.
file-too-large = Este arquivo é grande demais. Um arquivo deste tipo pode ter no máximo { $limit } MB.
file-more-than-announced = Este arquivo é maior do que foi informado, por isso não guardamos nada dele. Peça um novo endereço para enviá-lo.
file-incomplete = Este arquivo não chegou inteiro, por isso não guardamos nada dele. Envie outra vez.
file-size-invalid = Informe quantos bytes o arquivo tem: um número inteiro, de no mínimo 1.
file-kind-not-taken = Para este formato, não recebemos arquivos deste tipo. Escolha outro tipo de arquivo.
file-too-slow = Este arquivo chegava devagar demais, por isso paramos. Tente de novo onde a conexão for melhor.
file-packed = Envie o arquivo como ele é, sem compactá-lo no caminho.
file-busy = Outras pessoas estão enviando arquivos agora. Espere um momento e tente de novo.
file-address-over = Nenhum arquivo é mais esperado neste endereço. Peça um novo.
file-address-used = Um arquivo já chegou a este endereço. Veja se é o que você quer.
# $limit (número): quantos endereços de uma pessoa podem esperar por arquivos.
file-too-many-addresses = { $limit ->
    [one] Você pode ter { $limit } endereço à espera de um arquivo. Envie primeiro esse arquivo, ou espere uma hora.
    [many] Você pode ter { $limit } de endereços à espera de arquivos ao mesmo tempo. Envie alguns primeiro, ou espere uma hora.
   *[other] Você pode ter { $limit } endereços à espera de arquivos ao mesmo tempo. Envie alguns primeiro, ou espere uma hora.
}
