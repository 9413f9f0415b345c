### Lo que Waymark dice a quienes coordinan sobre los webhooks: direcciones donde las entidades colaboradoras reciben avisos de cambios.
### Tratamiento: «tú», cercano, entre iguales; español comprensible en todos los países.

webhook-url-invalid = Escribe una dirección que empiece por «https://», de un servidor en internet, sin usuario ni contraseña en ella.
# $limit (número): cuántos webhooks puede tener una entidad.
webhook-too-many = { $limit ->
    [one] Una entidad puede tener { $limit } webhook. Quítalo primero.
    [many] Una entidad puede tener { $limit } de webhooks como máximo. Quita uno primero.
   *[other] Una entidad puede tener { $limit } webhooks como máximo. Quita uno primero.
}
webhook-no-key = Esta entidad no tiene ninguna clave que abra algo, así que no se le puede avisar de nada. Crea antes una clave.
webhook-not-active = Ahora mismo no se envía nada a este webhook. Reanúdalo primero.
