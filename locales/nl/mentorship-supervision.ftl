### De kring van mentoren: iemand kijkt mee hoeveel een mentor draagt. Zorg onder lotgenoten, nooit controle.

## Wat te verhelpen is

mentorship-supervision-chose-oneself = Jezelf kun je niet kiezen. Kies iemand anders.
mentorship-supervision-chose-mentee = Met dit lid trek je zelf op als mentor. Kies iemand anders.
# Gezegd over wie je kiest, of tegen wie ja wil zeggen.
mentorship-supervision-role-missing = Dit kan alleen iemand doen die hier mentor, professional of coördinator is.
mentorship-supervision-one-at-a-time = Je hebt al iemand gevraagd, of er kijkt al iemand met je mee. Wil je opnieuw kiezen, beëindig dat dan eerst.
# $limit (getal): hoeveel vragen iemand op één dag kan sturen.
mentorship-supervision-too-many-questions = { $limit ->
    [one] Je kunt hooguit { $limit } persoon per dag vragen. Geef degene die je vroeg wat tijd.
   *[other] Je kunt hooguit { $limit } personen per dag vragen. Geef de mensen die je vroeg wat tijd.
}

## E-mails
## Ze komen in de envelop van mentorship.ftl. Ze noemen niemand.

mentorship-supervision-asked = Een mentor zou graag willen dat jij een beetje meekijkt, zodat het mentor-zijn niet te veel wordt.
mentorship-supervision-asked-next = Zeg je ja, dan zie je uren en data, nooit wat er is geschreven en nooit wie de mentees zijn. Je kunt antwoorden in je app. Ja en nee zijn allebei goede antwoorden, en een nee heeft geen reden nodig.
mentorship-supervision-accepted = Degene die je vroeg om met je mee te kijken, zodat het niet te veel wordt, heeft ja gezegd.
mentorship-supervision-accepted-next = Vanaf nu zijn je uren en data voor diegene te zien, en niets van wat jij en je mentees schrijven of zeggen. Jullie kunnen hier allebei op elk moment mee stoppen.
mentorship-supervision-declined = Degene die je vroeg om met je mee te kijken, heeft deze keer nee moeten zeggen.
mentorship-supervision-declined-next = In je app kun je iemand anders vragen, wanneer je maar wilt.
mentorship-supervision-signal = Voor iemand met wie jij meekijkt, wordt het misschien veel om mentor te zijn.
mentorship-supervision-signal-next = In je app zie je sinds wanneer, in uren en data. De ander weet het al een week. Misschien is een vriendelijke vraag genoeg; wat helpt, bepaalt de ander zelf.
