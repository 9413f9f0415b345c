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
    [many] Un recurso puede tener { $limit } de formatos como máximo.
   *[other] Un recurso puede tener { $limit } formatos como máximo.
}
# $limit (número): cuántos idiomas se pueden pedir a la vez.
resource-too-many-languages = { $limit ->
    [one] Puedes pedir { $limit } idioma como máximo a la vez.
    [many] Puedes pedir { $limit } de idiomas como máximo a la vez.
   *[other] Puedes pedir { $limit } idiomas como máximo a la vez.
}
resource-review-date-past = Elige un día posterior a hoy, para que alguien vuelva a mirarlo a tiempo.
resource-citation-nowhere = Indica el DOI o la dirección de la página donde se encuentra esto, uno de los dos.
resource-doi-invalid = Esto no parece un DOI. Empieza por «10.» y lleva una barra, como «10.1000/182».
resource-retrieved-missing = Di qué día leíste esta página: puede que ahora diga otra cosa.
resource-retrieved-later = Elige hoy o un día anterior.
# $limit (número): cuántas fuentes puede tener un recurso.
resource-too-many-citations = { $limit ->
    [one] Un recurso puede apoyarse en { $limit } fuente como máximo.
    [many] Un recurso puede apoyarse en { $limit } de fuentes como máximo.
   *[other] Un recurso puede apoyarse en { $limit } fuentes como máximo.
}
resource-published-already = Esto ya está publicado.
resource-archived = Esto se ha retirado, así que ya no se puede cambiar.
resource-changed-meanwhile = Otra persona lo ha cambiado en el mismo momento. Vuelve a mirarlo e inténtalo otra vez.
resource-source-language = Está escrito justamente en ese idioma. Elige el idioma al que lo traduces.
# $current (número): la versión actual.
resource-version-unknown = No conocemos esa versión. La actual es la { $current }.
resource-nothing-to-search = Escribe al menos una palabra para buscar.
resource-nothing-to-review = No hay ninguna traducción a este idioma pendiente de revisión.
resource-nothing-outdated = Ninguna traducción a este idioma está atrasada respecto del original.
resource-being-translated = Otra persona está traduciendo esto a ese idioma en este momento. En la lista encontrarás otros textos.
resource-translation-waits = Ya hay una traducción a este idioma que espera una revisión. Gracias por querer ayudar.
# $limit (número): de cuántos textos puede encargarse alguien a la vez.
resource-too-many-translations = { $limit ->
    [one] Puedes encargarte de { $limit } texto a la vez. Termínalo, o déjalo a otras personas, antes de tomar otro.
    [many] Puedes encargarte de { $limit } de textos a la vez. Termina uno, o déjalo a otras personas, antes de tomar otro.
   *[other] Puedes encargarte de { $limit } textos a la vez. Termina uno, o déjalo a otras personas, antes de tomar otro.
}
resource-xliff-unreadable = No podemos leer este archivo de traducción. Envíalo tal como lo guardó tu herramienta, en formato XLIFF 2.
resource-xliff-not-one = Cada archivo contiene exactamente un texto. Envía por separado cada archivo que recibiste de nosotros.
# $count (número): cuántas partes.
resource-xliff-unfinished = { $count ->
    [one] { $count } parte del texto aún no está traducida. Puedes seguir en tu herramienta y enviar el archivo otra vez.
    [many] { $count } de partes del texto aún no están traducidas. Puedes seguir en tu herramienta y enviar el archivo otra vez.
   *[other] { $count } partes del texto aún no están traducidas. Puedes seguir en tu herramienta y enviar el archivo otra vez.
}
resource-xliff-other-parts = Las partes de este archivo no son las del texto. Puede que haya cambiado: descarga el archivo otra vez.
resource-not-proposed = Esto todavía no se ha propuesto. En cuanto lo proponga quien lo escribió, podrás decidir.
resource-proposed-already = Esto ya está propuesto. Pronto alguien lo mirará.
resource-waits-for-review = Ahora mismo otras personas lo están mirando, así que se queda como está. Si quieres cambiar algo, escribe un comentario y pide que te lo devuelvan.
resource-not-ones-own = Esto es tuyo, así que decide otra persona del equipo de revisión.
resource-changed-by-suggestion = Esto ya está publicado, y otras personas tienen que estar de acuerdo para cambiar el texto. Propón el cambio y alguien lo mirará.
resource-stays-sensitive = La marca se queda en lo que se ha propuesto o publicado. Se puede quitar mientras sea un borrador.
resource-topic-is-sensitive = Trata de un tema que siempre miran dos personas. La marca se quita solo cuando el propio tema deja de tenerla.
resource-story-without-context = Una historia ayuda más a los demás cuando cuenta también qué no ayudó y en qué momento fue así. Completa las tres partes: qué ayudó, qué no, y en qué condiciones.
resource-story-without-consent = Los demás leen una historia solo si quien la escribió está de acuerdo. Puedes permitirlo, y retirarlo cuando quieras, en tus consentimientos.
resource-changed-since = Esto ha cambiado desde que lo leíste. Vuelve a mirarlo y decide después.
resource-looked-at-again = Esto ya se está revisando de nuevo. Volverá en cuanto alguien del equipo de revisión lo publique.
resource-not-published-yet = Esto no está publicado en este momento, así que no hay nada que revisar de nuevo.
resource-reason-missing = Di en pocas palabras por qué cambias un texto publicado. A quienes trabajan en él les gustará saberlo.
resource-takes-two = Dos personas tienen que estar de acuerdo para cambiar este texto. Propón el cambio y otras personas lo mirarán.
resource-not-published = Ahora mismo esto no está publicado, así que no hay nada que proponer.
resource-nothing-changes = Eso es lo que ya dice. Escribe qué debería ser distinto.
# $limit (número): cuántas propuestas de una persona pueden estar pendientes.
resource-too-many-suggestions = { $limit ->
    [one] Puedes tener { $limit } propuesta pendiente. Espera a que alguien la mire o retírala.
    [many] Puedes tener { $limit } de propuestas pendientes a la vez. Espera a que alguien mire una de ellas o retira una.
   *[other] Puedes tener { $limit } propuestas pendientes a la vez. Espera a que alguien mire una de ellas o retira una.
}
resource-suggestion-settled = Esta propuesta ya se ha respondido o se ha retirado.
resource-changed-where-it-came-from = Cambió en el directorio del que procede.

## Cuánto dice una fuente sobre lo que ayuda, de más a menos. Nada de esto juzga a las personas.

resource-evidence-review = Se examinaron juntos muchos estudios sobre esto.
resource-evidence-trial = En un estudio, unas personas lo probaron y otras no, por sorteo.
resource-evidence-observation = En un estudio se observó a personas que lo hacían.
resource-evidence-expertise = Lo dicen personas que conocen bien el campo.
resource-evidence-experience = Personas que lo han vivido cuentan cómo les fue.

## Las cartas. Todas llevan el mismo asunto y no dicen de qué texto se trata ni qué se dijo de él.

resource-letter-subject = Hay algo nuevo para ti
resource-letter-preheader = Abre tu aplicación para verlo.
# A quien lo escribió.
resource-returned = Alguien ha mirado un texto que propusiste y, por ahora, vuelve a ser un borrador.
resource-returned-next = En tu aplicación encontrarás lo que te han escrito. Tómate el tiempo que necesites y vuelve a proponerlo cuando quieras. Gracias por el trabajo que le has dedicado.
resource-published = Un texto tuyo está publicado: ya puede leerlo toda la comunidad.
resource-published-next = Gracias por compartirlo. En tu aplicación puedes cambiar en cualquier momento cómo se te nombra.
resource-taken-back = Una persona que cuida de lo que publicamos ha retirado un texto tuyo.
resource-taken-back-next = Ya nadie lo encuentra. Si quieres saber por qué, habla con alguien del equipo de moderación, por favor.
# A quien lo escribió.
resource-reopened = Un texto tuyo se está revisando de nuevo y, mientras tanto, nadie más lo encuentra.
resource-reopened-next = En tu aplicación verás por qué. Si quieres, puedes cambiar el texto ya mismo; volverá cuando alguien lo haya mirado. Gracias por tu paciencia.
# A quien cuida de algo publicado.
resource-in-your-care = Desde ahora cuidas de algo que publicamos.
resource-in-your-care-next = En tu aplicación lo encontrarás entre lo que está a tu cuidado. Cuando toque volver a mirarlo, te avisaremos. Si esto no es para ti, díselo a alguien del equipo de moderación y otra persona se encargará.
# $count (número): cuántas.
resource-care-due = { $count ->
    [one] Toca volver a mirar algo que está a tu cuidado.
    [many] Toca volver a mirar { $count } de cosas que están a tu cuidado.
   *[other] Toca volver a mirar { $count } cosas que están a tu cuidado.
}
# $date (texto): el día en que queda oculto, escrito como en este idioma.
resource-care-due-next = Cuando tengas un momento tranquilo, léelo otra vez y di en tu aplicación si sigue siendo válido. Lo que nadie haya mirado antes del { $date } quedará oculto desde ese día, hasta que alguien lo haga.
# $count (número): cuántas.
resource-care-hidden = { $count ->
    [one] Algo que está a tu cuidado está oculto en este momento, porque espera una nueva revisión.
    [many] { $count } de cosas que están a tu cuidado están ocultas en este momento, porque esperan una nueva revisión.
   *[other] { $count } cosas que están a tu cuidado están ocultas en este momento, porque esperan una nueva revisión.
}
resource-care-hidden-next = El equipo de moderación también lo ve y hará que vuelva cuando lo haya mirado. En tu aplicación puedes escribirle lo que sepas.
# En cada carta de este tipo.
resource-care-footer = Recibes este correo porque cuidas de algo que publicamos. Si se ha vuelto demasiado, díselo a alguien del equipo de moderación: otra persona se encargará.
# A quien tradujo un texto.
resource-translation-published = Una traducción tuya ha sido revisada y ahora todo el mundo puede leerla.
resource-translation-published-next = Gracias: quien lee ese idioma encuentra ahora ayuda donde antes no la había.
# A quien propuso un cambio.
resource-suggestion-accepted = Se ha aceptado un cambio que propusiste.
resource-suggestion-accepted-next = Desde ahora el texto dice eso. Gracias por leer con tanta atención.
resource-suggestion-declined = Alguien ha mirado un cambio que propusiste, y el texto se queda como está.
resource-suggestion-declined-next = En tu aplicación encontrarás lo que han escrito sobre ello. Gracias por aportar tu mirada.
# En todas las cartas de este tipo.
resource-letter-footer = Recibes este correo porque ha cambiado algo que tiene que ver contigo. En los correos contamos lo menos posible, para que lo tuyo siga siendo tuyo.

## Para programas que leen el directorio en /hsds.

resource-parameter-unknown = Esta lista no conoce este parámetro. Puedes dejarlo fuera.
resource-parameter-invalid = Este parámetro no admite ese valor.
# $most (número): cuántas entradas.
resource-per-page-too-many = En una página caben hasta { $most } entradas. Pide una página más corta, o todo de una vez con format=ndjson.
resource-postcode-missing = La distancia se mide desde un código postal. Añade uno, por favor.
