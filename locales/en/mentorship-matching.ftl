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

## Letters
## Subject, preheader and footer are those of mentorships. The letter names nobody.

mentorship-matching-invited = We have found someone who could walk beside you as your mentor.
mentorship-matching-invited-next = In your app you can see who it is and what the two of you have in common. Nobody else knows of it yet: the mentor is asked only when you say yes. And if it does not feel right, you can say no without giving a reason.
