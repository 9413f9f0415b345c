### Lo que Waymark dice a quienes coordinan sobre las entidades colaboradoras y sus claves.
### Tratamiento: «tú», cercano, entre iguales; español comprensible en todos los países.

partner-scopes-empty = Elige al menos una cosa que esta clave permita leer.
partner-expiry-past = Elige un momento que aún no haya pasado.
partner-key-over = Esta clave ya no abre nada. Crea una nueva.
