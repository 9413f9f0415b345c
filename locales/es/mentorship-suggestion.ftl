### Lo que habla a favor de dos personas, dicho a una de ellas en frases completas sobre la otra.
### Sin elogios ni comparaciones, y sin género. Lo que vale para ambas se dice a las dos con las mismas palabras.

# $language (texto): cómo se llama el idioma, por ejemplo «árabe».
mentorship-suggestion-language = Habla { $language }.

# $weekday (texto): el día de la semana por sí solo, por ejemplo «martes». La hora es la de quien lee.
mentorship-suggestion-morning = Tiene tiempo cada { $weekday } por la mañana, en tu hora.
mentorship-suggestion-afternoon = Tiene tiempo cada { $weekday } por la tarde, en tu hora.
mentorship-suggestion-evening = Tiene tiempo cada { $weekday } por la noche, en tu hora.
mentorship-suggestion-night = Tiene tiempo cada { $weekday } entrada la noche, en tu hora.

mentorship-suggestion-parent = También cría a sus hijos.
mentorship-suggestion-caregiver = También cuida de alguien.
mentorship-suggestion-student = También estudia.
mentorship-suggestion-working = También trabaja.
mentorship-suggestion-shift-work = También trabaja por turnos.
mentorship-suggestion-new-country = También ha hecho su vida en otro país.
mentorship-suggestion-lgbtqia = También es LGBTQIA+.
mentorship-suggestion-chronic-illness = También vive con una enfermedad de largo plazo.
mentorship-suggestion-disability = También vive con una discapacidad.
mentorship-suggestion-bereaved = También ha perdido a alguien.
mentorship-suggestion-faith = También tiene una fe que cuenta en su día a día.
mentorship-suggestion-living-alone = También vive sin compañía en casa.
mentorship-suggestion-athlete = También entrena para un deporte o la danza.

mentorship-suggestion-lives-it = Conoce la recuperación por su propia vida, como querías.
mentorship-suggestion-cares = Cuida de alguien en recuperación, como querías.
mentorship-suggestion-is-family = Tiene en su familia a alguien en recuperación, como querías.
mentorship-suggestion-your-perspective = Busca una mentoría desde la perspectiva que tú aportas.

mentorship-suggestion-text = Prefiere escribir, igual que tú.
mentorship-suggestion-voice = Prefiere hablar sin vídeo, igual que tú.
mentorship-suggestion-video = Prefiere hablar por vídeo, igual que tú.
mentorship-suggestion-in-person = Prefiere verse en persona, igual que tú.
