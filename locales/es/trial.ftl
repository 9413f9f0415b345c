### Pruebas: probar algo durante un tiempo y contar cómo fue.
### Sin prisa ni culpa: que no ayudara, o que no llegara a hacerse, vale tanto como que ayudara.

## Lo que se puede corregir

trial-nothing-to-try = Solo se puede probar una herramienta o una actividad. Esto es algo que leer, de lo que hablar o a lo que acudir.
# $least, $most (números): días.
trial-days = Elige entre { $least } y { $most } días, por favor.
trial-tries-already = Ya estás probando esto. Cuenta primero cómo fue y podrás empezar de nuevo.
# $limit (número): cuántas pruebas pueden estar abiertas a la vez.
trial-too-many = { $limit ->
    [one] Puedes probar { $limit } cosa a la vez. Cuenta primero cómo fue; bastan unas palabras.
    [many] Puedes probar { $limit } de cosas a la vez. Cuenta primero cómo fue una de ellas; bastan unas palabras.
   *[other] Puedes probar { $limit } cosas a la vez. Cuenta primero cómo fue una de ellas; bastan unas palabras.
}
trial-report-stands = Lo que dijiste de esta prueba es de hace un tiempo y ya queda así. Si hoy lo ves de otra manera, puedes volver a probar.

## La carta
## El asunto y la vista previa son los de cualquier recordatorio. La carta no dice qué se probó.

trial-asked = Querías probar algo durante un tiempo, y el tiempo que te diste ha terminado. ¿Cómo fue?
trial-asked-next = Puedes contarlo en tu aplicación: ayudó, no ayudó o no llegó a hacerse. Cualquiera de estas respuestas es buena y ayuda a quien se lo pregunte después. Nadie sabrá que es tuya, y no tienes por qué responder.
trial-footer = Recibes este correo porque estás probando algo y nos permitiste recordártelo. Llega una sola vez.
