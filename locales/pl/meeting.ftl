### To, co Waymark mówi o spotkaniach: jak je przygotować i jak na nie przyjść.

# $part (tekst): część reguły, z którą nic nie da się zrobić, tak jak została wpisana.
meeting-recurrence-unreadable = W regule powtarzania nie możemy użyć „{ $part }”. Reguła wygląda na przykład tak: FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Spotkanie może powtarzać się co dzień, co tydzień, co miesiąc lub co rok.
meeting-recurrence-time-of-day = Godzina wynika z pierwszego terminu. Pomiń w regule BYHOUR, BYMINUTE i BYSECOND.
meeting-recurrence-until = Reguła kończy się w określonej chwili w UTC, na przykład UNTIL=20271231T225959Z, albo po określonej liczbie terminów (COUNT), ale nie jedno i drugie.
meeting-recurrence-first = Pierwszy termin nie wynika z reguły. Wybierz taki, który z niej wynika.
meeting-recurrence-over = Wszystkie terminy z tej reguły już minęły.
meeting-starts-too-far = Pierwszy termin jest zbyt odległy od dzisiaj.
# $least, $most (liczby): minuty.
meeting-duration = Spotkanie może trwać od { $least } do { $most } minut.
# $most (liczba): ile miejsc może mieć jeden termin.
meeting-capacity = Miejsc może być od 1 do { $most }. Jeśli ma nie być ograniczenia, pomiń tę liczbę.
meeting-venue-missing = To spotkanie ma się odbyć na miejscu, więc podaj gdzie.
meeting-join-url-missing = Można dołączyć także z daleka, więc podaj link, żeby dało się dołączyć.
meeting-join-missing = Podaj link lub numer telefonu, żeby dało się dołączyć.
meeting-other-format = To nie pasuje do wybranej formy spotkania.
meeting-link-invalid = To nie wygląda na adres internetowy, który zaczyna się od https:// lub http://.
meeting-source-text-missing = Podaj też tekst w języku oryginału.
meeting-fact-twice = Ta informacja jest tu dwa razy.
meeting-checked-later = Ten dzień jeszcze nie nadszedł.
meeting-position-half = Położenie wymaga zarówno szerokości, jak i długości geograficznej.
meeting-position-invalid = Szerokość geograficzna ma od −90 do 90 stopni, długość od −180 do 180.
# $most (liczba): kilometry.
meeting-distance = Odległość jest większa niż 0 i wynosi najwyżej { $most } km.
# $most (liczba): minuty.
meeting-soon = Może tu być od 0 do { $most } minut.
# $days (liczba): jak daleko może sięgać szukanie pór dnia.
meeting-search-too-long = { $days ->
    [one] Gdy szukasz dni tygodnia albo pór dnia, możesz objąć najwyżej { $days } dzień. Wybierz wcześniejszy ostatni albo późniejszy pierwszy dzień.
    [few] Gdy szukasz dni tygodnia albo pór dnia, możesz objąć najwyżej { $days } dni. Wybierz wcześniejszy ostatni albo późniejszy pierwszy dzień.
    [many] Gdy szukasz dni tygodnia albo pór dnia, możesz objąć najwyżej { $days } dni. Wybierz wcześniejszy ostatni albo późniejszy pierwszy dzień.
   *[other] Gdy szukasz dni tygodnia albo pór dnia, możesz objąć najwyżej { $days } dnia. Wybierz wcześniejszy ostatni albo późniejszy pierwszy dzień.
}
meeting-occurrence-cancelled = Ten termin został odwołany.
meeting-occurrence-over = Ten termin już minął.
meeting-full = Wszystkie miejsca w tym terminie są zajęte. Może pasuje Ci inny.

## Czego nie da się zrobić z terminem z cyklu

meeting-not-of-the-rule = Ten termin nie wynika z reguły, więc nie można go pominąć.
meeting-no-such-date = To spotkanie nie ma terminu o tej porze.
meeting-date-taken = To spotkanie ma już termin o tej porze.
meeting-series-over = Wtedy tego spotkania już nie będzie.
meeting-in-the-past = To już minęło. Wybierz porę, która dopiero nadejdzie.
meeting-not-called-off = Ten termin nie został odwołany.
meeting-changed-meanwhile = Ktoś inny zmienił to w tej samej chwili. Spójrz na to jeszcze raz i spróbuj ponownie.

## Wiadomość o zmianie
## Temat i podgląd widzą też inni: nic o spotkaniach, zdrowieniu ani społeczności.

meeting-change-subject = Zmiana w Twoich planach
meeting-change-preheader = Tu przeczytasz, co jest teraz inaczej.
meeting-called-off-opening = Coś, na co się wybierasz, tym razem się nie odbędzie. Przykro nam.
meeting-moved-opening = Coś, na co się wybierasz, odbędzie się o innej porze.
meeting-other-end-opening = Coś, na co się wybierasz, zacznie się o tej samej porze, ale skończy się o innej.
meeting-elsewhere-opening = Coś, na co się wybierasz, odbędzie się o tej samej porze, ale w innym miejscu albo z innym sposobem dołączenia.
meeting-restored-opening = Dobra wiadomość: coś, co było odwołane, jednak się odbędzie.
meeting-changed-opening = Zmieniły się niektóre terminy, na które się wybierasz.
meeting-ended-opening = Cykl, w którym bierzesz udział, dobiega końca. Dziękujemy, że jesteś jego częścią.
meeting-closed-opening = Cykl, w którym bierzesz udział, robi sobie przerwę.
meeting-reopened-opening = Dobra wiadomość: cykl, w którym bierzesz udział, toczy się dalej zgodnie z planem.
meeting-online-opening = Cykl, w którym bierzesz udział, odbywa się na razie online.
meeting-occurrence-ahead = Ten termin jeszcze się nie zaczął.
meeting-looked-back = Od tego terminu minęły ponad dwa tygodnie, więc nie można już nic o nim powiedzieć.
# $least, $most (liczby): ludzie.
meeting-head-count = Podaj liczbę od { $least } do { $most }.
meeting-had-no-place = O tym, jak było, mogą powiedzieć ci, którzy mieli miejsce w tym terminie.
meeting-guests-not-welcome = To spotkanie jest dla osób ze społeczności. Jeśli chcesz przyjść, najpierw załóż konto.

## Termin w wiadomościach i na stronach

meeting-when = Kiedy
# $date_time (tekst): dzień tygodnia, data i godzina. $zone (tekst): nazwa strefy czasowej, w której mieszka osoba czytająca.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Gdzie
meeting-directions = Jak trafić
meeting-dial-in = Dołączanie przez telefon
meeting-join = Dołącz online
meeting-when-before = Planowana pora
meeting-when-now = Nowa pora
meeting-end-now = Nowa pora zakończenia
meeting-why = Dlaczego
meeting-note = Warto wiedzieć
meeting-item-called-off = Nie odbędzie się
# $when (tekst): data i godzina, ze strefą czasową.
meeting-item-moved = Nowa pora: { $when }
# $when (tekst): data i godzina, ze strefą czasową.
meeting-item-moved-elsewhere = Nowa pora: { $when }, a także inne miejsce lub sposób dołączenia
# $when (tekst): data i godzina zakończenia, ze strefą czasową.
meeting-item-other-end = Początek bez zmian, nowa pora zakończenia: { $when }
# $when (tekst): data i godzina zakończenia, ze strefą czasową.
meeting-item-other-end-elsewhere = Początek bez zmian, nowa pora zakończenia: { $when }, a także inne miejsce lub sposób dołączenia
meeting-item-elsewhere = Ta sama pora, ale inne miejsce lub sposób dołączenia
meeting-item-restored = Jednak się odbędzie
# $count (liczba): ile terminów zmieniło się oprócz wymienionych.
meeting-items-more = { $count ->
    [one] Zmienił się jeszcze { $count } termin. Wszystkie znajdziesz w swojej aplikacji.
    [few] Zmieniły się jeszcze { $count } terminy. Wszystkie znajdziesz w swojej aplikacji.
    [many] Zmieniło się jeszcze { $count } terminów. Wszystkie znajdziesz w swojej aplikacji.
   *[other] Zmieniło się jeszcze { $count } terminu. Wszystkie znajdziesz w swojej aplikacji.
}
meeting-called-off-closing = Nie musisz nic robić. Do zobaczenia innym razem.
meeting-kept-closing = Nie musisz nic robić: Twoje miejsce jest zachowane. Jeśli już Ci to nie pasuje, możesz w aplikacji oddać swoje miejsce i nikt nie zapyta dlaczego.
meeting-kept-closing-as-guest = Nie musisz nic robić: Twoje miejsce jest zachowane. Jeśli już Ci to nie pasuje, możesz na swojej stronie oddać to miejsce i nikt nie zapyta dlaczego.
meeting-line-kept-closing = Nie musisz nic robić: Twoje miejsce w kolejce jest zachowane, a my napiszemy, gdy tylko będzie dla Ciebie miejsce.
meeting-change-footer = Dostajesz tę wiadomość, bo mamy od Ciebie potwierdzenie, że będziesz.
# Jak termin nazywa się w kalendarzu osoby, która czyta. Widzą to też inni: nic o spotkaniach, zdrowieniu ani społeczności.
meeting-calendar-summary = Umówiony termin

## Wiadomość, gdy zwolniło się miejsce
## Temat i podgląd widzą też inni: nic o spotkaniach, zdrowieniu ani społeczności.

meeting-place-free-subject = Dobra wiadomość dla Ciebie
meeting-place-free-preheader = To, na co czekasz, już jest.
meeting-place-free-opening = Zwolniło się miejsce i jest Twoje. Dobrze będzie mieć Cię z nami.
meeting-pass-on = Jeśli już Ci to nie pasuje, nic nie szkodzi: oddaj to miejsce w swojej aplikacji, a dostanie je następna osoba w kolejce.
meeting-pass-on-as-guest = Jeśli już Ci to nie pasuje, nic nie szkodzi: oddaj to miejsce na swojej stronie, a dostanie je następna osoba w kolejce.
meeting-place-free-footer = Dostajesz tę wiadomość, bo czekasz na miejsce.

## Wiadomości do osób bez konta

meeting-invitation-subject = Czy to Ty?
meeting-invitation-preheader = Został jeden mały krok.
meeting-invitation-opening = Ktoś poprosił o miejsce na poniższym spotkaniu i podał ten adres. Jeśli to Ty, otwórz swoją stronę i daj nam znać, czy będziesz.
meeting-invitation-button = Otwórz moją stronę
meeting-invitation-valid = Link działa przez jeden dzień.
meeting-invitation-footer = Jeśli to nie Ty, nie musisz nic robić. Zapomnimy ten adres.
meeting-confirmation-subject = Dziękujemy, mamy to zapisane
meeting-confirmation-preheader = Tu jest wszystko, czego potrzebujesz.
meeting-confirmation-button = Zobacz moją stronę
meeting-confirmation-footer = Dostajesz tę wiadomość, bo na naszej stronie jest od Ciebie informacja, że chcesz przyjść. Tydzień po tym terminie zapomnimy Twój adres.
meeting-guest-going = Masz miejsce. Dobrze będzie mieć Cię z nami.
# $place (liczba): które miejsce w kolejce, od 1.
meeting-guest-waiting = Na razie wszystkie miejsca są zajęte. Twój numer w kolejce to { $place }, a my napiszemy, gdy tylko będzie dla Ciebie miejsce.

## Ich strona

meeting-guest-title = Udział w spotkaniu
meeting-guest-question = Czy chcesz przyjść?
meeting-guest-question-full = Na razie wszystkie miejsca są zajęte. Czy chcesz poczekać na wolne? Napiszemy, gdy tylko będzie Twoje.
meeting-guest-withdrawn = W tym terminie Cię nie będzie. To w porządku i nikt nie zapyta dlaczego. Jeśli zmienisz zdanie, możesz dać znać tutaj.
meeting-guest-invalid = Ten link nie działa. Być może jest już za stary. Poproś o nowy tam, gdzie jest opis spotkania.
meeting-guest-come = Tak, będę
meeting-guest-wait = Tak, poczekam
meeting-guest-leave = Oddaję swoje miejsce
meeting-guest-leave-line = Już nie czekam
