### Wat Waymark zegt over een bestand dat niet kan worden aangenomen: te groot, van een andere soort, of niet veilig om aan mensen te geven.
### Aanspreekvorm: “je”, zoals het ene lid met het andere praat. Gewone woorden, geen verwijten, en waar het kan: hoe het verder gaat.

file-other-kind = Dit bestand is van een andere soort dan erbij stond. Kies de soort die het echt is, of een ander bestand.
file-active = Er zit iets in dit bestand dat uit zichzelf iets zou uitvoeren of andere plaatsen op internet zou opzoeken. Bewaar het opnieuw zonder scripts, bijlagen en inhoud van buiten.
file-tells-where = In deze foto staat waar die is gemaakt, en iedereen zou dat kunnen lezen. Bewaar de foto opnieuw zonder locatie.
file-unpacks-to-too-much = Uitgepakt wordt dit bestand veel groter dan zou moeten, dus hebben we het niet helemaal geopend. Bewaar het opnieuw in een eenvoudigere vorm.
file-opaque = We konden niet in dit bestand kijken: misschien is het beschadigd of met een wachtwoord beveiligd. Bewaar het opnieuw zonder wachtwoord en stuur het dan nog een keer.
# $limit (getal): hoeveel megabyte een bestand van deze soort mag hebben.
file-too-large = Dit bestand is te groot. Een bestand van deze soort mag hooguit { $limit } MB zijn.
file-more-than-announced = Dit bestand is groter dan was aangekondigd, dus hebben we er niets van bewaard. Vraag er een nieuw adres voor aan.
file-incomplete = Dit bestand is niet helemaal aangekomen, dus hebben we er niets van bewaard. Stuur het nog een keer.
file-size-invalid = Geef op hoeveel bytes het bestand heeft: een heel getal, en minstens 1.
file-kind-not-taken = Bestanden van deze soort nemen we voor deze vorm niet aan. Kies een andere soort bestand.
file-too-slow = Dit bestand kwam te langzaam binnen, dus zijn we gestopt. Probeer het nog eens waar de verbinding beter is.
file-packed = Stuur het bestand zoals het is, zonder het onderweg te comprimeren.
file-busy = Op dit moment sturen anderen bestanden. Wacht heel even en probeer het dan nog eens.
file-address-over = Op dit adres wordt geen bestand meer verwacht. Vraag een nieuw adres aan.
file-address-used = Op dit adres is al een bestand aangekomen. Kijk of het is wat je bedoelt.
# $limit (getal): hoeveel adressen van één lid op bestanden mogen wachten.
file-too-many-addresses = { $limit ->
    [one] Je kunt { $limit } adres tegelijk op een bestand laten wachten. Stuur dat bestand eerst, of wacht een uur.
   *[other] Je kunt { $limit } adressen tegelijk op bestanden laten wachten. Stuur er eerst een paar, of wacht een uur.
}
