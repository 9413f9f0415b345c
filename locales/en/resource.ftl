### What Waymark says about resources: writing, translating and publishing them, and importing what others list.
### Address: "you", as one member would speak to another. Plain words, no blame, and where there is one, the way on.

resource-service-not-written = A service cannot be written here: it comes in from its provider’s own records.
resource-pseudonym-missing = Please write the name that should appear, or choose another way of being named.
resource-address-invalid = This does not look like the address of a web page. Please use one that begins with “https://”.
resource-address-missing = Please say where this can be found: a recording, film or file needs a web address.
# $limit (number): how many formats a resource may have.
resource-too-many-formats = { $limit ->
    [one] A resource can have at most { $limit } format.
   *[other] A resource can have at most { $limit } formats.
}
# $limit (number): how many languages can be asked for at once.
resource-too-many-languages = { $limit ->
    [one] You can ask for at most { $limit } language at a time.
   *[other] You can ask for at most { $limit } languages at a time.
}
resource-review-date-past = Please choose a day after today, so that somebody looks at this again in good time.
resource-published-already = This has already been published.
resource-archived = This has been taken back, so it can no longer be changed.
resource-changed-by-reviewers = This has been published, so its text is now changed by moderators and stewards. Please ask one of them.
resource-changed-meanwhile = Somebody else changed this at the same moment. Please have another look, then try again.
resource-source-language = This was written in that language. Please choose the language that you are translating into.
# $current (number): the version that is current.
resource-version-unknown = We do not know this version. The current one is { $current }.
resource-nothing-to-review = No translation into this language is waiting for a review.

## Said at the command line, to whoever imports a listing.

resource-import-unreadable = We could not read this. It has to be JSON in HSDS: one service, a list of services, or a page with “contents”.
# $taken, $changed, $unchanged, $withdrawn, $refused (numbers): how many records, by what became of them.
resource-import-counts = New: { $taken }. Changed: { $changed }. As before: { $unchanged }. Taken back: { $withdrawn }. Left out: { $refused }.
# $page, $pages (numbers): which page was imported, and how many there are.
resource-import-one-page = This was page { $page } of { $pages }. The other pages were not imported.
# $number (number): the record's place in the file; $reason (text): one of the sentences below.
resource-import-refused = Record { $number } was left out. { $reason }
resource-record-not-one = It is not a record: an object was expected here.
# $field (text): the name of the field in HSDS.
resource-record-field = The field { $field } is missing, or is not what HSDS asks for.
resource-record-unstorable = It contains characters that we cannot store.
resource-record-without-provider = It does not say which organization provides the service, or it names one that we do not know yet.

## Said to programs that read the list of services at /hsds.

resource-parameter-unknown = This list doesn’t know this parameter. You can leave it out.
resource-parameter-invalid = This isn’t a value that this parameter takes.
# $most (number): how many entries.
resource-per-page-too-many = A page holds up to { $most } entries. Ask for a smaller page, or for everything with format=ndjson.
resource-postcode-missing = The distance is measured from a postcode. Add one, please.
