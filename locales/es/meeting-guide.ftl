### Lo que Waymark dice de los encuentros en el formato Meeting Guide: recibirlos y darlos a conocer.

## En la línea de comandos, al importar una lista.

meeting-guide-import-unreadable = No hemos podido leerlo. Tiene que ser JSON en el formato Meeting Guide: una lista de encuentros.
# $taken, $changed, $unchanged, $refused (números): cuántas filas, según lo que fue de ellas.
meeting-guide-import-counts = Nuevos: { $taken }. Cambiados: { $changed }. Sin cambios: { $unchanged }. Omitidos: { $refused }.
# $number (número): el lugar en el archivo; $slug (texto): su nombre allí; $reason (texto): una de las frases de abajo.
meeting-guide-import-refused = Se ha omitido la fila { $number } ({ $slug }). { $reason }
# $number (número): el lugar en el archivo; $reason (texto): una de las frases de abajo.
meeting-guide-import-refused-nameless = Se ha omitido la fila { $number }. { $reason }
# $rows (número): cuántas filas.
meeting-guide-hours-assumed = Encuentros que no dicen cuándo terminan, por lo que se ha supuesto una hora: { $rows }.
# $rows (número): cuántas filas.
meeting-guide-zones-assumed = Encuentros que no indican zona horaria, por lo que se ha supuesto la tuya: { $rows }.
# $codes (texto): los códigos, cada uno con el número de filas que lo tienen.
meeting-guide-unknown-codes = Códigos que no están en la lista publicada; se guardan, pero no se transmiten: { $codes }.
# $codes (texto): los códigos, cada uno con el número de filas que lo tienen.
meeting-guide-codes-without-topic = Códigos que aún no tienen tema aquí; se guardan y se transmiten: { $codes }.

## Por qué no se puede aceptar una fila.

meeting-guide-row-not-one = No es un encuentro: aquí se esperaba un objeto.
meeting-guide-row-unstorable = Contiene caracteres que no podemos guardar.
# $field (texto): el nombre del campo en el formato.
meeting-guide-row-field = Falta el campo { $field } o no es lo que pide el formato.
# $field (texto): el nombre del campo en el formato; $most (número): cuántos caracteres caben.
meeting-guide-row-too-long = El campo { $field } es demasiado largo. Caracteres que caben: { $most }.
meeting-guide-row-by-appointment = No tiene ni día ni hora. Solo se pueden recibir encuentros que se celebran cada semana.
meeting-guide-row-without-zone = No indica zona horaria. Puedes indicar una para todos estos encuentros con --time-zone.
meeting-guide-row-zone-unknown = No conocemos esta zona horaria. Tiene que ser un nombre de IANA, como America/Bogota.
meeting-guide-row-without-way = No tiene dirección, ni enlace, ni teléfono para participar.
meeting-guide-row-address-not-full = La dirección no dice adónde ir, y no hay enlace ni teléfono para participar.
meeting-guide-row-slug-twice = Una fila anterior tiene el mismo slug.
meeting-guide-row-own-meeting = Es un encuentro de este servidor.

## Por qué un encuentro no está en la lista que otros leen.

meeting-guide-not-weekly = No se celebra cada semana los mismos días.
meeting-guide-not-begun = No se celebra en los próximos siete días.
meeting-guide-over = Ya ha terminado.
meeting-guide-way-not-public = Es en línea, y solo quienes participan pueden saber cómo unirse.
meeting-guide-no-address = No tiene dirección, así que nadie podría encontrarlo en un mapa.
meeting-guide-whole-day = Dura un día entero o más.
meeting-guide-language-unreadable = No es un idioma. Tiene que ser una etiqueta como es o pt-BR.
