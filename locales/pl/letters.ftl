### Wiadomości: które przychodzą i jak szybko. Te, które czekają, przychodzą razem, w jednej.
### Forma zwracania się: jak w common.ftl. Nie chcieć wiadomości jest tak samo dobre jak je dostawać: bez żalu,
### bez „czy na pewno”, bez wyrzutów.
### Wiadomość to e-mail od nas.

## Co może poprawić osoba, która pyta

letters-time-of-day = Wpisz godzinę w postaci 08:00.
letters-kind-twice = Jeden rodzaj wiadomości jest tu dwa razy. Dla każdego wybierz tylko raz.
# Ktoś wysłał formularz z odpowiedzią, której w nim nie ma.
letters-choice-unknown = Wybierz jedną z odpowiedzi, które tu są.

## Wiadomość, w której przychodzi razem kilka
## Temat i podgląd widzą też inni: nic o spotkaniach, zdrowieniu ani społeczności.

letters-digest-subject = Kilka rzeczy dla Ciebie
letters-digest-preheader = Wysyłamy je razem na Twoją prośbę.
# $count (liczba): ile wiadomości przyszło razem. Nigdy 1, bo jedna przychodzi sama.
letters-digest-opening = { $count ->
    [one] Oto { $count } wiadomość, która na Ciebie czekała. Czytaj spokojnie, we własnym tempie.
    [few] Oto { $count } wiadomości, które na Ciebie czekały. Czytaj spokojnie, we własnym tempie.
    [many] Oto { $count } wiadomości, które na Ciebie czekały. Czytaj spokojnie, we własnym tempie.
   *[other] Oto { $count } wiadomości, które na Ciebie czekały. Czytaj spokojnie, we własnym tempie.
}
letters-digest-footer = Dostajesz tę wiadomość, bo na Twoją prośbę wysyłamy wiadomości razem, o porze, która Ci odpowiada.

## Linki na dole wiadomości
## Są w samej wiadomości, gdzie widzi je tylko osoba, która czyta.

# Prowadzi na stronę, na której się wybiera.
letters-preferences = Wybierz, które wiadomości przychodzą i jak szybko
letters-stop-mentoring = Nie chcę wiadomości o relacjach mentorskich
letters-stop-resources = Nie chcę wiadomości o materiałach
# Powitanie kogoś nowego, zadanie na spotkaniu, dbanie o linie wsparcia.
letters-stop-community = Nie chcę wiadomości o życiu tej społeczności
letters-stop-digest = Nie chcę wiadomości, które przychodzą razem, tak jak te

## Strona pod linkiem, który wyłącza wiadomości

letters-unsubscribe-title = Twoje wiadomości
letters-unsubscribe-mentoring = Czy mamy przestać wysyłać Ci wiadomości o relacjach mentorskich?
letters-unsubscribe-resources = Czy mamy przestać wysyłać Ci wiadomości o materiałach?
letters-unsubscribe-community = Czy mamy przestać wysyłać Ci wiadomości o życiu tej społeczności?
letters-unsubscribe-digest = Czy mamy przestać wysyłać Ci wiadomości, które przychodzą razem?
letters-unsubscribe-button = Nie chcę tych wiadomości
letters-unsubscribe-done = Gotowe: te wiadomości nie będą już przychodzić. To, co by w nich było, znajdziesz w swojej aplikacji, kiedy tylko tam zajrzysz. Jeśli kiedyś zechcesz do nich wrócić, możesz w każdej chwili wybrać od nowa.

## Strona, na której się wybiera

letters-page-title = Twoje wiadomości
letters-page-introduction = Tutaj wybierasz, które wiadomości do Ciebie przychodzą i jak szybko. Nie ma tu dobrych ani złych wyborów: wybierz to, co Ci służy, i zmieniaj to, kiedy tylko chcesz.
# To, na co poniższe wybory nie mają wpływu.
letters-page-always = Kody logowania i wieści o czymś, na co się wybierasz, zawsze przychodzą od razu.
letters-page-saved = Zapisane. Od teraz wiadomości przychodzą zgodnie z Twoim wyborem.
# Nad formularzem, gdy czegoś w nim nie dało się zapisać. Przy każdym polu stoi, o co chodzi.
letters-page-mistakes = Nic jeszcze nie zostało zapisane: na coś trzeba tu spojrzeć jeszcze raz. Zaznaczyliśmy, na co.

# Każdy rodzaj wiadomości: jak się nazywa i co do niego należy.
letters-kind-meetings = Przypomnienia o spotkaniach
letters-kind-meetings-about = Przed czymś, na co się wybierasz. Jeśli przychodzą razem, każde jest w ostatniej takiej wiadomości przed spotkaniem.
letters-kind-mentoring = Relacje mentorskie
letters-kind-mentoring-about = Prośby i odpowiedzi, ustalenia, to, jak się układa, i to, ile dźwigasz.
letters-kind-resources = Materiały
letters-kind-resources-about = Twoje teksty i tłumaczenia, to, o co dbasz, i to, co wypróbowujesz.
letters-kind-community = Życie tej społeczności
letters-kind-community-about = Powitanie kogoś nowego, zadanie na spotkaniu i dbanie o linie wsparcia.
# Osoba, która czyta, nie wyraziła zgody na przypomnienia albo ją cofnęła.
letters-page-reminders-off = Przypomnienia są teraz wyłączone. Możesz je włączyć w swojej aplikacji, kiedy tylko zechcesz.

# Jak szybko przychodzą wiadomości danego rodzaju: wybiera się jedno z poniższych.
letters-at-once = Od razu
# O przypomnieniach, zamiast „od razu”.
letters-at-once-meetings = Każde osobno, krótko przed spotkaniem
letters-hourly = Razem, raz na godzinę
letters-daily = Razem, raz dziennie
letters-weekly = Razem, raz w tygodniu
letters-never = Wcale

# Jaką drogą przychodzą wiadomości danego rodzaju: wybiera się jedno z poniższych. Takie pytanie stoi pod tym, jak szybko
# przychodzą, dla osób, które w aplikacji mają dodane urządzenie (telefon, tablet, komputer).
# Etykieta tego wyboru.
letters-page-channel = Jak do Ciebie docierają
letters-channel-email = E-mailem
# Gdy do żadnego z urządzeń nie da się dotrzeć, wiadomość i tak przychodzi e-mailem.
letters-channel-push = Na Twoje urządzenia, a e-mailem tylko wtedy, gdy do żadnego z nich nie uda nam się dotrzeć
letters-channel-both = Na Twoje urządzenia i e-mailem

letters-page-together = Wiadomości, które przychodzą razem
letters-page-clocks = Wszystkie godziny są tu podane według czasu tam, gdzie mieszkasz.
# Etykiety pól.
letters-page-digest-at = O której godzinie
letters-page-weekday = Którego dnia, jeśli raz w tygodniu
letters-page-quiet = Godziny ciszy
letters-page-quiet-about = W tych godzinach nie wysyłamy Ci przypomnień ani wiadomości, które mogą poczekać. Jeśli nie chcesz godzin ciszy, zostaw oba pola puste.
letters-page-quiet-from = Od której
letters-page-quiet-until = Do której
letters-page-reminders = Przypomnienia, które przychodzą osobno
letters-page-lead = Ile minut przed spotkaniem; jeśli kilka razy, oddziel liczby przecinkami
letters-page-appearance = Jak wyglądają wiadomości
letters-page-language = Język Twoich wiadomości
letters-page-discreet = Dyskretne tematy wiadomości
letters-page-discreet-about = Kto widzi Twój ekran, nie pozna po temacie, o czym jest wiadomość. Bez tego w temacie przypomnienia jest nazwa spotkania.
letters-page-save = Zapisz
