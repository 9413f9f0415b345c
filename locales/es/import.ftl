### Lo que Waymark dice de toda importación en la línea de comandos.

# $source (texto): el archivo o la dirección web.
import-unreachable = No hemos podido abrir { $source }. Comprueba el nombre o la dirección.
# $megabytes (número): cuánto se puede importar de una vez.
import-too-large = Son más de { $megabytes } MB, lo máximo que se puede importar de una vez. Divídelo en partes, por favor.
