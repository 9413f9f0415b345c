### Na co umawiają się dwie osoby w relacji mentorskiej: sposoby kontaktu, rytm, czas, granice i co robić w kryzysie.
### Granice to troska o obie osoby. Nikt nie jest naciskany, żeby potwierdzić, i nikt nie musi tłumaczyć zmiany.

## Co może poprawić osoba, która pyta

mentorship-agreement-channels-missing = Wybierz przynajmniej jeden sposób kontaktu.
# $least, $most (liczby): ile tygodni może minąć między rozmowami.
mentorship-agreement-every-weeks-range = Wybierz liczbę tygodni od { $least } do { $most }.
# $least, $most (liczby): ile minut tygodniowo można dać w mentoringu.
mentorship-agreement-minutes-range = Wybierz liczbę minut w tygodniu od { $least } do { $most }.
mentorship-agreement-contact-hours-empty = Wybierz godziny, które kończą się o innej porze, niż się zaczynają.
mentorship-agreement-look-again-range = Wybierz dzień po dzisiejszym, w ciągu najbliższego roku.

## Wiadomości
## Przychodzą w kopercie z mentorship.ftl. Nikogo nie wymieniają i nie powtarzają niczego z ustaleń.

mentorship-agreement-proposed = W jednej z Twoich relacji mentorskich jest propozycja, jak chcecie iść razem.
mentorship-agreement-proposed-next = Przeczytaj ją spokojnie w swojej aplikacji. Jeśli Ci odpowiada, potwierdź ją tam; jeśli coś nie pasuje, zaproponuj, co byłoby dla Ciebie lepsze. Obowiązuje dopiero wtedy, gdy potwierdzicie ją i Ty, i druga osoba.
mentorship-agreement-still-proposed = W jednej z Twoich relacji mentorskich wciąż czeka na Ciebie propozycja.
mentorship-agreement-still-proposed-next = Nie ma pośpiechu. W swojej aplikacji możesz ją potwierdzić, zaproponować coś innego albo odłożyć, i nic z tego nie wymaga powodu. Krótka odpowiedź pomaga, żeby nikt nie został w niepewności.
mentorship-agreement-nothing-proposed = Jedna z Twoich relacji mentorskich może się zacząć, gdy tylko ustalicie, jak chcecie iść razem.
mentorship-agreement-nothing-proposed-next = Pierwszą propozycję w aplikacji może złożyć ktokolwiek z Was: jak i jak często się kontaktujecie, co pomijacie i co robicie w kryzysie. Nie musi być doskonała. Możecie ją razem zmienić w każdej chwili.
mentorship-agreement-confirmed = Twoja propozycja w jednej z Twoich relacji mentorskich została potwierdzona. Od teraz obowiązuje.
mentorship-agreement-confirmed-next = Znajdziesz ją w swojej aplikacji. I Ty, i druga osoba możecie w dowolnej chwili zaproponować zmianę.
mentorship-agreement-declined = Twoja propozycja w jednej z Twoich relacji mentorskich w tej postaci nie odpowiada obu stronom.
mentorship-agreement-declined-next = To nie jest ocena Ciebie: znalezienie tego, co odpowiada dwóm osobom, często wymaga więcej niż jednej próby. W swojej aplikacji możesz zaproponować coś innego. Wcześniejsze ustalenia nadal obowiązują.
mentorship-agreement-look-again = Pora znów przyjrzeć się temu, co jest ustalone w jednej z Twoich relacji mentorskich.
mentorship-agreement-look-again-next = Czy to nadal Wam odpowiada? Wtedy nie trzeba nic robić. A jeśli nie, możesz w swojej aplikacji zaproponować zmianę.
