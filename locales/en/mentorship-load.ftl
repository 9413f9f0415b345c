### What is noticed about how much a mentor gives. It is told to the mentor first, as care and not as a verdict.

## Letters
## They come in the envelope of mentorship.ftl. They name nobody, and give no numbers.

mentorship-load-over-hours = For two weeks in a row you have given more time as a mentor than you had agreed on.
mentorship-load-many-endings = Several of your mentorships have ended within a short time. Endings take strength, good ones too.
mentorship-load-silence = In one of your mentorships nobody has noted for a while how it is going. That need not mean anything.
# After each of the sentences above.
mentorship-load-signal-next = What you give matters, and so do you. You may pause your offer, agree on another rhythm, or talk to someone you trust. For now only you know of this. If it is still so in a week, the person you chose to look after how much you carry, if there is one, learns of hours and dates, and of nothing else.
