### Ciò che Waymark dice a chi si prende cura delle schede della propria organizzazione, e su ciò che propone.
### Forma: «tu», come tra persone alla pari. Parole semplici, nessun rimprovero e, quando c’è, una via per andare avanti.

resource-listing-about-one = Indica quale organizzazione offre un servizio nuovo, oppure quale servizio dell’elenco deve cambiare.
resource-listing-proposal-waits = Una tua proposta per questo servizio è ancora in attesa. Aspetta che qualcuno la guardi, o prima ritirala.
# $limit (numero): quante proposte di una persona possono essere in attesa.
resource-listing-too-many-proposals = { $limit ->
    [one] Puoi avere { $limit } proposta alla volta in attesa. Aspetta che qualcuno la guardi, o ritirala.
    [many] Puoi avere { $limit } di proposte alla volta in attesa. Aspetta che qualcuno ne guardi una, o ritirane una.
   *[other] Puoi avere { $limit } proposte alla volta in attesa. Aspetta che qualcuno ne guardi una, o ritirane una.
}
resource-listing-proposal-settled = Questa proposta ha già avuto una risposta o è stata ritirata.
resource-listing-editor-already = Questa persona si prende già cura delle schede dell’organizzazione.
# $limit (numero): quante persone possono prendersi cura delle schede di un’organizzazione.
resource-listing-too-many-editors = { $limit ->
    [one] Può prendersi cura delle schede di un’organizzazione al massimo { $limit } persona.
    [many] Possono prendersi cura delle schede di un’organizzazione al massimo { $limit } di persone.
   *[other] Possono prendersi cura delle schede di un’organizzazione al massimo { $limit } persone.
}
resource-listing-phone-invalid = In questo numero di telefono non c’è nessuna cifra. Scrivilo così come si compone.
resource-listing-extension-invalid = Un interno è un numero di al massimo 9 cifre che non inizia con 0. Tutto il resto può andare nella descrizione.
resource-listing-country-unknown = Usa le due lettere del paese, come «DE» o «BR».
resource-listing-currency-unknown = Usa le tre lettere della valuta, come «EUR» o «BRL».
resource-listing-currency-missing = Indica in quale valuta è.
resource-listing-amount-invalid = Indica un importo da 0 a 1.000.000.
resource-listing-free-costs = Ciò che è gratis non ha un importo. Toglilo, o scegli un altro tipo di costo.
resource-listing-hours-empty = Scegli almeno un giorno, o di’ a parole quando è aperto.
resource-listing-hours-over = L’ultimo giorno viene prima del primo. Guarda di nuovo le due date.
resource-listing-place-empty = Dai a questo luogo un nome, una via o una città, perché si possa trovare.
resource-listing-position-invalid = Indica sia la latitudine (da −90 a 90) sia la longitudine (da −180 a 180), oppure nessuna delle due.

## Nella scheda stessa: di che tipo di costo si tratta, quando chi offre il servizio non dice altro.

resource-listing-cost-free = Gratis
resource-listing-cost-sliding-scale = Ognuno paga ciò che può
resource-listing-cost-scholarship = Aiuto per chi non può pagare

## Le e-mail. Tutte hanno lo stesso oggetto delle altre di questo ambito, e non dicono di quale organizzazione si tratta.

# A chi da ora si prende cura delle schede di un’organizzazione.
resource-listing-appointed = Da ora anche tu ti prendi cura di ciò che un’organizzazione presenta qui.
resource-listing-appointed-next = Nella tua app trovi i suoi servizi. Quando qualcosa cambia, proponilo lì, e una persona della comunità lo guarda prima che tutti lo leggano. Se non fa per te, dillo a una persona del coordinamento.
# A chi ha proposto qualcosa.
resource-listing-proposal-accepted = Qualcosa che hai proposto per una scheda è stato accettato.
resource-listing-proposal-accepted-next = Da ora tutti lo leggono così, e anche gli elenchi che leggono dal nostro. Grazie, perché così resta vero.
resource-listing-proposal-declined = Qualcuno ha guardato ciò che hai proposto per una scheda, e per ora non verrà inserito.
resource-listing-proposal-declined-next = Nella tua app trovi ciò che è stato scritto in proposito, e puoi proporlo di nuovo, in modo diverso, quando vuoi. Grazie della cura che ci metti.
