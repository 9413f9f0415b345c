### Ciò che Waymark dice a chi coordina sui webhook: indirizzi di partner ai quali si comunica che qualcosa è cambiato.
### Forma: «tu», come tra persone alla pari. Parole semplici, nessun rimprovero e, quando c’è, una via per andare avanti.

webhook-url-invalid = Indica un indirizzo che inizi con «https://», di un server su internet, senza nome utente né password al suo interno.
# $limit (numero): quanti webhook può avere un partner.
webhook-too-many = { $limit ->
    [one] Un partner può avere { $limit } webhook. Prima rimuovilo.
    [many] Un partner può avere al massimo { $limit } di webhook. Prima rimuovine uno.
   *[other] Un partner può avere al massimo { $limit } webhook. Prima rimuovine uno.
}
webhook-no-key = Questo partner non ha una chiave che apra qualcosa, quindi non c’è nulla che gli si possa comunicare. Prima crea una chiave.
webhook-not-active = Al momento a questo webhook non viene inviato nulla. Prima fallo ripartire.
