### Ämnen: vad träffar och människor handlar om. Läses av samordnarna, som lägger till dem.

topic-concept-invalid = Ett begrepp skrivs med små bokstäver och siffror, med bindestreck mellan orden, som ”coping-skills”.
topic-concept-taken = Det finns redan ett ämne för det här begreppet.
topic-code-system-invalid = Skriv vems kod det är med små bokstäver och siffror, med bindestreck mellan orden, som ”meeting-guide”.
