### Was Waymark zu jedem Import auf der Kommandozeile sagt.

# $source (Text): die Datei oder Webadresse.
import-unreachable = Wir konnten { $source } nicht öffnen. Bitte prüfe den Namen oder die Adresse.
# $megabytes (Zahl): wie viel auf einmal eingelesen werden kann.
import-too-large = Das sind mehr als { $megabytes } MB, so viel wie auf einmal eingelesen werden kann. Bitte teile es auf.
