### What Waymark says at the command line to whoever imports a list of services in HSDS.
### Address: "you". Plain words, exact about what and where, no blame, and the way on.

## Nothing can be read, or nothing is taken in.

# $source (text): the file, folder or web address.
resource-import-not-hsds = We could not read { $source }. It has to be HSDS in JSON (one service, a list of services, or a page with “contents”), one service per line (NDJSON), or a folder of such files or of CSV tables.
# $source (text): the file; $line (number): the line.
resource-import-line-unreadable = We could not read { $source } any further than line { $line }. It may have broken off on its way. Nothing was imported.
# $source (text): the folder or web address.
resource-import-broke-off = The list at { $source } is not whole: a page is missing, or came out of order. Nothing was imported. Please fetch it again.
# $source (text): the folder.
resource-import-folder-empty = There is nothing in { $source } that we could import: neither JSON nor CSV files.
# $source (text): the folder.
resource-import-folder-mixed = { $source } has JSON files and CSV tables. Please put them into two folders, so that it is clear which of them count.
resource-import-table-missing = There is no table services.csv, so there are no services to import.
# $file (text): the table.
resource-import-table-without-ids = The table { $file } has no column “id” in its first line. Are its columns separated by commas?
# $count, $all (numbers): how many listings would go, and how many this source has.
resource-import-withdraws-many = Not in this list any more: { $count } of { $all } services that this source had. That looks as if the list were not whole, so nothing was changed. If it is right, import it once more with --withdraw-many.
# $refused (number): how many records are not in order.
resource-import-held-back = Nothing was imported, because not every record is in order. Not in order: { $refused }. To import all the others, use --leave-out-bad.

## What became of each record. $place (text): where it stood, such as 7 or services.csv:7; $name (text): its name; $id: id.

# $became (text): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (text): the fields that changed.
resource-import-record = { $became ->
    [new] Record { $place }, “{ $name }” ({ $id }): listed from now on.
    [changed] Record { $place }, “{ $name }” ({ $id }): changed in { $fields }.
    [returned] Record { $place }, “{ $name }” ({ $id }): listed again.
    [withdrawn] Record { $place }, “{ $name }” ({ $id }): taken back, because it is closed.
    [as_before] Record { $place }, “{ $name }” ({ $id }): as before.
    [held_back] Record { $place }, “{ $name }” ({ $id }): in order.
   *[refused] Record { $place }, “{ $name }” ({ $id }): left out.
}
resource-import-record-gone = “{ $name }” ({ $id }) is not in the list any more, so it was taken back.
# $fields (text): the fields of the record.
resource-import-replaces = {"  "}The record replaces what people here had written in { $fields }. What they wrote is kept.
# $fields (text): the fields of the record.
resource-import-told-otherwise = {"  "}We pass it on with other values in { $fields }.
# $severity (text): error or warning; $path (text): the field; $reason (text): one of the sentences below; $keyword (text): the standard’s word for it.
resource-import-fault = { $severity ->
    [warning] {"  "}Please note { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Wrong in { $path }: { $reason } ({ $keyword })
}

## Why. Each stands behind the field that it is about.

resource-record-not-one = It is not a record: an object was expected here.
resource-record-unstorable = It contains characters that we cannot store.
resource-record-provider-missing = The record does not say which organization provides the service.
resource-record-provider-unknown = We do not know this organization, and no other record describes it.
resource-record-twice = A service with this id came before, and it said something else.
resource-field-missing = HSDS asks for this field, and it is missing.
# $expected (text): string, number, array or object.
resource-field-type = { $expected ->
    [number] This has to be a number.
    [array] This has to be a list.
    [object] This has to be an object.
   *[string] This has to be text.
}
# $format (text): uuid, uri, email, date, time or date-time.
resource-field-format = { $format ->
    [uuid] This is not a UUID.
    [uri] This is not a whole web address.
    [email] This is not an e-mail address.
    [date] This is not a date such as 2026-03-31.
    [time] This is not a time such as 18:30.
   *[date-time] This is not a date with a time such as 2026-03-31T18:30:00Z.
}
# $allowed (text): the values, separated by commas.
resource-field-not-allowed = This has to be one of: { $allowed }.
# $limit (number): how many characters it may have.
resource-field-too-long = This is longer than { $limit } characters.
resource-field-null = There is null where HSDS wants nothing at all. We take it as nothing.
resource-field-other = This is not what HSDS asks for.

## About the whole.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (numbers): how many records, by what became of them.
resource-import-counted = New: { $taken }. Changed: { $changed }. As before: { $unchanged }. Back again: { $returned }. Taken back: { $withdrawn }. Left out: { $refused }.
# $page, $pages (numbers): which page was imported, and how many there are.
resource-import-one-page = This was page { $page } of { $pages }. The other pages were not imported.
resource-import-trial = This was a trial: nothing has been changed.
resource-import-uncertain = A record does not say which service it is. So we cannot tell which services are gone, and took none back for that.
# $file (text): the table.
resource-import-table-unknown = { $file } is not a table of HSDS, so we did not read it.
# $file (text): the table; $rows (number): how many rows.
resource-import-rows-left = Rows of { $file } that belong to no service here, or stand there twice, and were not imported: { $rows }.
