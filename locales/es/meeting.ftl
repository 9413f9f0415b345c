### Lo que Waymark dice de los encuentros: organizarlos y participar en ellos.

# $part (texto): el trozo de la regla que no se puede usar, tal como se escribió.
meeting-recurrence-unreadable = No podemos usar «{ $part }» en una regla de repetición. Una regla tiene esta forma: FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Un encuentro puede repetirse cada día, cada semana, cada mes o cada año.
meeting-recurrence-time-of-day = La hora es la de la primera fecha. Quita BYHOUR, BYMINUTE y BYSECOND de la regla, por favor.
meeting-recurrence-until = Una regla termina en un momento en UTC, como UNTIL=20271231T225959Z, o tras un número de fechas (COUNT), pero no ambas cosas.
meeting-recurrence-first = La primera fecha no se ajusta a la regla. Elige una que sí lo haga.
meeting-recurrence-over = Todas las fechas de esta regla ya han pasado.
meeting-starts-too-far = La primera fecha está demasiado lejos de hoy.
# $least, $most (números): minutos.
meeting-duration = Un encuentro puede durar de { $least } a { $most } minutos.
# $most (número): cuántas plazas puede tener una fecha.
meeting-capacity = Puede haber de 1 a { $most } plazas. Si no hay límite, no pongas ningún número.
meeting-venue-missing = Las personas se van a reunir en un lugar: indica cuál, por favor.
meeting-join-url-missing = También se puede participar a distancia: indica el enlace para unirse, por favor.
meeting-join-missing = Indica un enlace o un número de teléfono para unirse, por favor.
meeting-other-format = Esto no corresponde al formato que elegiste para el encuentro.
meeting-link-invalid = Esto no parece una dirección web que empiece por https:// o http://.
meeting-source-text-missing = Añade también el texto en el idioma original, por favor.
meeting-language-twice = Este idioma aparece dos veces.
meeting-fact-twice = Este dato aparece dos veces.
meeting-checked-later = Este día aún no ha llegado.
# $least, $most (números): cuántos elementos puede tener la lista.
meeting-number = Indica de { $least } a { $most } elementos, por favor.
meeting-concept-invalid = Un concepto se escribe con minúsculas sin acentos y cifras, con guiones entre las palabras, como «coping-skills».
meeting-concept-taken = Ya hay un tema para este concepto.
meeting-code-system-invalid = Escribe de quién es el código con minúsculas sin acentos y cifras, con guiones entre las palabras, como «meeting-guide».
meeting-position-half = Una posición necesita latitud y longitud.
meeting-position-invalid = La latitud va de −90 a 90 grados, y la longitud, de −180 a 180.
# $most (número): kilómetros.
meeting-distance = Una distancia es mayor que 0 y de { $most } kilómetros como máximo.
# $most (número): minutos.
meeting-soon = Pueden ser de 0 a { $most } minutos.
# $days (número): cuánto tiempo puede abarcar una búsqueda por horas.
meeting-search-too-long = Una búsqueda por días de la semana u horas puede abarcar { $days } días como máximo. Elige un último día anterior o un primer día posterior, por favor.
meeting-occurrence-cancelled = Esta fecha se ha cancelado.
meeting-occurrence-over = Esta fecha ya ha pasado.
meeting-full = Todas las plazas de esta fecha están ocupadas. Quizá te venga bien otra.
