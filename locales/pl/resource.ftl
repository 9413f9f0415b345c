### To, co Waymark mówi o materiałach: jak je pisać, tłumaczyć i publikować oraz importować to, co oferują inni.
### Forma zwracania się: „Ty”, jak między ludźmi, którzy się wspierają. Proste słowa, bez wyrzutów i, jeśli się da, z dalszą drogą.

resource-service-not-written = Oferty pomocy nie da się tu napisać: przychodzi z danych tych, którzy ją prowadzą.
resource-pseudonym-missing = Wpisz nazwę, która ma się pojawić, albo wybierz inny sposób podpisania.
resource-address-invalid = To nie wygląda na adres strony internetowej. Użyj takiego, który zaczyna się od „https://”.
resource-address-missing = Podaj, gdzie można to znaleźć: nagranie, film lub plik potrzebuje adresu internetowego.
# $limit (liczba): ile form może mieć materiał.
resource-too-many-formats = { $limit ->
    [one] Materiał może mieć najwyżej { $limit } formę.
    [few] Materiał może mieć najwyżej { $limit } formy.
    [many] Materiał może mieć najwyżej { $limit } form.
   *[other] Materiał może mieć najwyżej { $limit } formy.
}
# $limit (liczba): o ile języków można prosić naraz.
resource-too-many-languages = { $limit ->
    [one] Naraz możesz poprosić najwyżej o { $limit } język.
    [few] Naraz możesz poprosić najwyżej o { $limit } języki.
    [many] Naraz możesz poprosić najwyżej o { $limit } języków.
   *[other] Naraz możesz poprosić najwyżej o { $limit } języka.
}
resource-review-date-past = Wybierz dzień po dzisiejszym, żeby ktoś w porę znów na to spojrzał.
resource-citation-nowhere = Podaj DOI albo adres strony, na której można to znaleźć.
resource-doi-invalid = To nie wygląda na DOI. Zaczyna się ono od „10.” i zawiera ukośnik, na przykład „10.1000/182”.
resource-retrieved-missing = Podaj, którego dnia ta strona została przeczytana: dziś może tam być coś innego.
resource-retrieved-later = Wybierz dzisiaj albo któryś z wcześniejszych dni.
# $limit (liczba): ile źródeł może mieć jeden materiał.
resource-too-many-citations = { $limit ->
    [one] Materiał może opierać się najwyżej na { $limit } źródle.
    [few] Materiał może opierać się najwyżej na { $limit } źródłach.
    [many] Materiał może opierać się najwyżej na { $limit } źródłach.
   *[other] Materiał może opierać się najwyżej na { $limit } źródła.
}
resource-published-already = To jest już opublikowane.
resource-archived = To zostało wycofane, więc nie można już tego zmienić.
resource-changed-meanwhile = Ktoś inny zmienił to w tej samej chwili. Spójrz na to jeszcze raz i spróbuj ponownie.
resource-source-language = W tym języku tekst został napisany. Wybierz język, na który tłumaczysz.
# $current (liczba): wersja, która jest aktualna.
resource-version-unknown = Nie znamy tej wersji. Aktualna to { $current }.
resource-nothing-to-search = Wpisz przynajmniej jedno słowo, którego szukasz.
resource-nothing-to-review = Żadne tłumaczenie na ten język nie czeka na przejrzenie.
resource-nothing-outdated = Żadne tłumaczenie na ten język nie jest starsze od oryginału.
resource-being-translated = Ktoś inny właśnie tłumaczy to na ten język. Inne teksty znajdziesz na liście.
resource-translation-waits = Jedno tłumaczenie na ten język już czeka na przejrzenie. Dziękujemy, że chcesz pomóc.
# $limit (liczba): ile tekstów może tłumaczyć jedna osoba.
resource-too-many-translations = { $limit ->
    [one] Możesz mieć u siebie naraz { $limit } tekst. Dokończ go albo zostaw innym, zanim weźmiesz kolejny.
    [few] Możesz mieć u siebie naraz { $limit } teksty. Dokończ któryś z nich albo zostaw go innym, zanim weźmiesz kolejny.
    [many] Możesz mieć u siebie naraz { $limit } tekstów. Dokończ któryś z nich albo zostaw go innym, zanim weźmiesz kolejny.
   *[other] Możesz mieć u siebie naraz { $limit } tekstu. Dokończ któryś z nich albo zostaw go innym, zanim weźmiesz kolejny.
}
resource-xliff-unreadable = To nie jest plik z tłumaczeniem, który możemy odczytać. Wyślij plik tak, jak zapisał go Twój program, w formacie XLIFF 2.
resource-xliff-not-one = W pliku jest dokładnie jeden tekst. Wyślij osobno każdy plik, który masz od nas.
# $count (liczba): ile części.
resource-xliff-unfinished = { $count ->
    [one] { $count } część tekstu nie jest jeszcze przetłumaczona. Możesz pracować dalej w swoim programie i wysłać plik ponownie.
    [few] { $count } części tekstu nie są jeszcze przetłumaczone. Możesz pracować dalej w swoim programie i wysłać plik ponownie.
    [many] { $count } części tekstu nie jest jeszcze przetłumaczonych. Możesz pracować dalej w swoim programie i wysłać plik ponownie.
   *[other] { $count } części tekstu nie jest jeszcze przetłumaczone. Możesz pracować dalej w swoim programie i wysłać plik ponownie.
}
resource-xliff-other-parts = Części tego pliku nie są częściami tego tekstu. Może tekst się zmienił: pobierz plik jeszcze raz.
resource-not-proposed = Ten tekst nie został jeszcze zgłoszony. Zdecydować możesz, gdy tylko zgłosi go osoba, która go napisała.
resource-proposed-already = Ten tekst jest już zgłoszony. Ktoś niedługo go przejrzy.
resource-waits-for-review = Inni właśnie to przeglądają, więc na razie zostaje bez zmian. Jeśli chcesz coś zmienić, napisz komentarz i poproś o zwrot.
resource-not-ones-own = To Twoja własna praca, więc zdecyduje o niej ktoś inny, kto przegląda teksty.
resource-changed-by-suggestion = To jest opublikowane, więc na zmianę tekstu muszą zgodzić się inni. Zasugeruj zmianę, a ktoś ją przejrzy.
resource-stays-sensitive = Co jest zgłoszone lub opublikowane, zachowuje to oznaczenie. Można je zdjąć, dopóki to szkic.
resource-topic-is-sensitive = Chodzi tu o temat, na który zawsze patrzą dwie osoby. Oznaczenie zniknie dopiero wtedy, gdy nie będzie go miał sam temat.
resource-story-without-context = Historia najbardziej pomaga innym, gdy mówi też, co nie pomogło i kiedy tak było. Wypełnij wszystkie trzy pola: co pomogło, co nie pomogło i w jakich okolicznościach.
resource-story-without-consent = Inni przeczytają historię dopiero wtedy, gdy zgodzi się na to osoba, która ją napisała. Możesz wyrazić zgodę i cofnąć ją wśród swoich zgód.
resource-changed-since = Ten tekst w międzyczasie się zmienił. Przeczytaj go jeszcze raz i wtedy zdecyduj.
resource-looked-at-again = To jest właśnie przeglądane na nowo. Wróci, gdy tylko opublikuje je ktoś, kto przegląda teksty.
resource-not-published-yet = To nie jest teraz opublikowane, więc nie ma czego przeglądać na nowo.
resource-reason-missing = Napisz w kilku słowach, dlaczego zmieniasz opublikowany tekst. Ci, którzy nad nim pracują, będą chcieli to wiedzieć.
resource-takes-two = Na zmianę tego tekstu muszą zgodzić się dwie osoby. Zasugeruj zmianę, a inni ją przejrzą.
resource-not-published = To nie jest teraz opublikowane, więc nie ma czego zasugerować.
resource-nothing-changes = Tak tu już jest napisane. Napisz, co ma być inaczej.
# $limit (liczba): ile sugestii jednej osoby może czekać.
resource-too-many-suggestions = { $limit ->
    [one] Naraz może czekać { $limit } Twoja sugestia. Poczekaj, aż ktoś ją przejrzy, albo ją wycofaj.
    [few] Naraz mogą czekać { $limit } Twoje sugestie. Poczekaj, aż ktoś przejrzy jedną z nich, albo jedną wycofaj.
    [many] Naraz może czekać { $limit } Twoich sugestii. Poczekaj, aż ktoś przejrzy jedną z nich, albo jedną wycofaj.
   *[other] Naraz może czekać { $limit } Twojej sugestii. Poczekaj, aż ktoś przejrzy jedną z nich, albo jedną wycofaj.
}
resource-suggestion-settled = Ta sugestia ma już odpowiedź albo została wycofana.
resource-changed-where-it-came-from = Zmieniło się to w spisie, z którego pochodzi.

## Ile źródło mówi o tym, co pomaga, zaczynając od tego, które mówi najwięcej. Nic z tego nie ocenia ludzi.

resource-evidence-review = Wiele badań na ten temat przeanalizowano razem.
resource-evidence-trial = W badaniu jedni tego próbowali, a inni nie; decydował los.
resource-evidence-observation = W badaniu obserwowano ludzi, którzy to robili.
resource-evidence-expertise = Tak mówią ludzie, którzy dobrze znają tę dziedzinę.
resource-evidence-experience = Ludzie, którzy to przeżyli, opowiadają, jak było u nich.

## Wiadomości. Wszystkie mają ten sam temat i nie mówią, o który tekst chodzi ani co o nim powiedziano.

resource-letter-subject = Jest dla Ciebie coś nowego
resource-letter-preheader = Otwórz aplikację, żeby to zobaczyć.
# Do osoby, która napisała tekst.
resource-returned = Ktoś przejrzał zgłoszony przez Ciebie tekst i na razie znów jest on szkicem.
resource-returned-next = W swojej aplikacji znajdziesz, co o nim do Ciebie napisano. Daj sobie tyle czasu, ile potrzebujesz, i zgłoś go znowu, kiedy zechcesz. Dziękujemy za pracę, którą w niego wkładasz.
resource-published = Twój tekst jest opublikowany: mogą go teraz przeczytać wszyscy w społeczności.
resource-published-next = Dziękujemy, że się nim dzielisz. W swojej aplikacji możesz w każdej chwili zmienić to, jak jest podpisany.
resource-taken-back = Twój tekst został wycofany przez kogoś, kto dba o to, co publikujemy.
resource-taken-back-next = Nikt go już nie znajdzie. Jeśli chcesz wiedzieć dlaczego, zapytaj kogoś z moderacji.
# Do osoby, która napisała tekst.
resource-reopened = Twój tekst jest przeglądany na nowo i w tym czasie nikt inny go nie znajdzie.
resource-reopened-next = W swojej aplikacji zobaczysz dlaczego. Jeśli chcesz, możesz od razu zmienić tekst; wróci, gdy ktoś go przejrzy. Dziękujemy za cierpliwość.
# Do osoby, która dba o coś opublikowanego.
resource-in-your-care = Coś, co publikujemy, jest odtąd pod Twoją opieką.
resource-in-your-care-next = W swojej aplikacji znajdziesz to wśród rzeczy, o które dbasz. Gdy przyjdzie pora znów na to spojrzeć, damy Ci znać. Jeśli to nie dla Ciebie, powiedz o tym komuś z moderacji, a zajmie się tym ktoś inny.
# $count (liczba): ile.
resource-care-due = { $count ->
    [one] Jedna z rzeczy, o które dbasz, czeka na ponowne przejrzenie.
    [few] { $count } rzeczy, o które dbasz, czekają na ponowne przejrzenie.
    [many] { $count } rzeczy, o które dbasz, czeka na ponowne przejrzenie.
   *[other] { $count } rzeczy, o które dbasz, czeka na ponowne przejrzenie.
}
# $date (tekst): dzień, od którego to jest ukryte, tak jak zapisuje go język osoby czytającej.
resource-care-due-next = Kiedy znajdziesz spokojną chwilę, przeczytaj to jeszcze raz i zaznacz w swojej aplikacji, czy nadal jest dobre. To, czego nikt nie przejrzy do { $date }, będzie od tego dnia ukryte, dopóki ktoś tego nie zrobi.
# $count (liczba): ile.
resource-care-hidden = { $count ->
    [one] Jedna z rzeczy, o które dbasz, jest teraz ukryta, bo czeka na ponowne przejrzenie.
    [few] { $count } rzeczy, o które dbasz, są teraz ukryte, bo czekają na ponowne przejrzenie.
    [many] { $count } rzeczy, o które dbasz, jest teraz ukrytych, bo czeka na ponowne przejrzenie.
   *[other] { $count } rzeczy, o które dbasz, jest teraz ukryte, bo czeka na ponowne przejrzenie.
}
resource-care-hidden-next = Widzi to też moderacja i przywróci to, gdy ktoś z niej to przejrzy. W swojej aplikacji możesz napisać, co o tym wiesz.
# W każdej wiadomości tego rodzaju.
resource-care-footer = Dostajesz tę wiadomość, bo dbasz o coś, co publikujemy. Jeśli zrobiło się tego za dużo, powiedz o tym komuś z moderacji: zajmie się tym ktoś inny.
# Do osoby, która przetłumaczyła tekst.
resource-translation-published = Twoje tłumaczenie zostało przejrzane i mogą je teraz przeczytać wszyscy.
resource-translation-published-next = Dziękujemy: ktoś, kto czyta w tym języku, znajdzie teraz pomoc tam, gdzie wcześniej jej nie było.
# Do osoby, która zasugerowała zmianę.
resource-suggestion-accepted = Zasugerowana przez Ciebie zmiana została przyjęta.
resource-suggestion-accepted-next = Od teraz tekst ma tę postać. Dziękujemy, że czytasz tak uważnie.
resource-suggestion-declined = Ktoś przejrzał zasugerowaną przez Ciebie zmianę i tekst zostaje taki, jaki jest.
resource-suggestion-declined-next = W swojej aplikacji znajdziesz, co o niej napisano. Dziękujemy, że myślisz razem z nami.
# W każdej wiadomości tego rodzaju.
resource-letter-footer = Dostajesz tę wiadomość, bo zmieniło się coś, co Cię dotyczy. W e-mailach piszemy tak mało, jak się da, żeby to, co Twoje, zostało Twoje.

## Do programów, które czytają listę ofert pomocy pod /hsds.

resource-parameter-unknown = Ta lista nie zna tego parametru. Możesz go pominąć.
resource-parameter-invalid = Ten parametr nie przyjmuje takiej wartości.
# $most (liczba): ile wpisów.
resource-per-page-too-many = { $most ->
    [one] Strona mieści najwyżej { $most } wpis. Poproś o mniejszą stronę albo o wszystko przez format=ndjson.
    [few] Strona mieści najwyżej { $most } wpisy. Poproś o mniejszą stronę albo o wszystko przez format=ndjson.
    [many] Strona mieści najwyżej { $most } wpisów. Poproś o mniejszą stronę albo o wszystko przez format=ndjson.
   *[other] Strona mieści najwyżej { $most } wpisu. Poproś o mniejszą stronę albo o wszystko przez format=ndjson.
}
resource-postcode-missing = Odległość jest liczona od kodu pocztowego. Dodaj go.
