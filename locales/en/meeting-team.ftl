### What Waymark says about the team of a meeting: who facilitates, who helps, who interprets.

## What the caller can mend

meeting-team-language-missing = Please say which language is interpreted.
meeting-team-language-not-needed = Only interpreters have a language. Please leave it out here.
# Said about oneself or about somebody else.
meeting-team-role-missing = This part is for members with the role of facilitator.
meeting-team-already-held = This member already has this part.
meeting-team-already-offered = This member has already been asked and has not answered yet.
meeting-team-already-answered = You have already answered this.
meeting-team-part-not-open = This part is not open, or someone else has taken it in the meantime. Please take another look.
meeting-team-part-not-yours = You do not have this part, so there is nothing to change.

## Letters
## Subject and preheader are seen by bystanders: nothing about meetings, recovery or the community.
## The letters name nobody. Each sentence stands above the meeting's title and its time.

meeting-team-letter-subject = There is something new for you
meeting-team-letter-preheader = Open your app to see it.
meeting-team-asked-to-hold = Would you like to facilitate this meeting from now on? You are being asked to take it over.
meeting-team-asked-to-facilitate = Would you like to facilitate this meeting once?
meeting-team-asked-to-co-facilitate = Would you like to help facilitate this meeting?
meeting-team-asked-to-shadow = Would you like to come along to this meeting and learn how it is facilitated?
meeting-team-asked-to-interpret = Would you like to interpret at this meeting?
meeting-team-asked-next = You can answer in your app. Yes and no are both good answers, and a no needs no reason. Nothing changes until you say yes.
meeting-team-when = When
# $date_time, $zone (text): both already written in the reader's language.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Stands in the place of a time.
meeting-team-every-date = On every date
meeting-team-accepted = The person you asked has said yes. This meeting has someone for the part.
meeting-team-declined = The person you asked has had to say no this time.
meeting-team-declined-next = In your app you can ask someone else.
meeting-team-letter-footer = You receive this letter because something that concerns you has changed. We put as little as we can into e-mails, so that what is yours stays yours.
