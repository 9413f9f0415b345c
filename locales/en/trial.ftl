### Trials: trying something for a while, and saying how it went.
### No hurry, no guilt: that it did not help, or did not happen, is worth as much as that it helped.

## What the caller can mend

trial-nothing-to-try = Only a tool or an activity can be tried. This is something to read, to talk about or to turn to.
# $least, $most (numbers): days.
trial-days = Please choose from { $least } to { $most } days.
trial-tries-already = You are trying this already. Say how it went first, then you can begin again.
# $limit (number): how many trials can be open at a time.
trial-too-many = { $limit ->
    [one] You can try { $limit } thing at a time. Say how it went first; a few words are enough.
   *[other] You can try { $limit } things at a time. Say how one of them went first; a few words are enough.
}
trial-report-stands = What you said about this trial is some time ago and stands now. If you see it differently today, you can try it again.

## The letter
## Subject and preheader are those of every reminder. The letter does not say what was tried.

trial-asked = You wanted to try something for a while, and the time that you set for it is over. How did it go?
trial-asked-next = You can say so in your app: it helped, it did not, or it did not come to it. Each of these is a good answer and helps whoever wonders next. Nobody learns that it was yours, and you need not answer.
trial-footer = You receive this letter because you are trying something and allowed us to remind you. It comes once.
