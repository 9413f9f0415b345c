### Wat Waymark tegen coördinatoren zegt over partners en hun sleutels.
### Aanspreekvorm: “je”, zoals het ene lid met het andere praat. Gewone woorden, geen verwijten, en waar het kan: hoe het verder gaat.

partner-scopes-empty = Kies minstens één ding dat deze sleutel mag lezen.
partner-expiry-past = Kies een moment dat nog komt.
partner-key-over = Deze sleutel opent niets meer. Maak een nieuwe aan.
