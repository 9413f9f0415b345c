### Hilfe in einer Krise: gelesen von Menschen, denen es vielleicht schlecht geht, und von denen an ihrer Seite. Kurz, schlicht, ruhig.

## Was diejenigen beheben können, die sich um Krisentelefone kümmern

crisis-phone-invalid = Bitte schreib die Nummer so, wie man sie wählt: Ziffern, und * oder #, wo sie dazugehören.
crisis-address-invalid = Bitte gib die Adresse einer Seite an, die mit https:// oder http:// beginnt.
crisis-hours-invalid = Bitte schreib die Zeiten so: „Mo-Fr 09:00-17:00; PH off“ oder „24/7“. Sie müssen jede Woche gleich sein, nur an Feiertagen nicht.
crisis-zone-missing = Bitte sag, in welcher Zeitzone diese Zeiten gelten.
# $country (Text): der Code des Landes, etwa DE.
crisis-region-invalid = Bitte gib den Teil des Landes mit seinem Code an. Er beginnt mit { $country }-.
crisis-country-unknown = Bitte gib das Land mit seinem Code aus zwei Buchstaben an, etwa DE.
crisis-unreachable = Bitte gib wenigstens einen Weg an, auf dem man dort jemanden erreicht.
crisis-name-missing = Bitte gib einen Namen an.
crisis-kind-missing = Bitte sag, wofür dieses Angebot da ist.
crisis-checked-later = Dieser Tag kommt erst noch.
# $days (Zahl): wie lange es gilt, dass jemand nachgesehen hat.
crisis-checked-long-ago = { $days ->
    [one] Das ist mehr als { $days } Tag her. Bitte vergewissere dich noch einmal.
   *[other] Das ist mehr als { $days } Tage her. Bitte vergewissere dich noch einmal.
}
crisis-changed-meanwhile = Inzwischen hat jemand anderes hier etwas geändert. Bitte sieh es dir noch einmal an.
crisis-hidden-already = Das ist schon verborgen.
crisis-not-hidden = Das ist nicht verborgen.
crisis-nothing-to-take = Es gibt nichts zu übernehmen: Alles ist so, wie es mit der Software kam, oder es kam nicht mit ihr.

## Was es ist

crisis-emergency-name = Notruf
crisis-kind-emergency = Notruf
crisis-kind-crisis = Hilfe in einer Krise
crisis-kind-listening = Jemand, der zuhört
crisis-kind-eating-disorders = Essstörungen
crisis-kind-youth = Kinder und Jugendliche
# Wer kommt, wenn man diese Nummer wählt.
crisis-reaches-ambulance = Rettungsdienst und ärztliche Hilfe
crisis-reaches-police = Polizei
crisis-cost-free = Es kostet nichts.
crisis-cost-charged = Es kostet so viel wie ein Anruf.
crisis-cost-unknown = Was es kostet, ist nicht bekannt.

## Wann jemand da ist

crisis-hours-unknown = Die Zeiten sind nicht bekannt.
crisis-hours-always = Tag und Nacht, jeden Tag.
# $times (Text): eine oder mehrere Zeitspannen.
crisis-hours-daily = Jeden Tag: { $times }
# $days (Text): ein oder mehrere Wochentage. $times (Text): eine oder mehrere Zeitspannen.
crisis-hours-days = { $days }: { $times }
# $first, $last (Text): Wochentage.
crisis-day-range = { $first } bis { $last }
# $from, $to (Text): Uhrzeiten.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = den ganzen Tag
# Steht an der Stelle von Wochentagen.
crisis-holidays = Feiertage
crisis-holidays-closed = An Feiertagen ist niemand da.
# $zone (Text): der Name einer Zeitzone.
crisis-hours-zone = Die Zeiten gelten in dieser Zeitzone: { $zone }.
crisis-open-now = Jetzt ist jemand da
crisis-closed-now = Jetzt ist niemand da
# $when (Text): Wochentag, Datum und Uhrzeit, nach den Uhren dort.
crisis-opens = Jetzt ist niemand da. Wieder erreichbar: { $when }.
crisis-open-unknown = Ob jetzt jemand da ist, ist nicht bekannt.

## Wie sicher das ist

# $date (Text): ein Datum.
crisis-assured = Jemand aus dieser Gemeinschaft hat sich am { $date } vergewissert, dass das stimmt.
# $date (Text): ein Datum.
crisis-assured-long-ago = Jemand aus dieser Gemeinschaft hat sich zuletzt am { $date } vergewissert, dass das stimmt. Das ist eine Weile her.
# $date (Text): ein Datum, oder ein Jahr, wo nicht mehr bekannt ist.
crisis-not-assured = Aus dieser Gemeinschaft hat das noch niemand überprüft. Der neueste öffentliche Beleg: { $date }.
crisis-not-assured-undated = Aus dieser Gemeinschaft hat das noch niemand überprüft, und wie neu die öffentlichen Belege sind, ist nicht bekannt.
crisis-not-assured-own = Jemand aus dieser Gemeinschaft hat das aufgeschrieben. Seitdem hat es niemand überprüft.
crisis-reliability-high = So steht es auf einer offiziellen Seite, oder mindestens zwei unabhängige Quellen stimmen überein.
crisis-reliability-medium = So steht es nur in einer Quelle, die nicht offiziell ist, oder in einer alten.

## Was zu tun ist

# $number (Text): eine Telefonnummer.
crisis-in-danger = Wenn du oder jemand anderes gerade in Gefahr ist, ruf { $number } an.
crisis-in-danger-anywhere = Wenn du oder jemand anderes gerade in Gefahr ist, ruf den Notruf des Landes an, in dem du bist.
# Neben einem Link zu findahelpline.com.
crisis-directory = Ein Verzeichnis von Hilfetelefonen in vielen Ländern.
crisis-not-up-to-date = Was diese Gemeinschaft über diese Nummern weiß, lässt sich gerade nicht nachsehen. Hier steht, was mit der Software kam. Manches davon kann überholt sein.

## Die Seite

crisis-page-title = Hilfe in einer Krise
crisis-page-introduction = Du musst da nicht allein durch. Hier sind Menschen, die du anrufen oder denen du schreiben kannst. Du musst dich nicht anmelden, und niemand hält fest, dass du hier warst.
crisis-page-country = In welchem Land bist du?
crisis-page-country-none = Wähle ein Land
crisis-page-show = Anzeigen
# $country (Text): der Name eines Landes.
crisis-page-lines = Jemand zum Reden: { $country }
crisis-page-no-lines = Hier kennen wir noch niemanden. Vielleicht hilft das Verzeichnis weiter unten.
# $number (Text): eine Telefonnummer.
crisis-page-call = { $number } anrufen
# $extension (Text): Ziffern.
crisis-page-extension = Wenn jemand abhebt, wähle { $extension }.
# $number (Text): eine Telefonnummer.
crisis-page-text = SMS an { $number }
# $number (Text): eine Telefonnummer. $words (Text): was man schreibt.
crisis-page-text-with = SMS mit { $words } an { $number }
crisis-page-chat = Chat
crisis-page-website = Website
# $address (Text): eine E-Mail-Adresse.
crisis-page-email = An { $address } schreiben
# $number (Text): eine Telefonnummer.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Zeiten
crisis-page-languages = Sprachen
crisis-page-cost = Kosten
crisis-page-audience = Für wen
crisis-page-sources = Woher wir das wissen
crisis-page-elsewhere = Wenn hier nichts passt
# Benennt eine Liste von Sprachen, für Vorleseprogramme.
crisis-page-other-languages = Diese Seite in anderen Sprachen

## Der Brief an die Koordination
## Der Betreff verrät nichts: Jemand anderes könnte ihn sehen.

crisis-letter-subject = Es gibt etwas, worum du dich kümmern kannst
crisis-letter-preheader = Öffne deine App, um es zu sehen.
# $count (Zahl): wie viele.
crisis-letter-due = { $count ->
    [one] Eine der Nummern, die wir Menschen geben, die Hilfe brauchen, wurde schon länger nicht überprüft, oder noch nie von uns.
   *[other] { $count } der Nummern, die wir Menschen geben, die Hilfe brauchen, wurden schon länger nicht überprüft, oder noch nie von uns.
}
crisis-letter-next = Wenn du einen ruhigen Moment hast, sieh bitte auf der Seite derer nach, die dort zuhören, oder ruf an, und sag in deiner App, dass es noch stimmt. Ruf bitte nie einen Notruf an, um ihn auszuprobieren. Du musst nicht alle schaffen, und nicht allein.
crisis-letter-footer = Du bekommst diese E-Mail, weil du dich um diese Gemeinschaft kümmerst. Sie kommt höchstens einmal im Monat, solange es etwas zu überprüfen gibt.
