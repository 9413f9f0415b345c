### Temas: do que tratam os encontros e do que as pessoas falam. Lidos por quem os cria.

topic-concept-invalid = Um conceito é escrito com letras minúsculas sem acento e algarismos, com hífens entre as palavras, como “coping-skills”.
topic-concept-taken = Já existe um tema para este conceito.
topic-code-system-invalid = Escreva de quem é o código com letras minúsculas sem acento e algarismos, com hífens entre as palavras, como “meeting-guide”.
