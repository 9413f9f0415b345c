### Ciò che due persone concordano in un affiancamento: canali, ritmo, tempo, limiti, e che cosa succede in un momento di crisi.
### I limiti sono cura per entrambe. Nessuna pressione per confermare, e nessuno deve spiegare un cambiamento.

## Ciò che si può correggere

mentorship-agreement-channels-missing = Scegli almeno un modo per tenervi in contatto.
# $least, $most (numeri): quante settimane possono passare tra due conversazioni.
mentorship-agreement-every-weeks-range = Scegli un numero di settimane da { $least } a { $most }.
# $least, $most (numeri): quanti minuti può dare in una settimana chi affianca.
mentorship-agreement-minutes-range = Scegli un numero di minuti a settimana da { $least } a { $most }.
mentorship-agreement-contact-hours-empty = Scegli un orario che finisca in un momento diverso da quello in cui inizia.
mentorship-agreement-look-again-range = Scegli un giorno dopo oggi ed entro un anno.

## E-mail
## Arrivano nella cornice di mentorship.ftl. Non fanno nomi e non ripetono nulla di ciò che è stato concordato.

mentorship-agreement-proposed = In uno dei tuoi affiancamenti c’è una proposta su come camminare insieme.
mentorship-agreement-proposed-next = Leggila con calma nella tua app. Se ti va bene, confermala lì; se qualcosa non ti va bene, proponi ciò che ti andrebbe meglio. Vale solo quando l’avete confermata in due.
mentorship-agreement-still-proposed = In uno dei tuoi affiancamenti c’è ancora una proposta che ti aspetta.
mentorship-agreement-still-proposed-next = Non c’è fretta. Nella tua app puoi confermarla, proporre altro o metterla da parte, e per nessuna di queste cose servono motivi. Una risposta breve aiuta, perché nessuno resti nel dubbio.
mentorship-agreement-nothing-proposed = Uno dei tuoi affiancamenti può cominciare appena avrete concordato come camminare insieme.
mentorship-agreement-nothing-proposed-next = La prima proposta può venire da te o dall’altra persona, nell’app: come e ogni quanto sentirvi, che cosa lasciare fuori, e che cosa succede in un momento di crisi. Non deve essere perfetta. Potete cambiarla insieme in qualsiasi momento.
mentorship-agreement-confirmed = Ciò che hai proposto in uno dei tuoi affiancamenti è stato confermato. Vale da adesso.
mentorship-agreement-confirmed-next = Lo trovi nella tua app. Sia tu sia l’altra persona potete proporre un cambiamento in qualsiasi momento.
mentorship-agreement-declined = Ciò che hai proposto in uno dei tuoi affiancamenti, così com’è, ancora non va bene per voi due.
mentorship-agreement-declined-next = Non è un giudizio su di te: per trovare ciò che va bene a due persone, spesso serve più di un tentativo. Nella tua app puoi proporre altro. Ciò che avevate concordato prima continua a valere.
mentorship-agreement-look-again = È il momento di riguardare ciò che avete concordato in uno dei tuoi affiancamenti.
mentorship-agreement-look-again-next = Va ancora bene per voi due? Allora non c’è nulla da fare. E se non è così, nella tua app puoi proporre un cambiamento.
