### O que o Waymark diz em toda parte: acesso, limites e valores que não podem ser usados.
### Tratamento: “você”, próximo e acolhedor. Palavras simples, sem culpa e, quando houver, com um caminho adiante.
### Sem marcar o gênero de quem lê.

common-unauthenticated = Entre na sua conta primeiro, por favor.
common-forbidden = Você não tem acesso a isto.
common-not-found = Não encontramos o que você procura. Pode ter sido removido ou não estar visível para você.
# $reference (texto): o que a pessoa pode citar quando nos escrever.
common-internal = Algo deu errado do nosso lado. Se acontecer de novo, informe esta referência para a gente: { $reference }
common-rate-limited = Foram muitos pedidos em pouco tempo. Espere um momento e tente de novo.
# $seconds (número): em quantos segundos é possível continuar.
common-budget-spent = { $seconds ->
    [one] Foram muitos pedidos em pouco tempo. Tente de novo em { $seconds } segundo.
    [many] Foram muitos pedidos em pouco tempo. Tente de novo em { $seconds } de segundos.
   *[other] Foram muitos pedidos em pouco tempo. Tente de novo em { $seconds } segundos.
}
common-bad-request = Não conseguimos ler esta solicitação.
# $cost, $limit (números): quanto a solicitação pede e quanto uma solicitação pode pedir.
common-too-complex = Esta solicitação pede demais de uma só vez: o custo é { $cost } e o limite é { $limit }. Peça menos ou divida em etapas.
# $limit (número): quantos níveis uma solicitação pode ter.
common-too-deep = { $limit ->
    [one] Esta solicitação tem níveis demais. Ela pode ter no máximo { $limit } nível.
    [many] Esta solicitação tem níveis demais. Ela pode ter no máximo { $limit } de níveis.
   *[other] Esta solicitação tem níveis demais. Ela pode ter no máximo { $limit } níveis.
}
common-too-long = Esta solicitação é longa demais.
common-timeout = Estava demorando demais, então paramos. Tente de novo ou peça menos de uma só vez.
common-change-timeout = Estava demorando demais, então paramos de esperar. Pode ter dado certo mesmo assim: confira antes de tentar de novo.
common-still-under-way = Isto ainda está sendo feito. Espere um momento e tente de novo.
common-answer-lost = Isto já foi feito, mas a resposta se perdeu no caminho. Antes de fazer de novo, veja como as coisas estão agora.
common-unavailable = No momento não conseguimos acessar nossos dados. Tente de novo daqui a pouco.
common-invalid-value = Um valor desta solicitação não é válido.
common-cursor-invalid = Não reconhecemos mais este ponto da lista. Comece de novo pelo início.
common-cursor-expired = Faz tempo demais que esta cópia não é atualizada. Carregue tudo de novo, por favor.
# $limit (número): quantos itens uma página pode ter.
common-page-too-large = { $limit ->
    [one] Você pode pedir no máximo { $limit } item por vez.
    [many] Você pode pedir no máximo { $limit } de itens por vez.
   *[other] Você pode pedir no máximo { $limit } itens por vez.
}
common-page-both-ways = Peça os primeiros itens ou os últimos, mas não os dois ao mesmo tempo.
# $limit (número): quantos caracteres o texto pode ter.
common-text-too-long = { $limit ->
    [one] Este texto é longo demais. Ele pode ter no máximo { $limit } caractere.
    [many] Este texto é longo demais. Ele pode ter no máximo { $limit } de caracteres.
   *[other] Este texto é longo demais. Ele pode ter no máximo { $limit } caracteres.
}
common-text-empty = Escreva algo aqui, por favor.
common-text-invalid = Este texto contém caracteres que não conseguimos guardar.
common-language-unknown = Não conhecemos este idioma. Use um código de idioma como “pt-BR” ou “es”.
common-language-twice = Este idioma aparece duas vezes.
# $least, $most (números): quantos itens a lista pode ter.
common-number = Informe de { $least } a { $most } itens, por favor.
common-time-zone-unknown = Não conhecemos este fuso horário. Use um nome como “America/Sao_Paulo”.
common-email-invalid = Isto não parece um endereço de e-mail.
common-conduct-not-accepted = Leia e aceite primeiro o nosso código de conduta, por favor.
common-scope-missing = Esta chave não permite ler isso.
