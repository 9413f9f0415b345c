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
meeting-occurrence-cancelled = Esta fecha se ha cancelado.
meeting-occurrence-over = Esta fecha ya ha pasado.
meeting-full = Todas las plazas de esta fecha están ocupadas. Quizá te venga bien otra.
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
