### To, co Waymark mówi osobom, które dbają o wpisy swojej organizacji, i o tym, co one proponują.
### Forma zwracania się: „Ty”, jak między ludźmi, którzy się wspierają. Proste słowa, bez wyrzutów i, jeśli się da, z dalszą drogą.

resource-listing-about-one = Podaj albo organizację, która oferuje nową pomoc, albo ofertę z listy, która ma się zmienić.
resource-listing-proposal-waits = Jedna z Twoich propozycji do tej oferty jeszcze czeka. Poczekaj, aż ktoś ją przejrzy, albo najpierw ją wycofaj.
# $limit (liczba): ile propozycji jednej osoby może czekać.
resource-listing-too-many-proposals = { $limit ->
    [one] Naraz może czekać { $limit } Twoja propozycja. Poczekaj, aż ktoś ją przejrzy, albo ją wycofaj.
    [few] Naraz mogą czekać { $limit } Twoje propozycje. Poczekaj, aż ktoś przejrzy jedną z nich, albo jedną wycofaj.
    [many] Naraz może czekać { $limit } Twoich propozycji. Poczekaj, aż ktoś przejrzy jedną z nich, albo jedną wycofaj.
   *[other] Naraz może czekać { $limit } Twojej propozycji. Poczekaj, aż ktoś przejrzy jedną z nich, albo jedną wycofaj.
}
resource-listing-proposal-settled = Ta propozycja ma już odpowiedź albo została wycofana.
resource-listing-editor-already = Ta osoba dba już o wpisy tej organizacji.
# $limit (liczba): ile osób może dbać o wpisy jednej organizacji.
resource-listing-too-many-editors = { $limit ->
    [one] O wpisy jednej organizacji może dbać najwyżej { $limit } osoba.
    [few] O wpisy jednej organizacji mogą dbać najwyżej { $limit } osoby.
    [many] O wpisy jednej organizacji może dbać najwyżej { $limit } osób.
   *[other] O wpisy jednej organizacji może dbać najwyżej { $limit } osoby.
}
resource-listing-phone-invalid = W tym numerze telefonu nie ma żadnej cyfry. Zapisz go tak, jak się go wybiera.
resource-listing-extension-invalid = Numer wewnętrzny ma do 9 cyfr i nie zaczyna się od 0. Wszystko inne może trafić do opisu.
resource-listing-country-unknown = Użyj dwóch liter kraju, na przykład „DE” lub „BR”.
resource-listing-currency-unknown = Użyj trzech liter waluty, na przykład „EUR” lub „BRL”.
resource-listing-currency-missing = Podaj, w jakiej to walucie.
resource-listing-amount-invalid = Podaj kwotę od 0 do 1 000 000.
resource-listing-free-costs = Coś bezpłatnego nie ma kwoty. Pomiń ją albo wybierz inny rodzaj kosztu.
resource-listing-hours-empty = Wybierz przynajmniej jeden dzień albo napisz słowami, kiedy jest otwarte.
resource-listing-hours-over = Ostatni dzień jest wcześniejszy niż pierwszy. Spójrz na te dwie daty jeszcze raz.
resource-listing-place-empty = Podaj nazwę, ulicę lub miasto, żeby można było znaleźć to miejsce.
resource-listing-position-invalid = Podaj szerokość (od −90 do 90) i długość geograficzną (od −180 do 180) albo żadną z nich.

## W samym wpisie: jaki to rodzaj kosztu, jeśli nic więcej o nim nie powiedziano.

resource-listing-cost-free = Bezpłatnie
resource-listing-cost-sliding-scale = Każdy płaci tyle, ile może
resource-listing-cost-scholarship = Pomoc dla tych, którzy nie mogą zapłacić

## Wiadomości. Wszystkie mają ten sam temat co inne i nie mówią, o którą organizację chodzi.

# Do osoby, która od teraz dba o wpisy organizacji.
resource-listing-appointed = Należysz odtąd do osób, które dbają o wpisy jednej z organizacji.
resource-listing-appointed-next = W swojej aplikacji znajdziesz jej oferty pomocy. Gdy coś się w nich zmieni, zaproponuj to tam, a ktoś ze społeczności to przejrzy, zanim przeczytają to wszyscy. Jeśli to nie dla Ciebie, powiedz o tym komuś z koordynacji.
# Do osoby, która coś zaproponowała.
resource-listing-proposal-accepted = Twoja propozycja do jednego z wpisów została przyjęta.
resource-listing-proposal-accepted-next = Od teraz wszyscy czytają go w tej postaci, także w spisach, które biorą wpisy od nas. Dziękujemy, że dbasz o to, żeby się zgadzał.
resource-listing-proposal-declined = Ktoś przejrzał Twoją propozycję do jednego z wpisów i na razie nie zostanie ona dodana.
resource-listing-proposal-declined-next = W swojej aplikacji znajdziesz, co o niej napisano, i możesz zaproponować to jeszcze raz inaczej, kiedy tylko zechcesz. Dziękujemy, że o to dbasz.
