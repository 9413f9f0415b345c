### Wat Waymark overal zegt: inloggen, grenzen, en waarden waar we niets mee kunnen.
### Aanspreekvorm: “je”, zoals het ene lid met het andere praat. Gewone woorden, geen verwijten, en waar het kan: hoe het verder gaat.

common-unauthenticated = Log eerst even in.
common-forbidden = Hier heb je geen toegang toe.
common-not-found = Dit konden we niet vinden. Misschien is het weggehaald, of is het voor jou niet zichtbaar.
# $reference (tekst): wat iemand kan noemen die ons schrijft.
common-internal = Er is bij ons iets misgegaan. Gebeurt het nog een keer, geef ons dan dit kenmerk door: { $reference }
common-rate-limited = Dat was veel in korte tijd. Wacht heel even en probeer het dan nog eens.
# $seconds (getal): over hoeveel seconden het verder kan.
common-budget-spent = { $seconds ->
    [one] Dat was veel in korte tijd. Probeer het over { $seconds } seconde nog eens.
   *[other] Dat was veel in korte tijd. Probeer het over { $seconds } seconden nog eens.
}
common-bad-request = We konden dit verzoek niet lezen.
# $cost, $limit (getallen): hoeveel het verzoek vraagt, en hoeveel één verzoek mag vragen.
common-too-complex = Dit verzoek vraagt te veel tegelijk: het kost { $cost }, en de grens is { $limit }. Vraag minder, of doe het in stappen.
# $limit (getal): hoeveel niveaus een verzoek mag hebben.
common-too-deep = { $limit ->
    [one] Dit verzoek is te diep genest. Er mag hooguit { $limit } niveau in zitten.
   *[other] Dit verzoek is te diep genest. Er mogen hooguit { $limit } niveaus in zitten.
}
common-too-long = Dit verzoek is te lang.
common-timeout = Dit duurde te lang, dus zijn we gestopt. Probeer het nog eens, of vraag minder tegelijk.
common-change-timeout = Dit duurde te lang, dus wachten we niet langer. Misschien is het toch gelukt: kijk even voordat je het nog eens probeert.
common-still-under-way = Hier wordt nog aan gewerkt. Wacht heel even en probeer het dan nog eens.
common-answer-lost = Dit is al gebeurd, alleen is het antwoord onderweg zoekgeraakt. Kijk eerst hoe het er nu voor staat, voordat je het nog eens doet.
common-unavailable = We kunnen even niet bij onze gegevens. Probeer het zo nog eens.
common-invalid-value = Een waarde in dit verzoek klopt niet.
common-cursor-invalid = Deze plaats in de lijst kennen we niet meer. Begin nog eens bij het begin.
common-cursor-expired = Deze kopie is te lang geleden bijgewerkt. Laad alles nog een keer.
# $limit (getal): hoeveel regels er op één pagina passen.
common-page-too-large = { $limit ->
    [one] Je kunt hooguit { $limit } regel tegelijk opvragen.
   *[other] Je kunt hooguit { $limit } regels tegelijk opvragen.
}
common-page-both-ways = Vraag de eerste regels op of de laatste, niet allebei tegelijk.
# $limit (getal): hoeveel tekens de tekst mag hebben.
common-text-too-long = { $limit ->
    [one] Deze tekst is te lang. Er past hooguit { $limit } teken in.
   *[other] Deze tekst is te lang. Er passen hooguit { $limit } tekens in.
}
common-text-empty = Vul hier iets in.
common-text-invalid = In deze tekst staan tekens die we niet kunnen bewaren.
common-language-unknown = Deze taal kennen we niet. Gebruik een taalcode zoals “en” of “pt-BR”.
common-language-twice = Deze taal staat er twee keer in.
# $least, $most (getallen): hoeveel regels de lijst kan hebben.
common-number = Geef { $least } tot { $most } regels op.
common-time-zone-unknown = Deze tijdzone kennen we niet. Gebruik een naam zoals “Europe/Berlin”.
common-email-invalid = Dit lijkt geen e-mailadres te zijn.
common-conduct-not-accepted = Lees eerst onze omgangsregels en ga ermee akkoord.
common-scope-missing = Deze sleutel mag dat niet lezen.
