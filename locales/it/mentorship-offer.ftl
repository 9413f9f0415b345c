### Che cosa offre chi affianca, e che cosa si cerca in un affiancamento.

# $least, $most (numeri): quante ore a settimana si possono dare, al minimo e al massimo.
mentorship-offer-hours-range = Scegli un numero di ore a settimana da { $least } a { $most }.
mentorship-offer-topic-both-ways = C’è un tema sia tra quelli di cui parli volentieri sia tra quelli che lasci fuori. Scegli una delle due cose.
mentorship-offer-no-contact-all-day = Queste ore iniziano e finiscono nello stesso momento. Scegli una fine diversa dall’inizio.
mentorship-offer-pause-over = Per la fine della tua pausa scegli un giorno che deve ancora venire.
mentorship-offer-perspective-not-yours = Nel tuo profilo questa prospettiva non c’è. Prima aggiungila lì, o scegli una di quelle che hai indicato.
mentorship-offer-perspective-not-lived = Gli affiancamenti si cercano per ciò che si è vissuto: nel proprio percorso di guarigione, prendendosi cura di qualcuno, o in famiglia. Scegli una di queste prospettive.
