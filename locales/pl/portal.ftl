# Portal dla osób, które programują, pod adresem "/": czytają go ci, którzy budują aplikacje na tym API.
# Bez zmian w każdym języku: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript i nazwy plików.

portal-title = Dla osób, które programują
portal-introduction = Wszystko, co potrafi Waymark, jest w jednym API GraphQL. Rozejrzyj się, wypróbuj tu zapytanie i weź ze sobą schemat.

# Link dla osób, które używają klawiatury lub czytnika ekranu; przeskakuje do GraphiQL.
portal-skip = Przejdź prosto do GraphiQL

portal-address-heading = Dokąd wysyłać zapytania
portal-address-body = Jeden adres odpowiada na wszystko. Nagłówek Accept-Language decyduje, w jakim języku są odpowiedzi.
# Etykieta; po niej stoi adres.
portal-address-queries = Zapytania i mutacje
# Etykieta; po niej stoi adres.
portal-address-subscriptions = Subskrypcje, przez WebSocket
# Pierwszy adres to ten dla zapytań.
portal-address-events = Subskrypcje przychodzą też spod pierwszego adresu, jako zdarzenia wysyłane przez serwer (server-sent events), do każdego klienta, który przyjmuje text/event-stream. GraphiQL poniżej robi to właśnie tak.

portal-schema-heading = Schemat
portal-schema-body = Jeden plik opisuje każdy typ, każde pole i każdy argument. Wygeneruj z niego swojego klienta, w TypeScripcie albo w dowolnym innym języku.
portal-schema-download = Pobierz schema.graphql

portal-sign-in-heading = Logowanie
# Nagłówek stoi dalej jako kod.
portal-sign-in-body = Ludzie logują się hasłem albo linkiem lub kodem, który przychodzi e-mailem. Twój klient wysyła potem przy każdym zapytaniu ich token dostępu w tym nagłówku:
# Tylko podczas programowania. Dalej stoją przyciski z nazwami ról.
portal-accounts = Gotowe konta demonstracyjne. Wybierz jedno, żeby się zalogować; GraphiQL dostanie nagłówek.
# Przyciski: rola, jaką konto demonstracyjne ma w społeczności.
portal-account-newcomer = Nowa osoba
portal-account-mentor = Mentoring
portal-account-facilitator = Prowadzenie spotkań
portal-account-moderator = Moderacja
portal-account-steward = Koordynacja
portal-signing-in = Logowanie…
# $email (tekst): adres konta demonstracyjnego.
portal-signed-in = Zalogowano: { $email }. GraphiQL wysyła teraz token dostępu.
portal-sign-in-failed = Logowanie się nie powiodło. Czy serwer działa i czy są na nim jeszcze dane demonstracyjne?

portal-explorer-heading = Wypróbuj
portal-explorer-note = To jest GraphiQL, narzędzie do pisania zapytań. Jego własne menu jest tylko po angielsku.
portal-explorer-without-script = GraphiQL potrzebuje JavaScriptu. Wszystko inne na tej stronie działa bez niego.
# Komentarz nad pierwszym zapytaniem w edytorze: krótki, bo edytor jest wąski.
portal-example-note = Uruchom: Ctrl+Enter.
