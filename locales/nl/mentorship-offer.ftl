### Wat een mentor aanbiedt, en wat iemand in een mentor zoekt.

# $least, $most (getallen): hoeveel uren per week iemand minstens en hooguit kan geven.
mentorship-offer-hours-range = Kies een aantal uren per week van { $least } tot { $most }.
mentorship-offer-topic-both-ways = Een onderwerp staat zowel bij waar je graag over praat als bij wat je laat rusten. Kies een van de twee.
mentorship-offer-no-contact-all-day = Deze uren beginnen en eindigen op hetzelfde moment. Kies een ander einde dan het begin.
mentorship-offer-pause-over = Kies voor het einde van je pauze een dag die nog komt.
mentorship-offer-perspective-not-yours = In je profiel staat deze invalshoek niet. Voeg hem daar eerst toe, of kies een van de invalshoeken die je hebt genoemd.
mentorship-offer-perspective-not-lived = Een mentor vind je om wat die heeft meegemaakt: als iemand in herstel, als iemand die voor een ander zorgt, of als familie. Kies een van deze drie.
