### Wat twee mensen in een mentorcontact afspreken: manieren, ritme, tijd, grenzen, en wat er in een crisis gebeurt.
### Grenzen zijn zorg voor allebei. Niemand wordt gedrongen om te bevestigen, en niemand hoeft een verandering uit te leggen.

## Wat te verhelpen is

mentorship-agreement-channels-missing = Kies minstens één manier om contact te houden.
# $least, $most (getallen): hoeveel weken er tussen twee gesprekken kunnen zitten.
mentorship-agreement-every-weeks-range = Kies een aantal weken van { $least } tot { $most }.
# $least, $most (getallen): hoeveel minuten een mentor in een week kan geven.
mentorship-agreement-minutes-range = Kies een aantal minuten per week van { $least } tot { $most }.
mentorship-agreement-contact-hours-empty = Kies uren die op een ander moment eindigen dan ze beginnen.
mentorship-agreement-look-again-range = Kies een dag na vandaag en binnen een jaar.

## E-mails
## Ze komen in de envelop van mentorship.ftl. Ze noemen niemand en herhalen niets van wat is afgesproken.

mentorship-agreement-proposed = In een van je mentorcontacten ligt er een voorstel voor hoe jullie samen willen optrekken.
mentorship-agreement-proposed-next = Lees het rustig in je app. Past het bij je, bevestig het daar dan; past er iets niet, stel dan voor wat beter is. Het geldt pas als jullie het allebei hebben bevestigd.
mentorship-agreement-still-proposed = In een van je mentorcontacten wacht er nog een voorstel op je.
mentorship-agreement-still-proposed-next = Er is geen haast. In je app kun je het bevestigen, iets anders voorstellen of het naast je neerleggen, en niets daarvan heeft een reden nodig. Een kort antwoord helpt, zodat niemand in onzekerheid blijft.
mentorship-agreement-nothing-proposed = Een van je mentorcontacten kan beginnen zodra jullie hebben afgesproken hoe jullie samen willen optrekken.
mentorship-agreement-nothing-proposed-next = Jullie kunnen allebei het eerste voorstel doen in de app: hoe en hoe vaak jullie contact hebben, wat jullie laten rusten, en wat er in een crisis gebeurt. Het hoeft niet perfect te zijn. Jullie kunnen het samen op elk moment veranderen.
mentorship-agreement-confirmed = Wat je in een van je mentorcontacten voorstelde, is bevestigd. Het geldt vanaf nu.
mentorship-agreement-confirmed-next = Je vindt het in je app. Jullie kunnen allebei op elk moment een verandering voorstellen.
mentorship-agreement-declined = Wat je in een van je mentorcontacten voorstelde, past in deze vorm niet bij jullie allebei.
mentorship-agreement-declined-next = Dat is geen oordeel over jou: vinden wat bij twee mensen past, lukt vaak niet in één keer. In je app kun je iets anders voorstellen. Wat jullie eerder afspraken, blijft gelden.
mentorship-agreement-look-again = Het is tijd om nog eens te kijken naar wat jullie in een van je mentorcontacten hebben afgesproken.
mentorship-agreement-look-again-next = Past het nog bij jullie allebei? Dan hoef je niets te doen. En zo niet, dan kun je in je app een verandering voorstellen.
