### Mentorcontacten: aanbieden, vragen, antwoorden, beëindigen.
### Niemand krijgt een verwijt, niemand hoeft iets uit te leggen, en het kan altijd verder. Een mentor is een lotgenoot, geen leraar.

## Wat te verhelpen is

mentorship-already-asked = Je hebt deze mentor al gevraagd, of jullie trekken al samen op. Je vindt het bij je mentorcontacten.
mentorship-mentor-unavailable = Dit lid neemt op dit moment geen vragen aan. Er zijn andere mentoren die je kunt vragen.
mentorship-mentor-full = Deze mentor heeft op dit moment geen plek vrij. Er zijn andere mentoren die je kunt vragen.
mentorship-no-free-place = Al je plekken zijn bezet. Wil je ja zeggen, bied dan eerst meer plekken aan of beëindig een ander mentorcontact.
# $limit (getal): hoeveel vragen iemand op één dag kan sturen.
mentorship-too-many-requests = { $limit ->
    [one] Je kunt hooguit { $limit } vraag per dag sturen. Geef de mentor die je vroeg wat tijd.
   *[other] Je kunt hooguit { $limit } vragen per dag sturen. Geef de mentoren die je vroeg wat tijd.
}
mentorship-asked-oneself = Jezelf kun je niet vragen. Kies iemand anders.
mentorship-no-longer-possible = Dit kan niet meer, want er is intussen iets veranderd. Kijk er nog eens naar.
# $least, $most (getallen): hoeveel plekken een mentor minstens en hooguit kan aanbieden.
mentorship-capacity-range = Kies een aantal plekken van { $least } tot { $most }.
mentorship-pause-until-range = Kies een dag na vandaag en binnen een jaar.

## Het afscheidsgesprek
## Elk van de twee antwoordt voor zichzelf of voor allebei. De vragen nodigen uit; niemand hoeft te antwoorden.

mentorship-prompt-take-along = Wat nemen we mee?
mentorship-prompt-was-hard = Wat was moeilijk?
mentorship-prompt-comes-next = Wat komt hierna?

## E-mails
## Onderwerpregel en voorvertoning zien ook anderen: niets over mentoren, herstel of de community.
## De e-mail zelf noemt niemand en herhaalt niets van wat de twee elkaar schreven.

mentorship-letter-subject = Er is iets nieuws voor je
mentorship-letter-preheader = Open je app om het te zien.
mentorship-asked = Iemand zou jou graag als mentor hebben.
mentorship-asked-next = Wat er aan jou is geschreven, staat in je app. Alleen jullie tweeën kunnen het lezen. Ja en nee zijn allebei goede antwoorden, en een nee heeft geen reden nodig. Het enige wat moeilijk is, is blijven wachten op een antwoord.
mentorship-accepted = De mentor die je vroeg, heeft ja gezegd.
mentorship-accepted-next = Open je app om te beginnen. Ga in je eigen tempo, en blijkt het niet bij je te passen, dan kun je er op elk moment mee stoppen zonder een reden te geven.
mentorship-declined = De mentor die je vroeg, heeft deze keer nee moeten zeggen.
mentorship-declined-next = Dat is geen oordeel over jou of over wat je schreef. Vragen kost moed, en die had je. Zodra je eraan toe bent, vind je in je app andere mentoren om te vragen.
# Aan de mentor of de mentee: aan wie het niet zelf beëindigde.
mentorship-ended = Een van je mentorcontacten is geëindigd.
mentorship-ended-next = Een mentorcontact mag eindigen, en niemand hoeft uit te leggen waarom. Wat jullie elkaar gaven, blijft bij je. Wil je op een dag weer met iemand optrekken, dan vind je anderen in je app.
# Aan de mentor, één keer, zolang een vraag wacht. Een herinnering, geen verwijt.
mentorship-still-asked = Iemand die jou graag als mentor zou hebben, hoopt nog van je te horen.
mentorship-still-asked-next = Ja en nee zijn allebei goede antwoorden, en een nee heeft geen reden nodig. Is dit er niet het moment voor, dan hoef je niets te doen: na een tijdje halen we de vraag van je lijst, en niemand neemt het je kwalijk.
# Aan de mentee en dan aan de mentor: niemand antwoordde op tijd. Geen van beiden heeft iets fout gedaan.
mentorship-expired = De tijd voor je vraag om een mentor is om, dus hebben we die voor je gesloten.
mentorship-expired-next = Dat zegt niets over jou, en ook niets over iemand anders: soms is er gewoon geen ruimte voor een antwoord. Je hoeft niet helemaal opnieuw te beginnen: het volgende voorstel staat in je app.
mentorship-expired-nobody-next = Dat zegt niets over jou, en ook niets over iemand anders: soms is er gewoon geen ruimte voor een antwoord. Schrijf in je app, wanneer je maar wilt, wat je in een mentor zoekt. Dan stellen we je mensen voor die bij je kunnen passen.
mentorship-taken-off = We hebben een vraag van je lijst gehaald, omdat die er al een tijdje op stond.
mentorship-taken-off-next = Er wordt niets van je verwacht. Soms laat een week geen ruimte voor een vraag, en dat is goed. Wil je even pauze, dan kun je nieuwe vragen in je app op pauze zetten.
# Aan de mentor of de mentee: aan wie het niet zelf deed. De e-mail over het einde van de pauze gaat naar allebei.
mentorship-paused = Een van je mentorcontacten staat even op pauze.
mentorship-paused-next = Niemand hoeft een pauze uit te leggen, en de plek blijft bewaard. Jullie kunnen allebei op elk moment verdergaan in de app.
mentorship-resumed = Een van je mentorcontacten gaat na de pauze verder.
mentorship-resumed-next = Er valt niets in te halen. Begin weer in een tempo dat jullie allebei past.
mentorship-pause-over = De pauze in een van je mentorcontacten was bedoeld tot vandaag.
mentorship-pause-over-next = Wil je verdergaan, nog wat langer rusten, of samen afronden? Alle drie zijn goede antwoorden, en in je app is er voor elk een plek.
mentorship-closing = Een van je mentorcontacten wordt afgerond.
mentorship-closing-next = Om goed afscheid te nemen, staan er in je app een paar vragen voor jullie allebei: wat je meeneemt, wat moeilijk was, wat hierna komt. Schrijf zo veel of zo weinig als je wilt, voor jezelf of voor elkaar. Als niemand het eerder beëindigt, eindigt het na een paar weken vanzelf.
mentorship-letter-footer = Je krijgt deze e-mail omdat er iets is veranderd dat jou aangaat. In e-mails zetten we zo weinig mogelijk, zodat wat van jou is, van jou blijft.
