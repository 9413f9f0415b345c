### Wat Waymark op de opdrachtregel zegt tegen wie een lijst van diensten in HSDS importeert.
### Aanspreekvorm: “je”. Gewone woorden, precies over wat en waar, geen verwijten, en hoe het verder gaat.

## Er is niets te lezen, of er wordt niets overgenomen.

# $source (tekst): het bestand, de map of het webadres.
resource-import-not-hsds = We konden { $source } niet lezen. Het moet HSDS in JSON zijn (één dienst, een lijst van diensten, of een pagina met “contents”), één dienst per regel (NDJSON), of een map met zulke bestanden of met CSV-tabellen.
# $source (tekst): het bestand; $line (getal): de regel.
resource-import-line-unreadable = Verder dan regel { $line } konden we { $source } niet lezen. Misschien is het onderweg afgebroken. Er is niets geïmporteerd.
# $source (tekst): de map of het webadres.
resource-import-broke-off = De lijst op { $source } is niet heel: er ontbreekt een pagina, of er kwam er een in de verkeerde volgorde. Er is niets geïmporteerd. Haal de lijst nog eens op.
# $source (tekst): de map.
resource-import-folder-empty = In { $source } staat niets dat we konden importeren: geen JSON-bestanden en geen CSV-bestanden.
# $source (tekst): de map.
resource-import-folder-mixed = In { $source } staan JSON-bestanden en CSV-tabellen. Zet ze in twee mappen, zodat duidelijk is welke er gelden.
resource-import-table-missing = Er is geen tabel services.csv, dus er zijn geen diensten om te importeren.
# $file (tekst): de tabel.
resource-import-table-without-ids = De tabel { $file } heeft op de eerste regel geen kolom “id”. Zijn de kolommen met komma’s gescheiden?
# $count, $all (getallen): hoeveel vermeldingen zouden verdwijnen, en hoeveel deze bron er heeft.
resource-import-withdraws-many = Niet meer in deze lijst: { $count } van de { $all } diensten die deze bron had. Het lijkt of de lijst niet heel is, dus er is niets veranderd. Klopt het toch, importeer de lijst dan nog eens met --withdraw-many.
# $refused (getal): hoeveel records niet in orde zijn.
resource-import-held-back = Er is niets geïmporteerd, omdat niet elk record in orde is. Niet in orde: { $refused }. Wil je alle andere importeren, gebruik dan --leave-out-bad.

## Wat er met elk record is gebeurd. $place (tekst): waar het stond, zoals 7 of services.csv:7; $name (tekst): hoe het heet; $id: het id.

# $became (tekst): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (tekst): de velden die zijn veranderd.
resource-import-record = { $became ->
    [new] Record { $place }, “{ $name }” ({ $id }): vanaf nu vermeld.
    [changed] Record { $place }, “{ $name }” ({ $id }): veranderd in { $fields }.
    [returned] Record { $place }, “{ $name }” ({ $id }): weer vermeld.
    [withdrawn] Record { $place }, “{ $name }” ({ $id }): teruggenomen, omdat het gesloten is.
    [as_before] Record { $place }, “{ $name }” ({ $id }): zoals het was.
    [held_back] Record { $place }, “{ $name }” ({ $id }): in orde.
   *[refused] Record { $place }, “{ $name }” ({ $id }): weggelaten.
}
resource-import-record-gone = “{ $name }” ({ $id }) staat niet meer in de lijst en is dus teruggenomen.
# $fields (tekst): de velden van het record.
resource-import-replaces = {"  "}Het record vervangt wat mensen hier hadden geschreven in { $fields }. Wat ze schreven, blijft bewaard.
# $fields (tekst): de velden van het record.
resource-import-told-otherwise = {"  "}We geven het door met andere waarden in { $fields }.
# $severity (tekst): error of warning; $path (tekst): het veld; $reason (tekst): een van de zinnen hieronder; $keyword (tekst): hoe de standaard het noemt.
resource-import-fault = { $severity ->
    [warning] {"  "}Let op bij { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Fout in { $path }: { $reason } ({ $keyword })
}

## Waarom. Elke zin staat achter het veld waar hij over gaat.

resource-record-not-one = Dit is geen record: hier hoort een object te staan.
resource-record-unstorable = Er staan tekens in die we niet kunnen bewaren.
resource-record-provider-missing = In het record staat niet welke organisatie de dienst aanbiedt.
resource-record-provider-unknown = We kennen deze organisatie niet, en geen ander record beschrijft die.
resource-record-twice = Er kwam al eerder een dienst met dit id, en daar stond iets anders.
resource-field-missing = HSDS vraagt om dit veld, en het ontbreekt.
# $expected (tekst): string, number, array of object.
resource-field-type = { $expected ->
    [number] Dit moet een getal zijn.
    [array] Dit moet een lijst zijn.
    [object] Dit moet een object zijn.
   *[string] Dit moet tekst zijn.
}
# $format (tekst): uuid, uri, email, date, time of date-time.
resource-field-format = { $format ->
    [uuid] Dit is geen UUID.
    [uri] Dit is geen heel webadres.
    [email] Dit is geen e-mailadres.
    [date] Dit is geen datum zoals 2026-03-31.
    [time] Dit is geen tijd zoals 18:30.
   *[date-time] Dit is geen datum met een tijd zoals 2026-03-31T18:30:00Z.
}
# $allowed (tekst): de waarden, gescheiden door komma’s.
resource-field-not-allowed = Dit moet een van deze zijn: { $allowed }.
# $limit (getal): hoeveel tekens het mag hebben.
resource-field-too-long = { $limit ->
    [one] Dit is langer dan { $limit } teken.
   *[other] Dit is langer dan { $limit } tekens.
}
resource-field-null = Er staat null waar HSDS helemaal niets wil. We lezen het als niets.
resource-field-other = Dit is niet wat HSDS vraagt.

## Over het geheel.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (getallen): hoeveel records, naar wat ermee is gebeurd.
resource-import-counted = Nieuw: { $taken }. Veranderd: { $changed }. Zoals het was: { $unchanged }. Weer terug: { $returned }. Teruggenomen: { $withdrawn }. Weggelaten: { $refused }.
# $page, $pages (getallen): welke pagina is geïmporteerd, en hoeveel er zijn.
resource-import-one-page = Dit was pagina { $page } van { $pages }. De andere pagina’s zijn niet geïmporteerd.
resource-import-trial = Dit was een proef: er is niets veranderd.
resource-import-uncertain = In een record staat niet welke dienst het is. Daarom weten we niet welke diensten weg zijn, en hebben we er om die reden geen teruggenomen.
# $file (tekst): de tabel.
resource-import-table-unknown = { $file } is geen tabel van HSDS, dus hebben we die niet gelezen.
# $file (tekst): de tabel; $rows (getal): hoeveel rijen.
resource-import-rows-left = Rijen van { $file } die hier bij geen dienst horen, of er twee keer in staan, en niet zijn geïmporteerd: { $rows }.
