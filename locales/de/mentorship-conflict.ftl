### Konflikte: zwei Mitglieder, die einander nie vorgeschlagen werden sollen.

## Was sich beheben lässt

mentorship-conflict-with-oneself = Das ist zweimal dieselbe Person. Bitte wähle zwei verschiedene.
