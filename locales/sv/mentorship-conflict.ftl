### Konflikter: två medlemmar som aldrig ska föreslås för varandra.

## Det som går att rätta till

mentorship-conflict-with-oneself = Det är samma medlem två gånger. Välj två olika personer.
