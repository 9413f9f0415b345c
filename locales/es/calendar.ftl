### Lo que aparece en los calendarios a los que la gente se suscribe.

calendar-all-meetings = Nuestros encuentros
# Se ve en un teléfono que también miran otras personas: nada sobre encuentros, recuperación o la comunidad.
calendar-my-dates = Mis citas
# Donde estaría el lugar.
calendar-online = En línea
calendar-online-for-now = Por ahora nos encontramos en línea.
# $day (texto): una fecha.
calendar-online-until = Hasta el { $day } nos encontramos en línea.
calendar-called-off = Esta fecha se ha cancelado.
# $date_time (texto): día de la semana, fecha y hora.
calendar-moved = Esta fecha se cambió. Antes estaba prevista para: { $date_time }.
# Los tres siguientes son títulos; lo que anuncian está debajo.
calendar-directions = Cómo llegar
calendar-join = Unirse en línea
calendar-dial-in = Unirse por teléfono
