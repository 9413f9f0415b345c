### Hoe het met een mentorcontact gaat, zoals elk van de twee het noteert: alleen voor zichzelf, of voor allebei.
### Niemand hoeft iets te noteren; een herinnering is een aanbod, en wie het laat, hoeft zich niet schuldig te voelen.

## Wat te verhelpen is

mentorship-check-in-day-range = Kies een dag tussen het begin van het mentorcontact en vandaag.
# $most (getal): hoeveel minuten een dag heeft.
mentorship-check-in-minutes-range = Kies een aantal minuten van 0 tot { $most }.
mentorship-check-in-minutes-of-mentor-only = Alleen de mentor noteert minuten. Laat ze hier weg.

## E-mails
## Ze komen in de envelop van mentorship.ftl. Ze noemen niemand en herhalen niets van wat is genoteerd.

mentorship-check-in-reminder = Hoe gaat het voor jou in een van je mentorcontacten?
mentorship-check-in-reminder-next = Als je wilt, noteer je het in je app, in een paar woorden: alleen voor jezelf, of voor jullie tweeën. En is dit niet het moment, dan is dat ook goed.
