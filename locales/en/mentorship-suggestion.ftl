### What speaks for two people, told to one of them as whole sentences about the other one.
### Nothing is praised and nobody is ranked. What holds for both is said with the same words to either.

# $language (text): what the language is called, as “Arabic”.
mentorship-suggestion-language = Speaks { $language }.

# $weekday (text): the day of the week as it stands alone, as “Tuesday”. The clock is the reader’s.
mentorship-suggestion-morning = Is free on { $weekday } mornings in your time.
mentorship-suggestion-afternoon = Is free on { $weekday } afternoons in your time.
mentorship-suggestion-evening = Is free on { $weekday } evenings in your time.
mentorship-suggestion-night = Is free on { $weekday } nights in your time.

mentorship-suggestion-parent = Is a parent, too.
mentorship-suggestion-caregiver = Looks after someone, too.
mentorship-suggestion-student = Is studying, too.
mentorship-suggestion-working = Goes to work, too.
mentorship-suggestion-shift-work = Works shifts, too.
mentorship-suggestion-new-country = Has made a home in a new country, too.
mentorship-suggestion-lgbtqia = Is LGBTQIA+, too.
mentorship-suggestion-chronic-illness = Lives with a long-term illness, too.
mentorship-suggestion-disability = Lives with a disability, too.
mentorship-suggestion-bereaved = Has lost someone, too.
mentorship-suggestion-faith = Has a faith that matters from day to day, too.
mentorship-suggestion-living-alone = Lives alone, too.
mentorship-suggestion-athlete = Trains for a sport or for dance, too.

mentorship-suggestion-lives-it = Knows recovery from their own life, as you wished.
mentorship-suggestion-cares = Cares for someone in recovery, as you wished.
mentorship-suggestion-is-family = Has someone in the family who is in recovery, as you wished.
mentorship-suggestion-your-perspective = Is looking for a mentor with the perspective that you bring.

mentorship-suggestion-text = Likes to keep in touch in writing, as you do.
mentorship-suggestion-voice = Likes to talk without video, as you do.
mentorship-suggestion-video = Likes to talk by video, as you do.
mentorship-suggestion-in-person = Likes to meet in person, as you do.
