### Mettere insieme tutte le persone che aspettano un affiancamento: ciò che legge chi coordina, e l’e-mail alle persone nuove.
### Se ne prende cura chi coordina; nessuno viene assegnato, a tutti si chiede.

## Ciò che si può correggere

mentorship-matching-no-draft = Questa proposta è già stata inviata o messa da parte, quindi non si può più cambiare.
mentorship-matching-changed-meanwhile = Nel frattempo un’altra persona ha cambiato le proposte. Dai un’altra occhiata prima di andare avanti.
mentorship-matching-pinned-twice = Per questa persona nuova è già fissata un’altra coppia. Scegli una delle due.
mentorship-matching-own-pair = Non puoi decidere su una coppia di cui fai parte. Chiedi a un’altra persona del coordinamento.
mentorship-matching-not-waiting = Al momento questa persona non aspetta un affiancamento.
mentorship-matching-mentor-unavailable = Al momento questa persona non accoglie nessuno di nuovo.
mentorship-matching-no-place = Questa persona non ha abbastanza posti liberi.
mentorship-matching-no-common-language = Queste due persone non mostrano alcuna lingua in comune.
mentorship-matching-other-age-group = Questa persona non affianca persone di questa età.
# Il motivo non si dice mai: è loro.
mentorship-matching-not-together = Queste due persone non si possono proporre l’una all’altra.

## Che cosa parla a favore di una coppia, detto a chi coordina sulle due persone
## Nessuna lode e nessuna classifica.

# $language (testo): come si chiama la lingua, per esempio «arabo».
mentorship-matching-language = Hanno una lingua in comune: { $language }.
# $topic (testo): come si chiama il tema.
mentorship-matching-topic = A entrambe le persone fa piacere parlare di questo: «{ $topic }».
# $weekday (testo): il giorno della settimana da solo, per esempio «martedì». L’orologio è quello di chi legge.
mentorship-matching-morning = Entrambe le persone hanno tempo ogni { $weekday } mattina, nel tuo fuso orario.
mentorship-matching-afternoon = Entrambe le persone hanno tempo ogni { $weekday } pomeriggio, nel tuo fuso orario.
mentorship-matching-evening = Entrambe le persone hanno tempo ogni { $weekday } sera, nel tuo fuso orario.
mentorship-matching-night = Entrambe le persone hanno tempo ogni { $weekday } notte, nel tuo fuso orario.
mentorship-matching-parent = Entrambe le persone hanno figli.
mentorship-matching-caregiver = Entrambe le persone si prendono cura di qualcuno.
mentorship-matching-student = Entrambe le persone studiano.
mentorship-matching-working = Entrambe le persone lavorano.
mentorship-matching-shift-work = Entrambe le persone lavorano su turni.
mentorship-matching-new-country = Entrambe le persone hanno messo radici in un paese nuovo.
mentorship-matching-lgbtqia = Entrambe le persone sono LGBTQIA+.
mentorship-matching-chronic-illness = Entrambe le persone convivono con una malattia di lunga durata.
mentorship-matching-disability = Entrambe le persone vivono con una disabilità.
mentorship-matching-bereaved = Entrambe le persone hanno perso qualcuno.
mentorship-matching-faith = Entrambe le persone hanno una fede che conta nella vita di ogni giorno.
mentorship-matching-living-alone = Entrambe le persone abitano per conto proprio.
mentorship-matching-athlete = Entrambe le persone si allenano per uno sport o per la danza.
mentorship-matching-lives-it = Chi affiancherebbe conosce la guarigione per esperienza diretta, come desiderato.
mentorship-matching-cares = Chi affiancherebbe si prende cura di una persona in un percorso di guarigione, come desiderato.
mentorship-matching-is-family = Chi affiancherebbe ha in famiglia una persona in un percorso di guarigione, come desiderato.
mentorship-matching-text = A entrambe le persone piace tenersi in contatto per iscritto.
mentorship-matching-voice = A entrambe le persone piace parlare senza video.
mentorship-matching-video = A entrambe le persone piace parlare in video.
mentorship-matching-in-person = A entrambe le persone piace vedersi di persona.

## E-mail
## Oggetto, anteprima e piè di pagina sono quelli degli affiancamenti. L’e-mail non fa nomi.

mentorship-matching-invited = Abbiamo trovato una persona che potrebbe affiancarti.
mentorship-matching-invited-next = Nella tua app puoi vedere chi è e che cosa avete in comune. Ancora nessun altro lo sa: le chiederemo solo se tu dici di sì. E se non ti convince, puoi dire di no senza dare motivi.
