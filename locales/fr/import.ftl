### Ce que Waymark dit de toute importation en ligne de commande.

# $source (texte) : le fichier ou l’adresse web.
import-unreachable = Nous n’avons pas pu ouvrir { $source }. Vérifiez le nom ou l’adresse.
# $megabytes (nombre) : ce que l’on peut importer en une fois.
import-too-large = Cela dépasse { $megabytes } Mo, le maximum pour une seule importation. Divisez ces données en plusieurs parties.
