### Wat Waymark tegen coördinatoren zegt over webhooks: adressen van partners waar ze te horen krijgen dat er iets is veranderd.
### Aanspreekvorm: “je”, zoals het ene lid met het andere praat. Gewone woorden, geen verwijten, en waar het kan: hoe het verder gaat.

webhook-url-invalid = Geef een adres dat met “https://” begint, van een server op internet, zonder gebruikersnaam of wachtwoord erin.
# $limit (getal): hoeveel webhooks een partner mag hebben.
webhook-too-many = { $limit ->
    [one] Een partner kan { $limit } webhook hebben. Verwijder die eerst.
   *[other] Een partner kan hooguit { $limit } webhooks hebben. Verwijder er eerst een.
}
webhook-no-key = Deze partner heeft geen sleutel die iets opent, dus mag er niets worden doorgegeven. Maak eerst een sleutel aan.
webhook-not-active = Op dit moment wordt er niets naar deze webhook gestuurd. Laat hem eerst weer doorgaan.
