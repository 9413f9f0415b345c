### Raccolte: ciò che una persona salva per sé, e ciò che si mette insieme per un incontro.

## Ciò che si può correggere

# $limit (numero): quante risorse può avere una raccolta.
collection-full = { $limit ->
    [one] Una raccolta può avere al massimo { $limit } risorsa. Per aggiungerne un’altra, prima toglila.
    [many] Una raccolta può avere al massimo { $limit } di risorse. Per aggiungerne un’altra, prima togline una.
   *[other] Una raccolta può avere al massimo { $limit } risorse. Per aggiungerne un’altra, prima togline una.
}
