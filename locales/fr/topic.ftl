### Thèmes : ce dont parlent les rencontres et les personnes. Lus par qui les ajoute.

topic-concept-invalid = Un concept s’écrit en minuscules sans accents et en chiffres, avec des traits d’union entre les mots, comme « coping-skills ».
topic-concept-taken = Il existe déjà un thème pour ce concept.
topic-code-system-invalid = Veuillez indiquer à qui appartient ce code en minuscules sans accents et en chiffres, avec des traits d’union entre les mots, comme « meeting-guide ».
