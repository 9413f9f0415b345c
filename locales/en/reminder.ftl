### Reminders: the letter, and how a person wants to be reminded.
### Gentle, never a guilt trip: not coming needs no reason.

## What the caller can mend

# $least, $most (numbers): minutes.
reminder-lead = A reminder can come from { $least } to { $most } minutes before.
# $most (number): how often somebody can be reminded of one date.
reminder-leads = { $most ->
    [one] You can be reminded of a date { $most } time. Please choose how long before.
   *[other] You can be reminded of a date up to { $most } times. Please choose how long before: at least once, and never twice the same.
}
reminder-time-of-day = Please write a time of day such as 22:00.
reminder-quiet-half = Quiet hours need both a beginning and an end.
reminder-quiet-all-day = Quiet hours cannot end when they begin. To stop reminders altogether, withdraw your consent to them.

## The letter
## Subject and preheader are seen by bystanders: nothing about meetings, recovery or the community.

reminder-subject = A small reminder for you
# Only for somebody who has said that subjects may tell what a letter is about.
# $title (text): what the meeting is called.
reminder-plain-subject = Coming up: { $title }
reminder-preheader = You asked us to think of it.
reminder-opening = Something you said yes to is coming up. It will be good to have you there.
reminder-cannot-come = If today is not the day, that is all right. You can give your place back in your app, and nobody will ask why.
reminder-footer = You receive this letter because you said that you would come and asked us to remind you.
reminder-unsubscribe = Stop reminders
