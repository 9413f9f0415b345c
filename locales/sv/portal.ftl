# Utvecklarportalen på "/": läses av dem som bygger klienter mot API:et.
# Står likadant på alla språk: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript och filnamn.

portal-title = För utvecklare
portal-introduction = Allt som Waymark kan är ett enda GraphQL-API. Se dig omkring, prova en fråga här och ta med dig schemat.

# Länk för den som använder tangentbord eller skärmläsare; hoppar över avsnitten till GraphiQL.
portal-skip = Direkt till GraphiQL

portal-address-heading = Vart förfrågningar skickas
portal-address-body = En adress svarar på allt. Headern Accept-Language avgör vilket språk svaren är på.
# Rubrik; adressen följer.
portal-address-queries = Frågor och mutationer
# Rubrik; adressen följer.
portal-address-subscriptions = Prenumerationer, över WebSocket
# Den första adressen är den för frågor.
portal-address-events = Prenumerationer kommer också från den första adressen, som server-sent events, till varje klient som tar emot text/event-stream. GraphiQL nedan gör på det sättet.

portal-schema-heading = Schemat
portal-schema-body = En fil beskriver varje typ, fält och argument. Generera din klient ur den, i TypeScript eller något annat språk.
portal-schema-download = Ladda ner schema.graphql

portal-sign-in-heading = Inloggning
# Headern följer som kod.
portal-sign-in-body = Man loggar in med ett lösenord, eller med en länk eller kod som kommer per mejl. Klienten skickar sedan personens åtkomsttoken med varje förfrågan, i den här headern:
# Bara under utveckling. Knappar med rollernas namn följer.
portal-accounts = Färdiga demokonton. Välj ett för att logga in; GraphiQL får headern.
# Knappar: den roll som demokontot har i gemenskapen.
portal-account-newcomer = Ny medlem
portal-account-mentor = Mentor
portal-account-facilitator = Samtalsledare
portal-account-moderator = Moderator
portal-account-steward = Samordnare
portal-signing-in = Loggar in …
# $email (text): demokontots adress.
portal-signed-in = Inloggad: { $email }. GraphiQL skickar nu åtkomsttoken.
portal-sign-in-failed = Det gick inte att logga in. Är servern i gång, och finns dess demodata kvar?

portal-explorer-heading = Prova själv
portal-explorer-note = Det här är GraphiQL, ett verktyg för att skriva frågor. Dess egna menyer finns bara på engelska.
portal-explorer-without-script = GraphiQL behöver JavaScript. Allt annat på den här sidan fungerar utan.
# En kommentar ovanför den första frågan i editorn: kort, för editorn är smal.
portal-example-note = Kör med Ctrl+Enter.
