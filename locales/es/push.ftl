### Lo que Waymark dice a una persona sobre los dispositivos en los que se muestran sus cartas.
### Tratamiento: como en common.ftl. Un dispositivo es un teléfono, una tableta o una computadora, o el navegador o la aplicación que hay en él.

# El servidor de esta comunidad no envía nada a los dispositivos, solo correos. No es culpa de la persona: el correo es la salida.
push-off = En este momento esta comunidad no envía nada a los dispositivos. Lo que te escribimos te sigue llegando por correo, como antes.
# Lo que la aplicación indicó sobre adónde van los mensajes para el dispositivo no se puede usar. La persona no puede verlo ni escribirlo: al desactivar y volver a activar las notificaciones en la aplicación se crea otro.
push-endpoint = Todavía no podemos llegar a este dispositivo. Desactiva sus notificaciones, vuelve a activarlas e inténtalo otra vez, por favor.
# Lo que la aplicación indicó sobre cómo se cifran los mensajes para el dispositivo no se puede usar. La salida es la misma.
push-keys = No hemos podido configurar este dispositivo para que solo tú puedas leer lo que llega a él. Desactiva sus notificaciones, vuelve a activarlas e inténtalo otra vez, por favor.
# $count (número): cuántos dispositivos puede tener una persona.
push-too-many = { $count ->
    [one] Puedes añadir { $count } dispositivo. Quita antes el que ya tienes.
    [many] Puedes añadir hasta { $count } de dispositivos. Quita antes uno.
   *[other] Puedes añadir hasta { $count } dispositivos. Quita antes uno.
}
