### Lo que Waymark dice en la línea de comandos a quien importa un listado de servicios en HSDS.
### Tratamiento: «tú». Palabras sencillas, exactas en el qué y el dónde, sin reproches y con una salida.

## No se puede leer, o no se importa nada.

# $source (texto): el archivo, la carpeta o la dirección web.
resource-import-not-hsds = No hemos podido leer { $source }. Tiene que ser HSDS en JSON (un servicio, una lista de servicios o una página con «contents»), un servicio por línea (NDJSON) o una carpeta con esos archivos o con tablas CSV.
# $source (texto): el archivo; $line (número): la línea.
resource-import-line-unreadable = Solo hemos podido leer { $source } hasta la línea { $line }. Puede que la descarga se haya cortado. No se ha importado nada.
# $source (texto): la carpeta o la dirección web.
resource-import-broke-off = La lista de { $source } no está completa: falta una página o ha llegado fuera de orden. No se ha importado nada. Vuelve a descargarla, por favor.
# $source (texto): la carpeta.
resource-import-folder-empty = En { $source } no hay nada que podamos importar: ni archivos JSON ni tablas CSV.
# $source (texto): la carpeta.
resource-import-folder-mixed = En { $source } hay archivos JSON y tablas CSV. Ponlos en dos carpetas, para que quede claro cuáles cuentan.
resource-import-table-missing = Falta la tabla services.csv, así que no hay servicios que importar.
# $file (texto): la tabla.
resource-import-table-without-ids = La tabla { $file } no tiene una columna «id» en la primera línea. ¿Están las columnas separadas por comas?
# $count, $all (números): cuántos servicios se irían y cuántos tiene esta fuente.
resource-import-withdraws-many = Ya no están en esta lista: { $count } de los { $all } servicios que tenía esta fuente. Parece que la lista no está completa, así que no se ha cambiado nada. Si es correcto, impórtala otra vez con --withdraw-many.
# $refused (número): cuántos registros no están en orden.
resource-import-held-back = No se ha importado nada, porque no todos los registros están en orden. Con errores: { $refused }. Para importar todos los demás, usa --leave-out-bad.

## Qué ha sido de cada registro. $place (texto): dónde estaba, como 7 o services.csv:7; $name (texto): su nombre; $id: id.

# $became (texto): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (texto): los campos que han cambiado.
resource-import-record = { $became ->
    [new] Registro { $place }, «{ $name }» ({ $id }): aparece desde ahora.
    [changed] Registro { $place }, «{ $name }» ({ $id }): cambia en { $fields }.
    [returned] Registro { $place }, «{ $name }» ({ $id }): aparece de nuevo.
    [withdrawn] Registro { $place }, «{ $name }» ({ $id }): retirado, porque el servicio está cerrado.
    [as_before] Registro { $place }, «{ $name }» ({ $id }): sin cambios.
    [held_back] Registro { $place }, «{ $name }» ({ $id }): en orden.
   *[refused] Registro { $place }, «{ $name }» ({ $id }): omitido.
}
resource-import-record-gone = «{ $name }» ({ $id }) ya no está en la lista, así que se ha retirado.
# $fields (texto): los campos del registro.
resource-import-replaces = {"  "}El registro sustituye lo que se había escrito aquí en { $fields }. Lo que se escribió queda guardado.
# $fields (texto): los campos del registro.
resource-import-told-otherwise = {"  "}Lo transmitimos con otros valores en { $fields }.
# $severity (texto): error o warning; $path (texto): el campo; $reason (texto): una de las frases de abajo; $keyword (texto): cómo lo llama el estándar.
resource-import-fault = { $severity ->
    [warning] {"  "}Aviso sobre { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Error en { $path }: { $reason } ({ $keyword })
}

## Por qué. Cada frase va detrás del campo del que trata.

resource-record-not-one = No es un registro: aquí se esperaba un objeto.
resource-record-unstorable = Contiene caracteres que no podemos guardar.
resource-record-provider-missing = El registro no dice qué organización ofrece el servicio.
resource-record-provider-unknown = No conocemos esta organización, y ningún otro registro la describe.
resource-record-twice = Antes vino un servicio con este mismo id y decía otra cosa.
resource-field-missing = HSDS pide este campo, y falta.
# $expected (texto): string, number, array u object.
resource-field-type = { $expected ->
    [number] Tiene que ser un número.
    [array] Tiene que ser una lista.
    [object] Tiene que ser un objeto.
   *[string] Tiene que ser un texto.
}
# $format (texto): uuid, uri, email, date, time o date-time.
resource-field-format = { $format ->
    [uuid] No es un UUID.
    [uri] No es una dirección web completa.
    [email] No es una dirección de correo.
    [date] No es una fecha como 2026-03-31.
    [time] No es una hora como 18:30.
   *[date-time] No es una fecha con hora como 2026-03-31T18:30:00Z.
}
# $allowed (texto): los valores, separados por comas.
resource-field-not-allowed = Tiene que ser uno de estos valores: { $allowed }.
# $limit (número): cuántos caracteres puede tener.
resource-field-too-long = Tiene más de { $limit } caracteres.
resource-field-null = Hay un null donde HSDS no quiere nada. Lo tomamos como nada.
resource-field-other = No es lo que pide HSDS.

## Sobre el conjunto.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (números): cuántos registros, según lo que ha sido de ellos.
resource-import-counted = Nuevos: { $taken }. Cambiados: { $changed }. Sin cambios: { $unchanged }. De vuelta: { $returned }. Retirados: { $withdrawn }. Omitidos: { $refused }.
# $page, $pages (números): qué página se ha importado y cuántas hay.
resource-import-one-page = Esta era la página { $page } de { $pages }. Las demás no se han importado.
resource-import-trial = Era una prueba: no se ha cambiado nada.
resource-import-uncertain = Un registro no dice qué servicio es. Por eso no podemos saber cuáles han desaparecido, y no hemos retirado ninguno por esa razón.
# $file (texto): la tabla.
resource-import-table-unknown = { $file } no es una tabla de HSDS, así que no la hemos leído.
# $file (texto): la tabla; $rows (número): cuántas filas.
resource-import-rows-left = Filas de { $file } que no pertenecen a ningún servicio de aquí o están repetidas, y no se han importado: { $rows }.
