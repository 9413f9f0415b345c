### El círculo de quienes acompañan: alguien cuida de cuánto carga cada persona. Cuidado entre iguales, nunca control.

## Lo que se puede corregir

mentorship-supervision-chose-oneself = No puedes elegirte a ti. Elige a otra persona, por favor.
mentorship-supervision-chose-mentee = Ya acompañas a esta persona en una mentoría. Elige a otra, por favor.
# Se dice de quien se elige, o a quien quiere decir que sí.
mentorship-supervision-role-missing = Hace falta alguien que aquí acompañe en mentorías, asesore como profesional o se encargue de la coordinación.
mentorship-supervision-one-at-a-time = Ya se lo has pedido a alguien, o ya hay alguien que cuida de cuánto cargas. Para elegir de nuevo, termina antes eso.
# $limit (número): a cuántas personas se puede preguntar en un día.
mentorship-supervision-too-many-questions = { $limit ->
    [one] Puedes preguntar a { $limit } persona al día como máximo. Dale un poco de tiempo.
    [many] Puedes preguntar a { $limit } de personas al día como máximo. Dales un poco de tiempo.
   *[other] Puedes preguntar a { $limit } personas al día como máximo. Dales un poco de tiempo.
}

## Cartas
## Llegan en el sobre de mentorship.ftl. No nombran a nadie.

mentorship-supervision-asked = A alguien que acompaña en mentorías le gustaría que cuidaras de cuánto carga.
mentorship-supervision-asked-next = Si dices que sí, verás horas y fechas, nunca lo que se escribió ni a quién acompaña. Puedes responder en tu aplicación. Tanto el sí como el no son buenas respuestas, y un no no necesita razones.
mentorship-supervision-accepted = La persona a la que pediste que cuidara de cuánto cargas ha dicho que sí.
mentorship-supervision-accepted-next = Desde ahora ve tus horas y fechas, y nada de lo que se escribe o se habla en tus mentorías. Cualquiera de las dos partes puede terminarlo cuando quiera.
mentorship-supervision-declined = La persona a la que pediste que cuidara de cuánto cargas ha tenido que decir que no esta vez.
mentorship-supervision-declined-next = En tu aplicación puedes pedírselo a otra persona cuando quieras.
mentorship-supervision-signal = Puede que las mentorías estén siendo mucho para alguien de quien cuidas.
mentorship-supervision-signal-next = En tu aplicación ves desde cuándo, en horas y fechas. Esa persona lo sabe desde hace una semana. Quizá baste una pregunta amable. Lo que ayuda lo sabe mejor que nadie.
