# The developer portal at "/": read by people who build clients on the API.
# Left as they are in every language: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript and file names.

portal-title = For developers
portal-introduction = Everything Waymark can do is one GraphQL API. Look around, try a query here, and take the schema with you.

# Link for people who use a keyboard or a screen reader; jumps over the sections to GraphiQL.
portal-skip = Go straight to GraphiQL

portal-address-heading = Where to send requests
portal-address-body = One address answers everything. The Accept-Language header decides which language the answers are in.
# Label; the address follows.
portal-address-queries = Queries and mutations
# Label; the address follows.
portal-address-subscriptions = Subscriptions, over WebSocket
# The first address is the one for queries.
portal-address-events = Subscriptions also come from the first address, as server-sent events, to every client that accepts text/event-stream. GraphiQL below does it this way.

portal-schema-heading = The schema
portal-schema-body = One file describes every type, field and argument. Generate your client from it, in TypeScript or in any other language.
portal-schema-download = Download schema.graphql

portal-sign-in-heading = Signing in
# The header follows as code.
portal-sign-in-body = People sign in with a password, or with a link or code sent by e-mail. Your client then sends their access token with every request, in this header:
# Only in development. Buttons with the names of roles follow.
portal-accounts = Ready-made demo accounts. Choose one to sign in; GraphiQL gets the header.
# Buttons: the role that the demo account has in the community.
portal-account-newcomer = Newcomer
portal-account-mentor = Mentor
portal-account-facilitator = Facilitator
portal-account-moderator = Moderator
portal-account-steward = Steward
portal-signing-in = Signing in…
# $email (text): the address of the demo account.
portal-signed-in = Signed in: { $email }. GraphiQL now sends the access token.
portal-sign-in-failed = Signing in did not work. Is the server running, and is its demo data still there?

portal-explorer-heading = Try it
portal-explorer-note = This is GraphiQL, a tool for writing queries. Its own menus are in English only.
portal-explorer-without-script = GraphiQL needs JavaScript. Everything else on this page works without it.
# A comment above the first query in the editor: short, the editor is narrow.
portal-example-note = Run it with Ctrl+Enter.
