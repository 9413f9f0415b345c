### Onderwerpen: waar bijeenkomsten en mensen over gaan. Gelezen door coördinatoren, die ze toevoegen.

topic-concept-invalid = Een begrip schrijf je met kleine letters en cijfers, met koppeltekens tussen de woorden, zoals “coping-skills”.
topic-concept-taken = Er is al een onderwerp voor dit begrip.
topic-code-system-invalid = Schrijf van wie deze code is, met kleine letters en cijfers, met koppeltekens tussen de woorden, zoals “meeting-guide”.
