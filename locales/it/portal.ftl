# Il portale per chi sviluppa, in «/»: lo legge chi costruisce client sulla API.
# Restano così in ogni lingua: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript e i nomi dei file.

portal-title = Per chi sviluppa
portal-introduction = Tutto ciò che Waymark sa fare è in una sola API GraphQL. Guardati intorno, prova qui una query e porta con te lo schema.

# Link per chi usa la tastiera o un lettore di schermo; salta le sezioni e va a GraphiQL.
portal-skip = Vai direttamente a GraphiQL

portal-address-heading = Dove inviare le richieste
portal-address-body = Un solo indirizzo risponde a tutto. L’intestazione Accept-Language decide in quale lingua arrivano le risposte.
# Titolo; segue l’indirizzo.
portal-address-queries = Query e mutation
# Titolo; segue l’indirizzo.
portal-address-subscriptions = Subscription, via WebSocket
# Il primo indirizzo è quello delle query.
portal-address-events = Le subscription arrivano anche dal primo indirizzo, come server-sent events, a ogni client che accetta text/event-stream. È così che fa GraphiQL qui sotto.

portal-schema-heading = Lo schema
portal-schema-body = Un solo file descrive ogni tipo, campo e argomento. Genera da lì il tuo client, in TypeScript o in qualsiasi altro linguaggio.
portal-schema-download = Scarica schema.graphql

portal-sign-in-heading = Accedere
# L’intestazione segue come codice.
portal-sign-in-body = Le persone accedono con una password, o con un link o un codice ricevuto per e-mail. Poi il tuo client invia il loro token di accesso con ogni richiesta, in questa intestazione:
# Solo durante lo sviluppo. Seguono pulsanti con i nomi dei ruoli.
portal-accounts = Account dimostrativi già pronti. Scegline uno per accedere; GraphiQL riceve l’intestazione.
# Pulsanti: il ruolo che l’account dimostrativo ha nella comunità.
portal-account-newcomer = Persona appena arrivata
portal-account-mentor = Mentore
portal-account-facilitator = Facilitazione
portal-account-moderator = Moderazione
portal-account-steward = Coordinamento
portal-signing-in = Accesso in corso…
# $email (testo): l’indirizzo dell’account dimostrativo.
portal-signed-in = Accesso effettuato: { $email }. Ora GraphiQL invia il token di accesso.
portal-sign-in-failed = L’accesso non è riuscito. Il server è in funzione, e i suoi dati dimostrativi ci sono ancora?

portal-explorer-heading = Prova
portal-explorer-note = Questo è GraphiQL, uno strumento per scrivere query. I suoi menu sono solo in inglese.
portal-explorer-without-script = GraphiQL ha bisogno di JavaScript. Tutto il resto di questa pagina funziona senza.
# Un commento sopra la prima query nell’editor: breve, l’editor è stretto.
portal-example-note = Eseguila con Ctrl+Enter.
