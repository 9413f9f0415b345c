### O que o Waymark diz sobre a equipe de um encontro: quem facilita, quem ajuda, quem interpreta.

## O que cada pessoa pode corrigir

meeting-team-language-missing = Diga qual idioma será interpretado.
meeting-team-language-not-needed = Só a interpretação tem um idioma. Deixe em branco aqui, por favor.
# Dito sobre a própria pessoa ou sobre outra.
meeting-team-role-missing = Esta tarefa é para membros que podem facilitar encontros.
meeting-team-already-held = Esta pessoa já tem esta tarefa.
meeting-team-already-offered = Esta pessoa já recebeu o convite e ainda não respondeu.
meeting-team-already-answered = Você já respondeu a isto.
meeting-team-part-not-open = Esta tarefa não está livre, ou alguém a assumiu nesse meio-tempo. Dê mais uma olhada, por favor.
meeting-team-part-not-yours = Esta tarefa não está com você, então não há nada a mudar.

## Cartas
## O assunto e a prévia são vistos por outras pessoas: nada sobre encontros, recuperação ou a comunidade.
## As cartas não citam ninguém. Cada frase fica acima do título do encontro e do horário.

meeting-team-letter-subject = Tem novidade para você
meeting-team-letter-preheader = Abra o seu aplicativo para ver.
meeting-team-asked-to-hold = Você gostaria de facilitar este encontro daqui em diante? É um convite para assumir o encontro.
meeting-team-asked-to-facilitate = Você gostaria de facilitar este encontro uma vez?
meeting-team-asked-to-co-facilitate = Você gostaria de ajudar a facilitar este encontro?
meeting-team-asked-to-shadow = Você gostaria de acompanhar este encontro e aprender como se facilita?
meeting-team-asked-to-interpret = Você gostaria de interpretar neste encontro?
meeting-team-asked-next = Você pode responder no seu aplicativo. Sim e não são boas respostas, e um não dispensa explicação. Nada muda até você dizer sim.
meeting-team-when = Quando
# $date_time, $zone (texto): já escritos no idioma de quem lê.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Fica no lugar de um horário.
meeting-team-every-date = Em todas as datas
meeting-team-accepted = A pessoa que você convidou disse sim. Este encontro já tem alguém para a tarefa.
meeting-team-declined = A pessoa que você convidou teve que dizer não desta vez.
meeting-team-declined-next = No seu aplicativo você pode convidar outra pessoa.
meeting-team-letter-footer = Você recebeu este e-mail porque algo que diz respeito a você mudou. Escrevemos o mínimo possível nos e-mails, para que o que é seu continue sendo seu.
