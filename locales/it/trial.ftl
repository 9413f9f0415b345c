### Prove: provare qualcosa per un po’, e dire com’è andata.
### Senza fretta e senza sensi di colpa: che non abbia aiutato, o che non se ne sia fatto nulla, vale quanto che abbia aiutato.

## Ciò che si può correggere

trial-nothing-to-try = Si possono provare solo uno strumento o un’attività. Questo è qualcosa da leggere, di cui parlare o a cui rivolgersi.
# $least, $most (numeri): giorni.
trial-days = Scegli da { $least } a { $most } giorni.
trial-tries-already = Lo stai già provando. Prima racconta com’è andata, poi puoi ricominciare.
# $limit (numero): quante prove possono essere aperte insieme.
trial-too-many = { $limit ->
    [one] Puoi provare { $limit } cosa alla volta. Prima racconta com’è andata; bastano poche parole.
    [many] Puoi provare { $limit } di cose alla volta. Prima racconta com’è andata con una di queste; bastano poche parole.
   *[other] Puoi provare { $limit } cose alla volta. Prima racconta com’è andata con una di queste; bastano poche parole.
}
trial-report-stands = Ciò che hai detto di questa prova risale a un po’ di tempo fa e ormai resta così. Se oggi la vedi in modo diverso, puoi riprovare.

## L’e-mail
## L’oggetto e l’anteprima sono quelli di ogni promemoria. L’e-mail non dice che cosa è stato provato.

trial-asked = Volevi provare qualcosa per un po’, e il tempo che avevi scelto è passato. Com’è andata?
trial-asked-next = Puoi dirlo nella tua app: ha aiutato, non ha aiutato, o non se n’è fatto nulla. Ognuna di queste è una buona risposta, e aiuta chi se lo chiederà dopo di te. Nessuno saprà che è tua, e non devi rispondere per forza.
trial-footer = Ricevi questa e-mail perché stai provando qualcosa e ci hai permesso di ricordartelo. Arriva una volta sola.
