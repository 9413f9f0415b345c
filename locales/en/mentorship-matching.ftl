### Matching everybody who waits for a mentor: what stewards are told, and the letter to newcomers.
### Stewards look after it; nobody is assigned, everybody is asked.

## What the caller can mend

mentorship-matching-no-draft = This proposal has already been sent or put aside, so it can no longer be changed.
mentorship-matching-changed-meanwhile = Someone else has changed the proposals in the meantime. Please take another look before you go on.
mentorship-matching-pinned-twice = This newcomer is already to stay with another mentor. Please choose one of the two.
mentorship-matching-own-pair = You cannot decide about a pair that you are part of. Please ask another steward.
mentorship-matching-not-waiting = This member is not waiting for a mentor at the moment.
mentorship-matching-mentor-unavailable = This mentor is not taking newcomers at the moment.
mentorship-matching-no-place = This mentor does not have enough free places for that.
mentorship-matching-no-common-language = These two do not show a language that both of them know.
mentorship-matching-other-age-group = This mentor does not walk with people of this newcomer’s age.
# It is never said why: that is theirs.
mentorship-matching-not-together = These two cannot be proposed to each other.

## What speaks for a pair, said to a steward about the two of them
## Nothing is praised and nobody is ranked.

# $language (text): what the language is called, as “Arabic”.
mentorship-matching-language = Both know { $language }.
# $topic (text): what the topic is called.
mentorship-matching-topic = Both like to talk about “{ $topic }”.
# $weekday (text): the day of the week as it stands alone, as “Tuesday”. The clock is the reader’s.
mentorship-matching-morning = Both are free on { $weekday } mornings in your time.
mentorship-matching-afternoon = Both are free on { $weekday } afternoons in your time.
mentorship-matching-evening = Both are free on { $weekday } evenings in your time.
mentorship-matching-night = Both are free on { $weekday } nights in your time.
mentorship-matching-parent = Both are parents.
mentorship-matching-caregiver = Both look after someone.
mentorship-matching-student = Both are studying.
mentorship-matching-working = Both go to work.
mentorship-matching-shift-work = Both work shifts.
mentorship-matching-new-country = Both have made a home in a new country.
mentorship-matching-lgbtqia = Both are LGBTQIA+.
mentorship-matching-chronic-illness = Both live with a long-term illness.
mentorship-matching-disability = Both live with a disability.
mentorship-matching-bereaved = Both have lost someone.
mentorship-matching-faith = Both have a faith that matters from day to day.
mentorship-matching-living-alone = Both live alone.
mentorship-matching-athlete = Both train for a sport or for dance.
mentorship-matching-lives-it = The mentor knows recovery from their own life, as the newcomer wished.
mentorship-matching-cares = The mentor cares for someone in recovery, as the newcomer wished.
mentorship-matching-is-family = The mentor has someone in the family who is in recovery, as the newcomer wished.
mentorship-matching-text = Both like to keep in touch in writing.
mentorship-matching-voice = Both like to talk without video.
mentorship-matching-video = Both like to talk by video.
mentorship-matching-in-person = Both like to meet in person.

## Letters
## Subject, preheader and footer are those of mentorships. The letter names nobody.

mentorship-matching-invited = We have found someone who could walk beside you as your mentor.
mentorship-matching-invited-next = In your app you can see who it is and what the two of you have in common. Nobody else knows of it yet: the mentor is asked only when you say yes. And if it does not feel right, you can say no without giving a reason.
