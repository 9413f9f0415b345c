### To, co Waymark mówi wszędzie: logowanie, ograniczenia i wartości, z którymi nic nie da się zrobić.
### Forma zwracania się: „Ty”, jak między ludźmi, którzy się wspierają; zaimki wielką literą (Ty, Ci, Cię, Twój).
### Proste słowa, bez wyrzutów i, jeśli się da, z dalszą drogą. Bez wskazywania płci osoby, która czyta.

common-unauthenticated = Zaloguj się, żeby przejść dalej.
common-forbidden = Nie masz do tego dostępu.
common-not-found = Nie możemy tego znaleźć. Być może już tego tu nie ma albo nie jest to dla Ciebie widoczne.
# $reference (tekst): co można podać, pisząc do nas.
common-internal = Coś poszło nie tak po naszej stronie. Jeśli to się powtórzy, podaj nam ten kod: { $reference }
common-rate-limited = To było dużo jak na krótki czas. Odczekaj chwilę i spróbuj jeszcze raz.
# $seconds (liczba): za ile sekund można iść dalej.
common-budget-spent = { $seconds ->
    [one] To było dużo jak na krótki czas. Spróbuj jeszcze raz za { $seconds } sekundę.
    [few] To było dużo jak na krótki czas. Spróbuj jeszcze raz za { $seconds } sekundy.
    [many] To było dużo jak na krótki czas. Spróbuj jeszcze raz za { $seconds } sekund.
   *[other] To było dużo jak na krótki czas. Spróbuj jeszcze raz za { $seconds } sekundy.
}
common-bad-request = Nie możemy odczytać tego zapytania.
# $cost, $limit (liczby): o ile prosi zapytanie i o ile wolno prosić jednym zapytaniem.
common-too-complex = To zapytanie prosi o zbyt wiele naraz: kosztuje { $cost }, a granica to { $limit }. Poproś o mniej albo w kilku krokach.
# $limit (liczba): ile poziomów może mieć zapytanie.
common-too-deep = { $limit ->
    [one] To zapytanie jest zbyt głęboko zagnieżdżone. Może mieć najwyżej { $limit } poziom.
    [few] To zapytanie jest zbyt głęboko zagnieżdżone. Może mieć najwyżej { $limit } poziomy.
    [many] To zapytanie jest zbyt głęboko zagnieżdżone. Może mieć najwyżej { $limit } poziomów.
   *[other] To zapytanie jest zbyt głęboko zagnieżdżone. Może mieć najwyżej { $limit } poziomu.
}
common-too-long = To zapytanie jest zbyt długie.
common-timeout = Trwało to zbyt długo, więc zostało przerwane. Spróbuj jeszcze raz albo poproś o mniej naraz.
common-change-timeout = Trwało to zbyt długo, więc już nie czekamy. Być może mimo to się udało: sprawdź, zanim spróbujesz jeszcze raz.
common-still-under-way = To jeszcze trwa. Odczekaj chwilę i spróbuj jeszcze raz.
common-answer-lost = To już zostało zrobione, tylko odpowiedź zgubiła się po drodze. Zobacz, jak to teraz wygląda, zanim zrobisz to ponownie.
common-unavailable = Chwilowo nie mamy dostępu do naszych danych. Spróbuj znowu za chwilę.
common-invalid-value = Jedna z wartości w tym zapytaniu jest nieprawidłowa.
common-cursor-invalid = Nie znamy już tego miejsca na liście. Zacznij jeszcze raz od początku.
common-cursor-expired = Ta kopia zbyt długo nie była odświeżana. Wczytaj wszystko jeszcze raz.
# $limit (liczba): ile wpisów może mieć jedna strona.
common-page-too-large = { $limit ->
    [one] Jednorazowo możesz poprosić najwyżej o { $limit } wpis.
    [few] Jednorazowo możesz poprosić najwyżej o { $limit } wpisy.
    [many] Jednorazowo możesz poprosić najwyżej o { $limit } wpisów.
   *[other] Jednorazowo możesz poprosić najwyżej o { $limit } wpisu.
}
common-page-both-ways = Poproś o pierwsze wpisy albo o ostatnie, nie o jedne i drugie naraz.
# $limit (liczba): ile znaków może mieć tekst.
common-text-too-long = { $limit ->
    [one] Ten tekst jest zbyt długi. Może mieć najwyżej { $limit } znak.
    [few] Ten tekst jest zbyt długi. Może mieć najwyżej { $limit } znaki.
    [many] Ten tekst jest zbyt długi. Może mieć najwyżej { $limit } znaków.
   *[other] Ten tekst jest zbyt długi. Może mieć najwyżej { $limit } znaku.
}
common-text-empty = Napisz tu coś.
common-text-invalid = W tym tekście są znaki, których nie możemy zapisać.
common-language-unknown = Nie znamy tego języka. Użyj kodu języka, na przykład „en” lub „pt-BR”.
common-language-twice = Ten język jest tu dwa razy.
# $least, $most (liczby): ile wpisów może mieć lista.
common-number = Podaj od { $least } do { $most } wpisów.
common-time-zone-unknown = Nie znamy tej strefy czasowej. Użyj nazwy takiej jak „Europe/Berlin”.
common-email-invalid = To nie wygląda na adres e-mail.
common-conduct-not-accepted = Najpierw przeczytaj i zaakceptuj zasady naszej społeczności.
common-scope-missing = Ten klucz nie może tego odczytać.
