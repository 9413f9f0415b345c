### Wat Waymark tegen een lid zegt over de apparaten waarop de e-mails te zien zijn.
### Aanspreekvorm: zoals in common.ftl. Een apparaat is een telefoon, een tablet of een computer, of de browser of app daarop.

# De server van deze community stuurt niets naar apparaten, alleen e-mails. Dat ligt niet aan het lid: per e-mail gaat het verder.
push-off = Deze community stuurt op dit moment niets naar apparaten. Wat we je schrijven, komt zoals altijd per e-mail.
# Wat de app heeft doorgegeven over waar berichten aan het apparaat heen gaan, is niet te gebruiken. Het lid kan dat niet zien of typen: wie de meldingen in de app uit- en weer aanzet, krijgt een nieuw.
push-endpoint = We kunnen dit apparaat nog niet bereiken. Zet de meldingen erop even uit en weer aan, en probeer het dan nog eens.
# Wat de app heeft doorgegeven over hoe berichten aan het apparaat worden versleuteld, is niet te gebruiken. Het gaat op dezelfde manier verder.
push-keys = We konden dit apparaat niet zo instellen dat alleen jij kunt lezen wat er binnenkomt. Zet de meldingen erop even uit en weer aan, en probeer het dan nog eens.
# $count (getal): hoeveel apparaten een lid kan hebben.
push-too-many = { $count ->
    [one] Je kunt { $count } apparaat toevoegen. Verwijder eerst het apparaat dat er al staat.
   *[other] Je kunt hooguit { $count } apparaten toevoegen. Verwijder er eerst een.
}
