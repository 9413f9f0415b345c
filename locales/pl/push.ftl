### Push: to, co Waymark mówi o urządzeniach, na których ktoś widzi swoje wiadomości.
### Forma zwracania się: jak w common.ftl. Urządzenie to telefon, tablet lub komputer albo przeglądarka czy aplikacja na nim.

# Serwer tej społeczności nie wysyła niczego na urządzenia, tylko e-mailem. To nie wina osoby, która czyta: dalszą drogą jest e-mail.
push-off = Ta społeczność nie wysyła na razie niczego na urządzenia. Twoje wiadomości przychodzą e-mailem, tak jak dotąd.
# To, co aplikacja podała o miejscu, do którego mają trafiać wiadomości, do niczego się nie nadaje. Osoba tego nie widzi ani nie wpisuje: wyłączenie i ponowne włączenie powiadomień w aplikacji tworzy nowe.
push-endpoint = Nie możemy jeszcze dotrzeć do tego urządzenia. Wyłącz na nim powiadomienia, włącz je znowu i spróbuj jeszcze raz.
# To, co aplikacja podała o szyfrowaniu wiadomości na urządzenie, do niczego się nie nadaje. Dalsza droga jest ta sama.
push-keys = Nie udało nam się przygotować tego urządzenia tak, żeby to, co na nie przychodzi, było czytelne tylko dla Ciebie. Wyłącz na nim powiadomienia, włącz je znowu i spróbuj jeszcze raz.
# $count (liczba): ile urządzeń można mieć.
push-too-many = { $count ->
    [one] Możesz mieć { $count } urządzenie. Najpierw je usuń.
    [few] Możesz mieć najwyżej { $count } urządzenia. Najpierw jedno usuń.
    [many] Możesz mieć najwyżej { $count } urządzeń. Najpierw jedno usuń.
   *[other] Możesz mieć najwyżej { $count } urządzenia. Najpierw jedno usuń.
}
