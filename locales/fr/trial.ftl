### Les essais : essayer quelque chose un temps, et dire comment cela s’est passé.
### Sans hâte ni culpabilité : que cela n’ait pas aidé, ou n’ait pas eu lieu, compte autant.

## Ce que la personne peut corriger

trial-nothing-to-try = On ne peut essayer qu’un outil ou une activité. Ceci se lit, se discute, ou est un lieu où s’adresser.
# $least, $most (nombres) : des jours.
trial-days = Choisissez de { $least } à { $most } jours.
trial-tries-already = Vous essayez déjà ceci. Dites d’abord comment cela s’est passé, puis vous pourrez recommencer.
# $limit (nombre) : combien d’essais peuvent être en cours à la fois.
trial-too-many = { $limit ->
    [one] Vous pouvez essayer { $limit } chose à la fois. Dites d’abord comment cela s’est passé ; quelques mots suffisent.
    [many] Vous pouvez essayer { $limit } de choses à la fois. Dites d’abord comment l’une d’elles s’est passée ; quelques mots suffisent.
   *[other] Vous pouvez essayer { $limit } choses à la fois. Dites d’abord comment l’une d’elles s’est passée ; quelques mots suffisent.
}
trial-report-stands = Ce que vous avez dit de cet essai remonte à quelque temps et reste ainsi. Si vous le voyez autrement aujourd’hui, vous pouvez essayer de nouveau.

## La lettre
## L’objet et l’aperçu sont ceux de tout rappel. La lettre ne dit pas ce qui a été essayé.

trial-asked = Vous vouliez essayer quelque chose un moment, et le temps que vous vous étiez donné est passé. Comment cela s’est-il passé ?
trial-asked-next = Vous pouvez le dire dans votre application : cela a aidé, cela n’a pas aidé, ou l’occasion ne s’est pas présentée. Chacune de ces réponses est bonne et aide la prochaine personne qui se pose la question. Personne ne saura qu’elle vient de vous, et rien ne vous oblige à répondre.
trial-footer = Vous recevez cette lettre parce que vous essayez quelque chose et nous avez permis de vous le rappeler. Elle ne vient qu’une fois.
