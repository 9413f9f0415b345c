### Recordatorios: la carta, y cómo quiere recibirlos cada persona.
### Con suavidad, sin culpa: no venir no necesita motivo.

## Lo que se puede corregir

# $least, $most (números): minutos.
reminder-lead = Un recordatorio puede llegar de { $least } a { $most } minutos antes.
# $most (número): cuántos recordatorios puede tener una fecha.
reminder-leads = { $most ->
    [one] Puedes recibir { $most } recordatorio de cada fecha. Elige con cuánta antelación, por favor.
    [many] Puedes recibir hasta { $most } de recordatorios de cada fecha. Elige al menos uno, por favor, y no repitas ninguno.
   *[other] Puedes recibir hasta { $most } recordatorios de cada fecha. Elige al menos uno, por favor, y no repitas ninguno.
}
reminder-time-of-day = Escribe una hora como 22:00, por favor.
reminder-quiet-half = Las horas de silencio necesitan un comienzo y un final.
reminder-quiet-all-day = Las horas de silencio no pueden terminar a la misma hora en que empiezan. Si no quieres ningún recordatorio, retira tu consentimiento.

## La carta
## El asunto y la vista previa los ve cualquiera: nada sobre encuentros, recuperación o la comunidad.

reminder-subject = Un pequeño recordatorio para ti
# Solo para quien ha dicho que el asunto puede contar de qué trata una carta.
# $title (texto): cómo se llama el encuentro.
reminder-plain-subject = Se acerca: { $title }
reminder-preheader = Nos pediste que lo tuviéramos presente.
reminder-opening = Se acerca algo a lo que dijiste que sí. Será bueno contar contigo.
reminder-cannot-come = Si hoy no es el día, no pasa nada. Puedes dejar libre tu plaza en tu aplicación y nadie te preguntará por qué.
reminder-footer = Recibes este correo porque dijiste que vendrías y nos pediste que te lo recordáramos.
reminder-unsubscribe = Dejar de recibir recordatorios
