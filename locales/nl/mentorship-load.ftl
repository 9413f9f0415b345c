### Wat opvalt aan hoeveel een mentor geeft. De mentor hoort het als eerste, uit zorg en niet als oordeel.

## E-mails
## Ze komen in de envelop van mentorship.ftl. Ze noemen niemand, en geen getallen.

mentorship-load-over-hours = Twee weken achter elkaar heb je als mentor meer tijd gegeven dan je had afgesproken.
mentorship-load-many-endings = In korte tijd zijn er meerdere mentorcontacten van je geëindigd. Afscheid nemen kost kracht, ook als het goed is.
mentorship-load-silence = In een van je mentorcontacten heeft al een tijdje niemand genoteerd hoe het gaat. Dat hoeft niets te betekenen.
# Na elk van de zinnen hierboven.
mentorship-load-signal-next = Wat je geeft doet ertoe, en jij ook. Je mag je aanbod even op pauze zetten, een ander ritme afspreken, of praten met iemand die je vertrouwt. Voorlopig weet alleen jij dit. Is het over een week nog zo, dan ziet degene die je hebt gekozen om met je mee te kijken, als die er is, de uren en data, en verder niets.
