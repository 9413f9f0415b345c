### Lo que Waymark dice a quienes cuidan de lo que su organización ofrece en el directorio, y sobre lo que proponen.
### Tratamiento: «tú», cercano, entre iguales; español comprensible en todos los países.
### Palabras sencillas, sin reproches y, cuando la hay, con una salida. Sin marcar el género de quien lee.

resource-listing-about-one = Di qué organización ofrece un servicio nuevo, o bien qué servicio del directorio debe cambiar.
resource-listing-proposal-waits = Tienes una propuesta pendiente para este servicio. Espera a que alguien la mire o retírala antes.
# $limit (número): cuántas propuestas pueden estar pendientes.
resource-listing-too-many-proposals = { $limit ->
    [one] Puedes tener { $limit } propuesta pendiente. Espera a que alguien la mire o retírala.
    [many] Puedes tener { $limit } de propuestas pendientes a la vez. Espera a que alguien mire una de ellas o retira una.
   *[other] Puedes tener { $limit } propuestas pendientes a la vez. Espera a que alguien mire una de ellas o retira una.
}
resource-listing-proposal-settled = Esta propuesta ya se ha respondido o se ha retirado.
resource-listing-editor-already = Esta persona ya cuida de lo que ofrece la organización.
# $limit (número): cuántas personas pueden cuidar de lo que ofrece una organización.
resource-listing-too-many-editors = { $limit ->
    [one] Como máximo { $limit } persona puede cuidar de lo que ofrece una organización.
    [many] Como máximo { $limit } de personas pueden cuidar de lo que ofrece una organización.
   *[other] Como máximo { $limit } personas pueden cuidar de lo que ofrece una organización.
}
resource-listing-phone-invalid = En este número de teléfono no hay ninguna cifra. Escríbelo tal como se marca.
resource-listing-extension-invalid = Una extensión es un número de hasta 9 cifras que no empieza por 0. Lo demás puede ir en la descripción.
resource-listing-country-unknown = Usa las dos letras del país, como «DE» o «BR».
resource-listing-currency-unknown = Usa las tres letras de la moneda, como «EUR» o «BRL».
resource-listing-currency-missing = Di en qué moneda es.
resource-listing-amount-invalid = Indica un importe de 0 a 1 000 000.
resource-listing-free-costs = Lo que es gratis no tiene importe. Quítalo o elige otro tipo de coste.
resource-listing-hours-empty = Elige al menos un día o di con palabras cuándo está abierto.
resource-listing-hours-over = El último día es anterior al primero. Vuelve a mirar las dos fechas.
resource-listing-place-empty = Pon a este lugar un nombre, una calle o una ciudad, para que se pueda encontrar.
resource-listing-position-invalid = Indica la latitud (de −90 a 90) y la longitud (de −180 a 180), o ninguna de las dos.

## En el propio directorio: qué tipo de coste es, cuando no se dice nada más.

resource-listing-cost-free = Gratis
resource-listing-cost-sliding-scale = Cada persona paga lo que puede
resource-listing-cost-scholarship = Ayuda para quien no puede pagar

## Las cartas. Todas llevan el mismo asunto que las demás y no dicen de qué organización se trata.

# A quien desde ahora cuida de lo que ofrece una organización.
resource-listing-appointed = Desde ahora también tú cuidas de lo que una organización ofrece aquí.
resource-listing-appointed-next = En tu aplicación encontrarás sus servicios. Cuando algo cambie, proponlo allí, y alguien de la comunidad lo mirará antes de que todo el mundo lo lea. Si esto no es para ti, díselo a alguien de la coordinación.
# A quien propuso algo.
resource-listing-proposal-accepted = Se ha aceptado algo que propusiste para el directorio.
resource-listing-proposal-accepted-next = Desde ahora todo el mundo lo lee así, también los directorios que leen el nuestro. Gracias por cuidar de que sea verdad.
resource-listing-proposal-declined = Alguien ha mirado algo que propusiste para el directorio, y por ahora no se incluirá.
resource-listing-proposal-declined-next = En tu aplicación encontrarás lo que han escrito sobre ello, y puedes volver a proponerlo de otra forma cuando quieras. Gracias por cuidar de esto.
