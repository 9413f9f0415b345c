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
meeting-fact-twice = Este dato aparece dos veces.
meeting-checked-later = Este día aún no ha llegado.
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

## Lo que no se puede hacer con una fecha de una serie

meeting-not-of-the-rule = La regla no da esta fecha, así que no se puede omitir.
meeting-no-such-date = El encuentro no tiene ninguna fecha a esta hora.
meeting-date-taken = El encuentro ya tiene una fecha a esta hora.
meeting-series-over = Para entonces el encuentro ya habrá terminado.
meeting-in-the-past = Esto ya ha pasado. Elige, por favor, un momento que aún esté por venir.
meeting-not-called-off = Esta fecha no estaba cancelada.
meeting-changed-meanwhile = Otra persona lo ha cambiado en el mismo momento. Vuelve a mirarlo e inténtalo otra vez.

## La carta sobre un cambio
## El asunto y la vista previa pueden verlos otras personas: nada sobre encuentros, recuperación o la comunidad.

meeting-change-subject = Un cambio en tus planes
meeting-change-preheader = Esto es lo que ahora es distinto.
meeting-called-off-opening = Algo a lo que dijiste que sí no tendrá lugar esta vez. Lo sentimos.
meeting-moved-opening = Algo a lo que dijiste que sí ha pasado a otra hora.
meeting-other-end-opening = Algo a lo que dijiste que sí mantiene su hora de inicio, pero termina a otra hora.
meeting-elsewhere-opening = Algo a lo que dijiste que sí mantiene su hora, pero cambia el lugar o la forma de participar.
meeting-restored-opening = Buenas noticias: algo que se había cancelado tendrá lugar después de todo.
meeting-changed-opening = Algunas de las fechas a las que dijiste que sí han cambiado.
meeting-ended-opening = Una serie a la que dijiste que sí llega a su fin. Gracias por haber formado parte de ella.
meeting-closed-opening = Una serie a la que dijiste que sí hace una pausa.
meeting-reopened-opening = Buenas noticias: una serie a la que dijiste que sí continúa como estaba previsto.
meeting-online-opening = Una serie a la que dijiste que sí tiene lugar en línea por ahora.
meeting-occurrence-ahead = Esta fecha todavía no ha empezado.
meeting-looked-back = Han pasado más de dos semanas desde esta fecha, así que ya no se puede decir nada sobre ella.
# $least, $most (números): personas.
meeting-head-count = Indica, por favor, un número de { $least } a { $most }.
meeting-had-no-place = Cómo fue lo pueden contar quienes tenían plaza en esta fecha.
meeting-guests-not-welcome = Este encuentro es para miembros. Si quieres venir, regístrate primero, por favor.

## Una fecha en cartas y páginas

meeting-when = Cuándo
# $date_time (texto): día, fecha y hora. $zone (texto): el nombre de la zona horaria donde vive la persona.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Dónde
meeting-directions = Cómo llegar
meeting-dial-in = Unirse por teléfono
meeting-join = Unirse en línea
meeting-when-before = Estaba previsto para
meeting-when-now = Nueva hora
meeting-end-now = Nueva hora de fin
meeting-why = Por qué
meeting-note = Conviene saber
meeting-item-called-off = No tendrá lugar
# $when (texto): día y hora, con la zona horaria.
meeting-item-moved = Nueva hora: { $when }
# $when (texto): día y hora, con la zona horaria.
meeting-item-moved-elsewhere = Nueva hora: { $when }, y otro lugar u otra forma de participar
# $when (texto): día y hora en que termina, con la zona horaria.
meeting-item-other-end = La misma hora de inicio, pero nueva hora de fin: { $when }
# $when (texto): día y hora en que termina, con la zona horaria.
meeting-item-other-end-elsewhere = La misma hora de inicio, pero nueva hora de fin: { $when }, y otro lugar u otra forma de participar
meeting-item-elsewhere = La misma hora, pero otro lugar u otra forma de participar
meeting-item-restored = Tendrá lugar después de todo
# $count (número): cuántas fechas más han cambiado, además de las que se enumeran.
meeting-items-more = { $count ->
    [one] Ha cambiado una fecha más. Las encuentras todas en tu aplicación.
    [many] Han cambiado { $count } de fechas más. Las encuentras todas en tu aplicación.
   *[other] Han cambiado { $count } fechas más. Las encuentras todas en tu aplicación.
}
meeting-called-off-closing = No tienes que hacer nada. Esperamos verte en otra ocasión.
meeting-kept-closing = No tienes que hacer nada: tu plaza sigue reservada. Si ya no te viene bien, puedes dejarla libre en tu aplicación y nadie preguntará por qué.
meeting-kept-closing-as-guest = No tienes que hacer nada: tu plaza sigue reservada. Si ya no te viene bien, puedes dejarla libre en tu página y nadie preguntará por qué.
meeting-line-kept-closing = No tienes que hacer nada: conservas tu turno en la lista de espera y te escribiremos en cuanto tengas plaza.
meeting-change-footer = Recibes este correo porque dijiste que vendrías.
# Cómo se llama la cita en el calendario de quien lee. Pueden verlo otras personas: nada sobre encuentros, recuperación o la comunidad.
meeting-calendar-summary = Una cita

## La carta cuando ha quedado una plaza libre
## El asunto y la vista previa los ve cualquiera: nada sobre encuentros, recuperación o la comunidad.

meeting-place-free-subject = Buenas noticias para ti
meeting-place-free-preheader = Ha llegado lo que esperabas.
meeting-place-free-opening = Ha quedado una plaza libre y es tuya. Será bueno contar contigo.
meeting-pass-on = Si ya no te viene bien, no pasa nada: deja libre la plaza en tu aplicación y será para la siguiente persona de la lista.
meeting-pass-on-as-guest = Si ya no te viene bien, no pasa nada: deja libre la plaza en tu página y será para la siguiente persona de la lista.
meeting-place-free-footer = Recibes este correo porque esperabas una plaza.

## Las cartas a personas sin cuenta

meeting-invitation-subject = ¿Has sido tú?
meeting-invitation-preheader = Falta un pequeño paso.
meeting-invitation-opening = Alguien ha pedido con esta dirección una plaza en el encuentro de abajo. Si has sido tú, abre tu página y dinos si vendrás, por favor.
meeting-invitation-button = Abrir mi página
meeting-invitation-valid = El enlace funciona durante un día.
meeting-invitation-footer = Si no has sido tú, no tienes que hacer nada. Olvidaremos esta dirección.
meeting-confirmation-subject = Gracias, tomamos nota
meeting-confirmation-preheader = Aquí tienes todo lo que necesitas.
meeting-confirmation-button = Ver mi página
meeting-confirmation-footer = Recibes este correo porque nos dijiste en nuestra página que te gustaría venir. Una semana después de la fecha olvidaremos tu dirección.
meeting-guest-going = Tienes una plaza. Será bueno contar contigo.
# $place (número): qué lugar en la fila, desde 1.
meeting-guest-waiting = Ahora mismo todas las plazas están ocupadas. Tienes el número { $place } de la lista y te escribiremos en cuanto tengas plaza.

## Su página

meeting-guest-title = Venir a un encuentro
meeting-guest-question = ¿Te gustaría venir?
meeting-guest-question-full = Ahora mismo todas las plazas están ocupadas. ¿Quieres esperar una? Te escribiremos en cuanto la tengas.
meeting-guest-withdrawn = No vienes a esta fecha. No pasa nada y nadie te preguntará por qué. Si cambias de idea, puedes decirlo aquí.
meeting-guest-invalid = Este enlace no funciona. Puede que haya caducado. Pide uno nuevo donde encontraste el encuentro, por favor.
meeting-guest-come = Sí, iré
meeting-guest-wait = Sí, esperaré
meeting-guest-leave = Dejar libre mi plaza
meeting-guest-leave-line = Dejar de esperar
