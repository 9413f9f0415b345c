### Les comptes : connexion, mots de passe, profils et rôles.
### Adresse : comme dans common.ftl. D’autres personnes peuvent voir les e-mails et la page du lien : ils ne disent
### rien du sujet de la communauté, ni même qu’elle existe.

# $least, $most (nombres) : combien de caractères un mot de passe peut compter, au moins et au plus.
member-password-length = { $most ->
    [one] Veuillez choisir un mot de passe de { $least } à { $most } caractère.
    [many] Veuillez choisir un mot de passe de { $least } à { $most } de caractères.
   *[other] Veuillez choisir un mot de passe de { $least } à { $most } caractères.
}
member-sign-in-failed = Cette adresse e-mail et ce mot de passe ne correspondent pas. Vous pouvez aussi demander un code par e-mail et l’utiliser pour vous connecter.
member-link-invalid = Ce lien ne fonctionne pas. Il a peut-être expiré ou déjà servi. Veuillez en demander un nouveau.
member-code-invalid = Ce code ne fonctionne pas. Comparez-le à celui du dernier e-mail reçu, ou demandez-en un nouveau.
member-refresh-token-reused = Votre session semble avoir été utilisée à deux endroits. Pour protéger votre compte, nous y avons mis fin. Veuillez vous reconnecter.
member-refresh-token-invalid = Votre session est terminée. Veuillez vous reconnecter.
member-password-wrong = Le mot de passe actuel n’est pas le bon. Veuillez réessayer.
# $limit (nombre) : combien de langues une personne peut indiquer.
member-too-many-languages = { $limit ->
    [one] Vous pouvez indiquer au plus { $limit } langue.
    [many] Vous pouvez indiquer au plus { $limit } de langues.
   *[other] Vous pouvez indiquer au plus { $limit } langues.
}
member-role-held = Cette personne a déjà ce rôle.
member-role-not-held = Cette personne n’a pas ce rôle.
member-last-steward = La communauté n’aurait plus personne à la coordination. Veuillez d’abord confier ce rôle à une autre personne.
member-blocked-oneself = Vous ne pouvez pas vous bloquer vous-même. Choisissez quelqu’un d’autre.
# Dit dans l’application à qui a une adresse qui a refusé nos e-mails. Sans reproche.
member-letters-returned = Les e-mails envoyés à votre adresse nous sont revenus. Est-elle toujours exacte ? Si oui, confirmez-la et nous vous écrirons de nouveau.
member-email-not-yours = Ce n’est pas l’adresse e-mail de votre compte. Comparez-la à celle de vos réglages.

## L’e-mail qui permet de se connecter

member-sign-in-subject = Votre code de connexion
member-sign-in-preheader = Voici le code que vous avez demandé. Il est valable peu de temps.
# $name (texte) : le nom que la personne a choisi.
member-greeting = Bonjour { $name },
member-sign-in-welcome = Bienvenue ! C’est un plaisir de vous accueillir. Confirmez votre adresse e-mail et connectez-vous ici :
member-sign-in-again = C’est un plaisir de vous retrouver. Vous pouvez vous connecter ici :
member-sign-in-button = Se connecter
member-sign-in-code = Ou saisissez ce code là où vous vous connectez :
# $minutes (nombre) : pendant combien de minutes le lien et le code sont valables.
member-sign-in-valid = { $minutes ->
    [one] Un seul des deux suffit, le lien ou le code. Il sert une seule fois et reste valable { $minutes } minute.
    [many] Un seul des deux suffit, le lien ou le code. Il sert une seule fois et reste valable { $minutes } de minutes.
   *[other] Un seul des deux suffit, le lien ou le code. Il sert une seule fois et reste valable { $minutes } minutes.
}
member-sign-in-not-you = Merci de ne transmettre ni le lien ni le code à qui que ce soit. Si vous n’avez pas demandé cet e-mail, vous n’avez rien à faire.

## La page du lien

member-page-title = Connexion
member-page-code = Saisissez ce code là où vous vous connectez. Merci de ne le transmettre à personne.
member-page-link-invalid = Ce lien ne fonctionne pas. Il a peut-être expiré ou déjà servi. Demandez un nouvel e-mail là où vous vous connectez.
