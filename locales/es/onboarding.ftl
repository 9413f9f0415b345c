### La llegada: el camino de quien acaba de llegar, quién le da la bienvenida y un primer encuentro.
### Sin culpa, sin prisa y sin contar nada. Un paso que no está hecho simplemente sigue abierto.
### Sin género: «quien acaba de llegar», «alguien», «esta persona».

## Lo que se puede corregir

onboarding-source-text-missing = Añade el texto en el idioma en que se escribió este paso, por favor.
# $limit (número): cuántos pasos puede tener un camino.
onboarding-too-many-steps = { $limit ->
    [one] Un camino puede tener como máximo { $limit } paso. Para añadir otro, retira antes uno.
    [many] Un camino puede tener como máximo { $limit } de pasos. Para añadir otro, retira antes uno.
   *[other] Un camino puede tener como máximo { $limit } pasos. Para añadir otro, retira antes uno.
}
# $least, $most (números): dónde puede estar un paso en el camino.
onboarding-position-range = Elige una posición entre { $least } y { $most }.
onboarding-step-by-itself = Este paso se anota por sí solo en cuanto está hecho, así que aquí no hay nada que marcar.
# $least, $most (números): a cuántas personas se puede acompañar a la vez en su llegada.
onboarding-capacity-range = Elige un número de personas entre { $least } y { $most }.
onboarding-no-longer-possible = Esto ya no es posible, porque algo ha cambiado mientras tanto. Vuelve a mirarlo, por favor.

## Cartas
## El asunto y la vista previa los puede ver cualquiera: nada sobre llegadas, recuperación o la comunidad.
## Las cartas no nombran a nadie ni repiten nada de lo que la gente se ha escrito.

onboarding-letter-subject = Hay algo nuevo para ti
onboarding-letter-preheader = Abre tu aplicación para verlo.
onboarding-asked = Alguien acaba de llegar y agradecería unas primeras palabras tuyas.
# Va delante de la fecha y la hora.
onboarding-asked-until = Estaría bien escribirle antes de
# $date_time, $zone (texto): ya escritos en el idioma de quien lee.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = Lo encontrarás en tu aplicación. Con unas pocas frases cálidas basta. Si ahora no es buen momento, pásalo allí a otra persona o simplemente déjalo: se lo pediremos a alguien más y nadie preguntará por qué.
onboarding-relieved = La persona a la que ibas a dar la bienvenida ya está en otras manos, así que no hace falta que pienses más en ello.
onboarding-relieved-next = No pasa nada: la vida va primero. Si te apetece un descanso, puedes hacer una pausa en tu aplicación cuando quieras.
onboarding-greeted = Qué bueno que estés aquí. Alguien que conoce el camino te ha escrito para darte la bienvenida.
onboarding-greeted-next = Sus palabras están en tu aplicación, y allí nadie más puede leerlas. Tómate tu tiempo: puedes responder, y no hace falta que lo hagas.
# $count (número): cuántas personas que acaban de llegar no han recibido aún la bienvenida.
onboarding-stewards-waiting = { $count ->
    [one] Alguien que acaba de llegar sigue esperando unas primeras palabras.
    [many] { $count } de personas que acaban de llegar siguen esperando unas primeras palabras.
   *[other] { $count } personas que acaban de llegar siguen esperando unas primeras palabras.
}
onboarding-stewards-next = Lo verás en tu aplicación, y puedes escribirles tú. Muchas veces es solo que nadie que hable su idioma tiene tiempo ahora: quizá conozcas a alguien a quien le gustaría dar la bienvenida.
onboarding-first-meeting = Aquí tienes un primer encuentro que puede venirte bien:
onboarding-first-meeting-online = Puedes participar desde donde estés.
onboarding-first-meeting-next = Si te apetece venir, di que sí en tu aplicación y allí encontrarás todo lo que necesitas para participar. Puedes solo escuchar, y puedes irte cuando quieras. Si no es para ti, hay otros, y no hay ninguna prisa.
onboarding-letter-footer = Recibes este correo porque ha cambiado algo que tiene que ver contigo. En los correos contamos lo menos posible, para que lo tuyo siga siendo tuyo.
