### Ce que Waymark dit à la coordination au sujet des webhooks : des adresses où les partenaires apprennent que quelque chose a changé.
### Adresse : « vous », chaleureux et respectueux. Mots simples, sans reproche, avec une issue quand il y en a une.

webhook-url-invalid = Indiquez une adresse qui commence par « https:// », d’un serveur sur Internet, sans nom d’utilisateur ni mot de passe.
# $limit (nombre) : le nombre de webhooks qu’un partenaire peut avoir.
webhook-too-many = { $limit ->
    [one] Un partenaire peut avoir { $limit } webhook. Supprimez-le d’abord.
    [many] Un partenaire peut avoir au plus { $limit } de webhooks. Supprimez-en un d’abord.
   *[other] Un partenaire peut avoir au plus { $limit } webhooks. Supprimez-en un d’abord.
}
webhook-no-key = Ce partenaire n’a aucune clé valable : on ne peut donc rien lui annoncer. Créez d’abord une clé.
webhook-not-active = Rien n’est envoyé à ce webhook pour le moment. Relancez-le d’abord.
