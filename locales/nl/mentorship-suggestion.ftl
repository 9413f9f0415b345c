### Wat er voor twee mensen spreekt, aan een van hen verteld in hele zinnen over de ander.
### Niets wordt geprezen en niemand krijgt een plaats op een ranglijst. Wat voor allebei geldt, wordt aan beiden met dezelfde woorden gezegd.

# $language (tekst): hoe de taal heet, zoals “Arabisch”.
mentorship-suggestion-language = Spreekt { $language }.

# $weekday (tekst): de dag van de week op zichzelf, zoals “dinsdag”. De klok is die van de lezer.
mentorship-suggestion-morning = Is op { $weekday } ’s ochtends vrij, volgens jouw klok.
mentorship-suggestion-afternoon = Is op { $weekday } ’s middags vrij, volgens jouw klok.
mentorship-suggestion-evening = Is op { $weekday } ’s avonds vrij, volgens jouw klok.
mentorship-suggestion-night = Is op { $weekday } ’s nachts vrij, volgens jouw klok.

mentorship-suggestion-parent = Heeft ook kinderen.
mentorship-suggestion-caregiver = Zorgt ook voor iemand.
mentorship-suggestion-student = Studeert ook.
mentorship-suggestion-working = Werkt ook.
mentorship-suggestion-shift-work = Werkt ook in ploegen of wisselende diensten.
mentorship-suggestion-new-country = Heeft ook in een nieuw land een thuis gevonden.
mentorship-suggestion-lgbtqia = Is ook lhbtqia+.
mentorship-suggestion-chronic-illness = Leeft ook met een langdurige ziekte.
mentorship-suggestion-disability = Leeft ook met een beperking.
mentorship-suggestion-bereaved = Heeft ook iemand verloren.
mentorship-suggestion-faith = Heeft ook een geloof dat ertoe doet in het dagelijks leven.
mentorship-suggestion-living-alone = Woont ook alleen.
mentorship-suggestion-athlete = Traint ook voor een sport of voor dans.

mentorship-suggestion-lives-it = Kent herstel uit het eigen leven, zoals je wenste.
mentorship-suggestion-cares = Zorgt voor iemand in herstel, zoals je wenste.
mentorship-suggestion-is-family = Heeft in de familie iemand in herstel, zoals je wenste.
mentorship-suggestion-your-perspective = Zoekt een mentor met de invalshoek die jij meebrengt.

# $topic (tekst): hoe het onderwerp heet.
mentorship-suggestion-glad-to-talk = Praat graag over “{ $topic }”.
mentorship-suggestion-would-talk = Zou graag praten over “{ $topic }”, en dat doe jij ook graag.

mentorship-suggestion-text = Houdt net als jij graag contact door te schrijven.
mentorship-suggestion-voice = Praat net als jij graag zonder beeld.
mentorship-suggestion-video = Praat net als jij graag met beeld.
mentorship-suggestion-in-person = Spreekt net als jij graag ergens af.
