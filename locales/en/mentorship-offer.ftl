### What a mentor offers, and what somebody looks for in a mentor.

# $least, $most (numbers): the fewest and the most hours a week one can give.
mentorship-offer-hours-range = Please choose a number of hours a week from { $least } to { $most }.
# $limit (number): how many windows of time an offer or a wish can have.
mentorship-offer-too-many-windows = { $limit ->
    [one] Please give at most { $limit } span of time a week.
   *[other] Please give at most { $limit } spans of time a week.
}
# $limit (number): how many topics an offer or a wish can have.
mentorship-offer-too-many-topics = { $limit ->
    [one] Please choose at most { $limit } topic.
   *[other] Please choose at most { $limit } topics.
}
mentorship-offer-topic-both-ways = A topic is among those you like to talk about and among those you leave out. Please decide on one of the two.
mentorship-offer-no-contact-all-day = These hours begin and end at the same time. Please choose an end that differs from the beginning.
mentorship-offer-pause-over = Please choose a day that is still ahead for the end of your pause.
mentorship-offer-perspective-not-yours = Your profile does not name this perspective. Add it there first, or choose one of those you named.
mentorship-offer-perspective-not-lived = Mentors are found by what they have lived: as a person in recovery, as someone who cares, or as family. Please choose one of these.
