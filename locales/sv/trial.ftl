### Att prova: att prova något en tid och berätta hur det gick.
### Ingen brådska, inget dåligt samvete: att det inte hjälpte, eller inte blev av, är värt lika mycket som att det hjälpte.

## Det som går att rätta till

trial-nothing-to-try = Bara ett verktyg eller en övning går att prova. Det här är något att läsa, att prata om eller att vända sig till.
# $least, $most (tal): dagar.
trial-days = Välj från { $least } till { $most } dagar.
trial-tries-already = Du håller redan på att prova det här. Berätta först hur det gick, så kan du börja om.
# $limit (tal): hur mycket som kan vara på gång samtidigt.
trial-too-many = { $limit ->
    [one] Du kan prova { $limit } sak åt gången. Berätta först hur det gick; några ord räcker.
   *[other] Du kan prova { $limit } saker åt gången. Berätta först hur det gick med en av dem; några ord räcker.
}
trial-report-stands = Det är ett tag sedan du berättade hur det gick, och det får stå kvar nu. Ser du annorlunda på det i dag kan du prova igen.

## Mejlet
## Ämnesraden och förhandstexten är de som alla påminnelser har. Mejlet säger inte vad som provades.

trial-asked = Du ville prova något en tid, och tiden som du valde är slut. Hur gick det?
trial-asked-next = Du kan berätta det i appen: det hjälpte, det hjälpte inte, eller det blev inte av. Alla de svaren är bra och hjälper den som undrar härnäst. Ingen får veta att svaret är ditt, och du behöver inte svara.
trial-footer = Du får det här mejlet för att du provar något och har sagt ja till att vi påminner dig. Det kommer en gång.
