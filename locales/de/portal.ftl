portal-title = Für die Entwicklung
portal-introduction = Alles, was Waymark kann, steckt in einer einzigen GraphQL-API. Sieh dich um, probiere hier eine Abfrage aus und nimm das Schema mit.

portal-skip = Direkt zu GraphiQL

portal-address-heading = Wohin mit den Anfragen
portal-address-body = Eine Adresse beantwortet alles. Der Header Accept-Language bestimmt, in welcher Sprache die Antworten kommen.
portal-address-queries = Abfragen und Mutationen
portal-address-subscriptions = Subscriptions, über WebSocket
portal-address-events = Subscriptions kommen auch von der ersten Adresse, als Server-Sent Events: für jeden Client, der text/event-stream akzeptiert. GraphiQL weiter unten macht es so.

portal-schema-heading = Das Schema
portal-schema-body = Eine Datei beschreibt jeden Typ, jedes Feld und jedes Argument. Erzeuge daraus deinen Client, in TypeScript oder jeder anderen Sprache.
portal-schema-download = schema.graphql herunterladen

portal-sign-in-heading = Anmelden
portal-sign-in-body = Mitglieder melden sich mit einem Passwort an oder mit einem Link oder Code, der per E-Mail kommt. Danach schickt dein Client ihr Zugriffstoken bei jeder Anfrage in diesem Header mit:
portal-accounts = Fertige Demokonten: Wähle eines aus, um dich anzumelden. GraphiQL bekommt den Header.
portal-account-newcomer = Neu dabei
portal-account-mentor = Mentoring
portal-account-facilitator = Leitung von Treffen
portal-account-moderator = Moderation
portal-account-steward = Koordination
portal-signing-in = Anmeldung läuft …
portal-signed-in = Angemeldet: { $email }. GraphiQL schickt das Zugriffstoken jetzt mit.
portal-sign-in-failed = Die Anmeldung hat nicht geklappt. Läuft der Server, und sind die Demodaten noch da?

portal-explorer-heading = Ausprobieren
portal-explorer-note = Das ist GraphiQL, ein Werkzeug zum Schreiben von Abfragen. Seine Menüs gibt es nur auf Englisch.
portal-explorer-without-script = GraphiQL braucht JavaScript. Alles andere auf dieser Seite geht auch ohne.
portal-example-note = Ausführen mit Strg+Enter.
