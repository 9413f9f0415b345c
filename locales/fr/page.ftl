# Les quelques pages que l’on ouvre depuis une lettre, et la boîte aux lettres de développement.

page-unsubscribe-title = Rappels
page-unsubscribe-question = Souhaitez-vous ne plus recevoir nos e-mails de rappel ?
page-unsubscribe-button = Arrêter les rappels
page-unsubscribe-done = C’est fait : nous ne vous enverrons plus de rappels. Si vous souhaitez les retrouver un jour, vous pouvez les réactiver dans votre application.
page-unsubscribe-invalid = Ce lien ne vient pas de nous, ou il est incomplet. Merci d’utiliser le lien de votre e-mail le plus récent.

page-mailbox-title = Lettres
page-mailbox-introduction = Les lettres qui seraient parties par e-mail. Elles restent sur cette machine, les plus récentes d’abord.
page-mailbox-empty = Aucune lettre pour l’instant.
page-mailbox-back = Toutes les lettres
page-mailbox-text = En texte brut
