### Zasady społeczności i to, na co ktoś się zgadza.
### Forma zwracania się: jak w common.ftl.

# $current (liczba): wersja zasad, która teraz obowiązuje.
consent-version-not-current = Zasady naszej społeczności w międzyczasie się zmieniły. Przeczytaj wersję { $current }, zanim ją zaakceptujesz.
consent-source-text-missing = Dodaj tekst w języku, w którym te zasady zostały napisane.
# $limit (liczba): ile tekstów mogą mieć zasady społeczności.
consent-too-many-texts = { $limit ->
    [one] Zasady społeczności mogą mieć najwyżej { $limit } tekst.
    [few] Zasady społeczności mogą mieć najwyżej { $limit } teksty.
    [many] Zasady społeczności mogą mieć najwyżej { $limit } tekstów.
   *[other] Zasady społeczności mogą mieć najwyżej { $limit } tekstu.
}
