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
meeting-occurrence-cancelled = This date was called off.
meeting-occurrence-over = This date is already over.
meeting-full = All places for this date are taken. Perhaps another date suits you.

## What can be said about a date of a series that cannot be done

meeting-not-of-the-rule = The rule does not give this date, so it cannot be left out.
meeting-no-such-date = The meeting has no date at this time.
meeting-date-taken = The meeting already has a date at this time.
meeting-series-over = The meeting has ended by then.
meeting-in-the-past = This has already passed. Please choose a time that lies ahead.
meeting-not-called-off = This date was not called off.
meeting-changed-meanwhile = Somebody else changed this at the same moment. Please have another look, then try again.

## The letter about a change
## Subject and preheader are seen by bystanders: nothing about meetings, recovery or the community.

meeting-change-subject = A change to your plans
meeting-change-preheader = Here is what is different now.
meeting-called-off-opening = Something you said yes to does not take place this time. We are sorry.
meeting-moved-opening = Something you said yes to has moved to another time.
meeting-elsewhere-opening = Something you said yes to keeps its time, but the place or the way to join is another.
meeting-restored-opening = Good news: something that was called off takes place after all.
meeting-changed-opening = Some of the dates that you said yes to have changed.
meeting-ended-opening = A series that you said yes to comes to an end. Thank you for having been part of it.
meeting-closed-opening = A series that you said yes to takes a break.
meeting-reopened-opening = Good news: a series that you said yes to goes on as planned.
meeting-online-opening = A series that you said yes to takes place online for the time being.
meeting-when = When
# $date_time (text): weekday, date and time. $zone (text): the name of the time zone where the reader lives.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Where
meeting-directions = How to find it
meeting-dial-in = Joining by telephone
meeting-join = Join online
meeting-when-before = Planned for
meeting-when-now = New time
meeting-why = Why
meeting-note = Good to know
meeting-item-called-off = Does not take place
# $when (text): date and time, with the time zone.
meeting-item-moved = New time: { $when }
# $when (text): date and time, with the time zone.
meeting-item-moved-elsewhere = New time: { $when }, and another place or way to join
meeting-item-elsewhere = Same time, but another place or way to join
meeting-item-restored = Takes place after all
# $count (number): how many dates changed beside those that are listed.
meeting-items-more = { $count ->
    [one] One more date has changed. You find all of them in your app.
   *[other] { $count } more dates have changed. You find all of them in your app.
}
meeting-called-off-closing = You need not do anything. We look forward to seeing you another time.
meeting-kept-closing = You need not do anything: your place is kept. If it no longer suits you, you can give your place back in your app, and nobody will ask why.
meeting-change-footer = You receive this letter because you said that you would come.
