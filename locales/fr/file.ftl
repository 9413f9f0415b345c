### Ce que Waymark dit d’un fichier qu’on ne peut pas accepter : trop grand, d’un autre type, ou pas sûr pour les gens.
### Adresse : « vous », chaleureux et respectueux. Mots simples, sans reproche, avec une issue quand il y en a une.
### Écriture inclusive par des tournures neutres, sans point médian. Espace insécable devant « : » et dans les guillemets.

file-other-kind = Ce fichier est d’un autre type que celui annoncé. Choisissez le type qu’il a vraiment, ou un autre fichier.
file-active = Ce fichier contient quelque chose qui s’exécuterait tout seul ou appellerait d’autres endroits sur internet. Enregistrez-le à nouveau sans scripts, pièces jointes ni contenus extérieurs.
file-tells-where = Cette image dit où elle a été prise, et tout le monde pourrait le lire. Enregistrez-la à nouveau sans la position.
file-unpacks-to-too-much = Une fois décompressé, ce fichier prend bien plus de place qu’il ne devrait. Nous ne l’avons donc pas ouvert en entier. Enregistrez-le à nouveau sous une forme plus simple.
file-opaque = Nous n’avons pas pu regarder dans ce fichier : il est peut-être abîmé ou protégé par un mot de passe. Enregistrez-le sans mot de passe, puis envoyez-le à nouveau.
# $limit (nombre) : combien de mégaoctets un fichier de ce type peut avoir.
file-too-large = Ce fichier est trop grand. Un fichier de ce type peut faire au plus { $limit } Mo.
file-more-than-announced = Ce fichier est plus grand qu’annoncé, nous n’en avons donc rien gardé. Demandez une nouvelle adresse pour l’envoyer.
file-incomplete = Ce fichier n’est pas arrivé en entier, nous n’en avons donc rien gardé. Envoyez-le à nouveau.
file-size-invalid = Indiquez combien d’octets fait le fichier : un nombre entier, au moins 1.
file-kind-not-taken = Pour ce format, nous n’acceptons pas ce type de fichier. Choisissez un autre type de fichier.
file-too-slow = Ce fichier arrivait trop lentement, nous avons donc arrêté. Réessayez là où la connexion est meilleure.
file-packed = Envoyez le fichier tel qu’il est, sans le compresser en chemin.
file-busy = D’autres personnes envoient des fichiers en ce moment. Patientez un instant, puis réessayez.
file-address-over = Aucun fichier n’est plus attendu à cette adresse. Demandez-en une nouvelle.
file-address-used = Un fichier est déjà arrivé à cette adresse. Regardez si c’est bien le vôtre.
# $limit (nombre) : combien d’adresses d’une même personne peuvent attendre un fichier.
file-too-many-addresses = { $limit ->
    [one] Vous pouvez avoir { $limit } adresse en attente d’un fichier. Envoyez d’abord ce fichier, ou attendez une heure.
    [many] Vous pouvez avoir { $limit } d’adresses en attente de fichiers à la fois. Envoyez-en d’abord quelques-uns, ou attendez une heure.
   *[other] Vous pouvez avoir { $limit } adresses en attente de fichiers à la fois. Envoyez-en d’abord quelques-uns, ou attendez une heure.
}
