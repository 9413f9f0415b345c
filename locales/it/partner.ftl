### Ciò che Waymark dice a chi coordina sui partner e sulle loro chiavi.
### Forma: «tu», come tra persone alla pari. Parole semplici, nessun rimprovero e, quando c’è, una via per andare avanti.

partner-scopes-empty = Scegli almeno una cosa che questa chiave permette di leggere.
partner-expiry-past = Scegli un momento che deve ancora venire.
partner-key-over = Questa chiave non apre più nulla. Creane una nuova.
