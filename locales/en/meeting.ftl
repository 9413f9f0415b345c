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
meeting-fact-twice = This fact is there twice.
meeting-checked-later = This day has not come yet.
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
meeting-other-end-opening = Something you said yes to keeps its beginning, but ends at another time.
meeting-elsewhere-opening = Something you said yes to keeps its time, but the place or the way to join is another.
meeting-restored-opening = Good news: something that was called off takes place after all.
meeting-changed-opening = Some of the dates that you said yes to have changed.
meeting-ended-opening = A series that you said yes to comes to an end. Thank you for having been part of it.
meeting-closed-opening = A series that you said yes to takes a break.
meeting-reopened-opening = Good news: a series that you said yes to goes on as planned.
meeting-online-opening = A series that you said yes to takes place online for the time being.
meeting-occurrence-ahead = This date has not begun yet.
meeting-looked-back = This date is more than two weeks ago, so nothing more can be said about it.
# $least, $most (numbers): people.
meeting-head-count = Please give a number from { $least } to { $most }.
meeting-had-no-place = How it was can be said by those who had a place at this date.
meeting-guests-not-welcome = This meeting is for members. If you would like to come, please sign up first.

## A date in letters and on pages

meeting-when = When
# $date_time (text): weekday, date and time. $zone (text): the name of the time zone where the reader lives.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Where
meeting-directions = How to find it
meeting-dial-in = Joining by telephone
meeting-join = Join online
meeting-when-before = Planned for
meeting-when-now = New time
meeting-end-now = New end
meeting-why = Why
meeting-note = Good to know
meeting-item-called-off = Does not take place
# $when (text): date and time, with the time zone.
meeting-item-moved = New time: { $when }
# $when (text): date and time, with the time zone.
meeting-item-moved-elsewhere = New time: { $when }, and another place or way to join
# $when (text): date and time at which it ends, with the time zone.
meeting-item-other-end = Same beginning, new end: { $when }
# $when (text): date and time at which it ends, with the time zone.
meeting-item-other-end-elsewhere = Same beginning, new end: { $when }, and another place or way to join
meeting-item-elsewhere = Same time, but another place or way to join
meeting-item-restored = Takes place after all
# $count (number): how many dates changed beside those that are listed.
meeting-items-more = { $count ->
    [one] One more date has changed. You find all of them in your app.
   *[other] { $count } more dates have changed. You find all of them in your app.
}
meeting-called-off-closing = You need not do anything. We look forward to seeing you another time.
meeting-kept-closing = You need not do anything: your place is kept. If it no longer suits you, you can give your place back in your app, and nobody will ask why.
meeting-kept-closing-as-guest = You need not do anything: your place is kept. If it no longer suits you, you can give your place back on your page, and nobody will ask why.
meeting-line-kept-closing = You need not do anything: your place in line is kept, and we will write to you as soon as you have a place.
meeting-change-footer = You receive this letter because you said that you would come.
# What the date is called in the reader’s own calendar. Bystanders see it: nothing about meetings, recovery or the community.
meeting-calendar-summary = An appointment

## The letter when a place has become free
## Subjects and preheaders are seen by bystanders: nothing about meetings, recovery or the community.

meeting-place-free-subject = Good news for you
meeting-place-free-preheader = What you were waiting for is here.
meeting-place-free-opening = A place has become free, and it is yours. It will be good to have you there.
meeting-pass-on = If it does not suit you any more, that is all right: give the place back in your app, and the next person in line has it.
meeting-pass-on-as-guest = If it does not suit you any more, that is all right: give the place back on your page, and the next person in line has it.
meeting-place-free-footer = You receive this letter because you were waiting for a place.

## The letters to people without an account

meeting-invitation-subject = Was this you?
meeting-invitation-preheader = One small step is left.
meeting-invitation-opening = Somebody used this address to ask for a place at the meeting below. If it was you, please open your page and tell us whether you will come.
meeting-invitation-button = Open my page
meeting-invitation-valid = The link works for one day.
meeting-invitation-footer = If it was not you, you do not need to do anything. We will forget this address.
meeting-confirmation-subject = Thank you, we have noted it
meeting-confirmation-preheader = Here is everything that you need.
meeting-confirmation-button = See my page
meeting-confirmation-footer = You receive this letter because you told us on our page that you would like to come. A week after the date we forget your address.
meeting-guest-going = You have a place. It will be good to have you there.
# $place (number): which place in the line, from 1.
meeting-guest-waiting = All places are taken at the moment. You are number { $place } in line, and we will write to you as soon as you have a place.

## Their page

meeting-guest-title = Coming to a meeting
meeting-guest-question = Would you like to come?
meeting-guest-question-full = All places are taken at the moment. Would you like to wait for one? We will write to you as soon as you have it.
meeting-guest-withdrawn = You are not coming to this date. That is all right, and nobody will ask why. If you change your mind, you can say so here.
meeting-guest-invalid = This link does not work. It may be too old. Please ask for a new one where you found the meeting.
meeting-guest-come = Yes, I will come
meeting-guest-wait = Yes, I will wait
meeting-guest-leave = Give my place back
meeting-guest-leave-line = Stop waiting
