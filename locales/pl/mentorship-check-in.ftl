### Jak toczy się relacja mentorska, tak jak zapisuje to każda z dwóch osób: tylko dla siebie albo dla obu.
### Nikt nie musi niczego zapisywać; przypomnienie to propozycja i nie ma w nim wyrzutu.

## Co może poprawić osoba, która pyta

mentorship-check-in-day-range = Wybierz dzień od początku tej relacji mentorskiej do dzisiaj.
# $most (liczba): ile minut ma dzień.
mentorship-check-in-minutes-range = Wybierz liczbę minut od 0 do { $most }.
mentorship-check-in-minutes-of-mentor-only = Minuty zapisuje tylko osoba mentorska. Pomiń je tutaj.

## Wiadomości
## Przychodzą w kopercie z mentorship.ftl. Nikogo nie wymieniają i nie powtarzają niczego, co zapisano.

mentorship-check-in-reminder = Jak się czujesz w jednej z Twoich relacji mentorskich?
mentorship-check-in-reminder-next = Jeśli masz ochotę, zapisz to w swojej aplikacji w kilku słowach: tylko dla siebie albo dla Was razem. A jeśli to nie ta chwila, to też dobrze.
