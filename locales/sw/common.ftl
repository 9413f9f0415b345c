### Yale ambayo Waymark husema kila mahali: kuingia, vikomo, na thamani zisizoweza kutumika.
### Namna ya kumwita msomaji: “wewe” katika umoja (u-), kama mwanachama anavyozungumza na mwenzake. Maneno rahisi, bila lawama, na ikiwezekana njia ya kuendelea.

common-unauthenticated = Tafadhali ingia kwanza.
common-forbidden = Huna ruhusa ya kufikia sehemu hii.
common-not-found = Hatukupata unachotafuta. Huenda kimeondolewa, au hakionekani kwako.
# $reference (maandishi): kile ambacho mtu anaweza kukitaja akituandikia.
common-internal = Kuna hitilafu upande wetu. Ikitokea tena, tafadhali tutajie kumbukumbu hii: { $reference }
common-rate-limited = Maombi yamekuwa mengi kwa muda mfupi. Tafadhali subiri kidogo, kisha jaribu tena.
# $seconds (namba): baada ya sekunde ngapi mtu anaweza kuendelea.
common-budget-spent = Maombi yamekuwa mengi kwa muda mfupi. Tafadhali jaribu tena baada ya sekunde { $seconds }.
common-bad-request = Hatukuweza kulisoma ombi hili.
# $cost, $limit (namba): ombi linaomba kiasi gani, na ombi moja linaweza kuomba kiasi gani.
common-too-complex = Ombi hili linaomba mengi mno kwa mara moja: gharama yake ni { $cost }, na kikomo ni { $limit }. Tafadhali omba machache zaidi, au kwa hatua kadhaa.
# $limit (namba): ombi linaweza kuwa na ngazi ngapi.
common-too-deep = Ombi hili lina ngazi nyingi mno. Linaweza kuwa na hadi ngazi { $limit }.
common-too-long = Ombi hili ni refu mno.
common-timeout = Jambo hili lilichukua muda mrefu mno, kwa hiyo tumelisimamisha. Tafadhali jaribu tena, au omba machache kwa mara moja.
common-change-timeout = Jambo hili lilichukua muda mrefu mno, kwa hiyo tumeacha kusubiri. Hata hivyo, huenda limefanyika: tafadhali angalia kabla ya kujaribu tena.
common-still-under-way = Jambo hili bado linafanyika. Tafadhali subiri kidogo, kisha jaribu tena.
common-answer-lost = Jambo hili limeshafanyika, ila jibu lake limepotea njiani. Tafadhali angalia hali ilivyo sasa kabla ya kulifanya tena.
common-unavailable = Kwa sasa hatuwezi kufikia kumbukumbu zetu. Tafadhali jaribu tena baada ya muda mfupi.
common-invalid-value = Thamani moja katika ombi hili si sahihi.
common-cursor-invalid = Hatupatambui tena mahali hapa kwenye orodha. Tafadhali anza tena mwanzoni.
common-cursor-expired = Nakala hii haijasasishwa kwa muda mrefu mno. Tafadhali pakia kila kitu upya.
# $limit (namba): ukurasa mmoja unaweza kuwa na vipengee vingapi.
common-page-too-large = { $limit ->
    [one] Unaweza kuomba kipengee { $limit } tu kwa mara moja.
   *[other] Unaweza kuomba hadi vipengee { $limit } kwa mara moja.
}
common-page-both-ways = Tafadhali omba vipengee vya kwanza au vya mwisho, si vyote kwa pamoja.
# $limit (namba): maandishi yanaweza kuwa na herufi ngapi.
common-text-too-long = Maandishi haya ni marefu mno. Yanaweza kuwa na hadi herufi { $limit }.
common-text-empty = Tafadhali andika kitu hapa.
common-text-invalid = Maandishi haya yana herufi ambazo hatuwezi kuzihifadhi.
common-language-unknown = Hatuijui lugha hii. Tafadhali tumia msimbo wa lugha kama vile “en” au “pt-BR”.
common-language-twice = Lugha hii imetajwa mara mbili.
# $least, $most (namba): orodha inaweza kuwa na vipengee vingapi.
common-number = Tafadhali weka vipengee kuanzia { $least } hadi { $most }.
common-time-zone-unknown = Hatuujui ukanda huu wa saa. Tafadhali tumia jina kama vile “Europe/Berlin”.
common-email-invalid = Hii haionekani kuwa anwani ya barua pepe.
common-conduct-not-accepted = Tafadhali soma na ukubali kanuni zetu za maadili kwanza.
common-scope-missing = Ufunguo huu hauruhusiwi kusoma sehemu hiyo.
