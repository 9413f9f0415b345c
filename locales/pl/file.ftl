### To, co Waymark mówi o pliku, którego nie da się przyjąć: zbyt dużym, innego rodzaju albo niebezpiecznym dla ludzi.
### Forma zwracania się: „Ty”, jak między ludźmi, którzy się wspierają. Proste słowa, bez wyrzutów i, jeśli się da, z dalszą drogą.

file-other-kind = Ten plik jest innego rodzaju, niż zostało podane. Wybierz rodzaj, jakim naprawdę jest, albo inny plik.
file-active = W tym pliku jest coś, co uruchomiłoby się samo albo łączyłoby się z innymi miejscami w internecie. Zapisz go jeszcze raz bez skryptów, załączników i treści z zewnątrz.
file-tells-where = To zdjęcie mówi, gdzie zostało zrobione, i każdy mógłby to odczytać. Zapisz je jeszcze raz bez danych o miejscu.
file-unpacks-to-too-much = Po rozpakowaniu ten plik jest o wiele większy, niż powinien, więc nie otworzyliśmy go do końca. Zapisz go jeszcze raz w prostszej postaci.
file-opaque = Nie możemy zajrzeć do tego pliku: może być uszkodzony albo zabezpieczony hasłem. Zapisz go jeszcze raz bez hasła i wyślij ponownie.
# $limit (liczba): ile megabajtów może mieć plik tego rodzaju.
file-too-large = Ten plik jest za duży. Plik tego rodzaju może mieć najwyżej { $limit } MB.
file-more-than-announced = Ten plik jest większy, niż było zapowiedziane, więc nic z niego nie zostało zachowane. Poproś o nowy adres dla niego.
file-incomplete = Ten plik nie dotarł w całości, więc nic z niego nie zostało zachowane. Wyślij go jeszcze raz.
file-size-invalid = Podaj, ile bajtów ma plik: liczbę całkowitą, co najmniej 1.
file-kind-not-taken = W tej formie nie przyjmujemy plików tego rodzaju. Wybierz inny rodzaj pliku.
file-too-slow = Ten plik docierał zbyt wolno, więc to przerwaliśmy. Spróbuj jeszcze raz tam, gdzie połączenie jest lepsze.
file-packed = Wyślij plik taki, jaki jest, bez kompresowania go po drodze.
file-busy = Pliki wysyłają teraz inni. Odczekaj chwilę i spróbuj jeszcze raz.
file-address-over = Pod tym adresem nie czekamy już na żaden plik. Poproś o nowy adres.
file-address-used = Pod tym adresem jest już plik. Sprawdź, czy to ten, o który Ci chodzi.
# $limit (liczba): ile adresów jednej osoby może czekać na pliki.
file-too-many-addresses = { $limit ->
    [one] Na plik może czekać naraz { $limit } Twój adres. Najpierw wyślij ten plik albo odczekaj godzinę.
    [few] Na pliki mogą czekać naraz najwyżej { $limit } Twoje adresy. Najpierw wyślij część z nich albo odczekaj godzinę.
    [many] Na pliki może czekać naraz najwyżej { $limit } Twoich adresów. Najpierw wyślij część z nich albo odczekaj godzinę.
   *[other] Na pliki może czekać naraz najwyżej { $limit } Twojego adresu. Najpierw wyślij część z nich albo odczekaj godzinę.
}
