### Wat Waymark zegt tegen wie zorgt voor wat hun organisatie vermeldt, en over wat ze voorstellen.
### Aanspreekvorm: “je”, zoals het ene lid met het andere praat. Gewone woorden, geen verwijten, en waar het kan: hoe het verder gaat.

resource-listing-about-one = Laat weten welke organisatie een nieuwe dienst aanbiedt, of welke vermelde dienst moet veranderen: een van de twee.
resource-listing-proposal-waits = Er wacht nog iets wat je voor deze dienst voorstelde. Wacht tot iemand ernaar heeft gekeken, of neem het eerst terug.
# $limit (getal): hoeveel voorstellen van één lid mogen wachten.
resource-listing-too-many-proposals = { $limit ->
    [one] Er kan { $limit } voorstel van je tegelijk wachten. Wacht tot iemand ernaar heeft gekeken, of neem het terug.
   *[other] Er kunnen { $limit } voorstellen van je tegelijk wachten. Wacht tot iemand naar een ervan heeft gekeken, of neem er een terug.
}
resource-listing-proposal-settled = Dit voorstel is al beantwoord of teruggenomen.
resource-listing-editor-already = Dit lid zorgt al voor wat de organisatie vermeldt.
# $limit (getal): hoeveel leden kunnen zorgen voor wat één organisatie vermeldt.
resource-listing-too-many-editors = { $limit ->
    [one] Hooguit { $limit } lid kan zorgen voor wat een organisatie vermeldt.
   *[other] Hooguit { $limit } leden kunnen zorgen voor wat een organisatie vermeldt.
}
resource-listing-phone-invalid = In dit telefoonnummer staat geen cijfer. Schrijf het zoals mensen het intoetsen.
resource-listing-extension-invalid = Een toestelnummer heeft hooguit 9 cijfers en begint niet met 0. Al het andere past in de beschrijving.
resource-listing-country-unknown = Gebruik de twee letters van het land, zoals “DE” of “BR”.
resource-listing-currency-unknown = Gebruik de drie letters van de munt, zoals “EUR” of “BRL”.
resource-listing-currency-missing = Laat weten in welke munt dit is.
resource-listing-amount-invalid = Geef een bedrag van 0 tot 1.000.000.
resource-listing-free-costs = Wat gratis is, heeft geen bedrag. Laat het weg, of kies een ander soort kosten.
resource-listing-hours-empty = Kies minstens één dag, of zeg in woorden wanneer het open is.
resource-listing-hours-over = De laatste dag ligt vóór de eerste. Kijk nog eens naar de twee data.
resource-listing-place-empty = Geef deze locatie een naam, een straat of een stad, zodat mensen die kunnen vinden.
resource-listing-position-invalid = Geef een breedtegraad (van −90 tot 90) en een lengtegraad (van −180 tot 180), of geen van beide.

## In een vermelding zelf: wat voor kosten het zijn, als wie het aanbiedt er niets meer over zegt.

resource-listing-cost-free = Gratis
resource-listing-cost-sliding-scale = Iedereen betaalt wat mogelijk is
resource-listing-cost-scholarship = Hulp voor wie niet kan betalen

## De e-mails. Ze hebben allemaal dezelfde onderwerpregel als de andere van deze kamer, en zeggen niet om welke organisatie het gaat.

# Aan een lid dat vanaf nu zorgt voor wat een organisatie vermeldt.
resource-listing-appointed = Je bent een van degenen die zorgen voor wat een organisatie hier vermeldt.
resource-listing-appointed-next = In je app vind je de diensten. Verandert er iets aan, stel het daar dan voor; iemand uit de community kijkt ernaar voordat iedereen het leest. Is dit niets voor jou, zeg het dan tegen een van de coördinatoren.
# Aan wie iets voorstelde.
resource-listing-proposal-accepted = Iets wat je voor een vermelding voorstelde, is overgenomen.
resource-listing-proposal-accepted-next = Vanaf nu leest iedereen het zo, en ook de gidsen die van ons overnemen. Dank je wel dat je ervoor zorgt dat het klopt.
resource-listing-proposal-declined = Iemand heeft gekeken naar iets wat je voor een vermelding voorstelde, en voorlopig komt het er niet in.
resource-listing-proposal-declined-next = In je app vind je wat erover is geschreven, en je kunt het opnieuw en anders voorstellen, wanneer je maar wilt. Dank je wel dat je hiervoor zorgt.
