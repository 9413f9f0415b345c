### Ce que Waymark dit à la coordination au sujet des partenaires et de leurs clés.
### Adresse : « vous », chaleureux et respectueux. Mots simples, sans reproche, avec une issue quand il y en a une.

partner-scopes-empty = Choisissez au moins une chose que cette clé permet de lire.
partner-expiry-past = Choisissez un moment à venir.
partner-key-over = Cette clé n’ouvre plus rien. Créez-en une nouvelle.
