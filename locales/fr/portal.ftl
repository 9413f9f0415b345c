portal-title = Pour développer avec Waymark
portal-introduction = Tout ce que Waymark sait faire tient dans une seule API GraphQL. Faites le tour, essayez une requête ici même et emportez le schéma.

portal-skip = Aller directement à GraphiQL

portal-address-heading = Où envoyer les requêtes
portal-address-body = Une seule adresse répond à tout. L’en-tête Accept-Language détermine la langue des réponses.
portal-address-queries = Requêtes et mutations
portal-address-subscriptions = Abonnements, par WebSocket
portal-address-events = Les abonnements arrivent aussi depuis la première adresse, sous forme d’événements envoyés par le serveur (server-sent events), pour tout client qui accepte text/event-stream. C’est ce que fait GraphiQL, plus bas.

portal-schema-heading = Le schéma
portal-schema-body = Un seul fichier décrit chaque type, chaque champ et chaque argument. Générez votre client à partir de ce fichier, en TypeScript ou dans un autre langage.
portal-schema-download = Télécharger schema.graphql

portal-sign-in-heading = Se connecter
portal-sign-in-body = On se connecte avec un mot de passe, ou avec un lien ou un code reçu par e-mail. Votre client joint ensuite le jeton d’accès à chaque requête, dans cet en-tête :
portal-accounts = Des comptes de démonstration sont prêts. Choisissez-en un pour vous connecter : GraphiQL reçoit l’en-tête.
portal-account-newcomer = Nouveau membre
portal-account-mentor = Mentorat
portal-account-facilitator = Animation
portal-account-moderator = Modération
portal-account-steward = Coordination
portal-signing-in = Connexion en cours…
portal-signed-in = Connexion réussie : { $email }. GraphiQL envoie désormais le jeton d’accès.
portal-sign-in-failed = La connexion n’a pas fonctionné. Le serveur tourne-t-il, et les données de démonstration sont-elles toujours là ?

portal-explorer-heading = Essayer
portal-explorer-note = Voici GraphiQL, un outil pour écrire des requêtes. Ses menus n’existent qu’en anglais.
portal-explorer-without-script = GraphiQL a besoin de JavaScript. Tout le reste de cette page fonctionne sans.
portal-example-note = À lancer avec Ctrl+Enter.
