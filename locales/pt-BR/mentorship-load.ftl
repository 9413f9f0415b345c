### O que se nota sobre quanto dá quem acompanha. Essa pessoa fica sabendo primeiro: por cuidado, sem julgamento.

## Cartas
## Vão no envelope de mentorship.ftl. Não citam ninguém e não trazem números.

mentorship-load-over-hours = Por duas semanas seguidas você deu às suas mentorias mais tempo do que tinha combinado.
mentorship-load-many-endings = Várias das suas mentorias terminaram em pouco tempo. Um fim pede força, mesmo quando é bom.
mentorship-load-silence = Em uma das suas mentorias faz um tempo que ninguém anota como ela vai. Isso não precisa significar nada.
# Depois de cada uma das frases acima.
mentorship-load-signal-next = O que você dá importa, e você também. Você pode pausar a sua oferta, combinar outro ritmo ou conversar com alguém de confiança. Por enquanto só você sabe disto. Se em uma semana continuar assim, a pessoa que você escolheu para cuidar de quanto você carrega, se houver, fica sabendo de horas e datas, e de mais nada.
