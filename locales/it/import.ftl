### Ciò che Waymark dice di ogni importazione alla riga di comando.

# $source (testo): il file o l’indirizzo web.
import-unreachable = Non siamo riusciti ad aprire { $source }. Controlla il nome o l’indirizzo.
# $megabytes (numero): quanto si può importare in una volta.
import-too-large = Sono più di { $megabytes } MB, il massimo che si può importare in una volta. Dividilo in più parti.
