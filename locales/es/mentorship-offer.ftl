### Lo que alguien ofrece en una mentoría y lo que alguien busca en ella.

# $least, $most (números): cuántas horas por semana se pueden dar como mínimo y como máximo.
mentorship-offer-hours-range = Elige un número de horas por semana entre { $least } y { $most }.
# $limit (número): cuántas franjas horarias puede tener una oferta o un deseo.
mentorship-offer-too-many-windows = { $limit ->
    [one] Indica { $limit } franja horaria por semana como máximo.
   *[other] Indica { $limit } franjas horarias por semana como máximo.
}
# $limit (número): cuántos temas puede tener una oferta o un deseo.
mentorship-offer-too-many-topics = { $limit ->
    [one] Elige { $limit } tema como máximo.
   *[other] Elige { $limit } temas como máximo.
}
mentorship-offer-topic-both-ways = Hay un tema que está a la vez entre los que te gusta hablar y entre los que dejas fuera. Elige una de las dos cosas, por favor.
mentorship-offer-no-contact-all-day = Estas horas empiezan y terminan al mismo tiempo. Elige otro final, por favor.
mentorship-offer-pause-over = Para el final de tu pausa, elige un día que aún no haya llegado.
mentorship-offer-perspective-not-yours = Tu perfil no menciona esta perspectiva. Añádela primero allí o elige una de las que ya mencionas.
mentorship-offer-perspective-not-lived = Las mentorías se buscan por lo vivido: en la propia recuperación, cuidando de alguien o en la familia. Elige una de estas perspectivas, por favor.
