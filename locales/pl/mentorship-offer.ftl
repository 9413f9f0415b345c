### Co ktoś oferuje w mentoringu i czego ktoś w nim szuka.

# $least, $most (liczby): najmniej i najwięcej godzin tygodniowo.
mentorship-offer-hours-range = Wybierz liczbę godzin w tygodniu od { $least } do { $most }.
mentorship-offer-topic-both-ways = Jeden temat jest i wśród tych, o których lubisz rozmawiać, i wśród tych, które pomijasz. Wybierz jedno z dwojga.
mentorship-offer-no-contact-all-day = Te godziny zaczynają się i kończą o tej samej porze. Wybierz koniec inny niż początek.
mentorship-offer-pause-over = Wybierz na koniec przerwy dzień, który dopiero nadejdzie.
mentorship-offer-perspective-not-yours = Tej perspektywy nie ma w Twoim profilu. Najpierw ją tam dodaj albo wybierz jedną z tych, które w nim są.
mentorship-offer-perspective-not-lived = W mentoringu szuka się po tym, co ktoś zna z życia: jako osoba, która zdrowieje, jako ktoś, kto się o kogoś troszczy, albo jako rodzina. Wybierz jedno z tych.
