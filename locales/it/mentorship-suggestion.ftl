### Che cosa parla a favore di due persone, detto a una di loro in frasi intere sull’altra.
### Nessuna lode e nessuna classifica. Ciò che vale per entrambe si dice a ciascuna con le stesse parole.

# $language (testo): come si chiama la lingua, per esempio «arabo».
mentorship-suggestion-language = Avete una lingua in comune: { $language }.

# $weekday (testo): il giorno della settimana da solo, per esempio «martedì». L’orologio è quello di chi legge.
mentorship-suggestion-morning = Ha tempo ogni { $weekday } mattina, nel tuo fuso orario.
mentorship-suggestion-afternoon = Ha tempo ogni { $weekday } pomeriggio, nel tuo fuso orario.
mentorship-suggestion-evening = Ha tempo ogni { $weekday } sera, nel tuo fuso orario.
mentorship-suggestion-night = Ha tempo ogni { $weekday } notte, nel tuo fuso orario.

mentorship-suggestion-parent = Ha figli, come te.
mentorship-suggestion-caregiver = Si prende cura di qualcuno, come te.
mentorship-suggestion-student = Studia, come te.
mentorship-suggestion-working = Lavora, come te.
mentorship-suggestion-shift-work = Lavora su turni, come te.
mentorship-suggestion-new-country = Ha messo radici in un paese nuovo, come te.
mentorship-suggestion-lgbtqia = È LGBTQIA+, come te.
mentorship-suggestion-chronic-illness = Convive con una malattia di lunga durata, come te.
mentorship-suggestion-disability = Vive con una disabilità, come te.
mentorship-suggestion-bereaved = Ha perso qualcuno, come te.
mentorship-suggestion-faith = Ha una fede che conta nella vita di ogni giorno, come te.
mentorship-suggestion-living-alone = Abita per conto proprio, come te.
mentorship-suggestion-athlete = Si allena per uno sport o per la danza, come te.

mentorship-suggestion-lives-it = Conosce la guarigione per esperienza diretta, come desideravi.
mentorship-suggestion-cares = Si prende cura di una persona in un percorso di guarigione, come desideravi.
mentorship-suggestion-is-family = Ha in famiglia una persona in un percorso di guarigione, come desideravi.
mentorship-suggestion-your-perspective = Cerca un affiancamento con la prospettiva che porti tu.

# $topic (testo): come si chiama il tema.
mentorship-suggestion-glad-to-talk = Parla volentieri di questo: «{ $topic }».
mentorship-suggestion-would-talk = Vorrebbe parlare di un tema di cui parli volentieri: «{ $topic }».

mentorship-suggestion-text = Si tiene volentieri in contatto per iscritto, come te.
mentorship-suggestion-voice = Parla volentieri senza video, come te.
mentorship-suggestion-video = Parla volentieri in video, come te.
mentorship-suggestion-in-person = Preferisce vedersi di persona, come te.
