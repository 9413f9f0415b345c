### Mentorías: ofrecer, pedir, responder, terminar.
### Sin reproches, sin tener que dar explicaciones y siempre con una salida. Se acompaña entre iguales.
### Sin género: «mentoría», «acompañar», «esta persona».

## Lo que se puede corregir

mentorship-already-asked = Ya se lo has pedido a esta persona, o ya te acompaña. Lo encontrarás entre tus mentorías.
mentorship-mentor-unavailable = Esta persona no acepta solicitudes en este momento. Hay otras a las que puedes pedírselo.
mentorship-mentor-full = Esta persona no tiene lugar en este momento. Hay otras a las que puedes pedírselo.
mentorship-no-free-place = Todos tus lugares están ocupados. Para decir que sí, ofrece antes más lugares o termina otra mentoría.
# $limit (número): cuántas solicitudes se pueden enviar en un día.
mentorship-too-many-requests = { $limit ->
    [one] Puedes enviar { $limit } solicitud al día como máximo. Dale un poco de tiempo a la persona a la que se lo pediste.
    [many] Puedes enviar { $limit } de solicitudes al día como máximo. Dales un poco de tiempo a las personas a las que se lo pediste.
   *[other] Puedes enviar { $limit } solicitudes al día como máximo. Dales un poco de tiempo a las personas a las que se lo pediste.
}
mentorship-asked-oneself = No puedes pedírtelo a ti. Elige a otra persona, por favor.
mentorship-no-longer-possible = Esto ya no es posible, porque algo ha cambiado mientras tanto. Vuelve a mirarlo, por favor.
# $least, $most (números): cuántos lugares se pueden ofrecer como mínimo y como máximo.
mentorship-capacity-range = Elige un número de lugares entre { $least } y { $most }.
mentorship-pause-until-range = Elige, por favor, un día posterior a hoy y que no pase de un año.

## La conversación de cierre
## Cada lado responde para sí o para los dos. Las preguntas invitan; nadie tiene que responder.

mentorship-prompt-take-along = ¿Qué nos llevamos?
mentorship-prompt-was-hard = ¿Qué fue difícil?
mentorship-prompt-comes-next = ¿Qué viene ahora?

## Cartas
## El asunto y la vista previa los puede ver cualquiera: nada sobre mentorías, recuperación o la comunidad.
## La carta no nombra a nadie ni repite nada de lo que se han escrito.

mentorship-letter-subject = Hay algo nuevo para ti
mentorship-letter-preheader = Abre tu aplicación para verlo.
mentorship-asked = A alguien le gustaría contar con tu acompañamiento.
mentorship-asked-next = Su mensaje está en tu aplicación, y allí nadie más puede leerlo. Tanto el sí como el no son buenas respuestas, y un no no necesita razones. Lo único difícil es quedarse esperando.
mentorship-accepted = Tu solicitud de mentoría ha sido aceptada.
mentorship-accepted-next = Abre tu aplicación para empezar. Ve a tu ritmo. Y si ves que no es para ti, puedes terminar cuando quieras, sin dar ninguna razón.
mentorship-declined = La persona a la que se lo pediste ha tenido que decir que no esta vez.
mentorship-declined-next = No es un juicio sobre ti ni sobre lo que escribiste. Pedir requiere valor, y lo has tenido. Cuando quieras, en tu aplicación encontrarás a otras personas a las que pedírselo.
# A quien no la terminó, esté en el lado que esté.
mentorship-ended = Una de tus mentorías ha terminado.
mentorship-ended-next = Una mentoría puede terminar, y nadie tiene que explicar por qué. Lo compartido se queda contigo. Cuando quieras compañía, en tu aplicación encontrarás a otras personas.
# A la persona a la que se lo pidieron, una vez, mientras la solicitud espera. Un recordatorio, no un reproche.
mentorship-still-asked = Alguien a quien le gustaría contar con tu acompañamiento todavía espera tu respuesta.
mentorship-still-asked-next = Tanto el sí como el no son buenas respuestas, y un no no necesita razones. Si no es el momento, no tienes que hacer nada: al cabo de un tiempo quitaremos la solicitud de tu lista, y nadie te lo reprochará.
# Primero a quien lo pidió y después a la persona a la que se lo pidieron: nadie respondió a tiempo. Nadie ha fallado.
mentorship-expired = El plazo de tu solicitud de mentoría ha terminado, así que la hemos cerrado por ti.
mentorship-expired-next = Esto no dice nada de ti ni de nadie más: a veces simplemente no hay espacio para una respuesta. No tienes que empezar de cero: la siguiente sugerencia está en tu aplicación.
mentorship-expired-nobody-next = Esto no dice nada de ti ni de nadie más: a veces simplemente no hay espacio para una respuesta. Cuando quieras, cuenta en tu aplicación qué buscas en una mentoría y te sugeriremos personas que puedan encajar contigo.
mentorship-taken-off = Hemos quitado una solicitud de tu lista, porque llevaba ahí un tiempo.
mentorship-taken-off-next = No se espera nada de ti. Hay semanas en las que no cabe una solicitud más, y está bien. Si quieres un descanso, en tu aplicación puedes pausar las solicitudes nuevas.
# A quien no lo hizo, esté en el lado que esté. La carta sobre el final de la pausa va a los dos lados.
mentorship-paused = Una de tus mentorías está en pausa.
mentorship-paused-next = Nadie tiene que explicar una pausa, y el lugar se conserva. Desde cualquiera de los dos lados se puede continuar en la aplicación en cualquier momento.
mentorship-resumed = Una de tus mentorías continúa después de la pausa.
mentorship-resumed-next = No hay nada que recuperar. Vuelve a empezar con calma, a un ritmo que venga bien a los dos lados.
mentorship-pause-over = La pausa de una de tus mentorías estaba pensada hasta hoy.
mentorship-pause-over-next = ¿Quieres continuar, descansar un poco más o ir cerrando la mentoría? Las tres son buenas respuestas, y en tu aplicación hay lugar para cada una.
mentorship-closing = Una de tus mentorías se acerca a su cierre.
mentorship-closing-next = Para despedirse bien, en tu aplicación hay unas preguntas para los dos lados: qué se llevan, qué fue difícil, qué viene ahora. Escribe tanto o tan poco como quieras, para ti o para compartirlo. Si nadie la termina antes, terminará por sí sola al cabo de unas semanas.
mentorship-letter-footer = Recibes este correo porque ha cambiado algo que tiene que ver contigo. En los correos contamos lo menos posible, para que lo tuyo siga siendo tuyo.
