### Verzamelingen: wat een lid bewaart, en wat er voor een bijeenkomst bij elkaar is gezet.

## Wat te verhelpen is

# $limit (getal): hoeveel items een verzameling kan hebben.
collection-full = { $limit ->
    [one] Een verzameling kan hooguit { $limit } item hebben. Wil je er een toevoegen, haal er dan eerst een uit.
   *[other] Een verzameling kan hooguit { $limit } items hebben. Wil je er een toevoegen, haal er dan eerst een uit.
}
