### Vad Waymark säger till samordnarna om partner och deras nycklar.
### Tilltal: ”du”, så som en medlem skulle säga till en annan. Enkla ord, inga förebråelser och, om den finns, en väg vidare.

partner-scopes-empty = Välj minst en sak som den här nyckeln får läsa.
partner-expiry-past = Välj en tid som ligger framåt.
partner-key-over = Den här nyckeln öppnar ingenting längre. Skapa en ny.
