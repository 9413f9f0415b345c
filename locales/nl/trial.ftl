### Uitproberen: iets een tijdje proberen, en zeggen hoe het ging.
### Geen haast, geen schuldgevoel: dat het niet hielp of er niet van kwam, is evenveel waard als dat het hielp.

## Wat te verhelpen is

trial-nothing-to-try = Alleen een hulpmiddel of een activiteit kun je uitproberen. Dit is iets om te lezen, om over te praten of om je tot te wenden.
# $least, $most (getallen): dagen.
trial-days = Kies { $least } tot { $most } dagen.
trial-tries-already = Dit ben je al aan het uitproberen. Vertel eerst hoe het ging, dan kun je opnieuw beginnen.
# $limit (getal): hoeveel je tegelijk kunt uitproberen.
trial-too-many = { $limit ->
    [one] Je kunt { $limit } ding tegelijk uitproberen. Vertel eerst hoe het daarmee ging; een paar woorden zijn genoeg.
   *[other] Je kunt { $limit } dingen tegelijk uitproberen. Vertel eerst hoe het met een ervan ging; een paar woorden zijn genoeg.
}
trial-report-stands = Wat je hierover vertelde, is al een tijd geleden en blijft nu staan. Zie je het vandaag anders, dan kun je het nog eens uitproberen.

## De e-mail
## Onderwerpregel en voorvertoning zijn die van elke herinnering. In de e-mail staat niet wat er is uitgeprobeerd.

trial-asked = Je wilde iets een tijdje uitproberen, en de tijd die je daarvoor nam, is om. Hoe ging het?
trial-asked-next = Je kunt het vertellen in je app: het hielp, het hielp niet, of het kwam er niet van. Elk van deze antwoorden is goed en helpt wie zich later hetzelfde afvraagt. Niemand komt te weten dat het van jou was, en je hoeft niet te antwoorden.
trial-footer = Je krijgt deze e-mail omdat je iets uitprobeert en ons toestemming gaf om je te herinneren. Hij komt maar één keer.
