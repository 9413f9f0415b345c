# Портал для тих, хто програмує, за адресою "/": його читають люди, які будують застосунки на цьому API.
# Без змін у кожній мові: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript і назви файлів.

portal-title = Для тих, хто програмує
portal-introduction = Усе, що вміє Waymark, — це один GraphQL API. Роззирніться, спробуйте тут запит і візьміть схему із собою.

# Посилання для тих, хто користується клавіатурою або програмою, що читає з екрана; веде повз розділи до GraphiQL.
portal-skip = Одразу до GraphiQL

portal-address-heading = Куди надсилати запити
portal-address-body = Одна адреса відповідає на все. Заголовок Accept-Language визначає, якою мовою будуть відповіді.
# Підпис; далі стоїть адреса.
portal-address-queries = Запити й мутації
# Підпис; далі стоїть адреса.
portal-address-subscriptions = Підписки, через WebSocket
# Перша адреса — та, що для запитів.
portal-address-events = Підписки надходять і з першої адреси, як події від сервера (server-sent events), кожному клієнтові, який приймає text/event-stream. GraphiQL нижче робить саме так.

portal-schema-heading = Схема
portal-schema-body = Один файл описує кожен тип, кожне поле й кожен аргумент. Згенеруйте з нього свій клієнт — на TypeScript чи будь-якій іншій мові.
portal-schema-download = Завантажити schema.graphql

portal-sign-in-heading = Вхід
# Далі стоїть заголовок як код.
portal-sign-in-body = Люди входять із паролем або з посиланням чи кодом, надісланим на пошту. Потім ваш клієнт з кожним запитом надсилає їхній токен доступу в цьому заголовку:
# Лише під час розробки. Далі стоять кнопки з назвами ролей.
portal-accounts = Готові демонстраційні облікові записи. Виберіть якийсь, щоб увійти; GraphiQL отримає заголовок.
# Кнопки: роль, яку демонстраційний обліковий запис має у спільноті.
portal-account-newcomer = Нова людина
portal-account-mentor = Менторство
portal-account-facilitator = Ведення зустрічей
portal-account-moderator = Модерація
portal-account-steward = Координація
portal-signing-in = Вхід…
# $email (текст): адреса демонстраційного облікового запису.
portal-signed-in = Вхід виконано: { $email }. GraphiQL тепер надсилає токен доступу.
portal-sign-in-failed = Увійти не вдалося. Чи працює сервер і чи є на ньому ще демонстраційні дані?

portal-explorer-heading = Спробуйте
portal-explorer-note = Це GraphiQL, інструмент для написання запитів. Його власні меню — лише англійською.
portal-explorer-without-script = GraphiQL потребує JavaScript. Усе інше на цій сторінці працює без нього.
# Коментар над першим запитом у редакторі: короткий, бо редактор вузький.
portal-example-note = Запуск: Ctrl+Enter.
