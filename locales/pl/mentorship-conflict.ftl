### Konflikty: dwie osoby, których nigdy nie należy sobie proponować.

## Co może poprawić osoba, która pyta

mentorship-conflict-with-oneself = To dwa razy ta sama osoba. Wybierz dwie różne osoby.
