### O que aparece nos calendários que as pessoas assinam.

calendar-all-meetings = Nossos encontros
# Fica num telefone para o qual outras pessoas também olham: nada sobre encontros, recuperação ou a comunidade.
calendar-my-dates = Meus compromissos
# No lugar de um endereço.
calendar-online = On-line
calendar-online-for-now = Por enquanto, a gente se encontra on-line.
# $day (texto): uma data.
calendar-online-until = Até { $day }, a gente se encontra on-line.
calendar-called-off = Esta data foi cancelada.
# $date_time (texto): dia da semana, data e hora.
calendar-moved = Esta data mudou. Antes estava marcada para: { $date_time }.
# Os três seguintes são títulos; o que anunciam está logo abaixo.
calendar-directions = Como chegar
calendar-join = Participar on-line
calendar-dial-in = Participar por telefone
