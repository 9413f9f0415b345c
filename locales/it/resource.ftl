### Ciò che Waymark dice delle risorse: scriverle, tradurle e pubblicarle, e importare ciò che altri hanno in elenco.
### Forma: «tu», come tra persone alla pari. Parole semplici, nessun rimprovero e, quando c’è, una via per andare avanti.

resource-service-not-written = Un servizio non si può scrivere qui: arriva dai dati di chi lo offre.
resource-pseudonym-missing = Scrivi il nome che deve comparire, o scegli un altro modo di indicare chi ha scritto.
resource-address-invalid = Questo non sembra l’indirizzo di una pagina web. Usane uno che inizi con «https://».
resource-address-missing = Indica dove si trova: per una registrazione, un video o un file serve un indirizzo web.
# $limit (numero): quanti formati può avere una risorsa.
resource-too-many-formats = { $limit ->
    [one] Una risorsa può avere al massimo { $limit } formato.
    [many] Una risorsa può avere al massimo { $limit } di formati.
   *[other] Una risorsa può avere al massimo { $limit } formati.
}
# $limit (numero): quante lingue si possono chiedere in una volta.
resource-too-many-languages = { $limit ->
    [one] Puoi chiedere al massimo { $limit } lingua alla volta.
    [many] Puoi chiedere al massimo { $limit } di lingue alla volta.
   *[other] Puoi chiedere al massimo { $limit } lingue alla volta.
}
resource-review-date-past = Scegli un giorno dopo oggi, perché qualcuno possa riguardarlo per tempo.
resource-citation-nowhere = Indica il DOI oppure l’indirizzo della pagina dove si trova.
resource-doi-invalid = Questo non sembra un DOI. Inizia con «10.» e contiene una barra, come in «10.1000/182».
resource-retrieved-missing = Indica in quale giorno hai letto questa pagina: ormai può dire altro.
resource-retrieved-later = Scegli oggi o un giorno prima di oggi.
# $limit (numero): quante fonti può avere una risorsa.
resource-too-many-citations = { $limit ->
    [one] Una risorsa può basarsi al massimo su { $limit } fonte.
    [many] Una risorsa può basarsi al massimo su { $limit } di fonti.
   *[other] Una risorsa può basarsi al massimo su { $limit } fonti.
}
resource-published-already = È già pubblicato.
resource-archived = È stato ritirato, quindi non si può più modificare.
resource-changed-meanwhile = Un’altra persona lo ha modificato nello stesso momento. Guardalo di nuovo, poi riprova.
resource-source-language = È stato scritto proprio in quella lingua. Scegli la lingua in cui traduci.
# $current (numero): la versione attuale.
resource-version-unknown = Non conosciamo questa versione. Quella attuale è la { $current }.
resource-nothing-to-search = Scrivi almeno una parola da cercare.
resource-nothing-to-review = Nessuna traduzione in questa lingua è in attesa di una revisione.
resource-nothing-outdated = Nessuna traduzione in questa lingua è rimasta indietro rispetto all’originale.
resource-being-translated = In questo momento un’altra persona sta traducendo questo testo in quella lingua. Nell’elenco ne trovi altri.
resource-translation-waits = Una traduzione in questa lingua è già in attesa di una revisione. Grazie di voler aiutare.
# $limit (numero): quanti testi può tradurre insieme una persona.
resource-too-many-translations = { $limit ->
    [one] Puoi prenderti { $limit } testo alla volta. Finiscilo, o lascialo ad altri, prima di prenderne un altro.
    [many] Puoi prenderti { $limit } di testi alla volta. Finiscine uno, o lascialo ad altri, prima di prenderne un altro.
   *[other] Puoi prenderti { $limit } testi alla volta. Finiscine uno, o lascialo ad altri, prima di prenderne un altro.
}
resource-xliff-unreadable = Questo non è un file di traduzione che sappiamo leggere. Invia il file così come lo ha salvato il tuo programma, nel formato XLIFF 2.
resource-xliff-not-one = Un file contiene un solo testo. Invia a parte ogni file che hai ricevuto da noi.
# $count (numero): quante parti.
resource-xliff-unfinished = { $count ->
    [one] { $count } parte del testo non è ancora tradotta. Puoi continuare nel tuo programma e inviare di nuovo il file.
    [many] { $count } di parti del testo non sono ancora tradotte. Puoi continuare nel tuo programma e inviare di nuovo il file.
   *[other] { $count } parti del testo non sono ancora tradotte. Puoi continuare nel tuo programma e inviare di nuovo il file.
}
resource-xliff-other-parts = Le parti di questo file non sono quelle del testo. Forse il testo è cambiato: scarica il file ancora una volta.
resource-not-proposed = Non è ancora stato proposto. Appena chi lo ha scritto lo propone, puoi decidere.
resource-proposed-already = È già stato proposto. Presto qualcuno lo guarderà.
resource-waits-for-review = In questo momento altre persone lo stanno guardando, quindi resta com’è. Se vuoi cambiare qualcosa, scrivi un commento e chiedi che ti venga restituito.
resource-not-ones-own = È un lavoro tuo, quindi decide un’altra persona tra chi fa le revisioni.
resource-changed-by-suggestion = È già pubblicato, quindi per cambiare il testo serve che altri siano d’accordo. Proponi la modifica, e qualcuno la guarderà.
resource-stays-sensitive = Il contrassegno resta su ciò che è stato proposto o pubblicato. Si può togliere finché è una bozza.
resource-topic-is-sensitive = Riguarda un tema per cui servono sempre due persone. Il contrassegno si toglie solo quando non lo ha più il tema stesso.
resource-story-without-context = Una storia aiuta di più chi la legge quando dice anche che cosa non ha aiutato, e in quali circostanze. Completa tutte e tre le parti: che cosa ha aiutato, che cosa no, e in quali condizioni.
resource-story-without-consent = Altri leggono una storia solo se chi l’ha scritta è d’accordo. Puoi permetterlo, e tornare indietro, tra i tuoi consensi.
resource-changed-since = È cambiato da quando l’hai letto. Guardalo di nuovo, poi decidi.
resource-looked-at-again = È già di nuovo in revisione. Tornerà appena una persona che fa le revisioni lo avrà pubblicato.
resource-not-published-yet = Al momento non è pubblicato, quindi non c’è nulla da riguardare.
resource-reason-missing = Di’ in poche parole perché modifichi un testo pubblicato. Chi ci lavora vorrà saperlo.
resource-takes-two = Per modificare questo testo due persone devono essere d’accordo. Proponi la modifica, e altri la guarderanno.
resource-not-published = Al momento non è pubblicato, quindi non c’è nulla da proporre.
resource-nothing-changes = Dice già questo. Scrivi che cosa dovrebbe essere diverso.
# $limit (numero): quante proposte di modifica di una persona possono essere in attesa.
resource-too-many-suggestions = { $limit ->
    [one] Puoi avere { $limit } proposta di modifica alla volta in attesa. Aspetta che qualcuno la guardi, o ritirala.
    [many] Puoi avere { $limit } di proposte di modifica alla volta in attesa. Aspetta che qualcuno ne guardi una, o ritirane una.
   *[other] Puoi avere { $limit } proposte di modifica alla volta in attesa. Aspetta che qualcuno ne guardi una, o ritirane una.
}
resource-suggestion-settled = Questa proposta di modifica ha già avuto una risposta o è stata ritirata.
resource-changed-where-it-came-from = È cambiato nell’elenco da cui proviene.

## Quanto dice una fonte su ciò che aiuta, da chi dice di più. Nulla di questo è un giudizio sulle persone.

resource-evidence-review = Su questo sono stati esaminati insieme molti studi.
resource-evidence-trial = In uno studio alcune persone lo hanno provato e altre no, per sorteggio.
resource-evidence-observation = In uno studio sono state osservate persone che lo facevano.
resource-evidence-expertise = Lo dicono persone che conoscono bene il campo.
resource-evidence-experience = Persone che lo hanno vissuto raccontano com’è stato per loro.

## Le e-mail. Tutte hanno lo stesso oggetto, e non dicono di quale testo si tratta né che cosa se ne è detto.

resource-letter-subject = C’è una novità per te
resource-letter-preheader = Apri la tua app per vederla.
# A chi lo ha scritto.
resource-returned = Qualcuno ha guardato un testo che hai proposto, e per ora torna a essere una bozza.
resource-returned-next = Nella tua app trovi ciò che ti è stato scritto. Prenditi il tempo che ti serve, e proponilo di nuovo quando vuoi. Grazie del lavoro che ci hai messo.
resource-published = Un testo che hai scritto è pubblicato: adesso tutta la comunità può leggerlo.
resource-published-next = Grazie di averlo condiviso. Nella tua app puoi cambiare in qualsiasi momento il nome con cui compari.
resource-taken-back = Un testo che hai scritto è stato ritirato da una persona che si prende cura di ciò che pubblichiamo.
resource-taken-back-next = Nessuno lo trova più. Se vuoi sapere perché, chiedi a una delle persone che moderano.
# A chi lo ha scritto.
resource-reopened = Un testo che hai scritto è di nuovo in revisione, e intanto nessun altro lo trova.
resource-reopened-next = Nella tua app trovi il perché. Se vuoi, puoi cambiare il testo anche subito; tornerà quando qualcuno lo avrà guardato. Grazie della pazienza.
# A chi si prende cura di ciò che è pubblicato.
resource-in-your-care = Da ora ti prendi cura di qualcosa che pubblichiamo.
resource-in-your-care-next = Nella tua app lo trovi tra ciò di cui ti prendi cura. Quando sarà il momento di riguardarlo, te lo faremo sapere. Se non fa per te, dillo a una delle persone che moderano, e se ne occuperà qualcun altro.
# $count (numero): quante.
resource-care-due = { $count ->
    [one] È il momento di riguardare una cosa di cui ti prendi cura.
    [many] È il momento di riguardare { $count } di cose di cui ti prendi cura.
   *[other] È il momento di riguardare { $count } cose di cui ti prendi cura.
}
# $date (testo): il giorno in cui viene nascosto, come lo scrive la lingua di chi legge.
resource-care-due-next = Quando trovi un momento tranquillo, rileggi e di’ nella tua app se va ancora bene. Ciò che nessuno avrà guardato prima di questa data verrà nascosto da quel giorno, finché qualcuno non lo farà: { $date }.
# $count (numero): quante.
resource-care-hidden = { $count ->
    [one] Una cosa di cui ti prendi cura al momento è nascosta, perché aspetta una nuova revisione.
    [many] { $count } di cose di cui ti prendi cura al momento sono nascoste, perché aspettano una nuova revisione.
   *[other] { $count } cose di cui ti prendi cura al momento sono nascoste, perché aspettano una nuova revisione.
}
resource-care-hidden-next = Lo vede anche chi modera, e dopo aver guardato farà tornare tutto visibile. Nella tua app puoi scrivere a chi modera ciò che ne sai.
# In ogni e-mail di questo tipo.
resource-care-footer = Ricevi questa e-mail perché ti prendi cura di qualcosa che pubblichiamo. Se è diventato troppo, dillo a una delle persone che moderano: se ne occuperà qualcun altro.
# A chi ha tradotto un testo.
resource-translation-published = Qualcuno ha guardato una traduzione che hai fatto, e adesso tutti possono leggerla.
resource-translation-published-next = Grazie: chi legge quella lingua adesso trova aiuto dove prima non ce n’era.
# A chi ha proposto una modifica.
resource-suggestion-accepted = Una modifica che hai proposto è stata accettata.
resource-suggestion-accepted-next = Da ora il testo dice così. Grazie di aver letto con tanta attenzione.
resource-suggestion-declined = Qualcuno ha guardato una modifica che hai proposto, e il testo resta com’è.
resource-suggestion-declined-next = Nella tua app trovi ciò che è stato scritto in proposito. Grazie di averci pensato con noi.
# In ogni e-mail di questo tipo.
resource-letter-footer = Ricevi questa e-mail perché è cambiato qualcosa che ti riguarda. Nelle e-mail scriviamo il meno possibile, perché ciò che è tuo resti tuo.

## Detto ai programmi che leggono l’elenco dei servizi in /hsds.

resource-parameter-unknown = Questo elenco non conosce questo parametro. Puoi ometterlo.
resource-parameter-invalid = Questo non è un valore che il parametro accetta.
# $most (numero): quante voci.
resource-per-page-too-many = Una pagina contiene al massimo { $most } voci. Chiedi una pagina più piccola, o tutto insieme con format=ndjson.
resource-postcode-missing = La distanza si misura da un codice postale. Aggiungine uno.
