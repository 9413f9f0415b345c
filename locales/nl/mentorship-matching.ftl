### Iedereen die op een mentor wacht, in één keer bij elkaar brengen: wat coördinatoren te horen krijgen, en de e-mail aan nieuwe leden.
### Coördinatoren letten erop; niemand wordt toegewezen, iedereen wordt gevraagd.

## Wat te verhelpen is

mentorship-matching-no-draft = Dit voorstel is al verstuurd of terzijde gelegd, dus valt er niets meer aan te veranderen.
mentorship-matching-changed-meanwhile = Iemand anders heeft de voorstellen intussen veranderd. Kijk er nog eens naar voordat je verdergaat.
mentorship-matching-pinned-twice = Dit nieuwe lid houdt al een andere mentor. Kies een van de twee.
mentorship-matching-own-pair = Over een koppel waar je zelf bij hoort, kun je niet beslissen. Vraag het een andere coördinator.
mentorship-matching-not-waiting = Dit lid wacht op dit moment niet op een mentor.
mentorship-matching-mentor-unavailable = Deze mentor neemt op dit moment geen nieuwe leden aan.
mentorship-matching-no-place = Daarvoor heeft deze mentor niet genoeg plekken vrij.
mentorship-matching-no-common-language = Deze twee laten geen taal zien die ze allebei kennen.
mentorship-matching-other-age-group = Deze mentor trekt niet op met mensen van de leeftijd van dit nieuwe lid.
# Er wordt nooit gezegd waarom: dat is van hen.
mentorship-matching-not-together = Deze twee kunnen niet aan elkaar worden voorgesteld.

## Wat er voor een koppel spreekt, gezegd tegen een coördinator over hen beiden
## Niets wordt geprezen en niemand krijgt een plaats op een ranglijst.

# $language (tekst): hoe de taal heet, zoals “Arabisch”.
mentorship-matching-language = Ze spreken allebei { $language }.
# $topic (tekst): hoe het onderwerp heet.
mentorship-matching-topic = Ze praten allebei graag over “{ $topic }”.
# $weekday (tekst): de dag van de week op zichzelf, zoals “dinsdag”. De klok is die van de lezer.
mentorship-matching-morning = Ze zijn op { $weekday } allebei ’s ochtends vrij, volgens jouw klok.
mentorship-matching-afternoon = Ze zijn op { $weekday } allebei ’s middags vrij, volgens jouw klok.
mentorship-matching-evening = Ze zijn op { $weekday } allebei ’s avonds vrij, volgens jouw klok.
mentorship-matching-night = Ze zijn op { $weekday } allebei ’s nachts vrij, volgens jouw klok.
mentorship-matching-parent = Ze hebben allebei kinderen.
mentorship-matching-caregiver = Ze zorgen allebei voor iemand.
mentorship-matching-student = Ze studeren allebei.
mentorship-matching-working = Ze werken allebei.
mentorship-matching-shift-work = Ze werken allebei in ploegen of wisselende diensten.
mentorship-matching-new-country = Ze hebben allebei in een nieuw land een thuis gevonden.
mentorship-matching-lgbtqia = Ze zijn allebei lhbtqia+.
mentorship-matching-chronic-illness = Ze leven allebei met een langdurige ziekte.
mentorship-matching-disability = Ze leven allebei met een beperking.
mentorship-matching-bereaved = Ze hebben allebei iemand verloren.
mentorship-matching-faith = Ze hebben allebei een geloof dat ertoe doet in het dagelijks leven.
mentorship-matching-living-alone = Ze wonen allebei alleen.
mentorship-matching-athlete = Ze trainen allebei voor een sport of voor dans.
mentorship-matching-lives-it = De mentor kent herstel uit het eigen leven, zoals het nieuwe lid wenste.
mentorship-matching-cares = De mentor zorgt voor iemand in herstel, zoals het nieuwe lid wenste.
mentorship-matching-is-family = De mentor heeft in de familie iemand in herstel, zoals het nieuwe lid wenste.
mentorship-matching-text = Ze houden allebei graag contact door te schrijven.
mentorship-matching-voice = Ze praten allebei graag zonder beeld.
mentorship-matching-video = Ze praten allebei graag met beeld.
mentorship-matching-in-person = Ze spreken allebei graag ergens af.

## E-mails
## Onderwerpregel, voorvertoning en voettekst zijn die van mentorcontacten. De e-mail noemt niemand.

mentorship-matching-invited = We hebben iemand gevonden die als mentor met je zou kunnen optrekken.
mentorship-matching-invited-next = In je app zie je wie het is en wat jullie gemeen hebben. Niemand anders weet er nog van: de mentor wordt pas gevraagd als jij ja zegt. En voelt het niet goed, dan kun je nee zeggen zonder een reden te geven.
