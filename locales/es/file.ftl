### Lo que Waymark dice de un archivo que no se puede recibir: demasiado grande, de otro tipo o no seguro para la gente.
### Tratamiento: «tú», cercano, entre iguales; español comprensible en todos los países.
### Palabras sencillas, sin reproches y, cuando la hay, con una salida. Sin marcar el género de quien lee.

file-other-kind = Este archivo es de un tipo distinto del que se indicó. Elige el tipo que tiene de verdad, u otro archivo.
file-active = En este archivo hay algo que se ejecutaría solo o que llamaría a otros sitios de internet. Guárdalo de nuevo sin scripts, adjuntos ni contenido externo.
file-tells-where = Esta imagen dice dónde se tomó, y cualquiera podría leerlo. Guárdala de nuevo sin la ubicación.
file-unpacks-to-too-much = Al descomprimirse, este archivo ocupa mucho más de lo que debería, así que no lo abrimos del todo. Guárdalo de nuevo en una forma más sencilla.
file-opaque = No pudimos mirar dentro de este archivo: quizá esté dañado o protegido con contraseña. Guárdalo sin contraseña y envíalo otra vez.
# $limit (número): cuántos megabytes puede tener un archivo de este tipo.
file-too-large = Este archivo es demasiado grande. Un archivo de este tipo puede tener { $limit } MB como máximo.
file-more-than-announced = Este archivo es más grande de lo anunciado, así que no guardamos nada de él. Pide una nueva dirección para enviarlo.
file-incomplete = Este archivo no llegó entero, así que no guardamos nada de él. Envíalo otra vez.
file-size-invalid = Indica cuántos bytes tiene el archivo: un número entero, de 1 como mínimo.
file-kind-not-taken = Para este formato no recibimos archivos de este tipo. Elige otro tipo de archivo.
file-too-slow = Este archivo llegaba demasiado despacio, así que paramos. Inténtalo de nuevo con una conexión mejor.
file-packed = Envía el archivo tal como es, sin comprimirlo por el camino.
file-busy = Otras personas están enviando archivos ahora mismo. Espera un momento e inténtalo de nuevo.
file-address-over = En esta dirección ya no se espera ningún archivo. Pide una nueva.
file-address-used = A esta dirección ya llegó un archivo. Mira si es el que quieres.
# $limit (número): cuántas direcciones de una persona pueden esperar archivos.
file-too-many-addresses = { $limit ->
    [one] Puedes tener { $limit } dirección a la espera de un archivo. Envía primero ese archivo, o espera una hora.
    [many] Puedes tener { $limit } de direcciones a la espera de archivos a la vez. Envía primero algunos, o espera una hora.
   *[other] Puedes tener { $limit } direcciones a la espera de archivos a la vez. Envía primero algunos, o espera una hora.
}
