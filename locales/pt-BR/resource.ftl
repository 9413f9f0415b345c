### O que o Waymark diz sobre recursos: escrever, traduzir, publicar e importar o que outros oferecem.
### Tratamento: “você”, próximo e acolhedor. Palavras simples, sem culpa e, quando houver, com um caminho adiante.
### Sem marcar o gênero de quem lê.

resource-service-not-written = Um serviço não se escreve aqui: ele vem dos registros de quem o oferece.
resource-pseudonym-missing = Escreva o nome que deve aparecer ou escolha outra forma de dar o crédito.
resource-address-invalid = Isto não parece o endereço de uma página da web. Use um que comece com “https://”.
resource-address-missing = Diga onde isto pode ser encontrado: uma gravação, um vídeo ou um arquivo precisa de um endereço na web.
# $limit (número): quantos formatos um recurso pode ter.
resource-too-many-formats = { $limit ->
    [one] Um recurso pode ter no máximo { $limit } formato.
   *[other] Um recurso pode ter no máximo { $limit } formatos.
}
# $limit (número): quantos idiomas podem ser pedidos de uma vez.
resource-too-many-languages = { $limit ->
    [one] Você pode pedir no máximo { $limit } idioma por vez.
   *[other] Você pode pedir no máximo { $limit } idiomas por vez.
}
resource-review-date-past = Escolha um dia depois de hoje, para que alguém olhe isto de novo a tempo.
resource-published-already = Isto já foi publicado.
resource-archived = Isto foi retirado e não pode mais ser alterado.
resource-changed-by-reviewers = Isto já foi publicado, e agora quem altera o texto é a equipe de moderação e coordenação. Fale com alguém da equipe, por favor.
resource-changed-meanwhile = Outra pessoa alterou isto no mesmo momento. Dê mais uma olhada e tente de novo.
resource-source-language = Foi neste idioma que isto foi escrito. Escolha o idioma para o qual você está traduzindo.
# $current (número): a versão atual.
resource-version-unknown = Não conhecemos esta versão. A atual é a { $current }.
resource-nothing-to-review = Nenhuma tradução para este idioma está esperando revisão.

## Na linha de comando, para quem importa uma lista.

resource-import-unreadable = Não conseguimos ler isto. Precisa ser JSON no padrão HSDS: um serviço, uma lista de serviços ou uma página com “contents”.
# $taken, $changed, $unchanged, $withdrawn, $refused (números): quantos registros, conforme o que aconteceu com eles.
resource-import-counts = Novos: { $taken }. Alterados: { $changed }. Sem mudança: { $unchanged }. Retirados: { $withdrawn }. Deixados de fora: { $refused }.
# $page, $pages (números): qual página foi importada e quantas existem.
resource-import-one-page = Esta era a página { $page } de { $pages }. As outras não foram importadas.
# $number (número): o lugar do registro no arquivo; $reason (texto): uma das frases abaixo.
resource-import-refused = O registro { $number } ficou de fora. { $reason }
resource-record-not-one = Não é um registro: aqui era esperado um objeto.
# $field (texto): o nome do campo no HSDS.
resource-record-field = O campo { $field } está faltando ou não é o que o HSDS pede.
resource-record-unstorable = Ele contém caracteres que não conseguimos guardar.
resource-record-without-provider = Ele não diz qual organização oferece o serviço, ou cita uma que ainda não conhecemos.

## Para programas que leem o diretório em /hsds.

resource-parameter-unknown = Esta lista não conhece este parâmetro. Você pode deixá-lo de fora.
resource-parameter-invalid = Este parâmetro não aceita esse valor.
# $most (number): how many entries.
resource-per-page-too-many = Em uma página cabem até { $most } itens. Peça uma página menor, ou tudo de uma vez com format=ndjson.
resource-postcode-missing = A distância é medida a partir de um CEP ou código postal. Inclua um, por favor.
