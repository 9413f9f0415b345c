### Ciò che si nota su quanto dà chi affianca. Lo si dice prima a questa persona: come cura, e non come verdetto.

## E-mail
## Arrivano nella cornice di mentorship.ftl. Non fanno nomi e non danno numeri.

mentorship-load-over-hours = Per due settimane di fila hai dedicato ai tuoi affiancamenti più tempo di quanto avevi concordato.
mentorship-load-many-endings = In poco tempo si sono conclusi diversi tuoi affiancamenti. Concludere richiede forze, anche quando va bene.
mentorship-load-silence = In uno dei tuoi affiancamenti da un po’ nessuno annota come sta andando. Non vuol dire per forza qualcosa.
# Dopo ciascuna delle frasi qui sopra.
mentorship-load-signal-next = Ciò che dai è importante, e lo sei anche tu. Puoi mettere in pausa la tua offerta, concordare un altro ritmo o parlare con una persona di cui ti fidi. Per ora lo sai solo tu. Se tra una settimana sarà ancora così, la persona che hai scelto perché faccia attenzione con te a quanto porti sulle spalle, se c’è, verrà a sapere di ore e date, e di nient’altro.
