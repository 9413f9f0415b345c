### Yale ambayo Waymark husema kuhusu faili isiyoweza kupokelewa: kubwa mno, ya aina nyingine, au isiyo salama kwa watu.
### Namna ya kumwita msomaji: “wewe” katika umoja (u-), kama mwanachama anavyozungumza na mwenzake. Maneno rahisi, bila lawama, na ikiwezekana njia ya kuendelea.

file-other-kind = Faili hii ni ya aina tofauti na ilivyotajwa. Tafadhali chagua aina yake halisi, au faili nyingine.
file-active = Ndani ya faili hii kuna kitu kinachoweza kujiendesha chenyewe au kuwasiliana na sehemu nyingine za intaneti. Tafadhali ihifadhi tena bila skripti, viambatisho wala vitu vya nje.
file-tells-where = Picha hii inaonyesha mahali ilipopigwa, na kila mtu angeweza kuona hilo. Tafadhali ihifadhi tena bila taarifa ya mahali.
file-unpacks-to-too-much = Faili hii ikifunguliwa huwa kubwa zaidi sana kuliko inavyopaswa, kwa hiyo hatukuifungua yote. Tafadhali ihifadhi tena kwa namna rahisi zaidi.
file-opaque = Hatukuweza kuona ndani ya faili hii: huenda imeharibika au imefungwa kwa nenosiri. Tafadhali ihifadhi tena bila nenosiri, kisha uitume mara nyingine.
# $limit (namba): faili ya aina hii inaweza kuwa na megabaiti ngapi.
file-too-large = Faili hii ni kubwa mno. Faili ya aina hii inaweza kuwa na hadi MB { $limit }.
file-more-than-announced = Faili hii ni kubwa kuliko ilivyotajwa, kwa hiyo hatukuhifadhi chochote. Tafadhali omba anwani mpya kwa ajili yake.
file-incomplete = Faili hii haikufika yote, kwa hiyo hatukuhifadhi chochote. Tafadhali itume mara nyingine.
file-size-invalid = Tafadhali sema faili ina baiti ngapi: namba kamili, kuanzia 1.
file-kind-not-taken = Kwa muundo huu, hatupokei faili za aina hii. Tafadhali chagua aina nyingine ya faili.
file-too-slow = Faili hii ilikuwa inafika polepole mno, kwa hiyo tumesimamisha. Tafadhali jaribu tena mahali penye mtandao mzuri zaidi.
file-packed = Tafadhali tuma faili kama ilivyo, bila kuipunguza ukubwa njiani.
file-busy = Watu wengine wanatuma faili sasa hivi. Tafadhali subiri kidogo, kisha jaribu tena.
file-address-over = Hakuna faili inayosubiriwa tena kwenye anwani hii. Tafadhali omba mpya.
file-address-used = Tayari kuna faili iliyofika kwenye anwani hii. Tafadhali angalia kama ndiyo unayoikusudia.
# $limit (namba): anwani ngapi za mwanachama mmoja zinaweza kusubiri faili.
file-too-many-addresses = { $limit ->
    [one] Unaweza kuwa na anwani { $limit } tu inayosubiri faili kwa wakati mmoja. Tafadhali tuma faili hiyo kwanza, au subiri saa moja.
   *[other] Unaweza kuwa na hadi anwani { $limit } zinazosubiri faili kwa wakati mmoja. Tafadhali tuma baadhi ya faili hizo kwanza, au subiri saa moja.
}
