### Ce que Waymark dit à qui veille sur les fiches de son organisme, et de ce qui est proposé.
### Adresse : « vous », chaleureux et respectueux. Mots simples, sans reproche, avec une issue quand il y en a une.
### Écriture inclusive par des tournures neutres, sans point médian. Espace insécable devant « : » et dans les guillemets.

resource-listing-about-one = Indiquez soit l’organisme qui propose un nouveau service, soit le service déjà répertorié qui doit changer.
resource-listing-proposal-waits = Une de vos propositions pour ce service est encore en attente. Attendez que quelqu’un l’ait lue, ou retirez-la d’abord.
# $limit (nombre) : combien de propositions peuvent attendre.
resource-listing-too-many-proposals = { $limit ->
    [one] Vous pouvez avoir { $limit } proposition en attente. Attendez que quelqu’un l’ait lue, ou retirez-la.
    [many] Vous pouvez avoir { $limit } de propositions en attente à la fois. Attendez que quelqu’un en ait lu une, ou retirez-en une.
   *[other] Vous pouvez avoir { $limit } propositions en attente à la fois. Attendez que quelqu’un en ait lu une, ou retirez-en une.
}
resource-listing-proposal-settled = Cette proposition a déjà reçu une réponse, ou elle a été retirée.
resource-listing-editor-already = Ce membre veille déjà sur les fiches de l’organisme.
# $limit (nombre) : combien de membres peuvent veiller sur les fiches d’un organisme.
resource-listing-too-many-editors = { $limit ->
    [one] Au plus { $limit } membre peut veiller sur les fiches d’un organisme.
    [many] Au plus { $limit } de membres peuvent veiller sur les fiches d’un organisme.
   *[other] Au plus { $limit } membres peuvent veiller sur les fiches d’un organisme.
}
resource-listing-phone-invalid = Il n’y a aucun chiffre dans ce numéro de téléphone. Écrivez-le comme on le compose.
resource-listing-extension-invalid = Un numéro de poste compte au plus 9 chiffres et ne commence pas par 0. Le reste peut aller dans la description.
resource-listing-country-unknown = Utilisez les deux lettres du pays, comme « DE » ou « BR ».
resource-listing-currency-unknown = Utilisez les trois lettres de la monnaie, comme « EUR » ou « BRL ».
resource-listing-currency-missing = Indiquez dans quelle monnaie.
resource-listing-amount-invalid = Indiquez un montant de 0 à 1 000 000.
resource-listing-free-costs = Ce qui est gratuit n’a pas de montant. Retirez-le, ou choisissez une autre sorte de coût.
resource-listing-hours-empty = Choisissez au moins un jour, ou dites en quelques mots quand c’est ouvert.
resource-listing-hours-over = Le dernier jour vient avant le premier. Regardez de nouveau les deux dates.
resource-listing-place-empty = Donnez à ce lieu un nom, une rue ou une ville, pour qu’on puisse le trouver.
resource-listing-position-invalid = Indiquez la latitude (de −90 à 90) et la longitude (de −180 à 180), ou aucune des deux.

## Dans la fiche elle-même : la sorte de coût, quand rien d’autre n’est précisé.

resource-listing-cost-free = Gratuit
resource-listing-cost-sliding-scale = Chaque personne paie selon ses moyens
resource-listing-cost-scholarship = Une aide pour qui ne peut pas payer

## Les lettres. Toutes ont le même objet que les autres, et ne disent pas de quel organisme il s’agit.

# À qui veille désormais sur les fiches d’un organisme.
resource-listing-appointed = Vous faites désormais partie des personnes qui veillent sur ce qu’un organisme propose ici.
resource-listing-appointed-next = Vous trouverez ses services dans votre application. Quand quelque chose change, proposez-le là-bas : une personne de la communauté le lira avant tout le monde. Si cela ne vous convient pas, dites-le à la coordination.
# À qui a proposé quelque chose.
resource-listing-proposal-accepted = Une de vos propositions pour une fiche est acceptée.
resource-listing-proposal-accepted-next = Tout le monde la lit ainsi désormais, et les répertoires qui nous lisent aussi. Merci de veiller à ce qu’elle reste juste.
resource-listing-proposal-declined = Quelqu’un a lu une de vos propositions pour une fiche. Pour le moment, elle n’est pas reprise.
resource-listing-proposal-declined-next = Vous trouverez dans votre application ce qui a été écrit à ce sujet, et vous pouvez proposer autre chose quand vous le souhaitez. Merci de veiller là-dessus.
