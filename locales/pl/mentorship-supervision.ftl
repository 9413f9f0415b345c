### Krąg osób mentorskich: ktoś czuwa nad tym, ile dźwiga osoba, która towarzyszy innym. Wzajemna troska, nigdy kontrola.

## Co może poprawić osoba, która pyta

mentorship-supervision-chose-oneself = Nie możesz wybrać siebie. Wybierz kogoś innego.
mentorship-supervision-chose-mentee = Towarzyszysz tej osobie w mentoringu. Wybierz kogoś innego.
# O osobie, którą ktoś wybiera, albo do tej, która chce powiedzieć „tak”.
mentorship-supervision-role-missing = Do tego potrzeba kogoś, kto tu towarzyszy innym, pomaga zawodowo albo działa w koordynacji.
mentorship-supervision-one-at-a-time = Ktoś ma już Twoją prośbę albo już czuwa nad tym, ile dźwigasz. Żeby wybrać na nowo, najpierw to zakończ.
# $limit (liczba): ile próśb można wysłać w ciągu dnia.
mentorship-supervision-too-many-questions = { $limit ->
    [one] W ciągu dnia możesz poprosić najwyżej { $limit } osobę. Daj jej trochę czasu.
    [few] W ciągu dnia możesz poprosić najwyżej { $limit } osoby. Daj im trochę czasu.
    [many] W ciągu dnia możesz poprosić najwyżej { $limit } osób. Daj im trochę czasu.
   *[other] W ciągu dnia możesz poprosić najwyżej { $limit } osoby. Daj im trochę czasu.
}

## Wiadomości
## Przychodzą w kopercie z mentorship.ftl. Nikogo nie wymieniają.

mentorship-supervision-asked = Osoba, która tu towarzyszy innym, prosi Cię o czuwanie nad tym, ile dźwiga.
mentorship-supervision-asked-next = Jeśli powiesz „tak”, zobaczysz godziny i dni, nigdy to, co zostało napisane, ani to, komu ta osoba towarzyszy. Odpowiedzieć możesz w swojej aplikacji. „Tak” i „nie” to równie dobre odpowiedzi, a „nie” nie wymaga powodu.
mentorship-supervision-accepted = Osoba, do której trafiła Twoja prośba o czuwanie nad tym, ile dźwigasz, mówi „tak”.
mentorship-supervision-accepted-next = Odtąd widzi Twoje godziny i dni, ale nic z tego, co piszecie lub mówicie w Twoich relacjach mentorskich. I Ty, i ta osoba możecie to w dowolnej chwili zakończyć.
mentorship-supervision-declined = Osoba, do której trafiła Twoja prośba o czuwanie nad tym, ile dźwigasz, tym razem musi powiedzieć „nie”.
mentorship-supervision-declined-next = W swojej aplikacji możesz poprosić kogoś innego, kiedy tylko zechcesz.
mentorship-supervision-signal = Dla kogoś, o kogo dbasz, mentoring może ostatnio być sporym ciężarem.
mentorship-supervision-signal-next = W swojej aplikacji zobaczysz, od kiedy, w godzinach i dniach. Ta osoba wie o tym od tygodnia. Być może wystarczy życzliwe pytanie; co pomoże, wie najlepiej ona sama.
