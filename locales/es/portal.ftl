portal-title = Para desarrollar con Waymark
portal-introduction = Todo lo que Waymark puede hacer está en una sola API de GraphQL. Echa un vistazo, prueba una consulta aquí mismo y llévate el esquema.

portal-skip = Ir directamente a GraphiQL

portal-address-heading = Adónde enviar las peticiones
portal-address-body = Una sola dirección responde a todo. El encabezado Accept-Language decide en qué idioma llegan las respuestas.
portal-address-queries = Consultas y mutaciones
portal-address-subscriptions = Suscripciones, por WebSocket
portal-address-events = Las suscripciones también llegan desde la primera dirección, como eventos enviados por el servidor (server-sent events), a todo cliente que acepte text/event-stream. Así lo hace GraphiQL, más abajo.

portal-schema-heading = El esquema
portal-schema-body = Un solo archivo describe cada tipo, campo y argumento. Genera tu cliente a partir de él, en TypeScript o en cualquier otro lenguaje.
portal-schema-download = Descargar schema.graphql

portal-sign-in-heading = Iniciar sesión
portal-sign-in-body = Cada persona inicia sesión con una contraseña, o con un enlace o código que recibe por correo electrónico. Después, tu cliente envía su token de acceso con cada petición en este encabezado:
portal-accounts = Cuentas de demostración listas para usar. Elige una para iniciar sesión y GraphiQL recibirá el encabezado.
portal-account-newcomer = Persona recién llegada
portal-account-mentor = Mentoría
portal-account-facilitator = Facilitación
portal-account-moderator = Moderación
portal-account-steward = Coordinación
portal-signing-in = Iniciando sesión…
portal-signed-in = Sesión iniciada: { $email }. GraphiQL ya envía el token de acceso.
portal-sign-in-failed = No se pudo iniciar sesión. ¿Está en marcha el servidor y siguen ahí los datos de demostración?

portal-explorer-heading = Pruébalo
portal-explorer-note = Esto es GraphiQL, una herramienta para escribir consultas. Sus menús están solo en inglés.
portal-explorer-without-script = GraphiQL necesita JavaScript. Todo lo demás en esta página funciona sin él.
portal-example-note = Ejecútala con Ctrl+Enter.
