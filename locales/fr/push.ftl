### Ce que Waymark dit à un membre au sujet des appareils sur lesquels ses lettres s’affichent.
### Adresse : comme dans common.ftl. Un appareil est un téléphone, une tablette ou un ordinateur, ou le navigateur ou l’application qui s’y trouve.

# Le serveur de cette communauté n’envoie rien sur les appareils, seulement des e-mails. La personne n’y est pour rien : l’e-mail est l’issue.
push-off = Cette communauté n’envoie rien sur les appareils pour le moment. Vos lettres arrivent par e-mail, comme avant.
# Ce que l’application a indiqué sur l’endroit où vont les messages pour l’appareil est inutilisable. La personne ne peut ni le voir ni l’écrire : désactiver puis réactiver les notifications dans l’application en crée un nouveau.
push-endpoint = Nous n’arrivons pas encore à joindre cet appareil. Désactivez ses notifications, réactivez-les, puis réessayez.
# Ce que l’application a indiqué sur le chiffrement des messages pour l’appareil est inutilisable. L’issue est la même.
push-keys = Nous n’avons pas pu configurer cet appareil de façon que vous soyez la seule personne à pouvoir lire ce qui y arrive. Désactivez ses notifications, réactivez-les, puis réessayez.
# $count (nombre) : combien d’appareils un membre peut avoir.
push-too-many = { $count ->
    [one] Vous pouvez ajouter { $count } appareil. Retirez d’abord celui que vous avez déjà.
    [many] Vous pouvez ajouter jusqu’à { $count } d’appareils. Retirez-en d’abord un.
   *[other] Vous pouvez ajouter jusqu’à { $count } appareils. Retirez-en d’abord un.
}
