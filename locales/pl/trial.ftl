### Próby: coś się przez jakiś czas wypróbowuje, a potem mówi, jak było.
### Bez pośpiechu i bez wyrzutów: to, że nie pomogło albo do niczego nie doszło, jest warte tyle samo co to, że pomogło.

## Co może poprawić osoba, która pyta

trial-nothing-to-try = Wypróbować można tylko narzędzie albo zajęcie. To jest coś do przeczytania, do porozmawiania albo ktoś, do kogo można się zwrócić.
# $least, $most (liczby): dni.
trial-days = Wybierz od { $least } do { $most } dni.
trial-tries-already = Ta próba już trwa. Najpierw powiedz, jak było, a potem możesz zacząć od nowa.
# $limit (liczba): ile prób może trwać naraz.
trial-too-many = { $limit ->
    [one] Możesz próbować { $limit } rzeczy naraz. Najpierw powiedz, jak z nią było; wystarczy kilka słów.
    [few] Możesz próbować { $limit } rzeczy naraz. Najpierw powiedz, jak było z jedną z nich; wystarczy kilka słów.
    [many] Możesz próbować { $limit } rzeczy naraz. Najpierw powiedz, jak było z jedną z nich; wystarczy kilka słów.
   *[other] Możesz próbować { $limit } rzeczy naraz. Najpierw powiedz, jak było z jedną z nich; wystarczy kilka słów.
}
trial-report-stands = Twoje słowa o tej próbie mają już jakiś czas i tak pozostaną. Jeśli dziś widzisz to inaczej, możesz spróbować jeszcze raz.

## Wiadomość
## Temat i podgląd są takie jak przy każdym przypomnieniu. Wiadomość nie mówi, co było wypróbowywane.

trial-asked = Był plan, żeby przez jakiś czas coś wypróbować, i ten czas właśnie minął. Jak było?
trial-asked-next = Możesz o tym powiedzieć w swojej aplikacji: pomogło, nie pomogło albo nic z tego nie wyszło. Każda z tych odpowiedzi jest dobra i przyda się komuś, kto będzie się zastanawiać. Nikt się nie dowie, że jest od Ciebie, i nie musisz odpowiadać.
trial-footer = Dostajesz tę wiadomość, bo coś wypróbowujesz i mamy Twoją zgodę na przypomnienie. Przychodzi tylko raz.
