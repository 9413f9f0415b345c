### Vad Waymark säger på kommandoraden till den som importerar en lista över tjänster i HSDS.
### Tilltal: ”du”. Enkla ord, exakt om vad och var, inga förebråelser, och vägen vidare.

## Ingenting går att läsa, eller ingenting tas in.

# $source (text): filen, mappen eller webbadressen.
resource-import-not-hsds = Vi kunde inte läsa { $source }. Det måste vara HSDS i JSON (en tjänst, en lista med tjänster eller en sida med ”contents”), en tjänst per rad (NDJSON), eller en mapp med sådana filer eller med CSV-tabeller.
# $source (text): filen; $line (tal): raden.
resource-import-line-unreadable = Vi kunde inte läsa { $source } längre än till rad { $line }. Den kan ha brutits på vägen. Ingenting importerades.
# $source (text): mappen eller webbadressen.
resource-import-broke-off = Listan på { $source } är inte hel: en sida saknas, eller kom i fel ordning. Ingenting importerades. Hämta den en gång till.
# $source (text): mappen.
resource-import-folder-empty = Det finns ingenting i { $source } som vi skulle kunna importera: varken JSON- eller CSV-filer.
# $source (text): mappen.
resource-import-folder-mixed = I { $source } finns både JSON-filer och CSV-tabeller. Lägg dem i två mappar, så att det är tydligt vilka som gäller.
resource-import-table-missing = Det finns ingen tabell services.csv, så det finns inga tjänster att importera.
# $file (text): tabellen.
resource-import-table-without-ids = Tabellen { $file } har ingen kolumn ”id” på den första raden. Är kolumnerna skilda åt med kommatecken?
# $count, $all (tal): hur många tjänster som skulle försvinna, och hur många den här källan har.
resource-import-withdraws-many = Finns inte längre i den här listan: { $count } av { $all } tjänster som den här källan hade. Det ser ut som om listan inte är hel, så ingenting ändrades. Om det stämmer kan du importera den en gång till med --withdraw-many.
# $refused (tal): hur många poster som inte är i ordning.
resource-import-held-back = Ingenting importerades, för alla poster är inte i ordning. Inte i ordning: { $refused }. Använd --leave-out-bad för att importera alla andra.

## Vad det blev av varje post. $place (text): var den stod, till exempel 7 eller services.csv:7; $name (text): dess namn; $id: id.

# $became (text): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (text): fälten som har ändrats.
resource-import-record = { $became ->
    [new] Post { $place }, ”{ $name }” ({ $id }): finns i katalogen från och med nu.
    [changed] Post { $place }, ”{ $name }” ({ $id }): ändrad i { $fields }.
    [returned] Post { $place }, ”{ $name }” ({ $id }): finns i katalogen igen.
    [withdrawn] Post { $place }, ”{ $name }” ({ $id }): tillbakadragen, för den är stängd.
    [as_before] Post { $place }, ”{ $name }” ({ $id }): som förut.
    [held_back] Post { $place }, ”{ $name }” ({ $id }): i ordning.
   *[refused] Post { $place }, ”{ $name }” ({ $id }): utelämnad.
}
resource-import-record-gone = ”{ $name }” ({ $id }) finns inte längre i listan, så den drogs tillbaka.
# $fields (text): postens fält.
resource-import-replaces = {"  "}Posten ersätter det som människor här hade skrivit i { $fields }. Det som de skrev är sparat.
# $fields (text): postens fält.
resource-import-told-otherwise = {"  "}Vi för den vidare med andra värden i { $fields }.
# $severity (text): error eller warning; $path (text): fältet; $reason (text): en av meningarna nedan; $keyword (text): standardens ord för det.
resource-import-fault = { $severity ->
    [warning] {"  "}Att tänka på i { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Fel i { $path }: { $reason } ({ $keyword })
}

## Varför. Var och en står efter det fält som den handlar om.

resource-record-not-one = Det är inte en post: här väntades ett objekt.
resource-record-unstorable = Den innehåller tecken som vi inte kan spara.
resource-record-provider-missing = Posten säger inte vilken organisation som erbjuder tjänsten.
resource-record-provider-unknown = Vi känner inte till den här organisationen, och ingen annan post beskriver den.
resource-record-twice = En tjänst med det här id:t kom tidigare, och den sa något annat.
resource-field-missing = HSDS kräver det här fältet, och det saknas.
# $expected (text): string, number, array eller object.
resource-field-type = { $expected ->
    [number] Det här måste vara ett tal.
    [array] Det här måste vara en lista.
    [object] Det här måste vara ett objekt.
   *[string] Det här måste vara text.
}
# $format (text): uuid, uri, email, date, time eller date-time.
resource-field-format = { $format ->
    [uuid] Det här är inte en UUID.
    [uri] Det här är inte en hel webbadress.
    [email] Det här är inte en mejladress.
    [date] Det här är inte ett datum som 2026-03-31.
    [time] Det här är inte ett klockslag som 18:30.
   *[date-time] Det här är inte ett datum med klockslag som 2026-03-31T18:30:00Z.
}
# $allowed (text): värdena, skilda åt med kommatecken.
resource-field-not-allowed = Det här måste vara ett av följande: { $allowed }.
# $limit (tal): hur många tecken det får ha.
resource-field-too-long = Det här är längre än { $limit } tecken.
resource-field-null = Det står null där HSDS inte vill ha någonting alls. Vi tar det som ingenting.
resource-field-other = Det här är inte det som HSDS kräver.

## Om helheten.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (tal): hur många poster, efter vad det blev av dem.
resource-import-counted = Nya: { $taken }. Ändrade: { $changed }. Som förut: { $unchanged }. Tillbaka igen: { $returned }. Tillbakadragna: { $withdrawn }. Utelämnade: { $refused }.
# $page, $pages (tal): vilken sida som importerades, och hur många det finns.
resource-import-one-page = Det här var sida { $page } av { $pages }. De andra sidorna importerades inte.
resource-import-trial = Det här var en provkörning: ingenting har ändrats.
resource-import-uncertain = En post säger inte vilken tjänst den är. Därför kan vi inte veta vilka tjänster som är borta, och drog inte tillbaka någon av det skälet.
# $file (text): tabellen.
resource-import-table-unknown = { $file } är inte en tabell i HSDS, så vi läste den inte.
# $file (text): tabellen; $rows (tal): hur många rader.
resource-import-rows-left = Rader i { $file } som inte hör till någon tjänst här, eller som finns två gånger, och inte importerades: { $rows }.
