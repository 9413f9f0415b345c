### Les lettres : lesquelles arrivent, et à quel rythme. Ce qui attend arrive ensemble, dans une seule lettre.
### Adresse : comme dans common.ftl. Ne plus en recevoir est aussi bien qu’en recevoir : ni regret, ni « vraiment ? », ni reproche.
### Une « lettre » est un e-mail que nous écrivons.

## Ce que la personne peut corriger

letters-time-of-day = Veuillez indiquer une heure comme 08:00.
letters-kind-twice = Une sorte de lettre figure deux fois. Veuillez choisir une seule fois pour chacune.
# Un formulaire est arrivé avec une réponse qu’il ne propose pas.
letters-choice-unknown = Veuillez choisir l’une des réponses proposées.

## La lettre qui en réunit plusieurs
## L’objet et l’aperçu sont vus par l’entourage : rien sur les rencontres, le rétablissement ou la communauté.

letters-digest-subject = Quelques petites choses pour vous
letters-digest-preheader = Vous nous avez demandé de les envoyer ensemble.
# $count (nombre) : combien de lettres sont réunies. Jamais 1, car une lettre seule arrive séparément.
letters-digest-opening = { $count ->
    [one] Voici { $count } lettre que nous gardions pour vous. Lisez-la à votre rythme.
    [many] Voici { $count } de lettres que nous gardions pour vous. Lisez-les à votre rythme.
   *[other] Voici { $count } lettres que nous gardions pour vous. Lisez-les à votre rythme.
}
letters-digest-footer = Vous recevez cette lettre parce que vous nous avez demandé d’envoyer les lettres ensemble, à un moment qui vous convient.

## Les liens au bas d’une lettre
## Ils se trouvent dans la lettre elle-même, où seule la personne qui la lit les voit.

# Mène à la page où l’on choisit.
letters-preferences = Choisir quelles lettres arrivent, et à quel rythme
letters-stop-mentoring = Arrêter les lettres sur les mentorats
letters-stop-resources = Arrêter les lettres sur les ressources
# Accueillir une personne qui arrive, prendre une tâche dans une rencontre, veiller sur les lignes d’aide.
letters-stop-community = Arrêter les lettres sur la vie de cette communauté
letters-stop-digest = Arrêter les lettres envoyées ensemble, comme celles-ci

## La page du lien qui arrête des lettres

letters-unsubscribe-title = Vos lettres
letters-unsubscribe-mentoring = Souhaitez-vous ne plus recevoir nos lettres sur les mentorats ?
letters-unsubscribe-resources = Souhaitez-vous ne plus recevoir nos lettres sur les ressources ?
letters-unsubscribe-community = Souhaitez-vous ne plus recevoir nos lettres sur la vie de cette communauté ?
letters-unsubscribe-digest = Souhaitez-vous ne plus recevoir les lettres que nous envoyons ensemble ?
letters-unsubscribe-button = Arrêter ces lettres
letters-unsubscribe-done = C’est fait : ces lettres n’arriveront plus. Ce qu’elles auraient dit se trouve dans votre application, quand vous voudrez y regarder. Si vous souhaitez les retrouver un jour, vous pouvez choisir de nouveau à tout moment.

## La page où l’on choisit

letters-page-title = Vos lettres
letters-page-introduction = Vous choisissez ici quelles lettres vous arrivent, et à quel rythme. Aucun choix n’est meilleur qu’un autre : prenez ce qui vous fait du bien, et changez quand vous le souhaitez.
# Ce que les choix ci-dessous ne touchent pas.
letters-page-always = Les codes de connexion, et les nouvelles concernant ce à quoi vous avez dit oui, arrivent toujours tout de suite.
letters-page-saved = C’est enregistré. Désormais, vos lettres arrivent comme vous l’avez choisi.
# Au-dessus du formulaire, quand quelque chose n’a pas pu être enregistré. À côté de chaque champ, il est dit quoi.
letters-page-mistakes = Rien n’est encore enregistré : il reste quelque chose à revoir ici. Nous avons indiqué où.

# Chaque sorte de lettre : son nom, et ce qui en fait partie.
letters-kind-meetings = Rappels de rencontres
letters-kind-meetings-about = Avant ce à quoi vous avez dit oui. S’ils arrivent ensemble, chacun se trouve dans la dernière de ces lettres avant la rencontre.
letters-kind-mentoring = Mentorats
letters-kind-mentoring-about = Demandes et réponses, accords, comment cela se passe, et ce que vous portez.
letters-kind-resources = Ressources
letters-kind-resources-about = Ce que vous avez écrit ou traduit, ce sur quoi vous veillez, et ce que vous essayez.
letters-kind-community = La vie de cette communauté
letters-kind-community-about = Accueillir une personne qui arrive, prendre une tâche dans une rencontre, et veiller sur les lignes d’aide.
# La personne qui lit n’a pas consenti aux rappels, ou est revenue sur son consentement.
letters-page-reminders-off = Les rappels sont désactivés pour le moment. Vous pouvez les activer dans votre application quand vous le souhaitez.

# À quel rythme arrivent les lettres d’une sorte : on choisit l’une de ces réponses.
letters-at-once = Tout de suite
# Pour les rappels, à la place de « tout de suite ».
letters-at-once-meetings = Chacun séparément, peu avant
letters-hourly = Ensemble, une fois par heure
letters-daily = Ensemble, une fois par jour
letters-weekly = Ensemble, une fois par semaine
letters-never = Pas du tout

# Par quel moyen arrivent les lettres d’une sorte : on choisit l’une de ces réponses. La question figure sous celle du rythme,
# pour les personnes qui ont ajouté un appareil (un téléphone, une tablette, un ordinateur) dans leur application.
# Le nom de ce choix.
letters-page-channel = Comment les recevoir
letters-channel-email = Par e-mail
# Si aucun des appareils ne peut être joint, la lettre arrive quand même par e-mail.
letters-channel-push = Sur vos appareils, et par e-mail seulement si nous ne pouvons en joindre aucun
letters-channel-both = Sur vos appareils et par e-mail

letters-page-together = Les lettres qui arrivent ensemble
letters-page-clocks = Toutes les heures de cette page sont celles du lieu où vous vivez.
# Noms de champs.
letters-page-digest-at = À quelle heure de la journée
letters-page-weekday = Quel jour, si c’est une fois par semaine
letters-page-quiet = Heures calmes
letters-page-quiet-about = Pendant ces heures, nous ne vous envoyons aucun rappel, ni aucune lettre qui peut attendre. Si vous ne voulez pas d’heures calmes, laissez les deux champs vides.
letters-page-quiet-from = À partir de
letters-page-quiet-until = Jusqu’à
letters-page-reminders = Les rappels qui arrivent séparément
letters-page-lead = Combien de minutes avant une rencontre ; s’il y en a plusieurs, séparez-les par des virgules
letters-page-appearance = À quoi ressemblent les lettres
letters-page-language = La langue de vos lettres
letters-page-discreet = Garder discret l’objet des lettres
letters-page-discreet-about = Une personne qui voit votre écran ne peut pas savoir, d’après l’objet, de quoi parle la lettre. Sans cela, l’objet d’un rappel donne le nom de la rencontre.
letters-page-save = Enregistrer
