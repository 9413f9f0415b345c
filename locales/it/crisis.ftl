### Aiuto in un momento di crisi: lo legge chi forse sta male, e chi gli sta accanto. Breve, semplice, calmo.

## Ciò che può correggere chi si prende cura delle linee di aiuto

crisis-phone-invalid = Scrivi il numero così come si compone: cifre, e * o # dove ne fanno parte.
crisis-address-invalid = Indica l’indirizzo di una pagina che inizi con https:// o http://.
crisis-hours-invalid = Scrivi gli orari così: «Mo-Fr 09:00-17:00; PH off», o «24/7». Devono essere uguali ogni settimana, tranne che nei giorni festivi.
crisis-zone-missing = Indica in quale fuso orario sono questi orari.
# $country (testo): il codice del paese, come DE.
crisis-region-invalid = Indica la parte del paese con il suo codice. Inizia con { $country }-.
crisis-country-unknown = Indica il paese con il suo codice di due lettere, come IT.
crisis-unreachable = Indica almeno un modo per raggiungere questa linea.
crisis-name-missing = Dai un nome a questa linea.
crisis-kind-missing = Indica a che cosa serve questa linea.
crisis-checked-later = Questo giorno deve ancora venire.
# $days (numero): per quanto tempo vale che qualcuno abbia verificato.
crisis-checked-long-ago = { $days ->
    [one] È passato più di { $days } giorno. Verifica ancora una volta.
    [many] Sono passati più di { $days } di giorni. Verifica ancora una volta.
   *[other] Sono passati più di { $days } giorni. Verifica ancora una volta.
}
crisis-changed-meanwhile = Nel frattempo un’altra persona ha fatto qualcosa su questa linea. Guardala di nuovo.
crisis-hidden-already = Questa linea è già nascosta.
crisis-not-hidden = Questa linea non è nascosta.
crisis-nothing-to-take = Non c’è nulla da riprendere: questa linea è così come è arrivata con il programma, oppure non è arrivata con quello.

## Che cos’è una linea

crisis-emergency-name = Emergenze
crisis-kind-emergency = Numero di emergenza
crisis-kind-crisis = Aiuto in un momento di crisi
crisis-kind-listening = Qualcuno che ascolta
crisis-kind-eating-disorders = Disturbi alimentari
crisis-kind-youth = Infanzia e giovani
# Chi arriva quando si chiama questo numero.
crisis-reaches-ambulance = Ambulanza e soccorso medico
crisis-reaches-police = Polizia
crisis-cost-free = È gratis.
crisis-cost-charged = Costa quanto una telefonata.
crisis-cost-unknown = Non si sa quanto costa.

## Quando risponde

crisis-hours-unknown = Gli orari non si conoscono.
crisis-hours-always = Risponde giorno e notte, tutti i giorni.
# $times (testo): uno o più intervalli di tempo.
crisis-hours-daily = Tutti i giorni: { $times }
# $days (testo): uno o più giorni della settimana. $times (testo): uno o più intervalli di tempo.
crisis-hours-days = { $days }: { $times }
# $first, $last (testo): giorni della settimana, da soli.
crisis-day-range = da { $first } a { $last }
# $from, $to (testo): orari.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = tutto il giorno
# Sta al posto dei giorni della settimana.
crisis-holidays = giorni festivi
crisis-holidays-closed = Nei giorni festivi non risponde.
# $zone (testo): il nome di un fuso orario.
crisis-hours-zone = Gli orari sono in questo fuso orario: { $zone }.
crisis-open-now = Adesso risponde
crisis-closed-now = Adesso non risponde
# $when (testo): giorno della settimana, data e ora, secondo gli orologi della linea.
crisis-opens = Adesso non risponde. Riapre { $when }.
crisis-open-unknown = Non si sa se adesso risponde.

## Quanto è sicuro

# $date (testo): una data.
crisis-assured = Una persona di questa comunità lo ha verificato. Data: { $date }.
# $date (testo): una data.
crisis-assured-long-ago = Una persona di questa comunità lo ha verificato l’ultima volta un po’ di tempo fa. Data: { $date }.
# $date (testo): una data, o un anno se non si sa di più.
crisis-not-assured = In questa comunità nessuno lo ha ancora verificato. La fonte pubblica più recente: { $date }.
crisis-not-assured-undated = In questa comunità nessuno lo ha ancora verificato, e non si sa a quando risalgono le fonti pubbliche.
crisis-not-assured-own = Lo ha annotato una persona di questa comunità. Da allora nessuno lo ha verificato.
crisis-reliability-high = Lo dice una pagina ufficiale, o almeno due fonti indipendenti sono d’accordo.
crisis-reliability-medium = Lo dice solo una fonte che non è ufficiale, oppure la fonte è vecchia.

## Che cosa fare

# $number (testo): un numero di telefono.
crisis-in-danger = Se in questo momento tu o un’altra persona siete in pericolo, chiama il numero { $number }.
crisis-in-danger-anywhere = Se in questo momento tu o un’altra persona siete in pericolo, chiama il numero di emergenza del paese in cui ti trovi.
# Accanto a un link a findahelpline.com.
crisis-directory = Un elenco di linee di aiuto in molti paesi.
crisis-not-up-to-date = Ciò che questa comunità sa di questi numeri al momento non si può consultare. Quello che vedi è ciò che arriva con il programma, e può non essere aggiornato.

## La pagina

crisis-page-title = Aiuto in un momento di crisi
crisis-page-introduction = Non devi affrontare tutto questo senza nessuno accanto. Qui ci sono persone che puoi chiamare o a cui puoi scrivere. Non serve accedere, e nessuno tiene traccia della tua visita.
crisis-page-country = In quale paese sei?
crisis-page-country-none = Scegli un paese
crisis-page-show = Mostra
# $country (testo): il nome di un paese.
crisis-page-lines = Qualcuno con cui parlare: { $country }
crisis-page-no-lines = Qui non conosciamo ancora nessuna linea. Forse ne conosce una l’elenco qui sotto.
# $number (testo): un numero di telefono.
crisis-page-call = Chiama { $number }
# $extension (testo): cifre.
crisis-page-extension = Quando rispondono, digita { $extension }.
# $number (testo): un numero di telefono.
crisis-page-text = Manda un SMS a { $number }
# $number (testo): un numero di telefono. $words (testo): che cosa scrivere.
crisis-page-text-with = Manda un SMS con scritto { $words } a { $number }
crisis-page-chat = Chat
crisis-page-website = Sito web
# $address (testo): un indirizzo e-mail.
crisis-page-email = Scrivi a { $address }
# $number (testo): un numero di telefono.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Orari
crisis-page-languages = Lingue
crisis-page-cost = Costo
crisis-page-audience = Per chi
crisis-page-sources = Da dove lo sappiamo
crisis-page-elsewhere = Se nulla di questo fa per te
# Dà il nome a un elenco di lingue, per chi usa un lettore di schermo.
crisis-page-other-languages = Questa pagina in altre lingue

## L’e-mail a chi coordina
## L’oggetto non dice nulla: può vederlo qualcun altro.

crisis-letter-subject = C’è qualcosa di cui prendersi cura
crisis-letter-preheader = Apri la tua app per vederlo.
# $count (numero): quanti.
crisis-letter-due = { $count ->
    [one] Uno dei numeri che diamo a chi ha bisogno di aiuto non viene verificato da un po’, o non lo abbiamo mai verificato.
    [many] { $count } dei numeri che diamo a chi ha bisogno di aiuto non vengono verificati da un po’, o non li abbiamo mai verificati.
   *[other] { $count } dei numeri che diamo a chi ha bisogno di aiuto non vengono verificati da un po’, o non li abbiamo mai verificati.
}
crisis-letter-next = Quando trovi un momento tranquillo, guarda la pagina di chi gestisce la linea, o chiama, e di’ nella tua app che è ancora così. Non chiamare mai un numero di emergenza per provarlo. Non devi farli tutti, e non devi occupartene solo tu.
crisis-letter-footer = Ricevi questa e-mail perché ti prendi cura di questa comunità. Arriva al massimo una volta al mese, finché c’è qualcosa da verificare.
