### Pomoc w kryzysie: czytają to ludzie, którym może być bardzo ciężko, i ci, którzy są obok nich. Krótko, prosto, spokojnie.

## Co mogą poprawić ci, którzy dbają o linie wsparcia

crisis-phone-invalid = Zapisz numer tak, jak się go wybiera: cyfry oraz * lub #, jeśli do niego należą.
crisis-address-invalid = Podaj adres strony, który zaczyna się od https:// lub http://.
crisis-hours-invalid = Zapisz godziny tak: „Mo-Fr 09:00-17:00; PH off” albo „24/7”. Muszą być takie same w każdym tygodniu, z wyjątkiem dni świątecznych.
crisis-zone-missing = Podaj, w jakiej strefie czasowej są te godziny.
# $country (tekst): kod kraju, na przykład DE.
crisis-region-invalid = Podaj część kraju jej kodem. Zaczyna się on od { $country }-.
crisis-country-unknown = Podaj kraj dwuliterowym kodem, na przykład DE.
crisis-unreachable = Podaj przynajmniej jeden sposób, żeby skontaktować się z tą linią.
crisis-name-missing = Podaj nazwę tej linii.
crisis-kind-missing = Podaj, w czym ta linia pomaga.
crisis-checked-later = Ten dzień dopiero nadejdzie.
# $days (liczba): przez ile dni liczy się to, że ktoś sprawdził.
crisis-checked-long-ago = { $days ->
    [one] To było ponad { $days } dzień temu. Sprawdź jeszcze raz.
    [few] To było ponad { $days } dni temu. Sprawdź jeszcze raz.
    [many] To było ponad { $days } dni temu. Sprawdź jeszcze raz.
   *[other] To było ponad { $days } dnia temu. Sprawdź jeszcze raz.
}
crisis-changed-meanwhile = Ktoś inny w międzyczasie coś tu zmienił. Spójrz na tę linię jeszcze raz.
crisis-hidden-already = Ta linia jest już ukryta.
crisis-not-hidden = Ta linia nie jest ukryta.
crisis-nothing-to-take = Nie ma czego przejąć: ta linia jest taka, jaka przyszła z oprogramowaniem, albo wcale z nim nie przyszła.

## Czym jest ta linia

crisis-emergency-name = Służby ratunkowe
crisis-kind-emergency = Numer alarmowy
crisis-kind-crisis = Pomoc w kryzysie
crisis-kind-listening = Ktoś, kto wysłucha
crisis-kind-eating-disorders = Zaburzenia odżywiania
crisis-kind-youth = Dzieci i młodzież
# Kto przyjeżdża, gdy zadzwoni się na ten numer.
crisis-reaches-ambulance = Pogotowie i pomoc medyczna
crisis-reaches-police = Policja
crisis-cost-free = Nic nie kosztuje.
crisis-cost-charged = Kosztuje tyle co zwykłe połączenie.
crisis-cost-unknown = Nie wiadomo, ile to kosztuje.

## Kiedy działa

crisis-hours-unknown = Godziny nie są znane.
crisis-hours-always = W dzień i w nocy, codziennie.
# $times (tekst): jeden lub kilka przedziałów czasu.
crisis-hours-daily = Codziennie: { $times }
# $days (tekst): jeden lub kilka dni tygodnia. $times (tekst): jeden lub kilka przedziałów czasu.
crisis-hours-days = { $days }: { $times }
# $first, $last (tekst): dni tygodnia, tak jak stoją samodzielnie.
crisis-day-range = { $first } – { $last }
# $from, $to (tekst): godziny.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = cały dzień
# Stoi w miejscu dni tygodnia.
crisis-holidays = Dni świąteczne
crisis-holidays-closed = W dni świąteczne nieczynne.
# $zone (tekst): nazwa strefy czasowej.
crisis-hours-zone = Strefa czasowa tych godzin: { $zone }.
crisis-open-now = Teraz czynne
crisis-closed-now = Teraz nieczynne
# $when (tekst): dzień tygodnia, data i godzina, według zegarów tej linii.
crisis-opens = Teraz nieczynne. Znów czynne: { $when }.
crisis-open-unknown = Nie wiadomo, czy teraz jest czynne.

## Na ile to pewne

# $date (tekst): data.
crisis-assured = Ktoś z tej społeczności sprawdził to { $date }.
# $date (tekst): data.
crisis-assured-long-ago = Ktoś z tej społeczności ostatnio sprawdził to { $date }. Minęło już trochę czasu.
# $date (tekst): data albo sam rok, jeśli więcej nie wiadomo.
crisis-not-assured = Nikt z tej społeczności jeszcze tego nie sprawdził. Najnowsze publiczne potwierdzenie: { $date }.
crisis-not-assured-undated = Nikt z tej społeczności jeszcze tego nie sprawdził i nie wiadomo, na ile świeże są publiczne potwierdzenia.
crisis-not-assured-own = Zapisał to ktoś z tej społeczności. Od tego czasu nikt tego nie sprawdził.
crisis-reliability-high = Tak mówi oficjalna strona albo co najmniej dwa niezależne źródła są zgodne.
crisis-reliability-medium = Tak mówi tylko jedno źródło, które nie jest oficjalne, albo źródło jest stare.

## Co zrobić

# $number (tekst): numer telefonu.
crisis-in-danger = Jeśli Tobie lub komuś innemu grozi teraz niebezpieczeństwo, zadzwoń: { $number }.
crisis-in-danger-anywhere = Jeśli Tobie lub komuś innemu grozi teraz niebezpieczeństwo, zadzwoń na numer alarmowy kraju, w którym jesteś.
# Obok linku do findahelpline.com.
crisis-directory = Spis linii wsparcia w wielu krajach.
crisis-not-up-to-date = Nie możemy teraz sprawdzić, co ta społeczność wie o tych numerach. Poniżej jest to, co przychodzi z oprogramowaniem; może być nieaktualne.

## Strona

crisis-page-title = Pomoc w kryzysie
crisis-page-introduction = Nie musisz przechodzić przez to w pojedynkę. Tu są ludzie, do których możesz zadzwonić albo napisać. Nie trzeba się logować i nikt nie zapisuje, że tu jesteś.
crisis-page-country = W jakim kraju jesteś?
crisis-page-country-none = Wybierz kraj
crisis-page-show = Pokaż
# $country (tekst): nazwa kraju.
crisis-page-lines = Ktoś, z kim można porozmawiać: { $country }
crisis-page-no-lines = Nie znamy tu jeszcze żadnej linii. Może znajdziesz ją w spisie poniżej.
# $number (tekst): numer telefonu.
crisis-page-call = Zadzwoń: { $number }
# $extension (tekst): cyfry.
crisis-page-extension = Gdy ktoś odbierze, wybierz { $extension }.
# $number (tekst): numer telefonu.
crisis-page-text = Napisz SMS: { $number }
# $number (tekst): numer telefonu. $words (tekst): co napisać.
crisis-page-text-with = Napisz SMS o treści { $words } na numer { $number }
crisis-page-chat = Czat
crisis-page-website = Strona internetowa
# $address (tekst): adres e-mail.
crisis-page-email = Napisz na adres { $address }
# $number (tekst): numer telefonu.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Godziny
crisis-page-languages = Języki
crisis-page-cost = Koszt
crisis-page-audience = Dla kogo
crisis-page-sources = Skąd to wiemy
crisis-page-elsewhere = Jeśli nic tu nie pasuje
# Nazwa listy języków, dla czytników ekranu.
crisis-page-other-languages = Ta strona w innych językach

## Wiadomość do koordynacji
## Temat nic nie mówi: może go zobaczyć ktoś inny.

crisis-letter-subject = Jest coś, o co można zadbać
crisis-letter-preheader = Otwórz aplikację, żeby to zobaczyć.
# $count (liczba): ile.
crisis-letter-due = { $count ->
    [one] Jeden z numerów, które podajemy ludziom szukającym pomocy, od dłuższego czasu nie był sprawdzany albo nie sprawdziliśmy go jeszcze ani razu.
    [few] { $count } z numerów, które podajemy ludziom szukającym pomocy, od dłuższego czasu nie były sprawdzane albo nie sprawdziliśmy ich jeszcze ani razu.
    [many] { $count } z numerów, które podajemy ludziom szukającym pomocy, od dłuższego czasu nie było sprawdzanych albo nie sprawdziliśmy ich jeszcze ani razu.
   *[other] { $count } z numerów, które podajemy ludziom szukającym pomocy, od dłuższego czasu nie było sprawdzane albo nie sprawdziliśmy ich jeszcze ani razu.
}
crisis-letter-next = Kiedy znajdziesz spokojną chwilę, zajrzyj na stronę tych, którzy prowadzą tę linię, albo zadzwoń, i zaznacz w swojej aplikacji, że wszystko się zgadza. Nigdy nie dzwoń na numer alarmowy na próbę. Nie musisz sprawdzać wszystkiego ani robić tego w pojedynkę.
crisis-letter-footer = Dostajesz tę wiadomość, bo dbasz o tę społeczność. Przychodzi najwyżej raz w miesiącu, dopóki jest coś do sprawdzenia.
