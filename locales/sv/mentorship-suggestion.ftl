### Vad som talar för två personer, sagt till den ena i hela meningar om den andra.
### Ingen får beröm och ingen rangordnas. Det som gäller båda sägs med samma ord till var och en.

# $language (text): vad språket heter, som ”arabiska”.
mentorship-suggestion-language = Talar { $language }.

# $weekday (text): veckodagen för sig själv, som ”tisdag”. Klockan är läsarens.
mentorship-suggestion-morning = Har tid varje { $weekday } på förmiddagen, i din tidszon.
mentorship-suggestion-afternoon = Har tid varje { $weekday } på eftermiddagen, i din tidszon.
mentorship-suggestion-evening = Har tid varje { $weekday } på kvällen, i din tidszon.
mentorship-suggestion-night = Har tid varje { $weekday } på natten, i din tidszon.

mentorship-suggestion-parent = Är också förälder.
mentorship-suggestion-caregiver = Tar också hand om någon.
mentorship-suggestion-student = Studerar också.
mentorship-suggestion-working = Arbetar också.
mentorship-suggestion-shift-work = Arbetar också skift.
mentorship-suggestion-new-country = Har också skapat sig ett hem i ett nytt land.
mentorship-suggestion-lgbtqia = Är också en hbtqi-person.
mentorship-suggestion-chronic-illness = Lever också med en långvarig sjukdom.
mentorship-suggestion-disability = Lever också med en funktionsnedsättning.
mentorship-suggestion-bereaved = Har också förlorat någon.
mentorship-suggestion-faith = Har också en tro som betyder något i vardagen.
mentorship-suggestion-living-alone = Bor också själv.
mentorship-suggestion-athlete = Satsar också på en idrott eller på dans.

mentorship-suggestion-lives-it = Vet av egen erfarenhet vad återhämtning är, som du önskade.
mentorship-suggestion-cares = Finns där för någon i återhämtning, som du önskade.
mentorship-suggestion-is-family = Har någon i familjen som är i återhämtning, som du önskade.
mentorship-suggestion-your-perspective = Söker en mentor med det perspektiv som du har med dig.

# $topic (text): vad ämnet heter.
mentorship-suggestion-glad-to-talk = Pratar gärna om ”{ $topic }”.
mentorship-suggestion-would-talk = Vill gärna prata om ”{ $topic }”, precis som du.

mentorship-suggestion-text = Håller gärna kontakten i skrift, precis som du.
mentorship-suggestion-voice = Pratar gärna utan video, precis som du.
mentorship-suggestion-video = Pratar gärna med video, precis som du.
mentorship-suggestion-in-person = Ses gärna på riktigt, precis som du.
