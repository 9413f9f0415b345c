### Początek: droga kogoś, kto dopiero przychodzi, powitanie i pierwsze spotkanie.
### Nikt nie słyszy wyrzutów, nikt nie jest poganiany i nic nie jest liczone. Krok, którego jeszcze nie ma, po prostu czeka.

## Co może poprawić osoba, która pyta

onboarding-source-text-missing = Dodaj tekst w języku, w którym ten krok został napisany.
# $limit (liczba): ile kroków może mieć droga.
onboarding-too-many-steps = { $limit ->
    [one] Droga może mieć najwyżej { $limit } krok. Żeby dodać kolejny, najpierw jakiś wycofaj.
    [few] Droga może mieć najwyżej { $limit } kroki. Żeby dodać kolejny, najpierw jakiś wycofaj.
    [many] Droga może mieć najwyżej { $limit } kroków. Żeby dodać kolejny, najpierw jakiś wycofaj.
   *[other] Droga może mieć najwyżej { $limit } kroku. Żeby dodać kolejny, najpierw jakiś wycofaj.
}
# $least, $most (liczby): w którym miejscu drogi może stać krok.
onboarding-position-range = Wybierz miejsce od { $least } do { $most }.
onboarding-step-by-itself = Ten krok zaznacza się sam, gdy tylko jest zrobiony, więc nie ma tu czego zaznaczać.
# $least, $most (liczby): iloma nowymi osobami można zajmować się naraz.
onboarding-capacity-range = Wybierz liczbę nowych osób od { $least } do { $most }.
onboarding-no-longer-possible = To już niemożliwe, bo w międzyczasie coś się zmieniło. Spójrz na to jeszcze raz.

## Wiadomości
## Temat i podgląd widzą też inni: nic o nowych osobach, zdrowieniu ani społeczności.
## Wiadomości nikogo nie wymieniają i nie powtarzają niczego, co ludzie do siebie napisali.

onboarding-letter-subject = Jest dla Ciebie coś nowego
onboarding-letter-preheader = Otwórz aplikację, żeby to zobaczyć.
onboarding-asked = Ktoś właśnie do nas dołączył i ucieszy się z pierwszego słowa od Ciebie.
# Etykieta daty i godziny.
onboarding-asked-until = Dobrze byłoby się odezwać do
# $date_time, $zone (tekst): jedno i drugie już w języku osoby czytającej.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = Tę osobę znajdziesz w swojej aplikacji. Wystarczy kilka ciepłych zdań. Jeśli to nie jest dobry moment, przekaż to tam dalej albo po prostu zostaw: poprosimy kogoś innego i nikt nie zapyta dlaczego.
onboarding-relieved = Nową osobą, która czekała na powitanie od Ciebie, zajmuje się teraz ktoś inny, więc nie musisz już o tym myśleć.
onboarding-relieved-next = Nic się nie stało: życie jest ważniejsze. Jeśli chcesz odpocząć od witania, możesz w każdej chwili zrobić przerwę w swojej aplikacji.
onboarding-greeted = Dobrze, że jesteś. Ktoś, kto zna tę drogę, napisał do Ciebie na powitanie.
onboarding-greeted-next = Te słowa są w Twojej aplikacji, gdzie możecie je przeczytać tylko Wy. Nie spiesz się: możesz odpowiedzieć, ale nie musisz.
# $count (liczba): ile nowych osób nie zostało jeszcze powitanych.
onboarding-stewards-waiting = { $count ->
    [one] Ktoś nowy wciąż czeka na pierwsze słowo.
    [few] { $count } nowe osoby wciąż czekają na pierwsze słowo.
    [many] { $count } nowych osób wciąż czeka na pierwsze słowo.
   *[other] { $count } nowej osoby wciąż czeka na pierwsze słowo.
}
onboarding-stewards-next = Wszystko zobaczysz w swojej aplikacji i możesz też napisać pierwsze słowo od siebie. Często po prostu nie ma nikogo wolnego, kto zna ten sam język: może znasz kogoś, kto chętnie będzie witać.
onboarding-first-meeting = Oto pierwsze spotkanie, które może Ci odpowiadać:
onboarding-first-meeting-online = Możesz dołączyć stamtąd, gdzie jesteś.
onboarding-first-meeting-next = Jeśli chcesz przyjść, powiedz „tak” w swojej aplikacji, a znajdziesz tam wszystko, czego potrzeba, żeby dołączyć. Możesz po prostu słuchać i możesz wyjść, kiedy chcesz. Jeśli to nie dla Ciebie, są inne, i nie ma pośpiechu.
onboarding-letter-footer = Dostajesz tę wiadomość, bo zmieniło się coś, co Cię dotyczy. W e-mailach piszemy tak mało, jak się da, żeby to, co Twoje, zostało Twoje.
