### Mentorships: offering, asking, answering, ending.
### Nobody is blamed, nobody has to explain, and there is always a way on. A mentor is a peer, not a teacher.

## What the caller can mend

mentorship-already-asked = You have already asked this mentor, or the two of you are already together. You will find it among your mentorships.
mentorship-mentor-unavailable = This member is not taking requests at the moment. There are other mentors you can ask.
mentorship-mentor-full = This mentor has no free place at the moment. There are other mentors you can ask.
mentorship-no-free-place = All your places are taken. To say yes, first offer more places or end another mentorship.
# $limit (number): how many requests one can send in a day.
mentorship-too-many-requests = { $limit ->
    [one] You can send at most { $limit } request a day. Please give the mentor you asked a little time.
   *[other] You can send at most { $limit } requests a day. Please give the mentors you asked a little time.
}
mentorship-asked-oneself = You cannot ask yourself. Please choose someone else.
mentorship-no-longer-possible = This is no longer possible, because something has changed in the meantime. Please take another look.
# $least, $most (numbers): the fewest and the most places a mentor can offer.
mentorship-capacity-range = Please choose a number of places from { $least } to { $most }.
mentorship-pause-until-range = Please choose a day after today and within a year.

## The closing conversation
## Each side answers for herself or for both. The questions invite; nobody has to answer.

mentorship-prompt-take-along = What do we take along?
mentorship-prompt-was-hard = What was hard?
mentorship-prompt-comes-next = What comes next?

## Letters
## Subject and preheader are seen by bystanders: nothing about mentoring, recovery or the community.
## The letter itself names nobody and repeats nothing that the two wrote.

mentorship-letter-subject = There is something new for you
mentorship-letter-preheader = Open your app to see it.
mentorship-asked = Someone would like you to be their mentor.
mentorship-asked-next = What they wrote to you is in your app, where only the two of you can read it. Yes and no are both good answers, and a no needs no reason. The only thing that is hard is to be left waiting.
mentorship-accepted = The mentor you asked has said yes.
mentorship-accepted-next = Open your app to begin. Go at your own pace, and if it turns out not to be right for you, you can end it at any time without giving a reason.
mentorship-declined = The mentor you asked has had to say no this time.
mentorship-declined-next = This is no judgement of you or of what you wrote. Asking takes courage, and you had it. Whenever you feel ready, you will find other mentors to ask in your app.
# To the mentor or to the mentee: whoever did not end it.
mentorship-ended = One of your mentorships has ended.
mentorship-ended-next = A mentorship may end, and nobody has to explain why. What you gave each other stays with you. Whenever you would like company, you will find others in your app.
# To the mentor, once, while a request waits. A reminder, not a reproach.
mentorship-still-asked = Someone who would like you to be their mentor is still hoping to hear from you.
mentorship-still-asked-next = Yes and no are both good answers, and a no needs no reason. If this is not the moment for it, you need not do anything: after a while we will take the question off your list, and nobody will hold it against you.
# To the mentee and then to the mentor: nobody answered in time. Neither of them has failed.
mentorship-expired = Your request for a mentor has come to the end of its time, so we have closed it for you.
mentorship-expired-next = This says nothing about you, and nothing about anyone else: sometimes there is simply no room for an answer. You do not have to start all over again: the next suggestion is in your app.
mentorship-expired-nobody-next = This says nothing about you, and nothing about anyone else: sometimes there is simply no room for an answer. Whenever you feel like it, say in your app what you look for in a mentor, and we will suggest people who may suit you.
mentorship-taken-off = We have taken a question off your list, because it had been there for a while.
mentorship-taken-off-next = Nothing is expected of you. Some weeks leave no room for a question, and that is all right. If you would like a break, you can pause new requests in your app.
# To the mentor or to the mentee: whoever did not do it herself. The letter about the end of the pause goes to both.
mentorship-paused = One of your mentorships is taking a pause.
mentorship-paused-next = Nobody has to explain a pause, and the place is kept. Either of you can go on in the app at any time.
mentorship-resumed = One of your mentorships is going on after its pause.
mentorship-resumed-next = There is nothing to catch up on. Begin again at a pace that suits you both.
mentorship-pause-over = The pause in one of your mentorships was meant to last until today.
mentorship-pause-over-next = Would you like to go on, rest a little longer, or bring it to a close? All three are good answers, and your app has a place for each.
mentorship-closing = One of your mentorships is coming to a close.
mentorship-closing-next = So that you can part well, your app has a few questions for you both: what you take along, what was hard, what comes next. Write as much or as little as you like, for yourself or for each other. If neither of you ends it before, it ends by itself after a few weeks.
mentorship-letter-footer = You receive this letter because something that concerns you has changed. We put as little as we can into e-mails, so that what is yours stays yours.
