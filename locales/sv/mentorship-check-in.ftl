### Hur det går i ett mentorskap, så som var och en av de två antecknar det: bara för sig själv, eller för båda.
### Ingen måste anteckna något; en påminnelse är ett erbjudande, och det är inget fel att låta bli.

## Det som går att rätta till

mentorship-check-in-day-range = Välj en dag från det att mentorskapet började fram till i dag.
# $most (tal): hur många minuter en dag har.
mentorship-check-in-minutes-range = Välj ett antal minuter från 0 till { $most }.
mentorship-check-in-minutes-of-mentor-only = Bara mentorn antecknar minuter. Lämna bort dem.

## Mejl
## De kommer med samma ämnesrad som i mentorship.ftl. De nämner ingen vid namn och upprepar inget som har antecknats.

mentorship-check-in-reminder = Hur går det för dig i ett av dina mentorskap?
mentorship-check-in-reminder-next = Om du vill kan du anteckna det i appen, med ett ord eller två: bara för dig själv, eller för er båda. Och om det inte är läge just nu är det också bra.
