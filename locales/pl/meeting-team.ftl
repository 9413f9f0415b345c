### To, co Waymark mówi o zespole spotkania: kto prowadzi, kto pomaga, kto tłumaczy.

## Co może poprawić osoba, która pyta

meeting-team-language-missing = Podaj, na jaki język ktoś tłumaczy.
meeting-team-language-not-needed = Język podaje się tylko przy tłumaczeniu. Pomiń go tutaj.
# Mówi się to o sobie albo o kimś innym.
meeting-team-role-missing = To zadanie jest dla osób, które mają rolę prowadzenia spotkań.
meeting-team-already-held = Ta osoba ma już to zadanie.
meeting-team-already-offered = Ta osoba ma już takie pytanie i jeszcze na nie nie odpowiedziała.
meeting-team-already-answered = Twoja odpowiedź już tu jest.
meeting-team-part-not-open = To zadanie nie jest wolne albo w międzyczasie wziął je ktoś inny. Spójrz jeszcze raz.
meeting-team-part-not-yours = To nie jest Twoje zadanie, więc nie ma czego zmieniać.

## Wiadomości
## Temat i podgląd widzą też inni: nic o spotkaniach, zdrowieniu ani społeczności.
## Wiadomości nikogo nie wymieniają. Każde zdanie stoi nad tytułem spotkania i jego porą.

meeting-team-letter-subject = Jest dla Ciebie coś nowego
meeting-team-letter-preheader = Otwórz aplikację, żeby to zobaczyć.
meeting-team-asked-to-hold = Czy chcesz odtąd prowadzić to spotkanie? Jest prośba, żeby przeszło w Twoje ręce.
meeting-team-asked-to-facilitate = Czy chcesz raz poprowadzić to spotkanie?
meeting-team-asked-to-co-facilitate = Czy chcesz pomóc w prowadzeniu tego spotkania?
meeting-team-asked-to-shadow = Czy chcesz przyjść na to spotkanie i zobaczyć z bliska, jak się je prowadzi?
meeting-team-asked-to-interpret = Czy chcesz tłumaczyć na tym spotkaniu?
meeting-team-asked-next = Odpowiedzieć możesz w swojej aplikacji. „Tak” i „nie” to równie dobre odpowiedzi, a „nie” nie wymaga powodu. Dopóki nie powiesz „tak”, nic się nie zmieni.
meeting-team-when = Kiedy
# $date_time, $zone (tekst): jedno i drugie już w języku osoby czytającej.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Stoi w miejscu pory.
meeting-team-every-date = W każdym terminie
meeting-team-accepted = Osoba, do której trafiła Twoja prośba, mówi „tak”. To spotkanie ma już kogoś do tego zadania.
meeting-team-declined = Osoba, do której trafiła Twoja prośba, tym razem musi powiedzieć „nie”.
meeting-team-declined-next = W swojej aplikacji możesz poprosić kogoś innego.
meeting-team-letter-footer = Dostajesz tę wiadomość, bo zmieniło się coś, co Cię dotyczy. W e-mailach piszemy tak mało, jak się da, żeby to, co Twoje, zostało Twoje.
