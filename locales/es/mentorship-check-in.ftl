### Cómo va una mentoría, según lo anota cada parte: solo para sí o para las dos.
### Nadie tiene que anotar nada. Un recordatorio es un ofrecimiento, y dejarlo pasar no es una falta.

## Lo que se puede corregir

mentorship-check-in-day-range = Elige un día entre el comienzo de la mentoría y hoy.
# $most (número): cuántos minutos tiene un día.
mentorship-check-in-minutes-range = Elige un número de minutos entre 0 y { $most }.
mentorship-check-in-minutes-of-mentor-only = Los minutos solo los anota quien acompaña. Déjalos en blanco, por favor.

## Cartas
## Llegan en el sobre de mentorship.ftl. No nombran a nadie ni repiten nada de lo anotado.

mentorship-check-in-reminder = ¿Cómo te va en una de tus mentorías?
mentorship-check-in-reminder-next = Si te apetece, anótalo en tu aplicación con una palabra o dos: solo para ti, o para las dos partes. Y si no es el momento, también está bien.
