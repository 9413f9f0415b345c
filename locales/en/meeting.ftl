### What Waymark says about meetings: setting them up, and coming to them.

# $part (text): the piece of the rule that cannot be used, as it was typed.
meeting-recurrence-unreadable = We cannot use “{ $part }” in a recurrence rule. A rule looks like FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = A meeting can repeat daily, weekly, monthly or yearly.
meeting-recurrence-time-of-day = The time of day comes from the first date. Please leave BYHOUR, BYMINUTE and BYSECOND out of the rule.
meeting-recurrence-until = A rule ends at a moment in UTC, such as UNTIL=20271231T225959Z, or after a number of dates (COUNT), not both.
meeting-recurrence-first = The first date does not follow from the rule. Please choose a date that does.
meeting-recurrence-over = All dates of this rule are in the past.
meeting-starts-too-far = The first date is too far away from today.
# $least, $most (numbers): minutes.
meeting-duration = A meeting can last from { $least } to { $most } minutes.
# $most (number): how many places one date can have.
meeting-capacity = There can be from 1 to { $most } places. For no limit, leave the number out.
meeting-venue-missing = People will meet at a place, so please say where.
meeting-join-url-missing = People can also join from elsewhere, so please give the link to join.
meeting-join-missing = Please give a link or a telephone number to join.
meeting-other-format = This does not fit the format that you chose for the meeting.
meeting-link-invalid = This does not look like a web address that begins with https:// or http://.
meeting-source-text-missing = Please also give the text in the original language.
meeting-language-twice = This language is there twice.
meeting-fact-twice = This fact is there twice.
meeting-checked-later = This day has not come yet.
# $least, $most (numbers): how many entries the list can have.
meeting-number = Please give from { $least } to { $most } entries.
meeting-concept-invalid = A concept is written in lower case letters and digits, with hyphens between words, such as “coping-skills”.
meeting-concept-taken = There is already a topic for this concept.
meeting-code-system-invalid = Please write whose code this is in lower case letters and digits, with hyphens between words, such as “meeting-guide”.
meeting-position-half = A position needs both latitude and longitude.
meeting-position-invalid = Latitude goes from −90 to 90 degrees, longitude from −180 to 180.
# $most (number): kilometres.
meeting-distance = A distance is more than 0 and at most { $most } kilometres.
# $most (number): minutes.
meeting-soon = This can be from 0 to { $most } minutes.
# $days (number): how long a search for times of day may reach.
meeting-search-too-long = When you look for days of the week or times of day, the search can cover at most { $days } days. Please choose an earlier last day or a later first day.
meeting-occurrence-cancelled = This date was called off.
meeting-occurrence-over = This date is already over.
meeting-full = All places for this date are taken. Perhaps another date suits you.
