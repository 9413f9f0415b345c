### How a mentorship goes, as each of the two notes it: for themselves alone, or for both.
### Nobody has to note anything; a reminder is an offer, and there is no guilt in leaving it.

## What the caller can mend

mentorship-check-in-day-range = Please choose a day from the beginning of the mentorship until today.
# $most (number): how many minutes a day has.
mentorship-check-in-minutes-range = Please choose a number of minutes from 0 to { $most }.
mentorship-check-in-minutes-of-mentor-only = Only the mentor notes minutes. Please leave them out.

## Letters
## They come in the envelope of mentorship.ftl. They name nobody and repeat nothing that was noted.

mentorship-check-in-reminder = How is one of your mentorships going for you?
mentorship-check-in-reminder-next = If you like, note it in your app, in a word or two: for yourself alone, or for the two of you. And if this is not the moment, that is fine too.
