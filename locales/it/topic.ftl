### Temi: di che cosa parlano gli incontri e le persone. Li legge chi coordina, che li aggiunge.

topic-concept-invalid = Un concetto si scrive con lettere minuscole senza accenti e cifre, con trattini tra le parole, come «coping-skills».
topic-concept-taken = C’è già un tema per questo concetto.
topic-code-system-invalid = Scrivi di chi è questo codice con lettere minuscole senza accenti e cifre, con trattini tra le parole, come «meeting-guide».
