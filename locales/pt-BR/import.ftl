### O que o Waymark diz de toda importação na linha de comando.

# $source (texto): o arquivo ou o endereço na web.
import-unreachable = Não conseguimos abrir { $source }. Confira o nome ou o endereço.
# $megabytes (número): quanto pode ser importado de uma vez.
import-too-large = São mais de { $megabytes } MB, o máximo que pode ser importado de uma vez. Divida em partes, por favor.
