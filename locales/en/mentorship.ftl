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
mentorship-letter-footer = You receive this letter because something that concerns you has changed. We put as little as we can into e-mails, so that what is yours stays yours.
