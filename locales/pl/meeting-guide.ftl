### To, co Waymark mówi o spotkaniach w formacie Meeting Guide: o przejmowaniu ich i przekazywaniu innym.

## W wierszu poleceń, do osoby, która importuje listę.

meeting-guide-import-unreadable = Nie możemy tego odczytać. Musi to być JSON w formacie Meeting Guide: lista spotkań.
# $taken, $changed, $unchanged, $refused (liczby): ile wierszy, według tego, co się z nimi stało.
meeting-guide-import-counts = Nowe: { $taken }. Zmienione: { $changed }. Bez zmian: { $unchanged }. Pominięte: { $refused }.
# $number (liczba): miejsce wiersza w pliku; $slug (tekst): jego nazwa w pliku; $reason (tekst): jedno ze zdań poniżej.
meeting-guide-import-refused = Wiersz { $number } ({ $slug }) został pominięty. { $reason }
# $number (liczba): miejsce wiersza w pliku; $reason (tekst): jedno ze zdań poniżej.
meeting-guide-import-refused-nameless = Wiersz { $number } został pominięty. { $reason }
# $rows (liczba): ile wierszy.
meeting-guide-hours-assumed = Spotkania bez podanego końca, dla których przyjęto jedną godzinę: { $rows }.
# $rows (liczba): ile wierszy.
meeting-guide-zones-assumed = Spotkania bez podanej strefy czasowej, dla których przyjęto Twoją: { $rows }.
# $codes (tekst): kody, każdy z liczbą wierszy, które go mają.
meeting-guide-unknown-codes = Kody spoza opublikowanej listy; zostały zachowane i nie są przekazywane dalej: { $codes }.
# $codes (tekst): kody, każdy z liczbą wierszy, które go mają.
meeting-guide-codes-without-topic = Kody, które nie mają tu jeszcze tematu; zostały zachowane i są przekazywane dalej: { $codes }.

## Dlaczego wiersza nie można przejąć.

meeting-guide-row-not-one = To nie jest spotkanie: w tym miejscu powinien być obiekt.
meeting-guide-row-unstorable = Są tu znaki, których nie możemy zapisać.
# $field (tekst): nazwa pola w formacie.
meeting-guide-row-field = Brakuje pola { $field } albo nie jest ono takie, jak wymaga format.
# $field (tekst): nazwa pola w formacie; $most (liczba): na ile znaków jest miejsce.
meeting-guide-row-too-long = Pole { $field } jest zbyt długie. Największa liczba znaków, jaka się zmieści: { $most }.
meeting-guide-row-by-appointment = Nie ma tu ani dnia, ani godziny. Przejąć można tylko spotkania, które odbywają się co tydzień.
meeting-guide-row-without-zone = Nie podano strefy czasowej. Dla wszystkich takich spotkań możesz ją podać przez --time-zone.
meeting-guide-row-zone-unknown = Nie znamy tej strefy czasowej. Musi to być nazwa IANA, na przykład America/New_York.
meeting-guide-row-without-way = Nie ma tu ani adresu, ani linku czy numeru telefonu, żeby dołączyć.
meeting-guide-row-address-not-full = Adres nie mówi, dokąd można przyjść, i nie ma linku ani numeru telefonu, żeby dołączyć.
meeting-guide-row-slug-twice = Wcześniejszy wiersz ma ten sam slug.
meeting-guide-row-own-meeting = To jest spotkanie z tego serwera.

## Dlaczego spotkania nie ma na liście, którą czytają inni.

meeting-guide-not-weekly = Nie odbywa się co tydzień w te same dni.
meeting-guide-not-begun = Nie odbywa się w ciągu najbliższych siedmiu dni.
meeting-guide-over = Już się skończyło.
meeting-guide-way-not-public = Jest online i tylko ci, którzy na nie przychodzą, mogą wiedzieć, jak dołączyć.
meeting-guide-no-address = Nie ma adresu, więc nikt nie znalazłby go na mapie.
meeting-guide-whole-day = Trwa cały dzień albo dłużej.
meeting-guide-language-unreadable = To nie jest język. Musi to być kod taki jak es lub pt-BR.
