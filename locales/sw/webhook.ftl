### Yale ambayo Waymark huwaambia watunzaji kuhusu webhook: anwani za washirika ambako wanaarifiwa kwamba kitu kimebadilika.
### Namna ya kumwita msomaji: “wewe” katika umoja (u-), kama mwanachama anavyozungumza na mwenzake. Maneno rahisi, bila lawama, na ikiwezekana njia ya kuendelea.

webhook-url-invalid = Tafadhali weka anwani inayoanza na “https://”, ya seva iliyo kwenye intaneti, bila jina la mtumiaji wala nenosiri ndani yake.
# $limit (namba): mshirika anaweza kuwa na webhook ngapi.
webhook-too-many = { $limit ->
    [one] Mshirika anaweza kuwa na webhook { $limit } tu. Tafadhali iondoe kwanza.
   *[other] Mshirika anaweza kuwa na hadi webhook { $limit }. Tafadhali ondoa moja kwanza.
}
webhook-no-key = Mshirika huyu hana ufunguo unaofungua chochote, kwa hiyo hakuna anachoweza kuarifiwa. Tafadhali tengeneza ufunguo kwanza.
webhook-not-active = Kwa sasa hakuna kinachotumwa kwenye webhook hii. Tafadhali iruhusu iendelee kwanza.
