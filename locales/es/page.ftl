# Las pocas páginas que se abren desde una carta y el buzón de quien desarrolla.

page-unsubscribe-title = Recordatorios
page-unsubscribe-question = ¿Quieres dejar de recibir nuestros correos de recordatorio?
page-unsubscribe-button = Dejar de recibirlos
page-unsubscribe-done = Listo: no te enviaremos más recordatorios. Si algún día los quieres de nuevo, puedes activarlos en tu aplicación.
page-unsubscribe-invalid = Este enlace no es nuestro o está incompleto. Usa, por favor, el enlace de tu correo más reciente.

page-mailbox-title = Correos
page-mailbox-introduction = Correos que habrían salido de aquí. Se quedan en este equipo, los más recientes primero.
page-mailbox-empty = Todavía no hay correos.
page-mailbox-back = Todos los correos
page-mailbox-text = En texto sin formato
