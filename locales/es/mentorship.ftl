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
   *[other] Puedes enviar { $limit } solicitudes al día como máximo. Dales un poco de tiempo a las personas a las que se lo pediste.
}
mentorship-asked-oneself = No puedes pedírtelo a ti. Elige a otra persona, por favor.
mentorship-no-longer-possible = Esto ya no es posible, porque algo ha cambiado mientras tanto. Vuelve a mirarlo, por favor.
# $least, $most (números): cuántos lugares se pueden ofrecer como mínimo y como máximo.
mentorship-capacity-range = Elige un número de lugares entre { $least } y { $most }.

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
mentorship-letter-footer = Recibes esta carta porque ha cambiado algo que tiene que ver contigo. En los correos contamos lo menos posible, para que lo tuyo siga siendo tuyo.
