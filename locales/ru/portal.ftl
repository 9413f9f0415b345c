# Портал для разработчиков по адресу «/»: его читают те, кто пишет клиенты для API.
# Остаются как есть на всех языках: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript и имена файлов.

portal-title = Для тех, кто разрабатывает
portal-introduction = Всё, что умеет Waymark, — это один GraphQL API. Осмотритесь, попробуйте здесь запрос и возьмите с собой схему.

# Ссылка для тех, кто пользуется клавиатурой или программой экранного доступа; ведёт мимо разделов к GraphiQL.
portal-skip = Сразу к GraphiQL

portal-address-heading = Куда отправлять запросы
portal-address-body = На всё отвечает один адрес. Заголовок Accept-Language решает, на каком языке придут ответы.
# Подпись; дальше идёт адрес.
portal-address-queries = Запросы и мутации
# Подпись; дальше идёт адрес.
portal-address-subscriptions = Подписки, через WebSocket
# Первый адрес — тот, что для запросов.
portal-address-events = Подписки приходят и с первого адреса, как события от сервера (server-sent events), любому клиенту, который принимает text/event-stream. GraphiQL ниже делает именно так.

portal-schema-heading = Схема
portal-schema-body = Один файл описывает каждый тип, каждое поле и каждый аргумент. Создайте по нему свой клиент, на TypeScript или на любом другом языке.
portal-schema-download = Скачать schema.graphql

portal-sign-in-heading = Вход
# Заголовок стоит дальше как код.
portal-sign-in-body = Люди входят с паролем либо по ссылке или коду из письма. Потом ваш клиент отправляет с каждым запросом их токен доступа в этом заголовке:
# Только при разработке. Дальше идут кнопки с названиями ролей.
portal-accounts = Готовые демонстрационные учётные записи. Выберите одну, чтобы войти: GraphiQL получит заголовок.
# Кнопки: роль демонстрационной учётной записи в сообществе.
portal-account-newcomer = Новичок
portal-account-mentor = Наставник
portal-account-facilitator = Ведущий
portal-account-moderator = Модератор
portal-account-steward = Координатор
portal-signing-in = Входим…
# $email (текст): адрес демонстрационной учётной записи.
portal-signed-in = Вход выполнен: { $email }. Теперь GraphiQL отправляет токен доступа.
portal-sign-in-failed = Войти не удалось. Работает ли сервер и на месте ли демонстрационные данные?

portal-explorer-heading = Попробовать
portal-explorer-note = Это GraphiQL, инструмент для составления запросов. Его меню — только на английском.
portal-explorer-without-script = Для GraphiQL нужен JavaScript. Всё остальное на этой странице работает и без него.
# Комментарий над первым запросом в редакторе: коротко, редактор узкий.
portal-example-note = Запуск: Ctrl+Enter.
