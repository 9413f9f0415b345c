### Letters: which of them come, and how soon. What waits comes together in one letter.
### Address: as in common.ftl. Stopping letters is as good as getting them: no regret, no "are you sure", no guilt.
### "Letter" is an e-mail that we write; other languages say what people there say for an e-mail.

## What the caller can mend

letters-time-of-day = Please write a time of day such as 08:00.
letters-kind-twice = One kind of letter is there twice. Please choose once for each.
# A form was sent with an answer that it does not offer.
letters-choice-unknown = Please choose one of the answers that are offered.

## The letter in which several come together
## Subject and preheader are seen by bystanders: nothing about meetings, recovery or the community.

letters-digest-subject = A few things for you
letters-digest-preheader = You asked us to send them together.
# $count (number): how many letters have come together. Never 1, since a single one comes by itself.
letters-digest-opening = { $count ->
    [one] Here is { $count } letter that has been waiting for you. Take your time with it.
   *[other] Here are { $count } letters that have been waiting for you. Take your time with them.
}
letters-digest-footer = You receive this letter because you asked us to send letters together, at a time that suits you.

## The links at the foot of a letter
## They stand in the letter itself, where only the reader sees them.

# Leads to the page where one chooses.
letters-preferences = Choose which letters come, and how soon
letters-stop-mentoring = Stop letters about mentorships
letters-stop-resources = Stop letters about resources
# Welcoming someone new, taking a part in a meeting, looking after crisis lines.
letters-stop-community = Stop letters about life in this community
letters-stop-digest = Stop the letters that come together like this

## The page behind the link that stops letters

letters-unsubscribe-title = Your letters
letters-unsubscribe-mentoring = Would you like us to stop sending you letters about mentorships?
letters-unsubscribe-resources = Would you like us to stop sending you letters about resources?
letters-unsubscribe-community = Would you like us to stop sending you letters about life in this community?
letters-unsubscribe-digest = Would you like us to stop sending you the letters that come together?
letters-unsubscribe-button = Stop these letters
letters-unsubscribe-done = Done: these letters will not come any more. What they would have said is in your app, whenever you look. If you ever want them back, you can choose anew at any time.

## The page where one chooses

letters-page-title = Your letters
letters-page-introduction = Here you choose which letters come to you, and how soon. There is no right choice: take what does you good, and change it whenever you like.
# What the choices below do not touch.
letters-page-always = Codes for signing in, and news about something that you said yes to, always come at once.
letters-page-saved = Saved. From now on your letters come as you have chosen.
# Above the form, when something in it could not be saved. What it was is said beside each field.
letters-page-mistakes = Nothing has been saved yet: something here needs another look. We have marked where.

# Each kind of letter: what it is called, and what belongs to it.
letters-kind-meetings = Reminders of meetings
letters-kind-meetings-about = Before something that you said yes to. If they come together, each comes in the last such letter before the meeting.
letters-kind-mentoring = Mentorships
letters-kind-mentoring-about = Questions and answers, agreements, how it is going, and how much you carry.
letters-kind-resources = Resources
letters-kind-resources-about = What you wrote, translated or look after, and what you are trying out.
letters-kind-community = Life in this community
letters-kind-community-about = Welcoming someone new, taking a part in a meeting, and looking after crisis lines.
# The reader has not consented to reminders, or has taken that back.
letters-page-reminders-off = Reminders are off at the moment. You can turn them on in your app whenever you like.

# How soon letters of a kind come: one of these is chosen.
letters-at-once = At once
# Of reminders, instead of "at once".
letters-at-once-meetings = Each by itself, shortly before
letters-hourly = Together, once an hour
letters-daily = Together, once a day
letters-weekly = Together, once a week
letters-never = Not at all

# Which way letters of a kind come: one of these is chosen. A question like this stands below how soon they come, for readers who have
# added a device (a telephone, a tablet, a computer) in their app.
# The label of that choice.
letters-page-channel = How they reach you
letters-channel-email = By e-mail
# Where none of the devices can be reached, the letter comes by e-mail all the same.
letters-channel-push = On your devices, and by e-mail only if we cannot reach any of them
letters-channel-both = On your devices and by e-mail

letters-page-together = Letters that come together
letters-page-clocks = All times here are by the clocks where you live.
# Labels of fields.
letters-page-digest-at = At what time of day
letters-page-weekday = On which day, if once a week
letters-page-quiet = Quiet hours
letters-page-quiet-about = In these hours we send you no reminder, and no letter that can wait. Leave both empty if you do not want any.
letters-page-quiet-from = From
letters-page-quiet-until = Until
letters-page-reminders = Reminders that come by themselves
letters-page-lead = How many minutes before a meeting, separated by commas if there are several
letters-page-appearance = How letters look
letters-page-language = The language of your letters
letters-page-discreet = Keep subjects discreet
letters-page-discreet-about = Whoever sees your screen cannot tell from a subject what the letter is about. Without this, the subject of a reminder names the meeting.
letters-page-save = Save
