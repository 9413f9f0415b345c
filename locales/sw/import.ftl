### Yale ambayo Waymark husema kuhusu kila uingizaji wa data kwenye mstari wa amri.

# $source (maandishi): faili au anwani ya wavuti.
import-unreachable = Hatukuweza kufungua { $source }. Tafadhali kagua jina au anwani.
# $megabytes (namba): kiasi kinachoweza kuingizwa kwa mara moja.
import-too-large = Hii ni zaidi ya MB { $megabytes }, kiasi cha juu kinachoweza kuingizwa kwa mara moja. Tafadhali igawe.
