### To, co Waymark mówi o każdym imporcie w wierszu poleceń.

# $source (tekst): plik lub adres internetowy.
import-unreachable = Nie możemy otworzyć { $source }. Sprawdź nazwę lub adres.
# $megabytes (liczba): ile można zaimportować naraz.
import-too-large = To więcej niż { $megabytes } MB, a więcej naraz zaimportować się nie da. Podziel to na części.
