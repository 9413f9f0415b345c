### Conflitti: due persone che non vanno mai proposte l’una all’altra.

## Ciò che si può correggere

mentorship-conflict-with-oneself = È due volte la stessa persona. Scegli due persone diverse.
