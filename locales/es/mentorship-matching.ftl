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

## Cartas
## El asunto, la vista previa y el pie son los de las mentorías. La carta no nombra a nadie.

mentorship-matching-invited = Hemos encontrado a alguien que podría acompañarte.
mentorship-matching-invited-next = En tu aplicación puedes ver quién es y qué tienen en común. Nadie más lo sabe todavía: a esa persona se le preguntará solo si dices que sí. Y si no te convence, puedes decir que no sin dar ninguna razón.
