### Le cercle de celles et ceux qui accompagnent : quelqu’un veille sur ce que chaque personne porte. De l’attention entre pairs, jamais un contrôle.

## Ce que l’on peut corriger

mentorship-supervision-chose-oneself = Vous ne pouvez pas vous choisir vous-même. Choisissez quelqu’un d’autre.
mentorship-supervision-chose-mentee = Vous accompagnez déjà cette personne dans un mentorat. Choisissez quelqu’un d’autre.
# Dit de la personne choisie, ou à elle quand elle veut dire oui.
mentorship-supervision-role-missing = Il faut quelqu’un qui, ici, accompagne dans des mentorats, conseille à titre professionnel ou assure la coordination.
mentorship-supervision-one-at-a-time = Vous avez déjà demandé à quelqu’un, ou quelqu’un veille déjà sur ce que vous portez. Pour choisir de nouveau, mettez-y d’abord fin.
# $limit (nombre) : à combien de personnes on peut demander en un jour.
mentorship-supervision-too-many-questions = { $limit ->
    [one] Vous pouvez demander à { $limit } personne par jour au plus. Laissez-lui un peu de temps.
    [many] Vous pouvez demander à { $limit } de personnes par jour au plus. Laissez-leur un peu de temps.
   *[other] Vous pouvez demander à { $limit } personnes par jour au plus. Laissez-leur un peu de temps.
}

## Lettres
## Elles arrivent dans l’enveloppe de mentorship.ftl. Elles ne nomment personne.

mentorship-supervision-asked = Une personne qui accompagne des mentorats aimerait que vous veilliez sur ce qu’elle porte.
mentorship-supervision-asked-next = Si vous dites oui, vous voyez des heures et des dates, jamais ce qui a été écrit, ni qui est accompagné. Vous pouvez répondre dans votre application. Oui et non sont deux bonnes réponses, et un non n’a pas besoin de raison.
mentorship-supervision-accepted = La personne à qui vous avez demandé de veiller sur ce que vous portez a dit oui.
mentorship-supervision-accepted-next = Elle voit désormais vos heures et vos dates, et rien de ce qui s’écrit ou se dit dans vos mentorats. Chacun de vous deux peut y mettre fin à tout moment.
mentorship-supervision-declined = La personne à qui vous avez demandé de veiller sur ce que vous portez a dû dire non cette fois.
mentorship-supervision-declined-next = Dans votre application, vous pouvez demander à quelqu’un d’autre, quand vous le souhaitez.
mentorship-supervision-signal = Le mentorat devient peut-être beaucoup pour une personne sur qui vous veillez.
mentorship-supervision-signal-next = Votre application montre depuis quand, en heures et en dates. La personne le sait depuis une semaine. Une question bienveillante suffit peut-être. C’est elle qui sait le mieux ce qui aide.
