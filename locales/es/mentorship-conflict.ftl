### Conflictos: dos personas que nunca deben proponerse entre sí.

## Lo que se puede corregir

mentorship-conflict-with-oneself = Es la misma persona dos veces. Elige dos personas distintas, por favor.
