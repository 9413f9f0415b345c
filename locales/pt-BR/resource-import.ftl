### O que o Waymark diz na linha de comando a quem importa uma lista de serviços em HSDS.
### Tratamento: “você”. Palavras simples, exatas no quê e no onde, sem culpa e com um caminho adiante.

## Nada pode ser lido, ou nada é importado.

# $source (texto): o arquivo, a pasta ou o endereço na web.
resource-import-not-hsds = Não conseguimos ler { $source }. Precisa ser HSDS em JSON (um serviço, uma lista de serviços ou uma página com “contents”), um serviço por linha (NDJSON) ou uma pasta com esses arquivos ou com tabelas CSV.
# $source (texto): o arquivo; $line (número): a linha.
resource-import-line-unreadable = Só conseguimos ler { $source } até a linha { $line }. Talvez a transferência tenha sido interrompida. Nada foi importado.
# $source (texto): a pasta ou o endereço na web.
resource-import-broke-off = A lista em { $source } não está completa: falta uma página, ou ela veio fora de ordem. Nada foi importado. Busque a lista de novo, por favor.
# $source (texto): a pasta.
resource-import-folder-empty = Não há nada em { $source } que possamos importar: nem arquivos JSON nem tabelas CSV.
# $source (texto): a pasta.
resource-import-folder-mixed = { $source } tem arquivos JSON e tabelas CSV. Coloque-os em duas pastas, para ficar claro quais valem.
resource-import-table-missing = Falta a tabela services.csv, então não há serviços para importar.
# $file (texto): a tabela.
resource-import-table-without-ids = A tabela { $file } não tem uma coluna “id” na primeira linha. As colunas estão separadas por vírgulas?
# $count, $all (números): quantos serviços sairiam, e quantos esta fonte tem.
resource-import-withdraws-many = Não estão mais nesta lista: { $count } dos { $all } serviços desta fonte. Parece que a lista não está completa, por isso nada foi alterado. Se estiver certo, importe de novo com --withdraw-many.
# $refused (número): quantos registros não estão em ordem.
resource-import-held-back = Nada foi importado, porque nem todos os registros estão em ordem. Com erros: { $refused }. Para importar todos os outros, use --leave-out-bad.

## O que houve com cada registro. $place (texto): onde ele estava, como 7 ou services.csv:7; $name (texto): o nome dele; $id: id.

# $became (texto): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (texto): os campos alterados.
resource-import-record = { $became ->
    [new] Registro { $place }, “{ $name }” ({ $id }): está na lista a partir de agora.
    [changed] Registro { $place }, “{ $name }” ({ $id }): alterado em { $fields }.
    [returned] Registro { $place }, “{ $name }” ({ $id }): está de novo na lista.
    [withdrawn] Registro { $place }, “{ $name }” ({ $id }): retirado, porque o serviço está fechado.
    [as_before] Registro { $place }, “{ $name }” ({ $id }): sem mudança.
    [held_back] Registro { $place }, “{ $name }” ({ $id }): em ordem.
   *[refused] Registro { $place }, “{ $name }” ({ $id }): deixado de fora.
}
resource-import-record-gone = “{ $name }” ({ $id }) não está mais na lista, por isso foi retirado.
# $fields (texto): os campos do registro.
resource-import-replaces = {"  "}O registro substitui o que tinha sido escrito aqui em { $fields }. O que foi escrito fica guardado.
# $fields (texto): os campos do registro.
resource-import-told-otherwise = {"  "}Nós o repassamos com outros valores em { $fields }.
# $severity (texto): error ou warning; $path (texto): o campo; $reason (texto): uma das frases abaixo; $keyword (texto): a palavra do padrão.
resource-import-fault = { $severity ->
    [warning] {"  "}Atenção em { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Erro em { $path }: { $reason } ({ $keyword })
}

## Por quê. Cada frase vem depois do campo de que trata.

resource-record-not-one = Não é um registro: aqui era esperado um objeto.
resource-record-unstorable = Ele contém caracteres que não conseguimos guardar.
resource-record-provider-missing = O registro não diz qual organização oferece o serviço.
resource-record-provider-unknown = Não conhecemos esta organização, e nenhum outro registro a descreve.
resource-record-twice = Um serviço com este id já veio antes, e dizia outra coisa.
resource-field-missing = O HSDS pede este campo, e ele está faltando.
# $expected (texto): string, number, array ou object.
resource-field-type = { $expected ->
    [number] Aqui precisa estar um número.
    [array] Aqui precisa estar uma lista.
    [object] Aqui precisa estar um objeto.
   *[string] Aqui precisa estar um texto.
}
# $format (texto): uuid, uri, email, date, time ou date-time.
resource-field-format = { $format ->
    [uuid] Isto não é um UUID.
    [uri] Isto não é um endereço da web completo.
    [email] Isto não é um endereço de e-mail.
    [date] Isto não é uma data como 2026-03-31.
    [time] Isto não é um horário como 18:30.
   *[date-time] Isto não é uma data com horário como 2026-03-31T18:30:00Z.
}
# $allowed (texto): os valores, separados por vírgulas.
resource-field-not-allowed = Precisa ser um destes valores: { $allowed }.
# $limit (número): quantos caracteres pode ter.
resource-field-too-long = Isto tem mais de { $limit } caracteres.
resource-field-null = Há um null onde o HSDS não quer nada. Entendemos como nada.
resource-field-other = Isto não é o que o HSDS pede.

## Sobre o conjunto.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (números): quantos registros, pelo que houve com eles.
resource-import-counted = Novos: { $taken }. Alterados: { $changed }. Sem mudança: { $unchanged }. De volta: { $returned }. Retirados: { $withdrawn }. Deixados de fora: { $refused }.
# $page, $pages (números): qual página foi importada, e quantas há.
resource-import-one-page = Esta era a página { $page } de { $pages }. As outras não foram importadas.
resource-import-trial = Foi um teste: nada foi alterado.
resource-import-uncertain = Um registro não diz qual serviço ele é. Por isso não sabemos quais deixaram de existir, e não retiramos nenhum por esse motivo.
# $file (texto): a tabela.
resource-import-table-unknown = { $file } não é uma tabela do HSDS, por isso não a lemos.
# $file (texto): a tabela; $rows (número): quantas linhas.
resource-import-rows-left = Linhas de { $file } que não pertencem a nenhum serviço daqui ou estão repetidas, e não foram importadas: { $rows }.
