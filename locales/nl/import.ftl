### Wat Waymark op de opdrachtregel bij elke import zegt.

# $source (tekst): het bestand of webadres.
import-unreachable = We konden { $source } niet openen. Kijk de naam of het adres nog eens na.
# $megabytes (getal): hoeveel er in één keer kan worden geïmporteerd.
import-too-large = Dit is meer dan { $megabytes } MB, en meer kan er niet in één keer worden geïmporteerd. Splits het op.
