### Lo que dos personas acuerdan en una mentoría: canales, ritmo, tiempo, límites y qué pasa en una crisis.
### Los límites cuidan a las dos. Nadie recibe presión para confirmar ni tiene que explicar un cambio.

## Lo que se puede corregir

mentorship-agreement-channels-missing = Elige al menos una forma de estar en contacto, por favor.
# $least, $most (números): cuántas semanas pueden pasar entre dos conversaciones.
mentorship-agreement-every-weeks-range = Elige un número de semanas entre { $least } y { $most }.
# $least, $most (números): cuántos minutos se pueden dar en una semana.
mentorship-agreement-minutes-range = Elige un número de minutos por semana entre { $least } y { $most }.
mentorship-agreement-contact-hours-empty = Elige un horario que termine a una hora distinta de la que empieza.
mentorship-agreement-look-again-range = Elige un día posterior a hoy y que no pase de un año.

## Cartas
## Llegan en el sobre de mentorship.ftl. No nombran a nadie ni repiten nada de lo acordado.

mentorship-agreement-proposed = En una de tus mentorías hay una propuesta sobre cómo acompañarse.
mentorship-agreement-proposed-next = Léela con calma en tu aplicación. Si te va bien, confírmala allí. Si algo no te va, propón lo que te iría mejor. Solo vale cuando la confirman las dos partes.
mentorship-agreement-still-proposed = En una de tus mentorías todavía te espera una propuesta.
mentorship-agreement-still-proposed-next = No hay prisa. En tu aplicación puedes confirmarla, proponer otra cosa o rechazarla, y nada de eso necesita razones. Una respuesta breve ayuda, para que nadie se quede con la duda.
mentorship-agreement-nothing-proposed = Una de tus mentorías puede empezar en cuanto acuerden cómo quieren acompañarse.
mentorship-agreement-nothing-proposed-next = Cualquiera de las dos partes puede hacer la primera propuesta en la aplicación: cómo y cada cuánto estar en contacto, qué dejar fuera y qué pasa en una crisis. No tiene que ser perfecta. Se puede cambiar en cualquier momento, de común acuerdo.
mentorship-agreement-confirmed = Lo que propusiste en una de tus mentorías está confirmado. Vale desde ahora.
mentorship-agreement-confirmed-next = Lo encontrarás en tu aplicación. Cualquiera de las dos partes puede proponer un cambio cuando quiera.
mentorship-agreement-declined = Lo que propusiste en una de tus mentorías no les va bien a las dos partes de esta forma.
mentorship-agreement-declined-next = No es un juicio sobre ti: encontrar lo que les va bien a dos personas suele llevar más de un intento. En tu aplicación puedes proponer otra cosa. Lo que se haya acordado antes sigue valiendo.
mentorship-agreement-look-again = Es momento de volver a mirar lo que acordaron en una de tus mentorías.
mentorship-agreement-look-again-next = ¿Les sigue yendo bien a las dos partes? Entonces no hay que hacer nada. Y si no, puedes proponer un cambio en tu aplicación.
