### What Waymark says about meetings in the Meeting Guide format: taking them over, and telling them to others.

## Said at the command line, to whoever imports a list.

meeting-guide-import-unreadable = We could not read this. It has to be JSON in the Meeting Guide format: a list of meetings.
# $taken, $changed, $unchanged, $refused (numbers): how many rows, by what became of them.
meeting-guide-import-counts = New: { $taken }. Changed: { $changed }. As before: { $unchanged }. Left out: { $refused }.
# $number (number): the row’s place in the file; $slug (text): its name there; $reason (text): one of the sentences below.
meeting-guide-import-refused = Row { $number } ({ $slug }) was left out. { $reason }
# $number (number): the row’s place in the file; $reason (text): one of the sentences below.
meeting-guide-import-refused-nameless = Row { $number } was left out. { $reason }
# $rows (number): how many rows.
meeting-guide-hours-assumed = Meetings that do not say when they end, so that an hour was assumed: { $rows }.
# $rows (number): how many rows.
meeting-guide-zones-assumed = Meetings that do not name a time zone, so that yours was assumed: { $rows }.
# $codes (text): the codes, each with the number of rows that have it.
meeting-guide-unknown-codes = Codes that are not in the published list; they were kept, and are not passed on: { $codes }.
# $codes (text): the codes, each with the number of rows that have it.
meeting-guide-codes-without-topic = Codes that have no topic here yet; they were kept, and are passed on: { $codes }.

## Why a row cannot be taken.

meeting-guide-row-not-one = It is not a meeting: an object was expected here.
meeting-guide-row-unstorable = It contains characters that we cannot store.
# $field (text): the name of the field in the format.
meeting-guide-row-field = The field { $field } is missing, or is not what the format asks for.
# $field (text): the name of the field in the format; $most (number): how many characters there is room for.
meeting-guide-row-too-long = The field { $field } is too long. The most characters that fit: { $most }.
meeting-guide-row-by-appointment = It has neither a day nor a time. Only meetings that take place every week can be taken over.
meeting-guide-row-without-zone = It does not name a time zone. You can name one for all such meetings with --time-zone.
meeting-guide-row-zone-unknown = We do not know this time zone. It has to be an IANA name, such as America/New_York.
meeting-guide-row-without-way = It has neither an address nor a link or telephone number to join.
meeting-guide-row-address-not-full = The address does not say where people could go, and there is no link or telephone number to join.
meeting-guide-row-slug-twice = Another row before it has the same slug.
meeting-guide-row-own-meeting = It is a meeting of this server.

## Why a meeting is not in the list that others read.

meeting-guide-not-weekly = It does not take place every week on the same days.
meeting-guide-not-begun = It does not take place within the next seven days.
meeting-guide-over = It is over.
meeting-guide-way-not-public = It is online, and only those who come may know how to join.
meeting-guide-no-address = It has no address, so that nobody could find it on a map.
meeting-guide-whole-day = It lasts a whole day or longer.
meeting-guide-language-unreadable = This is not a language. It has to be a tag such as es or pt-BR.
