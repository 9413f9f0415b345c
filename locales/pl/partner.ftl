### To, co Waymark mówi koordynacji o partnerach i ich kluczach.
### Forma zwracania się: „Ty”, jak między ludźmi, którzy się wspierają. Proste słowa, bez wyrzutów i, jeśli się da, z dalszą drogą.

partner-scopes-empty = Wybierz przynajmniej jedną rzecz, którą ten klucz może odczytywać.
partner-expiry-past = Wybierz porę, która dopiero nadejdzie.
partner-key-over = Ten klucz już niczego nie otwiera. Utwórz nowy.
