### Przypomnienia: wiadomość i to, jak ktoś chce o czymś pamiętać.
### Łagodnie, nigdy z wyrzutem: nieobecność nie wymaga powodu.

## Co może poprawić osoba, która pyta

# $least, $most (liczby): minuty.
reminder-lead = Przypomnienie może przyjść od { $least } do { $most } minut wcześniej.
# $most (liczba): ile razy można przypomnieć o jednym terminie.
reminder-leads = { $most ->
    [one] O jednym terminie możemy przypomnieć najwyżej { $most } raz. Wybierz, ile wcześniej.
    [few] O jednym terminie możemy przypomnieć najwyżej { $most } razy. Wybierz, ile wcześniej: przynajmniej raz i za każdym razem inaczej.
    [many] O jednym terminie możemy przypomnieć najwyżej { $most } razy. Wybierz, ile wcześniej: przynajmniej raz i za każdym razem inaczej.
   *[other] O jednym terminie możemy przypomnieć najwyżej { $most } raza. Wybierz, ile wcześniej: przynajmniej raz i za każdym razem inaczej.
}
reminder-time-of-day = Wpisz godzinę w postaci 22:00.
reminder-quiet-half = Godziny ciszy potrzebują początku i końca.
reminder-quiet-all-day = Godziny ciszy nie mogą kończyć się wtedy, kiedy się zaczynają. Jeśli nie chcesz żadnych przypomnień, cofnij swoją zgodę na nie.

## Wiadomość
## Temat i podgląd widzą też inni: nic o spotkaniach, zdrowieniu ani społeczności.

reminder-subject = Małe przypomnienie dla Ciebie
# Tylko dla kogoś, kto powiedział, że z tematu może być widać, o czym jest wiadomość.
# $title (tekst): jak nazywa się spotkanie.
reminder-plain-subject = Już wkrótce: { $title }
reminder-preheader = Przypominamy na Twoją prośbę.
reminder-opening = Zbliża się coś, na co się wybierasz. Dobrze będzie mieć Cię z nami.
reminder-cannot-come = Jeśli dziś to nie ten dzień, wszystko w porządku. Możesz w aplikacji oddać swoje miejsce i nikt nie zapyta dlaczego.
reminder-footer = Dostajesz tę wiadomość, bo mamy od Ciebie potwierdzenie, że będziesz, i prośbę o przypomnienie.
reminder-unsubscribe = Nie chcę przypomnień
