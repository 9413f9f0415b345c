### Coleções: o que alguém guarda para si e o que se reúne para um encontro.

## O que a pessoa pode corrigir

# $limit (número): quantos recursos uma coleção pode ter.
collection-full = { $limit ->
    [one] Uma coleção pode ter no máximo { $limit } recurso. Para acrescentar outro, tire um antes.
    [many] Uma coleção pode ter no máximo { $limit } de recursos. Para acrescentar outro, tire um antes.
   *[other] Uma coleção pode ter no máximo { $limit } recursos. Para acrescentar outro, tire um antes.
}
