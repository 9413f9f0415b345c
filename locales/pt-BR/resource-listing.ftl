### O que o Waymark diz a quem cuida do que a sua organização oferece no diretório, e sobre o que essa pessoa propõe.
### Tratamento: “você”, próximo e acolhedor. Palavras simples, sem culpa e, quando houver, com um caminho adiante.
### Sem marcar o gênero de quem lê.

resource-listing-about-one = Diga qual organização oferece um serviço novo ou qual serviço do diretório deve mudar.
resource-listing-proposal-waits = Uma proposta sua para este serviço ainda está esperando. Espere até que alguém olhe ou retire a proposta antes.
# $limit (número): quantas propostas podem esperar.
resource-listing-too-many-proposals = { $limit ->
    [one] Você pode ter { $limit } proposta esperando. Espere até que alguém olhe ou retire a proposta.
    [many] Você pode ter { $limit } de propostas esperando ao mesmo tempo. Espere até que alguém olhe uma delas ou retire uma.
   *[other] Você pode ter { $limit } propostas esperando ao mesmo tempo. Espere até que alguém olhe uma delas ou retire uma.
}
resource-listing-proposal-settled = Esta proposta já foi respondida ou retirada.
resource-listing-editor-already = Esta pessoa já cuida do que a organização oferece.
# $limit (número): quantas pessoas podem cuidar do que uma organização oferece.
resource-listing-too-many-editors = { $limit ->
    [one] No máximo { $limit } pessoa pode cuidar do que uma organização oferece.
    [many] No máximo { $limit } de pessoas podem cuidar do que uma organização oferece.
   *[other] No máximo { $limit } pessoas podem cuidar do que uma organização oferece.
}
resource-listing-phone-invalid = Não há nenhum algarismo neste número de telefone. Escreva como se disca.
resource-listing-extension-invalid = Um ramal é um número de até 9 algarismos que não começa com 0. O resto pode ir na descrição.
resource-listing-country-unknown = Use as duas letras do país, como “DE” ou “BR”.
resource-listing-currency-unknown = Use as três letras da moeda, como “EUR” ou “BRL”.
resource-listing-currency-missing = Diga em que moeda é.
resource-listing-amount-invalid = Informe um valor de 0 a 1.000.000.
resource-listing-free-costs = O que é gratuito não tem valor. Tire o valor ou escolha outro tipo de custo.
resource-listing-hours-empty = Escolha pelo menos um dia ou diga em palavras quando está aberto.
resource-listing-hours-over = O último dia vem antes do primeiro. Olhe as duas datas de novo.
resource-listing-place-empty = Dê a este lugar um nome, uma rua ou uma cidade, para que as pessoas o encontrem.
resource-listing-position-invalid = Informe a latitude (de −90 a 90) e a longitude (de −180 a 180), ou nenhuma das duas.

## No próprio diretório: que tipo de custo é, quando não se diz mais nada.

resource-listing-cost-free = Gratuito
resource-listing-cost-sliding-scale = Cada pessoa paga o que pode
resource-listing-cost-scholarship = Ajuda para quem não pode pagar

## As cartas. Todas têm o mesmo assunto que as outras e não dizem de que organização se trata.

# A quem passa a cuidar do que uma organização oferece.
resource-listing-appointed = A partir de agora, você também cuida do que uma organização oferece aqui.
resource-listing-appointed-next = No seu aplicativo você encontra os serviços dela. Quando algo mudar, proponha por lá, e alguém da comunidade olha antes que todo mundo leia. Se isso não é para você, fale com alguém da coordenação.
# A quem propôs algo.
resource-listing-proposal-accepted = Algo que você propôs para o diretório foi aceito.
resource-listing-proposal-accepted-next = A partir de agora todo mundo lê assim, também os diretórios que leem o nosso. Agradecemos por cuidar para que esteja certo.
resource-listing-proposal-declined = Algo que você propôs para o diretório foi olhado e, por enquanto, não vai entrar.
resource-listing-proposal-declined-next = No seu aplicativo está o que escreveram sobre isso, e você pode propor de novo, de outra forma, quando quiser. Agradecemos por cuidar disso.
