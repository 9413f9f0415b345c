### Was Waymark der Koordination über Partner und ihre Schlüssel sagt.
### Anrede: „du“, wie unter Menschen, die einander unterstützen. Schlichte Worte, keine Vorwürfe, möglichst ein Weg weiter.

partner-scopes-empty = Bitte wähle mindestens eines aus, das dieser Schlüssel lesen darf.
partner-expiry-past = Bitte wähle einen Zeitpunkt, der noch kommt.
partner-key-over = Dieser Schlüssel öffnet nichts mehr. Bitte erstelle einen neuen.
