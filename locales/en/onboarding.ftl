### Onboarding: the path of someone who has just come, who greets her, and a first meeting.
### Nobody is blamed, nobody is hurried, and nothing is counted. A step that is not done is simply open.

## What the caller can mend

onboarding-source-text-missing = Please add the text in the language in which this step was written.
# $limit (number): how many steps a path can have.
onboarding-too-many-steps = { $limit ->
    [one] A path can have at most { $limit } step. To add another, first retire one.
   *[other] A path can have at most { $limit } steps. To add another, first retire one.
}
# $least, $most (numbers): where a step can stand in the path.
onboarding-position-range = Please choose a position from { $least } to { $most }.
onboarding-step-by-itself = This step is marked by itself as soon as it is done, so there is nothing to mark here.
# $least, $most (numbers): how many newcomers one can look after at a time.
onboarding-capacity-range = Please choose a number of newcomers from { $least } to { $most }.
onboarding-no-longer-possible = This is no longer possible, because something has changed in the meantime. Please take another look.

## Letters
## Subject and preheader are seen by bystanders: nothing about newcomers, recovery or the community.
## The letters name nobody and repeat nothing that people wrote to each other.

onboarding-letter-subject = There is something new for you
onboarding-letter-preheader = Open your app to see it.
onboarding-asked = Someone has just arrived and would be glad of a first word from you.
# The label of a date and time.
onboarding-asked-until = A word would be good until
# $date_time, $zone (text): both already written in the reader's language.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = You will find them in your app. A few warm sentences are enough. If now is not a good time, pass it on there, or simply leave it: someone else will be asked, and nobody will ask why.
onboarding-relieved = The newcomer you were asked to greet is in other hands now, so you need not think of it any more.
onboarding-relieved-next = No harm done: life comes first. If you would like a break from greeting, you can pause in your app at any time.
onboarding-greeted = It is good that you are here. Someone who knows the way has written to welcome you.
onboarding-greeted-next = The words are in your app, where only the two of you can read them. Take your time: you may answer, and you need not.
# $count (number): how many newcomers have not been greeted yet.
onboarding-stewards-waiting = { $count ->
    [one] Someone new is still waiting for a first word.
   *[other] { $count } people who are new are still waiting for a first word.
}
onboarding-stewards-next = You will see them in your app, and you can write to them yourself. Often there is simply nobody free who shares a language: perhaps you know someone who would like to greet.
onboarding-first-meeting = Here is a first meeting that may suit you:
onboarding-first-meeting-online = You can join it from wherever you are.
onboarding-first-meeting-next = If you would like to come, say yes in your app, and you will find everything you need to join there. You may just listen, and you may leave whenever you like. If it is not for you, there are others, and there is no hurry.
onboarding-letter-footer = You receive this letter because something that concerns you has changed. We put as little as we can into e-mails, so that what is yours stays yours.
