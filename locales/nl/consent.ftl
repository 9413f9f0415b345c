### De omgangsregels, en waar een lid toestemming voor geeft.
### Aanspreekvorm: zoals in common.ftl.

# $current (getal): de versie van de omgangsregels die nu geldt.
consent-version-not-current = Onze omgangsregels zijn intussen bijgewerkt. Lees versie { $current } voordat je ermee akkoord gaat.
consent-source-text-missing = Voeg de tekst toe in de taal waarin deze omgangsregels zijn geschreven.
# $limit (getal): hoeveel teksten omgangsregels kunnen hebben.
consent-too-many-texts = { $limit ->
    [one] De omgangsregels kunnen hooguit { $limit } tekst hebben.
   *[other] De omgangsregels kunnen hooguit { $limit } teksten hebben.
}
