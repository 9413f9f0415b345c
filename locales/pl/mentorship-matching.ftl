### Łączenie w pary wszystkich, którzy czekają na mentoring: co czyta koordynacja i wiadomość do nowych osób.
### Czuwa nad tym koordynacja; nikt nie jest przydzielany, wszyscy są pytani. Bez wskazywania płci.

## Co może poprawić osoba, która pyta

mentorship-matching-no-draft = Ta propozycja została już wysłana albo odłożona, więc nie można jej zmienić.
mentorship-matching-changed-meanwhile = Ktoś inny w międzyczasie zmienił propozycje. Spójrz na nie jeszcze raz, zanim pójdziesz dalej.
mentorship-matching-pinned-twice = Ta nowa osoba ma już zostać z inną osobą mentorską. Wybierz jedną z nich.
mentorship-matching-own-pair = Nie możesz decydować o parze, do której należysz. Poproś kogoś innego z koordynacji.
mentorship-matching-not-waiting = Ta osoba nie czeka teraz na mentoring.
mentorship-matching-mentor-unavailable = Ta osoba mentorska nie przyjmuje teraz nowych osób.
mentorship-matching-no-place = Ta osoba mentorska nie ma na to dość wolnych miejsc.
mentorship-matching-no-common-language = Te dwie osoby nie podają żadnego języka, który obie znają.
mentorship-matching-other-age-group = Ta osoba mentorska nie towarzyszy ludziom w wieku tej nowej osoby.
# Nigdy nie mówi się dlaczego: to ich sprawa.
mentorship-matching-not-together = Tych dwóch osób nie można sobie zaproponować.

## Co przemawia za parą, powiedziane koordynacji o obu osobach
## Nic nie jest chwalone i nikt nie jest porównywany.

# $language (tekst): jak nazywa się język, na przykład „arabski”.
mentorship-matching-language = Obie osoby znają język { $language }.
# $topic (tekst): jak nazywa się temat.
mentorship-matching-topic = Obie osoby lubią rozmawiać na temat „{ $topic }”.
# $weekday (tekst): dzień tygodnia, tak jak stoi samodzielnie, na przykład „wtorek”. Według zegara osoby czytającej.
mentorship-matching-morning = Obie osoby mają czas: { $weekday } rano (według Twojego czasu).
mentorship-matching-afternoon = Obie osoby mają czas: { $weekday } po południu (według Twojego czasu).
mentorship-matching-evening = Obie osoby mają czas: { $weekday } wieczorem (według Twojego czasu).
mentorship-matching-night = Obie osoby mają czas: { $weekday } w nocy (według Twojego czasu).
mentorship-matching-parent = Obie osoby mają dzieci.
mentorship-matching-caregiver = Obie osoby kimś się opiekują.
mentorship-matching-student = Obie osoby się uczą lub studiują.
mentorship-matching-working = Obie osoby pracują zawodowo.
mentorship-matching-shift-work = Obie osoby pracują na zmiany.
mentorship-matching-new-country = Obie osoby znalazły dom w nowym kraju.
mentorship-matching-lgbtqia = Obie osoby są LGBTQIA+.
mentorship-matching-chronic-illness = Obie osoby żyją z długotrwałą chorobą.
mentorship-matching-disability = Obie osoby żyją z niepełnosprawnością.
mentorship-matching-bereaved = Obie osoby straciły kogoś bliskiego.
mentorship-matching-faith = Obie osoby mają wiarę, która jest ważna na co dzień.
mentorship-matching-living-alone = Obie osoby mieszkają same.
mentorship-matching-athlete = Obie osoby trenują sport lub taniec.
mentorship-matching-lives-it = Osoba mentorska zna zdrowienie z własnego życia, tak jak życzy sobie nowa osoba.
mentorship-matching-cares = Osoba mentorska troszczy się o kogoś, kto zdrowieje, tak jak życzy sobie nowa osoba.
mentorship-matching-is-family = Osoba mentorska ma w rodzinie kogoś, kto zdrowieje, tak jak życzy sobie nowa osoba.
mentorship-matching-text = Obie osoby lubią być w kontakcie pisemnie.
mentorship-matching-voice = Obie osoby lubią rozmawiać bez wideo.
mentorship-matching-video = Obie osoby lubią rozmawiać przez wideo.
mentorship-matching-in-person = Obie osoby lubią spotykać się osobiście.

## Wiadomości
## Temat, podgląd i stopka są takie jak w relacjach mentorskich. Wiadomość nikogo nie wymienia.

mentorship-matching-invited = Mamy dla Ciebie osobę, która mogłaby Ci towarzyszyć w mentoringu.
mentorship-matching-invited-next = W swojej aplikacji zobaczysz, kto to jest i co Was łączy. Nikt inny jeszcze o tym nie wie: zapytamy tę osobę dopiero wtedy, gdy powiesz „tak”. A jeśli czujesz, że to nie to, możesz powiedzieć „nie” bez podawania powodu.
