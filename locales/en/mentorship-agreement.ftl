### What two in a mentorship agree on: channels, rhythm, time, limits, and what happens in a crisis.
### Boundaries are care for both. Nobody is pressed to confirm, and nobody has to explain a change.

## What the caller can mend

mentorship-agreement-channels-missing = Please choose at least one way to be in touch.
# $least, $most (numbers): how many weeks can lie between two conversations.
mentorship-agreement-every-weeks-range = Please choose a number of weeks from { $least } to { $most }.
# $least, $most (numbers): how many minutes a mentor can give in a week.
mentorship-agreement-minutes-range = Please choose a number of minutes a week from { $least } to { $most }.
mentorship-agreement-contact-hours-empty = Please choose hours that end at another time than they begin.
mentorship-agreement-look-again-range = Please choose a day after today and within a year.

## Letters
## They come in the envelope of mentorship.ftl. They name nobody and repeat nothing of what is agreed on.

mentorship-agreement-proposed = In one of your mentorships there is a proposal for how the two of you want to walk together.
mentorship-agreement-proposed-next = Take your time to read it in your app. If it suits you, confirm it there; if something does not, propose what would suit you better. It holds only once you have both confirmed it.
mentorship-agreement-still-proposed = In one of your mentorships a proposal is still waiting for you.
mentorship-agreement-still-proposed-next = There is no hurry. In your app you can confirm it, propose something else or set it aside, and none of these needs a reason. A short answer helps, so that nobody is left wondering.
mentorship-agreement-nothing-proposed = One of your mentorships can begin as soon as the two of you have agreed on how you want to walk together.
mentorship-agreement-nothing-proposed-next = Either of you can make the first proposal in the app: how and how often you are in touch, what you leave out, and what happens in a crisis. It need not be perfect. You can change it together at any time.
mentorship-agreement-confirmed = What you proposed in one of your mentorships has been confirmed. It holds from now on.
mentorship-agreement-confirmed-next = You will find it in your app. Either of you can propose a change at any time.
mentorship-agreement-declined = What you proposed in one of your mentorships does not suit you both in this form.
mentorship-agreement-declined-next = This is no judgement of you: finding what suits two people often takes more than one try. In your app you can propose something else. Whatever you agreed on before still holds.
mentorship-agreement-look-again = It is time to look again at what the two of you agreed on in one of your mentorships.
mentorship-agreement-look-again-next = Does it still suit you both? Then there is nothing to do. And if it does not, you can propose a change in your app.
