### Vad en mentor erbjuder, och vad någon önskar sig av en mentor.

# $least, $most (tal): minst och högst hur många timmar i veckan någon kan ge.
mentorship-offer-hours-range = Välj ett antal timmar i veckan från { $least } till { $most }.
mentorship-offer-topic-both-ways = Ett ämne finns både bland dem som du gärna pratar om och bland dem som du låter bli. Bestäm dig för det ena.
mentorship-offer-no-contact-all-day = De här timmarna börjar och slutar vid samma klockslag. Välj ett slut som skiljer sig från början.
mentorship-offer-pause-over = Välj en kommande dag för slutet på din paus.
mentorship-offer-perspective-not-yours = Din profil anger inte det här perspektivet. Lägg till det där först, eller välj ett av dem som du har angett.
mentorship-offer-perspective-not-lived = Mentorer hittas efter det som de har egen erfarenhet av: som någon i återhämtning, som någon som finns där för en annan eller som familj. Välj ett av dem.
