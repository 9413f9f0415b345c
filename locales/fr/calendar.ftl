### Ce qui figure dans les calendriers auxquels on s’abonne.

calendar-all-meetings = Nos rencontres
# Visible sur un téléphone que d’autres regardent aussi : rien sur les rencontres, le rétablissement ou la communauté.
calendar-my-dates = Mes rendez-vous
# À la place d’un lieu.
calendar-online = En ligne
calendar-online-for-now = Pour le moment, on se retrouve en ligne.
# $day (texte) : une date.
calendar-online-until = Jusqu’au { $day }, on se retrouve en ligne.
calendar-called-off = Cette date a été annulée.
# $date_time (texte) : jour de la semaine, date et heure.
calendar-moved = Cette date a été déplacée. Elle était d’abord prévue le { $date_time }.
# Les trois suivants sont des intitulés ; ce qu’ils annoncent figure en dessous.
calendar-directions = Comment s’y rendre
calendar-join = Rejoindre en ligne
calendar-dial-in = Rejoindre par téléphone
