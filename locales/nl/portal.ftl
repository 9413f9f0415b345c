# Het portaal voor ontwikkelaars op "/": gelezen door mensen die programma’s op de API bouwen.
# Blijft in elke taal zoals het is: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript en bestandsnamen.

portal-title = Voor ontwikkelaars
portal-introduction = Alles wat Waymark kan, is één GraphQL-API. Kijk rond, probeer hier een query uit en neem het schema mee.

# Link voor wie een toetsenbord of schermlezer gebruikt; springt over de secties heen naar GraphiQL.
portal-skip = Meteen naar GraphiQL

portal-address-heading = Waar je verzoeken heen stuurt
portal-address-body = Eén adres beantwoordt alles. De header Accept-Language bepaalt in welke taal de antwoorden zijn.
# Kopje; het adres volgt.
portal-address-queries = Query’s en mutations
# Kopje; het adres volgt.
portal-address-subscriptions = Subscriptions, via WebSocket
# Het eerste adres is dat voor query’s.
portal-address-events = Subscriptions komen ook van het eerste adres, als server-sent events, naar elke client die text/event-stream accepteert. GraphiQL hieronder doet het zo.

portal-schema-heading = Het schema
portal-schema-body = Eén bestand beschrijft elk type, elk veld en elk argument. Laat er je client uit genereren, in TypeScript of in een andere taal.
portal-schema-download = Download schema.graphql

portal-sign-in-heading = Inloggen
# De header volgt als code.
portal-sign-in-body = Mensen loggen in met een wachtwoord, of met een link of code die per e-mail komt. Daarna stuurt je client bij elk verzoek hun toegangstoken mee, in deze header:
# Alleen tijdens het ontwikkelen. Knoppen met de namen van rollen volgen.
portal-accounts = Kant-en-klare demo-accounts. Kies er een om in te loggen; GraphiQL krijgt de header.
# Knoppen: de rol die het demo-account in de community heeft.
portal-account-newcomer = Nieuw lid
portal-account-mentor = Mentor
portal-account-facilitator = Gespreksleider
portal-account-moderator = Moderator
portal-account-steward = Coördinator
portal-signing-in = Bezig met inloggen…
# $email (tekst): het adres van het demo-account.
portal-signed-in = Ingelogd: { $email }. GraphiQL stuurt nu het toegangstoken mee.
portal-sign-in-failed = Inloggen is niet gelukt. Draait de server, en zijn de demogegevens er nog?

portal-explorer-heading = Probeer het
portal-explorer-note = Dit is GraphiQL, een programma om query’s te schrijven. De menu’s ervan zijn alleen in het Engels.
portal-explorer-without-script = GraphiQL heeft JavaScript nodig. Al het andere op deze pagina werkt ook zonder.
# Opmerking boven de eerste query in de editor: kort, de editor is smal.
portal-example-note = Voer uit met Ctrl+Enter.
