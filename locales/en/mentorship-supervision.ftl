### The circle of mentors: someone looks after how much a mentor carries. Care among peers, never control.

## What the caller can mend

mentorship-supervision-chose-oneself = You cannot choose yourself. Please choose someone else.
mentorship-supervision-chose-mentee = You walk with this member as a mentor. Please choose someone else.
# Said about whom one chooses, or to whoever wants to say yes.
mentorship-supervision-role-missing = This takes someone who is a mentor, a professional or a steward here.
mentorship-supervision-one-at-a-time = You have already asked someone, or someone already looks after how much you carry. To choose anew, first end that.
# $limit (number): how many questions one can send in a day.
mentorship-supervision-too-many-questions = { $limit ->
    [one] You can ask at most { $limit } person a day. Please give them a little time.
   *[other] You can ask at most { $limit } people a day. Please give them a little time.
}

## Letters
## They come in the envelope of mentorship.ftl. They name nobody.

mentorship-supervision-asked = A mentor would like you to look after how much they carry.
mentorship-supervision-asked-next = If you say yes, you see hours and dates, never what was written and never who the mentees are. You can answer in your app. Yes and no are both good answers, and a no needs no reason.
mentorship-supervision-accepted = The person you asked to look after how much you carry has said yes.
mentorship-supervision-accepted-next = They see your hours and dates from now on, and nothing of what you and your mentees write or say. Either of you can end this at any time.
mentorship-supervision-declined = The person you asked to look after how much you carry has had to say no this time.
mentorship-supervision-declined-next = In your app you can ask someone else, whenever you like.
mentorship-supervision-signal = Mentoring may be becoming a lot for someone whom you look after.
mentorship-supervision-signal-next = In your app you see since when, in hours and dates. They have known for a week. A kind question may be all that is needed; it is theirs to say what helps.
