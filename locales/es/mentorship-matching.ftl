### Reunir de una vez a quienes esperan una mentoría: lo que lee la coordinación, y la carta a las personas nuevas.
### A nadie se le asigna nada: se pregunta. Sin género: «mentoría», «acompañar», «esta persona».

## Lo que se puede corregir

mentorship-matching-no-draft = Esta propuesta ya se ha enviado o descartado, así que no se puede cambiar.
mentorship-matching-changed-meanwhile = Alguien más ha cambiado las propuestas mientras tanto. Vuelve a mirarlas antes de seguir, por favor.
mentorship-matching-pinned-twice = Esta persona nueva ya se mantiene con otra persona. Elige una de las dos opciones, por favor.
mentorship-matching-own-pair = No puedes decidir sobre una pareja de la que formas parte. Pídeselo a otra persona de la coordinación, por favor.
mentorship-matching-not-waiting = Esta persona no está esperando una mentoría en este momento.
mentorship-matching-mentor-unavailable = Esta persona no recibe a nadie nuevo en este momento.
mentorship-matching-no-place = Esta persona no tiene tantos lugares libres.
mentorship-matching-no-common-language = Estas dos personas no muestran ningún idioma en común.
mentorship-matching-other-age-group = Esta persona no acompaña a gente de esta edad.
# Nunca se dice por qué: eso es de ellas.
mentorship-matching-not-together = Estas dos personas no se pueden proponer entre sí.

## Lo que habla a favor de dos personas, dicho a la coordinación sobre ambas
## Sin elogios ni comparaciones.

# $language (texto): cómo se llama el idioma, por ejemplo «árabe».
mentorship-matching-language = Ambas personas saben { $language }.
# $topic (texto): cómo se llama el tema.
mentorship-matching-topic = A ambas personas les gusta hablar de «{ $topic }».
# $weekday (texto): el día de la semana por sí solo, por ejemplo «martes». La hora es la de quien lee.
mentorship-matching-morning = Ambas personas tienen tiempo cada { $weekday } por la mañana, en tu hora.
mentorship-matching-afternoon = Ambas personas tienen tiempo cada { $weekday } por la tarde, en tu hora.
mentorship-matching-evening = Ambas personas tienen tiempo cada { $weekday } por la noche, en tu hora.
mentorship-matching-night = Ambas personas tienen tiempo cada { $weekday } entrada la noche, en tu hora.
mentorship-matching-parent = Ambas personas crían a sus hijos.
mentorship-matching-caregiver = Ambas personas cuidan de alguien.
mentorship-matching-student = Ambas personas estudian.
mentorship-matching-working = Ambas personas trabajan.
mentorship-matching-shift-work = Ambas personas trabajan por turnos.
mentorship-matching-new-country = Ambas personas han hecho su vida en otro país.
mentorship-matching-lgbtqia = Ambas personas son LGBTQIA+.
mentorship-matching-chronic-illness = Ambas personas viven con una enfermedad de largo plazo.
mentorship-matching-disability = Ambas personas viven con una discapacidad.
mentorship-matching-bereaved = Ambas personas han perdido a alguien.
mentorship-matching-faith = Ambas personas tienen una fe que cuenta en su día a día.
mentorship-matching-living-alone = Ambas personas viven sin compañía en casa.
mentorship-matching-athlete = Ambas personas entrenan para un deporte o la danza.
mentorship-matching-lives-it = Quien acompañaría conoce la recuperación por su propia vida, como se deseaba.
mentorship-matching-cares = Quien acompañaría cuida de alguien en recuperación, como se deseaba.
mentorship-matching-is-family = Quien acompañaría tiene en su familia a alguien en recuperación, como se deseaba.
mentorship-matching-text = Ambas personas prefieren escribir.
mentorship-matching-voice = Ambas personas prefieren hablar sin vídeo.
mentorship-matching-video = Ambas personas prefieren hablar por vídeo.
mentorship-matching-in-person = Ambas personas prefieren verse en persona.

## Cartas
## El asunto, la vista previa y el pie son los de las mentorías. La carta no nombra a nadie.

mentorship-matching-invited = Hemos encontrado a alguien que podría acompañarte.
mentorship-matching-invited-next = En tu aplicación puedes ver quién es y qué tienen en común. Nadie más lo sabe todavía: a esa persona se le preguntará solo si dices que sí. Y si no te convence, puedes decir que no sin dar ninguna razón.
