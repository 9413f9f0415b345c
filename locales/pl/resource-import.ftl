### To, co Waymark mówi w wierszu poleceń osobie, która importuje listę ofert pomocy w HSDS.
### Forma zwracania się: „Ty”. Proste słowa, dokładnie co i gdzie, bez wyrzutów i z dalszą drogą.

## Nie da się nic odczytać albo nic nie zostaje przyjęte.

# $source (tekst): plik, folder lub adres internetowy.
resource-import-not-hsds = Nie możemy odczytać { $source }. Musi to być HSDS w JSON (jedna oferta, lista ofert albo strona z „contents”), po jednej ofercie w wierszu (NDJSON), albo folder z takimi plikami lub z tabelami CSV.
# $source (tekst): plik; $line (liczba): wiersz.
resource-import-line-unreadable = { $source } daje się odczytać tylko do wiersza { $line }. Być może plik urwał się po drodze. Nic nie zostało zaimportowane.
# $source (tekst): folder lub adres internetowy.
resource-import-broke-off = Lista w { $source } nie jest cała: brakuje strony albo przyszła nie po kolei. Nic nie zostało zaimportowane. Pobierz ją jeszcze raz.
# $source (tekst): folder.
resource-import-folder-empty = W { $source } nie ma nic, co można zaimportować: ani plików JSON, ani CSV.
# $source (tekst): folder.
resource-import-folder-mixed = W { $source } są i pliki JSON, i tabele CSV. Umieść je w dwóch folderach, żeby było jasne, które się liczą.
resource-import-table-missing = Nie ma tabeli services.csv, więc nie ma ofert do zaimportowania.
# $file (tekst): tabela.
resource-import-table-without-ids = Tabela { $file } nie ma w pierwszym wierszu kolumny „id”. Czy jej kolumny są oddzielone przecinkami?
# $count, $all (liczby): ile wpisów by zniknęło i ile ma ich to źródło.
resource-import-withdraws-many = Ofert z tego źródła, których nie ma już na liście: { $count } z { $all }. Wygląda to tak, jakby lista nie była cała, więc nic nie zostało zmienione. Jeśli wszystko się zgadza, zaimportuj ją jeszcze raz z --withdraw-many.
# $refused (liczba): ile rekordów nie jest w porządku.
resource-import-held-back = Nic nie zostało zaimportowane, bo nie każdy rekord jest w porządku. Do poprawienia: { $refused }. Żeby zaimportować wszystkie pozostałe, użyj --leave-out-bad.

## Co stało się z każdym rekordem. $place (tekst): gdzie stał, na przykład 7 lub services.csv:7; $name (tekst): jego nazwa; $id: id.

# $became (tekst): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (tekst): pola, które się zmieniły.
resource-import-record = { $became ->
    [new] Rekord { $place }, „{ $name }” ({ $id }): od teraz na liście.
    [changed] Rekord { $place }, „{ $name }” ({ $id }): zmienione pola: { $fields }.
    [returned] Rekord { $place }, „{ $name }” ({ $id }): znowu na liście.
    [withdrawn] Rekord { $place }, „{ $name }” ({ $id }): wycofany, bo ta oferta jest zamknięta.
    [as_before] Rekord { $place }, „{ $name }” ({ $id }): bez zmian.
    [held_back] Rekord { $place }, „{ $name }” ({ $id }): w porządku.
   *[refused] Rekord { $place }, „{ $name }” ({ $id }): pominięty.
}
resource-import-record-gone = „{ $name }” ({ $id }): tej oferty nie ma już na liście, więc została wycofana.
# $fields (tekst): pola rekordu.
resource-import-replaces = {"  "}Rekord zastępuje to, co ludzie wpisali tutaj w polach: { $fields }. To, co napisali, zostaje zachowane.
# $fields (tekst): pola rekordu.
resource-import-told-otherwise = {"  "}Przekazujemy go dalej z innymi wartościami w polach: { $fields }.
# $severity (tekst): error lub warning; $path (tekst): pole; $reason (tekst): jedno ze zdań poniżej; $keyword (tekst): słowo, jakim nazywa to standard.
resource-import-fault = { $severity ->
    [warning] {"  "}Zwróć uwagę na { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Błąd w { $path }: { $reason } ({ $keyword })
}

## Dlaczego. Każde zdanie stoi za polem, którego dotyczy.

resource-record-not-one = To nie jest rekord: w tym miejscu powinien być obiekt.
resource-record-unstorable = Są tu znaki, których nie możemy zapisać.
resource-record-provider-missing = Rekord nie mówi, która organizacja daje tę pomoc.
resource-record-provider-unknown = Nie znamy tej organizacji i żaden inny rekord jej nie opisuje.
resource-record-twice = Oferta z tym id była już wcześniej i mówiła coś innego.
resource-field-missing = HSDS wymaga tego pola, a tu go brakuje.
# $expected (tekst): string, number, array lub object.
resource-field-type = { $expected ->
    [number] To musi być liczba.
    [array] To musi być lista.
    [object] To musi być obiekt.
   *[string] To musi być tekst.
}
# $format (tekst): uuid, uri, email, date, time lub date-time.
resource-field-format = { $format ->
    [uuid] To nie jest UUID.
    [uri] To nie jest pełny adres internetowy.
    [email] To nie jest adres e-mail.
    [date] To nie jest data taka jak 2026-03-31.
    [time] To nie jest godzina taka jak 18:30.
   *[date-time] To nie jest data z godziną taka jak 2026-03-31T18:30:00Z.
}
# $allowed (tekst): wartości, oddzielone przecinkami.
resource-field-not-allowed = To musi być jedna z tych wartości: { $allowed }.
# $limit (liczba): ile znaków może to mieć.
resource-field-too-long = To jest za długie. Największa liczba znaków: { $limit }.
resource-field-null = Jest tu null, gdzie HSDS nie chce nic. Traktujemy to jak brak.
resource-field-other = To nie jest to, czego wymaga HSDS.

## O całości.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (liczby): ile rekordów, według tego, co się z nimi stało.
resource-import-counted = Nowe: { $taken }. Zmienione: { $changed }. Bez zmian: { $unchanged }. Znowu na liście: { $returned }. Wycofane: { $withdrawn }. Pominięte: { $refused }.
# $page, $pages (liczby): która strona została zaimportowana i ile ich jest.
resource-import-one-page = To była strona { $page } z { $pages }. Pozostałe strony nie zostały zaimportowane.
resource-import-trial = To była próba: nic nie zostało zmienione.
resource-import-uncertain = Jeden rekord nie mówi, której oferty dotyczy. Dlatego nie wiadomo, które oferty zniknęły, i żadna nie została z tego powodu wycofana.
# $file (tekst): tabela.
resource-import-table-unknown = { $file } nie jest tabelą HSDS, więc nie została odczytana.
# $file (tekst): tabela; $rows (liczba): ile wierszy.
resource-import-rows-left = Wiersze z { $file }, które nie należą tu do żadnej oferty albo są tam dwa razy, i nie zostały zaimportowane: { $rows }.
