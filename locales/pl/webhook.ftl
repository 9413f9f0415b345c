### To, co Waymark mówi koordynacji o webhookach: adresach partnerów, na które trafia informacja, że coś się zmieniło.
### Forma zwracania się: „Ty”, jak między ludźmi, którzy się wspierają. Proste słowa, bez wyrzutów i, jeśli się da, z dalszą drogą.

webhook-url-invalid = Podaj adres serwera w internecie, który zaczyna się od „https://” i nie zawiera nazwy użytkownika ani hasła.
# $limit (liczba): ile webhooków może mieć partner.
webhook-too-many = { $limit ->
    [one] Partner może mieć { $limit } webhook. Najpierw go usuń.
    [few] Partner może mieć najwyżej { $limit } webhooki. Najpierw jeden usuń.
    [many] Partner może mieć najwyżej { $limit } webhooków. Najpierw jeden usuń.
   *[other] Partner może mieć najwyżej { $limit } webhooka. Najpierw jeden usuń.
}
webhook-no-key = Ten partner nie ma klucza, który coś otwiera, więc nie można mu nic przekazać. Najpierw utwórz klucz.
webhook-not-active = Do tego webhooka nic teraz nie wysyłamy. Najpierw go wznów.
