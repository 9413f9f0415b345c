### Kolekcje: to, co ktoś sobie zapisuje, i to, co zebrano na spotkanie.

## Co może poprawić osoba, która pyta

# $limit (liczba): ile materiałów może mieć kolekcja.
collection-full = { $limit ->
    [one] Kolekcja może mieć najwyżej { $limit } materiał. Żeby dodać kolejny, najpierw jakiś wyjmij.
    [few] Kolekcja może mieć najwyżej { $limit } materiały. Żeby dodać kolejny, najpierw jakiś wyjmij.
    [many] Kolekcja może mieć najwyżej { $limit } materiałów. Żeby dodać kolejny, najpierw jakiś wyjmij.
   *[other] Kolekcja może mieć najwyżej { $limit } materiału. Żeby dodać kolejny, najpierw jakiś wyjmij.
}
