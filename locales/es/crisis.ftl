### Ayuda en una crisis: la lee quien quizá lo está pasando mal, y quien está a su lado. Breve, sencillo, sereno.

## Lo que puede corregir quien cuida de las líneas de ayuda

crisis-phone-invalid = Escribe el número tal como se marca: cifras, y * o # donde formen parte de él.
crisis-address-invalid = Indica la dirección de una página que empiece por https:// o http://.
crisis-hours-invalid = Escribe el horario así: «Mo-Fr 09:00-17:00; PH off», o «24/7». Tiene que ser igual todas las semanas, salvo los días festivos.
crisis-zone-missing = Di en qué zona horaria es este horario.
# $country (texto): el código del país, como DE.
crisis-region-invalid = Indica la parte del país con su código. Empieza por { $country }-.
crisis-country-unknown = Indica el país con su código de dos letras, como ES.
crisis-unreachable = Indica al menos una forma de contactar con esta línea.
crisis-name-missing = Ponle un nombre a esta línea.
crisis-kind-missing = Di para qué está esta línea.
crisis-checked-later = Ese día aún no ha llegado.
# $days (número): durante cuánto tiempo vale que alguien lo comprobara.
crisis-checked-long-ago = { $days ->
    [one] De eso hace más de { $days } día. Compruébalo otra vez.
    [many] De eso hace más de { $days } de días. Compruébalo otra vez.
   *[other] De eso hace más de { $days } días. Compruébalo otra vez.
}
crisis-changed-meanwhile = Mientras tanto, otra persona ha cambiado algo en esta línea. Vuelve a mirarla.
crisis-hidden-already = Esta línea ya está oculta.
crisis-not-hidden = Esta línea no está oculta.
crisis-nothing-to-take = No hay nada que tomar: esta línea está tal como vino con el programa, o no vino con él.

## Qué es una línea

crisis-emergency-name = Emergencias
crisis-kind-emergency = Número de emergencias
crisis-kind-crisis = Ayuda en una crisis
crisis-kind-listening = Alguien que escucha
crisis-kind-eating-disorders = Trastornos de la conducta alimentaria
crisis-kind-youth = Niñas, niños y jóvenes
# Quién viene al llamar a este número.
crisis-reaches-ambulance = Ambulancia y ayuda médica
crisis-reaches-police = Policía
crisis-cost-free = Es gratis.
crisis-cost-charged = Cuesta lo que una llamada.
crisis-cost-unknown = No se sabe cuánto cuesta.

## Cuándo atienden

crisis-hours-unknown = No se conoce el horario.
crisis-hours-always = De día y de noche, todos los días.
# $times (texto): uno o varios intervalos de tiempo.
crisis-hours-daily = Todos los días: { $times }
# $days (texto): uno o varios días de la semana. $times (texto): uno o varios intervalos de tiempo.
crisis-hours-days = { $days }: { $times }
# $first, $last (texto): días de la semana.
crisis-day-range = de { $first } a { $last }
# $from, $to (texto): horas.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = todo el día
# Ocupa el lugar de los días de la semana.
crisis-holidays = días festivos
crisis-holidays-closed = Los días festivos no atienden.
# $zone (texto): el nombre de una zona horaria.
crisis-hours-zone = Las horas son de esta zona horaria: { $zone }.
crisis-open-now = Ahora atienden
crisis-closed-now = Ahora no atienden
# $when (texto): día de la semana, fecha y hora, según los relojes de la línea.
crisis-opens = Ahora no atienden. Vuelven a atender: { $when }.
crisis-open-unknown = No se sabe si atienden ahora.

## Hasta qué punto es seguro

# $date (texto): una fecha.
crisis-assured = Alguien de esta comunidad comprobó esto. Fecha: { $date }.
# $date (texto): una fecha.
crisis-assured-long-ago = Alguien de esta comunidad comprobó esto por última vez hace ya un tiempo. Fecha: { $date }.
# $date (texto): una fecha, o un año si no se sabe más.
crisis-not-assured = Nadie de esta comunidad lo ha comprobado todavía. La prueba pública más reciente: { $date }.
crisis-not-assured-undated = Nadie de esta comunidad lo ha comprobado todavía, y no se sabe de cuándo son las pruebas públicas.
crisis-not-assured-own = Alguien de esta comunidad lo anotó. Desde entonces nadie lo ha comprobado.
crisis-reliability-high = Lo dice una página oficial, o coinciden al menos dos fuentes independientes.
crisis-reliability-medium = Solo lo dice una fuente que no es oficial, o es antigua.

## Qué hacer

# $number (texto): un número de teléfono.
crisis-in-danger = Si hay peligro ahora mismo para ti o para otra persona, llama al { $number }.
crisis-in-danger-anywhere = Si hay peligro ahora mismo para ti o para otra persona, llama al número de emergencias del país donde estás.
# Junto a un enlace a findahelpline.com.
crisis-directory = Un directorio de líneas de ayuda de muchos países.
crisis-not-up-to-date = En este momento no se puede consultar lo que esta comunidad sabe de estos números. Lo que ves es lo que viene con el programa, y puede haber quedado anticuado.

## La página

crisis-page-title = Ayuda en una crisis
crisis-page-introduction = No tienes que pasar por esto a solas. Aquí hay personas a las que puedes llamar o escribir. No hace falta que inicies sesión, y nadie guarda registro de tu visita.
crisis-page-country = ¿En qué país estás?
crisis-page-country-none = Elige un país
crisis-page-show = Mostrar
# $country (texto): el nombre de un país.
crisis-page-lines = Alguien con quien hablar: { $country }
crisis-page-no-lines = Aquí aún no conocemos ninguna línea. Quizá el directorio de abajo conozca alguna.
# $number (texto): un número de teléfono.
crisis-page-call = Llamar al { $number }
# $extension (texto): cifras.
crisis-page-extension = Cuando contesten, marca { $extension }.
# $number (texto): un número de teléfono.
crisis-page-text = SMS al { $number }
# $number (texto): un número de teléfono. $words (texto): qué escribir.
crisis-page-text-with = SMS con { $words } al { $number }
crisis-page-chat = Chat
crisis-page-website = Sitio web
# $address (texto): una dirección de correo.
crisis-page-email = Escribir a { $address }
# $number (texto): un número de teléfono.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Horario
crisis-page-languages = Idiomas
crisis-page-cost = Coste
crisis-page-audience = Para quién
crisis-page-sources = De dónde lo sabemos
crisis-page-elsewhere = Si nada de esto te sirve
# Nombra una lista de idiomas, para lectores de pantalla.
crisis-page-other-languages = Esta página en otros idiomas

## La carta a quienes coordinan
## El asunto no dice nada: puede verlo otra persona.

crisis-letter-subject = Hay algo que cuidar
crisis-letter-preheader = Abre tu aplicación para verlo.
# $count (número): cuántos.
crisis-letter-due = { $count ->
    [one] Uno de los números que damos a quienes necesitan ayuda lleva tiempo sin comprobarse, o nunca lo hemos comprobado.
    [many] { $count } de los números que damos a quienes necesitan ayuda llevan tiempo sin comprobarse, o nunca los hemos comprobado.
   *[other] { $count } de los números que damos a quienes necesitan ayuda llevan tiempo sin comprobarse, o nunca los hemos comprobado.
}
crisis-letter-next = Cuando tengas un momento tranquilo, mira la página de quienes atienden la línea, o llama, y di en tu aplicación que sigue siendo así. Por favor, no llames nunca a un número de emergencias para probarlo. No hace falta que los hagas todos, ni a solas.
crisis-letter-footer = Recibes este correo porque cuidas de esta comunidad. Llega como mucho una vez al mes, mientras haya algo que comprobar.
