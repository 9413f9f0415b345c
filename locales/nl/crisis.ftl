### Hulp in een crisis: gelezen door mensen die het misschien heel zwaar hebben, en door wie bij hen is. Kort, gewoon, rustig.

## Wat kan worden verholpen door wie voor hulplijnen zorgt

crisis-phone-invalid = Schrijf het nummer zoals je het intoetst: cijfers, en * of # waar die erbij horen.
crisis-address-invalid = Geef het adres van een pagina die met https:// of http:// begint.
crisis-hours-invalid = Schrijf de openingstijden als “Mo-Fr 09:00-17:00; PH off”, of “24/7”. Ze moeten elke week hetzelfde zijn, op feestdagen na.
crisis-zone-missing = Laat weten in welke tijdzone deze uren zijn.
# $country (tekst): de code van het land, zoals DE.
crisis-region-invalid = Geef het deel van het land met zijn code. Die begint met { $country }-.
crisis-country-unknown = Geef het land met zijn code van twee letters, zoals DE.
crisis-unreachable = Geef minstens één manier om deze hulplijn te bereiken.
crisis-name-missing = Geef deze hulplijn een naam.
crisis-kind-missing = Laat weten waar deze hulplijn voor is.
crisis-checked-later = Deze dag moet nog komen.
# $days (getal): hoelang het telt dat iemand het heeft gecontroleerd.
crisis-checked-long-ago = { $days ->
    [one] Dit is meer dan { $days } dag geleden. Controleer het nog een keer.
   *[other] Dit is meer dan { $days } dagen geleden. Controleer het nog een keer.
}
crisis-changed-meanwhile = Iemand anders heeft intussen iets aan deze hulplijn gedaan. Kijk er nog eens naar.
crisis-hidden-already = Deze hulplijn is al verborgen.
crisis-not-hidden = Deze hulplijn is niet verborgen.
crisis-nothing-to-take = Er valt niets over te nemen: deze hulplijn is zoals die met de software meekwam, of kwam er niet mee.

## Wat een hulplijn is

crisis-emergency-name = Hulpdiensten
crisis-kind-emergency = Noodnummer
crisis-kind-crisis = Hulp in een crisis
crisis-kind-listening = Een luisterend oor
crisis-kind-eating-disorders = Eetstoornissen
crisis-kind-youth = Kinderen en jongeren
# Wie er komt als dit nummer wordt gebeld.
crisis-reaches-ambulance = Ambulance en medische hulp
crisis-reaches-police = Politie
crisis-cost-free = Het is gratis.
crisis-cost-charged = Je betaalt wat bellen kost.
crisis-cost-unknown = Wat het kost, weten we niet.

## Wanneer de hulplijn open is

crisis-hours-unknown = De openingstijden weten we niet.
crisis-hours-always = Dag en nacht open, elke dag.
# $times (tekst): een of meer tijden van–tot.
crisis-hours-daily = Elke dag: { $times }
# $days (tekst): een of meer dagen van de week. $times (tekst): een of meer tijden van–tot.
crisis-hours-days = { $days }: { $times }
# $first, $last (tekst): dagen van de week, zoals ze op zichzelf staan.
crisis-day-range = { $first } tot en met { $last }
# $from, $to (tekst): tijden.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = de hele dag
# Staat op de plaats van dagen van de week.
crisis-holidays = feestdagen
crisis-holidays-closed = Dicht op feestdagen.
# $zone (tekst): de naam van een tijdzone.
crisis-hours-zone = De tijden zijn volgens { $zone }.
crisis-open-now = Nu open
crisis-closed-now = Nu dicht
# $when (tekst): dag van de week, datum en tijd, op de klok van de hulplijn.
crisis-opens = Nu dicht. Weer open op { $when }.
crisis-open-unknown = Of het nu open is, weten we niet.

## Hoe zeker dit is

# $date (tekst): een datum.
crisis-assured = Iemand uit deze community heeft dit op { $date } gecontroleerd.
# $date (tekst): een datum.
crisis-assured-long-ago = Iemand uit deze community heeft dit voor het laatst op { $date } gecontroleerd. Dat is al een tijd geleden.
# $date (tekst): een datum, of een jaar als er niet meer bekend is.
crisis-not-assured = Niemand uit deze community heeft dit nog gecontroleerd. De nieuwste openbare gegevens zijn van { $date }.
crisis-not-assured-undated = Niemand uit deze community heeft dit nog gecontroleerd, en hoe nieuw de openbare gegevens zijn, weten we niet.
crisis-not-assured-own = Iemand uit deze community heeft dit opgeschreven. Sindsdien heeft niemand het gecontroleerd.
crisis-reliability-high = Het staat op een officiële pagina, of minstens twee onafhankelijke bronnen zeggen hetzelfde.
crisis-reliability-medium = Alleen één bron die niet officieel is zegt dit, of het is een oude bron.

## Wat je kunt doen

# $number (tekst): een telefoonnummer.
crisis-in-danger = Ben jij of iemand anders nu in gevaar? Bel dan { $number }.
crisis-in-danger-anywhere = Ben jij of iemand anders nu in gevaar? Bel dan het noodnummer van het land waar je bent.
# Naast een link naar findahelpline.com.
crisis-directory = Een gids met hulplijnen in veel landen.
crisis-not-up-to-date = Wat deze community over deze nummers weet, is op dit moment niet op te zoeken. Wat je hier ziet, komt met de software mee en kan verouderd zijn.

## De pagina

crisis-page-title = Hulp in een crisis
crisis-page-introduction = Je hoeft hier niet alleen doorheen. Hier vind je mensen die je kunt bellen of schrijven. Je hoeft niet in te loggen, en niemand houdt bij dat je hier was.
crisis-page-country = In welk land ben je?
crisis-page-country-none = Kies een land
crisis-page-show = Toon
# $country (tekst): de naam van een land.
crisis-page-lines = Iemand om mee te praten: { $country }
crisis-page-no-lines = We kennen hier nog geen hulplijn. Misschien staat er een in de gids hieronder.
# $number (tekst): een telefoonnummer.
crisis-page-call = Bel { $number }
# $extension (tekst): cijfers.
crisis-page-extension = Toets { $extension } als er wordt opgenomen.
# $number (tekst): een telefoonnummer.
crisis-page-text = Sms naar { $number }
# $number (tekst): een telefoonnummer. $words (tekst): wat je schrijft.
crisis-page-text-with = Sms { $words } naar { $number }
crisis-page-chat = Chat
crisis-page-website = Website
# $address (tekst): een e-mailadres.
crisis-page-email = Schrijf naar { $address }
# $number (tekst): een telefoonnummer.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Openingstijden
crisis-page-languages = Talen
crisis-page-cost = Kosten
crisis-page-audience = Voor wie
crisis-page-sources = Waar we dit van weten
crisis-page-elsewhere = Als hier niets voor je bij zit
# Kondigt voor schermlezers een lijst van talen aan.
crisis-page-other-languages = Deze pagina in andere talen

## De e-mail aan coördinatoren
## De onderwerpregel zegt niets: iemand anders kan hem zien.

crisis-letter-subject = Er is iets om naar te kijken
crisis-letter-preheader = Open je app om het te zien.
# $count (getal): hoeveel.
crisis-letter-due = { $count ->
    [one] Een van de nummers die we geven aan mensen die hulp nodig hebben, is al een tijd niet gecontroleerd, of nog nooit door ons.
   *[other] { $count } van de nummers die we geven aan mensen die hulp nodig hebben, zijn al een tijd niet gecontroleerd, of nog nooit door ons.
}
crisis-letter-next = Als je een rustig moment hebt, kijk dan op de pagina van de hulplijn, of bel, en laat in je app weten dat het nog klopt. Bel nooit een noodnummer om het te proberen. Je hoeft ze niet allemaal te doen, en ook niet in je eentje.
crisis-letter-footer = Je krijgt deze e-mail omdat je voor deze community zorgt. Hij komt hooguit één keer per maand, zolang er iets te controleren is.
