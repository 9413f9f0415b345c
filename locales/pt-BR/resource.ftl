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
    [many] Um recurso pode ter no máximo { $limit } de formatos.
   *[other] Um recurso pode ter no máximo { $limit } formatos.
}
# $limit (número): quantos idiomas podem ser pedidos de uma vez.
resource-too-many-languages = { $limit ->
    [one] Você pode pedir no máximo { $limit } idioma por vez.
    [many] Você pode pedir no máximo { $limit } de idiomas por vez.
   *[other] Você pode pedir no máximo { $limit } idiomas por vez.
}
resource-review-date-past = Escolha um dia depois de hoje, para que alguém olhe isto de novo a tempo.
resource-citation-nowhere = Informe o DOI ou o endereço da página onde isto está, um dos dois.
resource-doi-invalid = Isto não parece um DOI. Ele começa com “10.” e tem uma barra, como “10.1000/182”.
resource-retrieved-missing = Diga em que dia você leu esta página: ela pode ter mudado desde então.
resource-retrieved-later = Escolha hoje ou um dia anterior.
# $limit (número): quantas fontes um recurso pode ter.
resource-too-many-citations = { $limit ->
    [one] Um recurso pode se apoiar em no máximo { $limit } fonte.
    [many] Um recurso pode se apoiar em no máximo { $limit } de fontes.
   *[other] Um recurso pode se apoiar em no máximo { $limit } fontes.
}
resource-published-already = Isto já foi publicado.
resource-archived = Isto foi retirado e não pode mais ser alterado.
resource-changed-meanwhile = Outra pessoa alterou isto no mesmo momento. Dê mais uma olhada e tente de novo.
resource-source-language = Foi neste idioma que isto foi escrito. Escolha o idioma para o qual você está traduzindo.
# $current (número): a versão atual.
resource-version-unknown = Não conhecemos esta versão. A atual é a { $current }.
resource-nothing-to-search = Digite pelo menos uma palavra para buscar.
resource-nothing-to-review = Nenhuma tradução para este idioma está esperando revisão.
resource-nothing-outdated = Nenhuma tradução para este idioma está atrasada em relação ao original.
resource-being-translated = Outra pessoa está traduzindo isto para esse idioma agora. Na lista você encontra outros textos.
resource-translation-waits = Já há uma tradução para este idioma esperando revisão. Agradecemos a vontade de ajudar.
# $limit (número): quantos textos alguém pode assumir por vez.
resource-too-many-translations = { $limit ->
    [one] Você pode assumir { $limit } texto por vez. Termine, ou deixe para outras pessoas, antes de assumir outro.
    [many] Você pode assumir { $limit } de textos por vez. Termine um deles, ou deixe para outras pessoas, antes de assumir outro.
   *[other] Você pode assumir { $limit } textos por vez. Termine um deles, ou deixe para outras pessoas, antes de assumir outro.
}
resource-xliff-unreadable = Não conseguimos ler este arquivo de tradução. Envie-o como a sua ferramenta salvou, no formato XLIFF 2.
resource-xliff-not-one = Cada arquivo tem exatamente um texto. Envie separadamente cada arquivo que recebeu de nós.
# $count (número): quantas partes.
resource-xliff-unfinished = { $count ->
    [one] { $count } parte do texto ainda não está traduzida. Você pode continuar na sua ferramenta e enviar o arquivo de novo.
    [many] { $count } de partes do texto ainda não estão traduzidas. Você pode continuar na sua ferramenta e enviar o arquivo de novo.
   *[other] { $count } partes do texto ainda não estão traduzidas. Você pode continuar na sua ferramenta e enviar o arquivo de novo.
}
resource-xliff-other-parts = As partes deste arquivo não são as do texto. Talvez ele tenha mudado: baixe o arquivo mais uma vez.
resource-not-proposed = Isto ainda não foi proposto. Assim que quem escreveu propuser, você poderá decidir.
resource-proposed-already = Isto já foi proposto. Logo alguém vai olhar.
resource-waits-for-review = Outras pessoas estão olhando isto agora, então fica como está. Se quiser mudar algo, escreva um comentário e peça de volta.
resource-not-ones-own = Isto é seu, então quem decide é outra pessoa da equipe de revisão.
resource-changed-by-suggestion = Isto já foi publicado, e outras pessoas precisam concordar com uma mudança no texto. Sugira a mudança e alguém vai olhar.
resource-stays-sensitive = A marca fica no que foi proposto ou publicado. Ela pode ser tirada enquanto for um rascunho.
resource-topic-is-sensitive = Isto trata de um tema que sempre passa por duas pessoas. A marca só sai quando o próprio tema deixar de ter.
resource-story-without-context = Uma história ajuda mais quando conta também o que não ajudou e quando foi assim. Preencha as três partes: o que ajudou, o que não ajudou e em que condições.
resource-story-without-consent = Outras pessoas só leem uma história se quem escreveu concordar. Você pode permitir isso, e voltar atrás quando quiser, nos seus consentimentos.
resource-changed-since = Isto mudou desde que você leu. Dê mais uma olhada e então decida.
resource-looked-at-again = Isto já está sendo revisto. Volta assim que alguém da revisão publicar de novo.
resource-not-published-yet = Isto não está publicado no momento, então não há o que rever.
resource-reason-missing = Diga em poucas palavras por que você está mudando um texto publicado. Quem trabalha nele vai querer saber.
resource-takes-two = Duas pessoas precisam concordar com uma mudança neste texto. Sugira a mudança e outras pessoas vão olhar.
resource-not-published = Isto não está publicado no momento, então não há o que sugerir.
resource-nothing-changes = É isso que já está escrito. Escreva o que deveria ser diferente.
# $limit (número): quantas sugestões de uma pessoa podem ficar esperando.
resource-too-many-suggestions = { $limit ->
    [one] Você pode ter { $limit } sugestão esperando. Espere até que alguém olhe ou retire a sugestão.
    [many] Você pode ter { $limit } de sugestões esperando ao mesmo tempo. Espere até que alguém olhe uma delas ou retire uma.
   *[other] Você pode ter { $limit } sugestões esperando ao mesmo tempo. Espere até que alguém olhe uma delas ou retire uma.
}
resource-suggestion-settled = Esta sugestão já foi respondida ou retirada.
resource-changed-where-it-came-from = Mudou no diretório de onde vem.

## Quanto uma fonte diz sobre o que ajuda, do mais ao menos. Nada disso julga pessoas.

resource-evidence-review = Muitos estudos sobre isto foram analisados em conjunto.
resource-evidence-trial = Em um estudo, algumas pessoas tentaram isto e outras não, por sorteio.
resource-evidence-observation = Em um estudo, pessoas que faziam isto foram observadas.
resource-evidence-expertise = Pessoas que conhecem bem a área dizem isso.
resource-evidence-experience = Pessoas que viveram isto contam como foi para elas.

## As cartas. Todas têm o mesmo assunto e não dizem de que texto se trata nem o que foi dito sobre ele.

resource-letter-subject = Tem novidade para você
resource-letter-preheader = Abra o seu aplicativo para ver.
# Para quem escreveu.
resource-returned = Alguém olhou um texto que você propôs e, por enquanto, ele voltou a ser um rascunho.
resource-returned-next = No seu aplicativo está o que escreveram para você. Leve o tempo que precisar e proponha de novo quando quiser. Agradecemos pelo trabalho que você dedicou a ele.
resource-published = Um texto seu foi publicado: agora toda a comunidade pode ler.
resource-published-next = Agradecemos por compartilhar. No seu aplicativo você pode mudar a qualquer momento como o seu nome aparece.
resource-taken-back = Um texto seu foi retirado por uma pessoa que cuida do que publicamos.
resource-taken-back-next = Ninguém mais o encontra. Se quiser saber por quê, fale com alguém da moderação, por favor.
# Para quem escreveu.
resource-reopened = Um texto que você escreveu está sendo revisto e, enquanto isso, ninguém mais o encontra.
resource-reopened-next = No seu aplicativo você vê o motivo. Se quiser, já pode mudar o texto; ele volta quando alguém o tiver lido. Agradecemos a paciência.
# Para quem cuida de algo publicado.
resource-in-your-care = A partir de agora, você cuida de algo que publicamos.
resource-in-your-care-next = No seu aplicativo, você o encontra entre o que está aos seus cuidados. Quando for hora de olhar de novo, avisaremos. Se isso não é para você, fale com alguém da moderação, e outra pessoa assume.
# $count (número): quantas.
resource-care-due = { $count ->
    [one] Está na hora de olhar de novo algo que está aos seus cuidados.
    [many] Está na hora de olhar de novo { $count } de coisas que estão aos seus cuidados.
   *[other] Está na hora de olhar de novo { $count } coisas que estão aos seus cuidados.
}
# $date (texto): o dia em que fica oculto, escrito como neste idioma.
resource-care-due-next = Quando tiver um momento tranquilo, leia mais uma vez e diga no seu aplicativo se continua valendo. O que ninguém tiver olhado até { $date } fica oculto a partir desse dia, até que alguém olhe.
# $count (número): quantas.
resource-care-hidden = { $count ->
    [one] Algo que está aos seus cuidados está oculto no momento, porque espera uma nova revisão.
    [many] { $count } de coisas que estão aos seus cuidados estão ocultas no momento, porque esperam uma nova revisão.
   *[other] { $count } coisas que estão aos seus cuidados estão ocultas no momento, porque esperam uma nova revisão.
}
resource-care-hidden-next = A moderação também vê e traz de volta quando tiver olhado. No seu aplicativo, você pode escrever o que sabe sobre o assunto.
# Em toda carta deste tipo.
resource-care-footer = Você recebe este e-mail porque cuida de algo que publicamos. Se ficou demais, fale com alguém da moderação: outra pessoa assume.
# Para quem traduziu um texto.
resource-translation-published = Uma tradução que você fez foi revisada, e agora todos podem ler.
resource-translation-published-next = Agradecemos: quem lê esse idioma encontra ajuda agora onde antes não havia.
# Para quem sugeriu uma mudança.
resource-suggestion-accepted = Uma mudança que você sugeriu foi aceita.
resource-suggestion-accepted-next = A partir de agora o texto está assim. Agradecemos por ler com tanta atenção.
resource-suggestion-declined = Uma mudança que você sugeriu foi olhada, e o texto fica como está.
resource-suggestion-declined-next = No seu aplicativo está o que escreveram sobre ela. Agradecemos por pensar junto.
# Em todas as cartas deste tipo.
resource-letter-footer = Você recebeu este e-mail porque algo que diz respeito a você mudou. Escrevemos o mínimo possível nos e-mails, para que o que é seu continue sendo seu.

## Para programas que leem o diretório em /hsds.

resource-parameter-unknown = Esta lista não conhece este parâmetro. Você pode deixá-lo de fora.
resource-parameter-invalid = Este parâmetro não aceita esse valor.
# $most (número): quantas entradas.
resource-per-page-too-many = Em uma página cabem até { $most } itens. Peça uma página menor, ou tudo de uma vez com format=ndjson.
resource-postcode-missing = A distância é medida a partir de um CEP ou código postal. Inclua um, por favor.
