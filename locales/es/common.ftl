### Lo que Waymark dice en todas partes: acceso, límites y valores que no se pueden usar.
### Tratamiento: «tú», cercano, entre iguales; español comprensible en todos los países.
### Palabras sencillas, sin reproches y, cuando la hay, con una salida. Sin marcar el género de quien lee.

common-unauthenticated = Primero inicia sesión, por favor.
common-forbidden = No tienes acceso a esto.
common-not-found = No hemos encontrado esto. Puede que se haya eliminado o que no puedas verlo.
# $reference (texto): lo que la persona puede citar cuando nos escribe.
common-internal = Algo ha fallado por nuestra parte. Si vuelve a pasar, dinos por favor esta referencia: { $reference }
common-rate-limited = Han sido muchas solicitudes en poco tiempo. Espera un momento y vuelve a intentarlo.
# $seconds (número): dentro de cuántos segundos se puede seguir.
common-budget-spent = { $seconds ->
    [one] Han sido muchas solicitudes en poco tiempo. Vuelve a intentarlo dentro de { $seconds } segundo.
    [many] Han sido muchas solicitudes en poco tiempo. Vuelve a intentarlo dentro de { $seconds } de segundos.
   *[other] Han sido muchas solicitudes en poco tiempo. Vuelve a intentarlo dentro de { $seconds } segundos.
}
common-bad-request = No hemos podido leer esta solicitud.
# $cost, $limit (números): cuánto pide la solicitud y cuánto puede pedir una solicitud.
common-too-complex = Esta solicitud pide demasiado a la vez: cuesta { $cost } y el límite es { $limit }. Pide menos o hazlo en varios pasos.
# $limit (número): cuántos niveles puede tener una solicitud.
common-too-deep = { $limit ->
    [one] Esta solicitud tiene demasiados niveles. Puede tener { $limit } nivel como máximo.
    [many] Esta solicitud tiene demasiados niveles. Puede tener { $limit } de niveles como máximo.
   *[other] Esta solicitud tiene demasiados niveles. Puede tener { $limit } niveles como máximo.
}
common-too-long = Esta solicitud es demasiado larga.
common-timeout = Estaba tardando demasiado y la hemos detenido. Vuelve a intentarlo o pide menos a la vez.
common-change-timeout = Estaba tardando demasiado y hemos dejado de esperar. Puede que se haya hecho de todos modos: compruébalo antes de volver a intentarlo.
common-still-under-way = Esto todavía se está haciendo. Espera un momento y vuelve a intentarlo.
common-answer-lost = Esto ya se ha hecho, pero la respuesta se ha perdido por el camino. Mira primero cómo han quedado las cosas antes de volver a hacerlo.
common-unavailable = Ahora mismo no podemos acceder a nuestros datos. Vuelve a intentarlo en un momento.
common-invalid-value = Un valor de esta solicitud no es válido.
common-cursor-invalid = Ya no reconocemos este punto de la lista. Empieza de nuevo desde el principio.
common-cursor-expired = Ha pasado demasiado tiempo desde la última actualización de esta copia. Vuelve a cargarlo todo, por favor.
# $limit (número): cuántos elementos puede tener una página.
common-page-too-large = { $limit ->
    [one] Puedes pedir { $limit } elemento como máximo a la vez.
    [many] Puedes pedir { $limit } de elementos como máximo a la vez.
   *[other] Puedes pedir { $limit } elementos como máximo a la vez.
}
common-page-both-ways = Pide los primeros elementos o los últimos, pero no ambos a la vez.
# $limit (número): cuántos caracteres puede tener el texto.
common-text-too-long = { $limit ->
    [one] Este texto es demasiado largo. Puede tener { $limit } carácter como máximo.
    [many] Este texto es demasiado largo. Puede tener { $limit } de caracteres como máximo.
   *[other] Este texto es demasiado largo. Puede tener { $limit } caracteres como máximo.
}
common-text-empty = Escribe algo aquí, por favor.
common-text-invalid = Este texto contiene caracteres que no podemos guardar.
common-language-unknown = No conocemos este idioma. Usa un código de idioma como «es» o «pt-BR».
common-language-twice = Este idioma aparece dos veces.
# $least, $most (números): cuántos elementos puede tener la lista.
common-number = Indica de { $least } a { $most } elementos, por favor.
common-time-zone-unknown = No conocemos esta zona horaria. Usa un nombre como «America/Bogota».
common-email-invalid = Esto no parece una dirección de correo electrónico.
common-conduct-not-accepted = Primero lee y acepta nuestro código de conducta, por favor.
common-scope-missing = Esta clave no permite leer eso.
