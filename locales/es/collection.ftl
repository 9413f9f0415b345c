### Colecciones: lo que alguien guarda para sí y lo que se reúne para un encuentro.

## Lo que se puede corregir

# $limit (número): cuántos recursos puede tener una colección.
collection-full = { $limit ->
    [one] Una colección puede tener { $limit } recurso como máximo. Para añadir otro, quita uno antes.
    [many] Una colección puede tener { $limit } de recursos como máximo. Para añadir otro, quita uno antes.
   *[other] Una colección puede tener { $limit } recursos como máximo. Para añadir otro, quita uno antes.
}
