### Vad två i ett mentorskap kommer överens om: sätt att hålla kontakt, rytm, tid, gränser, och vad som händer i en kris.
### Gränser är omsorg om båda. Ingen pressas att bekräfta, och ingen behöver förklara en ändring.

## Det som går att rätta till

mentorship-agreement-channels-missing = Välj minst ett sätt att hålla kontakten.
# $least, $most (tal): hur många veckor det kan gå mellan två samtal.
mentorship-agreement-every-weeks-range = Välj ett antal veckor från { $least } till { $most }.
# $least, $most (tal): hur många minuter en mentor kan ge på en vecka.
mentorship-agreement-minutes-range = Välj ett antal minuter i veckan från { $least } till { $most }.
mentorship-agreement-contact-hours-empty = Välj tider som slutar vid ett annat klockslag än de börjar.
mentorship-agreement-look-again-range = Välj en dag efter i dag och inom ett år.

## Mejl
## De kommer med samma ämnesrad som i mentorship.ftl. De nämner ingen vid namn och upprepar inget av överenskommelsen.

mentorship-agreement-proposed = I ett av dina mentorskap finns det ett förslag till hur ni två vill följas åt.
mentorship-agreement-proposed-next = Läs det i lugn och ro i appen. Om det passar dig kan du bekräfta det där; om något inte passar kan du föreslå vad som skulle passa dig bättre. Det gäller först när ni båda har bekräftat det.
mentorship-agreement-still-proposed = I ett av dina mentorskap väntar fortfarande ett förslag på dig.
mentorship-agreement-still-proposed-next = Det är ingen brådska. I appen kan du bekräfta det, föreslå något annat eller lägga det åt sidan, och inget av det behöver någon förklaring. Ett kort svar hjälper, så att ingen behöver undra.
mentorship-agreement-nothing-proposed = Ett av dina mentorskap kan börja så snart ni två har kommit överens om hur ni vill följas åt.
mentorship-agreement-nothing-proposed-next = Du eller den andra kan lägga det första förslaget i appen: hur och hur ofta ni hörs, vad ni låter bli att prata om, och vad som händer i en kris. Det behöver inte vara perfekt. Ni kan ändra det tillsammans när som helst.
mentorship-agreement-confirmed = Det som du föreslog i ett av dina mentorskap är bekräftat. Det gäller från och med nu.
mentorship-agreement-confirmed-next = Du hittar det i appen. Ni kan båda föreslå en ändring när som helst.
mentorship-agreement-declined = Det som du föreslog i ett av dina mentorskap passar inte er båda i den här formen.
mentorship-agreement-declined-next = Det säger ingenting om dig: att hitta det som passar två människor tar ofta mer än ett försök. I appen kan du föreslå något annat. Det som ni kom överens om tidigare gäller fortfarande.
mentorship-agreement-look-again = Det är dags att titta igen på det som ni två kom överens om i ett av dina mentorskap.
mentorship-agreement-look-again-next = Passar det fortfarande er båda? Då behöver du inte göra något. Och om det inte gör det kan du föreslå en ändring i appen.
