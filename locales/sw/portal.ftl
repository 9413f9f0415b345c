# Ukurasa wa wasanidi kwenye "/": husomwa na wanaotengeneza programu kwa kutumia API.
# Hubaki vilevile katika kila lugha: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript na majina ya faili.

portal-title = Kwa wasanidi
portal-introduction = Kila kitu ambacho Waymark inaweza kufanya kiko katika API moja ya GraphQL. Angalia huku na huku, jaribu swali (query) hapa, na uchukue skima.

# Kiungo kwa wanaotumia kibodi au kisoma skrini; huruka sehemu hadi GraphiQL.
portal-skip = Nenda moja kwa moja kwenye GraphiQL

portal-address-heading = Mahali pa kutuma maombi
portal-address-body = Anwani moja hujibu kila kitu. Kichwa cha Accept-Language huamua majibu yawe katika lugha gani.
# Kichwa; anwani inafuata.
portal-address-queries = Maswali na mabadiliko (query, mutation)
# Kichwa; anwani inafuata.
portal-address-subscriptions = Ufuatiliaji (subscription), kupitia WebSocket
# Anwani ya kwanza ni ile ya maswali.
portal-address-events = Ufuatiliaji huja pia kutoka anwani ya kwanza, kama server-sent events, kwa kila programu inayokubali text/event-stream. GraphiQL iliyo hapa chini hufanya hivyo.

portal-schema-heading = Skima
portal-schema-body = Faili moja inaeleza kila aina, sehemu na hoja. Tengeneza programu yako kutokana nayo, kwa TypeScript au lugha nyingine yoyote.
portal-schema-download = Pakua schema.graphql

portal-sign-in-heading = Kuingia
# Kichwa kinafuata kama msimbo.
portal-sign-in-body = Watu huingia kwa nenosiri, au kwa kiungo au msimbo uliotumwa kwa barua pepe. Kisha programu yako hutuma tokeni yao ya kuingilia (access token) pamoja na kila ombi, katika kichwa hiki:
# Wakati wa usanidi tu. Vitufe vyenye majina ya majukumu vinafuata.
portal-accounts = Akaunti za mfano zilizo tayari. Chagua moja ili kuingia; GraphiQL itapata kichwa.
# Vitufe: jukumu ambalo akaunti ya mfano inalo katika jumuiya.
portal-account-newcomer = Mwanachama mpya
portal-account-mentor = Msindikizaji
portal-account-facilitator = Mwezeshaji
portal-account-moderator = Msimamizi
portal-account-steward = Mtunzaji
portal-signing-in = Inaingia…
# $email (maandishi): anwani ya akaunti ya mfano.
portal-signed-in = Umeingia: { $email }. Sasa GraphiQL inatuma tokeni ya kuingilia.
portal-sign-in-failed = Kuingia hakukufaulu. Je, seva inafanya kazi, na data yake ya mfano bado ipo?

portal-explorer-heading = Jaribu
portal-explorer-note = Hii ni GraphiQL, zana ya kuandika maswali. Menyu zake zipo kwa Kiingereza tu.
portal-explorer-without-script = GraphiQL inahitaji JavaScript. Mengine yote kwenye ukurasa huu yanafanya kazi bila hiyo.
# Maelezo juu ya swali la kwanza kwenye kihariri: mafupi, nafasi ni finyu.
portal-example-note = Endesha kwa Ctrl+Enter.
