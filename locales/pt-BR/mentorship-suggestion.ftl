### O que aproxima duas pessoas, dito a uma delas em frases inteiras sobre a outra.
### Sem elogio nem comparação, e sem gênero. O que vale para as duas é dito a ambas com as mesmas palavras.

# $language (texto): como se chama o idioma, por exemplo “árabe”.
mentorship-suggestion-language = Fala { $language }.

# $weekday (texto): o dia da semana sozinho, por exemplo “terça-feira”. O horário é o de quem lê.
mentorship-suggestion-morning = Vocês têm um horário em comum: { $weekday } de manhã, no seu fuso.
mentorship-suggestion-afternoon = Vocês têm um horário em comum: { $weekday } à tarde, no seu fuso.
mentorship-suggestion-evening = Vocês têm um horário em comum: { $weekday } à noite, no seu fuso.
mentorship-suggestion-night = Vocês têm um horário em comum: { $weekday } tarde da noite, no seu fuso.

mentorship-suggestion-parent = Também cria filhos.
mentorship-suggestion-caregiver = Também cuida de alguém.
mentorship-suggestion-student = Também estuda.
mentorship-suggestion-working = Também trabalha.
mentorship-suggestion-shift-work = Também trabalha por turnos.
mentorship-suggestion-new-country = Também refez a vida em outro país.
mentorship-suggestion-lgbtqia = Também é LGBTQIA+.
mentorship-suggestion-chronic-illness = Também vive com uma doença de longo prazo.
mentorship-suggestion-disability = Também vive com uma deficiência.
mentorship-suggestion-bereaved = Também perdeu alguém.
mentorship-suggestion-faith = Também tem uma fé que conta no dia a dia.
mentorship-suggestion-living-alone = Também mora sem companhia.
mentorship-suggestion-athlete = Também treina um esporte ou dança.

mentorship-suggestion-lives-it = Conhece a recuperação pela própria vida, como você queria.
mentorship-suggestion-cares = Cuida de alguém em recuperação, como você queria.
mentorship-suggestion-is-family = Tem na família alguém em recuperação, como você queria.
mentorship-suggestion-your-perspective = Procura uma mentoria com a perspectiva que você traz.

mentorship-suggestion-text = Gosta de conversar por escrito, como você.
mentorship-suggestion-voice = Gosta de conversar por voz, como você.
mentorship-suggestion-video = Gosta de conversar por vídeo, como você.
mentorship-suggestion-in-person = Gosta de se encontrar pessoalmente, como você.
