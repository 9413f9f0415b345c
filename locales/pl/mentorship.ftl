### Relacje mentorskie: propozycja, prośba, odpowiedź, zakończenie.
### Nikt nie słyszy wyrzutów, nikt nie musi się tłumaczyć i zawsze jest dalsza droga. Ten, kto towarzyszy, jest na równi.
### Bez wskazywania płci: „towarzyszyć”, „mentoring”, „ta osoba”.

## Co może poprawić osoba, która pyta

mentorship-already-asked = Ta osoba ma już Twoją prośbę albo już idziecie razem. Znajdziesz to wśród swoich relacji mentorskich.
mentorship-mentor-unavailable = Ta osoba nie przyjmuje teraz próśb. Są też inne osoby, które możesz poprosić.
mentorship-mentor-full = Ta osoba nie ma teraz wolnego miejsca. Są też inne osoby, które możesz poprosić.
mentorship-no-free-place = Wszystkie Twoje miejsca są zajęte. Żeby powiedzieć „tak”, najpierw udostępnij więcej miejsc albo zakończ inną relację mentorską.
# $limit (liczba): ile próśb można wysłać w ciągu dnia.
mentorship-too-many-requests = { $limit ->
    [one] W ciągu dnia możesz wysłać najwyżej { $limit } prośbę. Daj tej osobie trochę czasu na odpowiedź.
    [few] W ciągu dnia możesz wysłać najwyżej { $limit } prośby. Daj tym osobom trochę czasu na odpowiedź.
    [many] W ciągu dnia możesz wysłać najwyżej { $limit } próśb. Daj tym osobom trochę czasu na odpowiedź.
   *[other] W ciągu dnia możesz wysłać najwyżej { $limit } prośby. Daj tym osobom trochę czasu na odpowiedź.
}
mentorship-asked-oneself = Nie możesz poprosić siebie. Wybierz kogoś innego.
mentorship-no-longer-possible = To już niemożliwe, bo w międzyczasie coś się zmieniło. Spójrz na to jeszcze raz.
# $least, $most (liczby): najmniej i najwięcej miejsc, jakie można udostępnić.
mentorship-capacity-range = Wybierz liczbę miejsc od { $least } do { $most }.
mentorship-pause-until-range = Wybierz dzień po dzisiejszym, w ciągu najbliższego roku.

## Rozmowa na zakończenie
## Każda strona odpowiada za siebie albo za obie. Pytania zapraszają; nikt nie musi odpowiadać.

mentorship-prompt-take-along = Co zabieramy ze sobą?
mentorship-prompt-was-hard = Co było trudne?
mentorship-prompt-comes-next = Co dalej?

## Wiadomości
## Temat i podgląd widzą też inni: nic o mentoringu, zdrowieniu ani społeczności.
## Sama wiadomość nikogo nie wymienia i nie powtarza niczego, co te dwie osoby do siebie napisały.

mentorship-letter-subject = Jest dla Ciebie coś nowego
mentorship-letter-preheader = Otwórz aplikację, żeby to zobaczyć.
mentorship-asked = Ktoś prosi Cię o mentoring.
mentorship-asked-next = To, co ta osoba do Ciebie napisała, jest w Twojej aplikacji, gdzie możecie to przeczytać tylko Wy. „Tak” i „nie” to równie dobre odpowiedzi, a „nie” nie wymaga powodu. Trudne jest tylko czekanie bez odpowiedzi.
mentorship-accepted = Jest odpowiedź na Twoją prośbę o mentoring: „tak”.
mentorship-accepted-next = Otwórz aplikację, żeby zacząć. Idź we własnym tempie, a jeśli okaże się, że to nie dla Ciebie, możesz to w każdej chwili zakończyć bez podawania powodu.
mentorship-declined = Osoba, do której trafiła Twoja prośba o mentoring, tym razem musi powiedzieć „nie”.
mentorship-declined-next = To nie jest ocena Ciebie ani tego, co jest w Twojej prośbie. Żeby poprosić, trzeba odwagi, i Ty ją masz. Kiedy przyjdzie dobra chwila, w swojej aplikacji znajdziesz inne osoby, które możesz poprosić.
# Do tej z dwóch osób, która nie zakończyła relacji.
mentorship-ended = Jedna z Twoich relacji mentorskich dobiegła końca.
mentorship-ended-next = Relacja mentorska może się skończyć i nikt nie musi tłumaczyć dlaczego. To, co między Wami dobre, zostaje z Tobą. Kiedy znów zechcesz mieć kogoś obok, w swojej aplikacji znajdziesz inne osoby.
# Do osoby, którą poproszono, jeden raz, dopóki prośba czeka. Przypomnienie, nie wyrzut.
mentorship-still-asked = Ktoś, kto prosi Cię o mentoring, wciąż ma nadzieję na odpowiedź od Ciebie.
mentorship-still-asked-next = „Tak” i „nie” to równie dobre odpowiedzi, a „nie” nie wymaga powodu. Jeśli to nie jest dobra chwila, nie musisz nic robić: po pewnym czasie zdejmiemy tę prośbę z Twojej listy i nikt nie będzie miał Ci tego za złe.
# Do osoby, która prosiła, a potem do tej, którą poproszono: nikt nie odpowiedział na czas. Żadna nie zrobiła nic złego.
mentorship-expired = Czas Twojej prośby o mentoring dobiegł końca, więc zamknęliśmy ją za Ciebie.
mentorship-expired-next = To nic nie mówi o Tobie ani o nikim innym: czasem na odpowiedź po prostu nie ma miejsca. Nie musisz zaczynać wszystkiego od nowa: kolejna propozycja jest w Twojej aplikacji.
mentorship-expired-nobody-next = To nic nie mówi o Tobie ani o nikim innym: czasem na odpowiedź po prostu nie ma miejsca. Kiedy będziesz mieć na to ochotę, napisz w swojej aplikacji, czego szukasz w mentoringu, a zaproponujemy Ci osoby, które mogą do Ciebie pasować.
mentorship-taken-off = Zdjęliśmy jedną prośbę z Twojej listy, bo była na niej już od jakiegoś czasu.
mentorship-taken-off-next = Nikt niczego od Ciebie nie oczekuje. Są tygodnie, w których na prośbę nie ma miejsca, i to jest w porządku. Jeśli chcesz odpocząć, możesz w swojej aplikacji wstrzymać nowe prośby.
# Do tej z dwóch osób, która tego nie zrobiła. Wiadomość o końcu przerwy idzie do obu.
mentorship-paused = W jednej z Twoich relacji mentorskich jest teraz przerwa.
mentorship-paused-next = Nikt nie musi tłumaczyć przerwy, a miejsce zostaje zachowane. I Ty, i druga osoba możecie w dowolnej chwili ruszyć dalej w aplikacji.
mentorship-resumed = Jedna z Twoich relacji mentorskich toczy się dalej po przerwie.
mentorship-resumed-next = Nie ma nic do nadrobienia. Zacznijcie znowu w tempie, które Wam odpowiada.
mentorship-pause-over = Przerwa w jednej z Twoich relacji mentorskich miała trwać do dzisiaj.
mentorship-pause-over-next = Chcesz ruszyć dalej, jeszcze trochę odpocząć czy zakończyć? Każda z tych trzech odpowiedzi jest dobra i w Twojej aplikacji na każdą jest miejsce.
mentorship-closing = Jedna z Twoich relacji mentorskich zbliża się do końca.
mentorship-closing-next = Żeby pożegnanie było dobre, w Twojej aplikacji jest kilka pytań do Was: co zabieracie ze sobą, co było trudne, co dalej. Napisz tyle, ile chcesz, tylko dla siebie albo dla Was razem. Jeśli nikt z Was nie zakończy tej relacji wcześniej, po kilku tygodniach zakończy się sama.
mentorship-letter-footer = Dostajesz tę wiadomość, bo zmieniło się coś, co Cię dotyczy. W e-mailach piszemy tak mało, jak się da, żeby to, co Twoje, zostało Twoje.
