### Lo que se nota sobre cuánto da quien acompaña. Lo sabe primero esa persona: por cuidado, no como juicio.

## Cartas
## Llegan en el sobre de mentorship.ftl. No nombran a nadie ni dan cifras.

mentorship-load-over-hours = Durante dos semanas seguidas has dado a tus mentorías más tiempo del que habías acordado.
mentorship-load-many-endings = Varias de tus mentorías han terminado en poco tiempo. Los finales piden fuerzas, también los buenos.
mentorship-load-silence = En una de tus mentorías hace un tiempo que nadie anota cómo va. No tiene por qué significar nada.
# Después de cada una de las frases de arriba.
mentorship-load-signal-next = Lo que das importa, y tú también. Puedes poner en pausa tu oferta, acordar otro ritmo o hablar con alguien de confianza. Por ahora solo lo sabes tú. Si dentro de una semana sigue así, la persona que elegiste para cuidar de cuánto cargas, si la hay, sabrá de horas y fechas, y de nada más.
