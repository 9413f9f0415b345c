### Cartas: cuáles llegan y cada cuánto. Lo que espera llega junto en una sola.
### Tratamiento: como en common.ftl. Dejar de recibirlas es tan bueno como recibirlas: sin pena, sin «¿seguro?», sin culpa.
### Una «carta» es un correo que escribimos; a quien lee le decimos «correo».

## Lo que se puede corregir

letters-time-of-day = Escribe una hora como 08:00, por favor.
letters-kind-twice = Un tipo de correo aparece dos veces. Elige una sola vez para cada uno, por favor.
# Llegó un formulario con una respuesta que no ofrece.
letters-choice-unknown = Elige una de las respuestas que se ofrecen, por favor.

## La carta en la que llegan varias juntas
## El asunto y la vista previa los ve cualquiera: nada sobre encuentros, recuperación o la comunidad.

letters-digest-subject = Algunas cosas para ti
letters-digest-preheader = Nos pediste que te las enviáramos juntas.
# $count (número): cuántas cartas se han reunido. Nunca 1, porque una sola llega por separado.
letters-digest-opening = { $count ->
    [one] Aquí tienes { $count } correo que guardábamos para ti. Léelo con calma.
    [many] Aquí tienes { $count } de correos que guardábamos para ti. Léelos con calma.
   *[other] Aquí tienes { $count } correos que guardábamos para ti. Léelos con calma.
}
letters-digest-footer = Recibes este correo porque nos pediste que te enviáramos los correos juntos, en un momento que te va bien.

## Los enlaces al pie de una carta
## Están en la carta misma, donde solo los ve quien la lee.

# Lleva a la página donde se elige.
letters-preferences = Elegir qué correos llegan y cada cuánto
letters-stop-mentoring = Dejar de recibir correos sobre mentorías
letters-stop-resources = Dejar de recibir correos sobre recursos
# Dar la bienvenida a alguien, tomar una tarea en un encuentro, cuidar de las líneas de ayuda.
letters-stop-community = Dejar de recibir correos sobre la vida en esta comunidad
letters-stop-digest = Dejar de recibir los correos que llegan juntos, como estos

## La página del enlace con el que se dejan de recibir

letters-unsubscribe-title = Tus correos
letters-unsubscribe-mentoring = ¿Quieres dejar de recibir nuestros correos sobre mentorías?
letters-unsubscribe-resources = ¿Quieres dejar de recibir nuestros correos sobre recursos?
letters-unsubscribe-community = ¿Quieres dejar de recibir nuestros correos sobre la vida en esta comunidad?
letters-unsubscribe-digest = ¿Quieres dejar de recibir los correos que te enviamos juntos?
letters-unsubscribe-button = Dejar de recibir estos correos
letters-unsubscribe-done = Listo: estos correos ya no te llegarán. Lo que habrían dicho está en tu aplicación, para cuando quieras mirarlo. Si algún día los quieres de nuevo, puedes volver a elegir en cualquier momento.

## La página donde se elige

letters-page-title = Tus correos
letters-page-introduction = Aquí eliges qué correos te llegan y cada cuánto. No hay una opción mejor que otra: quédate con la que te haga bien y cámbiala cuando quieras.
# Lo que las opciones de abajo no tocan.
letters-page-always = Los códigos para iniciar sesión y las noticias sobre algo a lo que dijiste que sí llegan siempre enseguida.
letters-page-saved = Guardado. Desde ahora tus correos llegan como has elegido.
# Encima del formulario, cuando algo no se pudo guardar. Qué fue se dice junto a cada campo.
letters-page-mistakes = Todavía no se ha guardado nada: aquí hay algo que conviene mirar otra vez. Hemos marcado dónde.

# Cada tipo de carta: cómo se llama y qué incluye.
letters-kind-meetings = Recordatorios de encuentros
letters-kind-meetings-about = Antes de algo a lo que dijiste que sí. Si llegan juntos, cada uno viene en el último de esos correos antes del encuentro.
letters-kind-mentoring = Mentorías
letters-kind-mentoring-about = Solicitudes y respuestas, lo acordado, cómo va y cuánto cargas.
letters-kind-resources = Recursos
letters-kind-resources-about = Lo que escribiste, tradujiste o está a tu cuidado, y lo que estás probando.
letters-kind-community = La vida en esta comunidad
letters-kind-community-about = Dar la bienvenida a quien acaba de llegar, tomar una tarea en un encuentro y cuidar de las líneas de ayuda.
# Quien lee no ha dado su consentimiento para los recordatorios, o lo ha retirado.
letters-page-reminders-off = Los recordatorios están desactivados en este momento. Puedes activarlos en tu aplicación cuando quieras.

# Cada cuánto llegan las cartas de un tipo: se elige una de estas opciones.
letters-at-once = Enseguida
# Para los recordatorios, en lugar de «enseguida».
letters-at-once-meetings = Cada uno por separado, poco antes
letters-hourly = Juntos, una vez por hora
letters-daily = Juntos, una vez al día
letters-weekly = Juntos, una vez a la semana
letters-never = No recibirlos

# Por qué vía llegan las cartas de un tipo: se elige una de estas opciones. La pregunta está debajo de la de cada cuánto llegan,
# para quienes han añadido un dispositivo (un teléfono, una tableta, una computadora) en su aplicación.
# El nombre de esa opción.
letters-page-channel = Cómo te llegan
letters-channel-email = Por correo
# Si no se puede llegar a ninguno de los dispositivos, la carta llega por correo de todos modos.
letters-channel-push = En tus dispositivos, y por correo solo si no podemos llegar a ninguno
letters-channel-both = En tus dispositivos y por correo

letters-page-together = Correos que llegan juntos
letters-page-clocks = Todas las horas de esta página son las del lugar donde vives.
# Nombres de campos.
letters-page-digest-at = A qué hora del día
letters-page-weekday = Qué día, si es una vez a la semana
letters-page-quiet = Horas de silencio
letters-page-quiet-about = En estas horas no te enviamos ningún recordatorio ni ningún correo que pueda esperar. Si no quieres horas de silencio, deja los dos campos vacíos.
letters-page-quiet-from = Desde
letters-page-quiet-until = Hasta
letters-page-reminders = Recordatorios que llegan por separado
letters-page-lead = Cuántos minutos antes de un encuentro; si son varios, separados por comas
letters-page-appearance = Cómo se ven los correos
letters-page-language = El idioma de tus correos
letters-page-discreet = Mantener discretos los asuntos
letters-page-discreet-about = Quien vea tu pantalla no podrá saber por el asunto de qué trata el correo. Sin esto, el asunto de un recordatorio dice el nombre del encuentro.
letters-page-save = Guardar
