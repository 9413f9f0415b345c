### Temas: de qué tratan los encuentros y de qué hablan las personas. Los lee quien los añade.

topic-concept-invalid = Un concepto se escribe con minúsculas sin acentos y cifras, con guiones entre las palabras, como «coping-skills».
topic-concept-taken = Ya hay un tema para este concepto.
topic-code-system-invalid = Escribe de quién es el código con minúsculas sin acentos y cifras, con guiones entre las palabras, como «meeting-guide».
