### El código de conducta y lo que cada persona autoriza.
### Tratamiento: como en common.ftl.

# $current (número): la versión del código de conducta que está vigente.
consent-version-not-current = Entretanto hemos actualizado nuestro código de conducta. Lee la versión { $current } antes de aceptarla, por favor.
consent-source-text-missing = Añade el texto en el idioma en que se escribió este código de conducta, por favor.
# $limit (número): cuántos textos puede tener un código de conducta.
consent-too-many-texts = { $limit ->
    [one] Un código de conducta puede tener como máximo { $limit } texto.
    [many] Un código de conducta puede tener como máximo { $limit } de textos.
   *[other] Un código de conducta puede tener como máximo { $limit } textos.
}
