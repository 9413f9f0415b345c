### Lo que Waymark dice del equipo de un encuentro: quién facilita, quién ayuda, quién interpreta.

## Lo que cada cual puede corregir

meeting-team-language-missing = Indica qué idioma se interpreta.
meeting-team-language-not-needed = Solo la interpretación lleva un idioma. Déjalo vacío aquí.
# Se dice de una misma persona o de otra.
meeting-team-role-missing = Esta tarea es para miembros que pueden facilitar encuentros.
meeting-team-already-held = Esta persona ya tiene esta tarea.
meeting-team-already-offered = Ya se le ha preguntado a esta persona y aún no ha respondido.
meeting-team-already-answered = Ya has respondido a esto.
meeting-team-part-not-open = Esta tarea no está libre, o alguien la ha tomado mientras tanto. Vuelve a mirarlo, por favor.
meeting-team-part-not-yours = No tienes esta tarea, así que no hay nada que cambiar.

## Cartas
## El asunto y el avance los ven otras personas: nada sobre encuentros, recuperación ni la comunidad.
## Las cartas no nombran a nadie. Cada frase va sobre el título del encuentro y su hora.

meeting-team-letter-subject = Hay algo nuevo para ti
meeting-team-letter-preheader = Abre tu aplicación para verlo.
meeting-team-asked-to-hold = ¿Te gustaría facilitar este encuentro de ahora en adelante? Te proponen que tomes el relevo.
meeting-team-asked-to-facilitate = ¿Te gustaría facilitar este encuentro una vez?
meeting-team-asked-to-co-facilitate = ¿Te gustaría ayudar a facilitar este encuentro?
meeting-team-asked-to-shadow = ¿Te gustaría estar en este encuentro y aprender cómo se facilita?
meeting-team-asked-to-interpret = ¿Te gustaría interpretar en este encuentro?
meeting-team-asked-next = Puedes responder en tu aplicación. Tanto el sí como el no son buenas respuestas, y un no no necesita razones. Nada cambia hasta que digas que sí.
meeting-team-when = Cuándo
# $date_time, $zone (texto): ya escritos en el idioma de quien lee.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Ocupa el lugar de una hora.
meeting-team-every-date = En todas las fechas
meeting-team-accepted = La persona a la que preguntaste ha dicho que sí. Ya hay alguien para la tarea en este encuentro.
meeting-team-declined = La persona a la que preguntaste ha tenido que decir que no esta vez.
meeting-team-declined-next = En tu aplicación puedes preguntar a otra persona.
meeting-team-letter-footer = Recibes este correo porque ha cambiado algo que tiene que ver contigo. En los correos contamos lo menos posible, para que lo tuyo siga siendo tuyo.
