### Ciò che Waymark dice alla riga di comando a chi importa un elenco di servizi in HSDS.
### Forma: «tu». Parole semplici, precise su che cosa e dove, nessun rimprovero, e una via per andare avanti.

## Non si può leggere nulla, o non viene importato nulla.

# $source (testo): il file, la cartella o l’indirizzo web.
resource-import-not-hsds = Non siamo riusciti a leggere { $source }. Deve essere HSDS in JSON (un servizio, un elenco di servizi o una pagina con «contents»), un servizio per riga (NDJSON), o una cartella con file di questo tipo o con tabelle CSV.
# $source (testo): il file; $line (numero): la riga.
resource-import-line-unreadable = Siamo riusciti a leggere { $source } solo fino alla riga { $line }. Forse si è interrotto per strada. Non è stato importato nulla.
# $source (testo): la cartella o l’indirizzo web.
resource-import-broke-off = L’elenco in { $source } non è intero: manca una pagina, o è arrivata fuori ordine. Non è stato importato nulla. Scaricalo di nuovo.
# $source (testo): la cartella.
resource-import-folder-empty = In { $source } non c’è nulla che possiamo importare: né file JSON né file CSV.
# $source (testo): la cartella.
resource-import-folder-mixed = { $source } contiene file JSON e tabelle CSV. Mettili in due cartelle, perché sia chiaro quali contano.
resource-import-table-missing = Manca la tabella services.csv, quindi non ci sono servizi da importare.
# $file (testo): la tabella.
resource-import-table-without-ids = La tabella { $file } non ha una colonna «id» nella prima riga. Le sue colonne sono separate da virgole?
# $count, $all (numeri): quante schede se ne andrebbero, e quante ne ha questa fonte.
resource-import-withdraws-many = Non più in questo elenco: { $count } dei { $all } servizi che questa fonte aveva. Sembra che l’elenco non sia intero, quindi non è stato cambiato nulla. Se è giusto così, importalo ancora una volta con --withdraw-many.
# $refused (numero): quanti record non sono in ordine.
resource-import-held-back = Non è stato importato nulla, perché non tutti i record sono in ordine. Non in ordine: { $refused }. Per importare tutti gli altri, usa --leave-out-bad.

## Che ne è stato di ogni record. $place (testo): dove stava, come 7 o services.csv:7; $name (testo): il suo nome; $id: id.

# $became (testo): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (testo): i campi che sono cambiati.
resource-import-record = { $became ->
    [new] Record { $place }, «{ $name }» ({ $id }): da ora in elenco.
    [changed] Record { $place }, «{ $name }» ({ $id }): cambiato in { $fields }.
    [returned] Record { $place }, «{ $name }» ({ $id }): di nuovo in elenco.
    [withdrawn] Record { $place }, «{ $name }» ({ $id }): ritirato, perché è chiuso.
    [as_before] Record { $place }, «{ $name }» ({ $id }): come prima.
    [held_back] Record { $place }, «{ $name }» ({ $id }): in ordine.
   *[refused] Record { $place }, «{ $name }» ({ $id }): escluso.
}
resource-import-record-gone = «{ $name }» ({ $id }) non è più nell’elenco, quindi è stato ritirato.
# $fields (testo): i campi del record.
resource-import-replaces = {"  "}Il record sostituisce ciò che era stato scritto qui in { $fields }. Ciò che era stato scritto resta conservato.
# $fields (testo): i campi del record.
resource-import-told-otherwise = {"  "}Lo trasmettiamo con altri valori in { $fields }.
# $severity (testo): error o warning; $path (testo): il campo; $reason (testo): una delle frasi qui sotto; $keyword (testo): come lo chiama lo standard.
resource-import-fault = { $severity ->
    [warning] {"  "}Da notare in { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Sbagliato in { $path }: { $reason } ({ $keyword })
}

## Perché. Ogni frase sta dopo il campo di cui parla.

resource-record-not-one = Non è un record: qui ci si aspettava un oggetto.
resource-record-unstorable = Contiene caratteri che non possiamo salvare.
resource-record-provider-missing = Il record non dice quale organizzazione offre il servizio.
resource-record-provider-unknown = Non conosciamo questa organizzazione, e nessun altro record la descrive.
resource-record-twice = Prima è arrivato un servizio con questo id, e diceva altro.
resource-field-missing = HSDS chiede questo campo, e manca.
# $expected (testo): string, number, array oppure object.
resource-field-type = { $expected ->
    [number] Deve essere un numero.
    [array] Deve essere un elenco.
    [object] Deve essere un oggetto.
   *[string] Deve essere un testo.
}
# $format (testo): uuid, uri, email, date, time oppure date-time.
resource-field-format = { $format ->
    [uuid] Non è un UUID.
    [uri] Non è un indirizzo web intero.
    [email] Non è un indirizzo e-mail.
    [date] Non è una data come 2026-03-31.
    [time] Non è un orario come 18:30.
   *[date-time] Non è una data con un orario come 2026-03-31T18:30:00Z.
}
# $allowed (testo): i valori, separati da virgole.
resource-field-not-allowed = Deve essere uno di questi: { $allowed }.
# $limit (numero): quanti caratteri può avere.
resource-field-too-long = Supera i { $limit } caratteri.
resource-field-null = C’è null dove HSDS non vuole proprio nulla. Lo prendiamo come nulla.
resource-field-other = Non è ciò che chiede HSDS.

## Sull’insieme.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (numeri): quanti record, secondo ciò che ne è stato.
resource-import-counted = Nuovi: { $taken }. Modificati: { $changed }. Come prima: { $unchanged }. Tornati: { $returned }. Ritirati: { $withdrawn }. Esclusi: { $refused }.
# $page, $pages (numeri): quale pagina è stata importata, e quante ce ne sono.
resource-import-one-page = Questa era la pagina { $page } di { $pages }. Le altre pagine non sono state importate.
resource-import-trial = Era una prova: non è stato cambiato nulla.
resource-import-uncertain = Un record non dice quale servizio è. Quindi non possiamo sapere quali servizi non ci sono più, e per questo motivo non ne abbiamo ritirato nessuno.
# $file (testo): la tabella.
resource-import-table-unknown = { $file } non è una tabella di HSDS, quindi non l’abbiamo letta.
# $file (testo): la tabella; $rows (numero): quante righe.
resource-import-rows-left = Righe di { $file } che qui non appartengono a nessun servizio, o compaiono due volte, e che non sono state importate: { $rows }.
