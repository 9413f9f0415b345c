### Lo que Waymark dice sobre los recursos: escribirlos, traducirlos, publicarlos e importar los que otros ofrecen.
### Tratamiento: «tú», cercano, entre iguales; español comprensible en todos los países.
### Palabras sencillas, sin reproches y, cuando la hay, con una salida. Sin marcar el género de quien lee.

resource-service-not-written = Los servicios no se escriben aquí: llegan desde los registros de quien los ofrece.
resource-pseudonym-missing = Escribe el nombre que debe aparecer o elige otra forma de dar el crédito.
resource-address-invalid = Esto no parece la dirección de una página web. Usa una que empiece por «https://».
resource-address-missing = Di dónde se puede encontrar: una grabación, un vídeo o un archivo necesita una dirección web.
# $limit (número): cuántos formatos puede tener un recurso.
resource-too-many-formats = { $limit ->
    [one] Un recurso puede tener { $limit } formato como máximo.
   *[other] Un recurso puede tener { $limit } formatos como máximo.
}
# $limit (número): cuántos idiomas se pueden pedir a la vez.
resource-too-many-languages = { $limit ->
    [one] Puedes pedir { $limit } idioma como máximo a la vez.
   *[other] Puedes pedir { $limit } idiomas como máximo a la vez.
}
resource-review-date-past = Elige un día posterior a hoy, para que alguien vuelva a mirarlo a tiempo.
resource-published-already = Esto ya está publicado.
resource-archived = Esto se ha retirado, así que ya no se puede cambiar.
resource-changed-by-reviewers = Esto ya está publicado, y ahora su texto lo cambian quienes moderan y coordinan. Habla con alguien del equipo, por favor.
resource-changed-meanwhile = Otra persona lo ha cambiado en el mismo momento. Vuelve a mirarlo e inténtalo otra vez.
resource-source-language = Está escrito justamente en ese idioma. Elige el idioma al que lo traduces.
# $current (número): la versión actual.
resource-version-unknown = No conocemos esa versión. La actual es la { $current }.
resource-nothing-to-review = No hay ninguna traducción a este idioma pendiente de revisión.

## En la línea de comandos, para quien importa un listado.

resource-import-unreadable = No hemos podido leerlo. Tiene que ser JSON en HSDS: un servicio, una lista de servicios o una página con «contents».
# $taken, $changed, $unchanged, $withdrawn, $refused (números): cuántos registros, según lo que pasó con ellos.
resource-import-counts = Nuevos: { $taken }. Cambiados: { $changed }. Sin cambios: { $unchanged }. Retirados: { $withdrawn }. Omitidos: { $refused }.
# $page, $pages (números): qué página se importó y cuántas hay.
resource-import-one-page = Esta era la página { $page } de { $pages }. Las demás no se han importado.
# $number (número): el lugar del registro en el archivo; $reason (texto): una de las frases siguientes.
resource-import-refused = Se ha omitido el registro { $number }. { $reason }
resource-record-not-one = No es un registro: aquí se esperaba un objeto.
# $field (texto): el nombre del campo en HSDS.
resource-record-field = Falta el campo { $field } o no es lo que pide HSDS.
resource-record-unstorable = Contiene caracteres que no podemos guardar.
resource-record-without-provider = No dice qué organización ofrece el servicio, o nombra una que aún no conocemos.

## Para programas que leen el directorio en /hsds.

resource-parameter-unknown = Esta lista no conoce este parámetro. Puedes dejarlo fuera.
resource-parameter-invalid = Este parámetro no admite ese valor.
# $most (number): how many entries.
resource-per-page-too-many = En una página caben hasta { $most } entradas. Pide una página más corta, o todo de una vez con format=ndjson.
resource-postcode-missing = La distancia se mide desde un código postal. Añade uno, por favor.
