### O código de conduta e o que cada pessoa autoriza.
### Tratamento: como em common.ftl.

# $current (número): a versão do código de conduta que vale agora.
consent-version-not-current = Nesse meio-tempo, atualizamos o nosso código de conduta. Leia a versão { $current } antes de aceitá-la, por favor.
consent-source-text-missing = Adicione o texto no idioma em que este código de conduta foi escrito, por favor.
# $limit (número): quantos textos um código de conduta pode ter.
consent-too-many-texts = { $limit ->
    [one] Um código de conduta pode ter no máximo { $limit } texto.
    [many] Um código de conduta pode ter no máximo { $limit } de textos.
   *[other] Um código de conduta pode ter no máximo { $limit } textos.
}
