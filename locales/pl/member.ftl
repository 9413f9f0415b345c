### Konta: logowanie, hasła, profile i role.
### Forma zwracania się: jak w common.ftl. Wiadomości i stronę pod linkiem mogą zobaczyć inni: nie zdradzają,
### czym zajmuje się społeczność, ani nawet, że istnieje.

# $least, $most (liczby): ile znaków może mieć hasło.
member-password-length = { $most ->
    [one] Wybierz hasło, które ma od { $least } do { $most } znaku.
    [few] Wybierz hasło, które ma od { $least } do { $most } znaków.
    [many] Wybierz hasło, które ma od { $least } do { $most } znaków.
   *[other] Wybierz hasło, które ma od { $least } do { $most } znaku.
}
member-sign-in-failed = Ten adres e-mail i to hasło do siebie nie pasują. Możesz też poprosić o kod e-mailem i zalogować się nim.
member-link-invalid = Ten link nie działa. Być może jest już za stary albo został wykorzystany. Poproś o nowy.
member-code-invalid = Ten kod nie działa. Porównaj go z tym z najnowszego e-maila albo poproś o nowy.
member-refresh-token-reused = Wygląda na to, że Twoje logowanie zostało użyte w dwóch miejscach. Żeby Twoje konto było bezpieczne, zakończyliśmy je. Zaloguj się ponownie.
member-refresh-token-invalid = Twoje logowanie wygasło. Zaloguj się ponownie.
member-password-wrong = Obecne hasło się nie zgadza. Spróbuj jeszcze raz.
# $limit (liczba): ile języków może podać jedna osoba.
member-too-many-languages = { $limit ->
    [one] Możesz podać najwyżej { $limit } język.
    [few] Możesz podać najwyżej { $limit } języki.
    [many] Możesz podać najwyżej { $limit } języków.
   *[other] Możesz podać najwyżej { $limit } języka.
}
member-role-held = Ta osoba ma już tę rolę.
member-role-not-held = Ta osoba nie ma tej roli.
member-last-steward = Społeczność zostałaby bez nikogo w koordynacji. Najpierw przekaż tę rolę komuś innemu.
member-blocked-oneself = Nie możesz zablokować siebie. Wybierz kogoś innego.
# Mówione w aplikacji osobie, której adres nie przyjął naszych e-maili. Bez wyrzutu.
member-letters-returned = E-maile wysłane na Twój adres wróciły do nas. Czy adres jest nadal aktualny? Jeśli tak, potwierdź go, a znów będziemy pisać.
member-email-not-yours = To nie jest adres e-mail Twojego konta. Porównaj go z tym w swoich ustawieniach.

## Wiadomość, która wpuszcza do środka

member-sign-in-subject = Twój kod logowania
member-sign-in-preheader = Oto kod, o który prosisz. Jest ważny przez krótki czas.
# $name (tekst): imię lub nazwa, którą ktoś sobie wybrał.
member-greeting = Cześć, { $name }!
member-sign-in-welcome = Witaj! Cieszymy się, że jesteś. Tutaj potwierdzisz swój adres e-mail i zalogujesz się:
member-sign-in-again = Dobrze Cię znowu widzieć. Tutaj możesz się zalogować:
member-sign-in-button = Zaloguj się
member-sign-in-code = Albo wpisz ten kod tam, gdzie się logujesz:
# $minutes (liczba): przez ile minut link i kod są ważne.
member-sign-in-valid = { $minutes ->
    [one] Wystarczy jedno z dwojga: link albo kod. Zadziała raz i jest ważne przez { $minutes } minutę.
    [few] Wystarczy jedno z dwojga: link albo kod. Zadziała raz i jest ważne przez { $minutes } minuty.
    [many] Wystarczy jedno z dwojga: link albo kod. Zadziała raz i jest ważne przez { $minutes } minut.
   *[other] Wystarczy jedno z dwojga: link albo kod. Zadziała raz i jest ważne przez { $minutes } minuty.
}
member-sign-in-not-you = Nie przekazuj nikomu linku ani kodu. Jeśli to nie Ty prosisz o ten e-mail, nie musisz nic robić.

## Strona pod linkiem

member-page-title = Logowanie
member-page-code = Wpisz ten kod tam, gdzie się logujesz. Nie przekazuj go nikomu.
member-page-link-invalid = Ten link nie działa. Być może jest już za stary albo został wykorzystany. Poproś o nowy e-mail tam, gdzie się logujesz.
