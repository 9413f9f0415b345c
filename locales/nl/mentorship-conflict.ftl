### Conflicten: twee leden die nooit aan elkaar mogen worden voorgesteld.

## Wat te verhelpen is

mentorship-conflict-with-oneself = Dit is twee keer hetzelfde lid. Kies twee verschillende mensen.
