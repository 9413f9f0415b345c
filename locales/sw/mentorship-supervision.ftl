### Duara la wasindikizaji: mtu anaangalia mzigo ambao msindikizaji anabeba. Ni kujaliana kati ya watu walio sawa, kamwe si udhibiti.

## Yanayoweza kurekebishwa

mentorship-supervision-chose-oneself = Huwezi kujichagua mwenyewe. Tafadhali chagua mtu mwingine.
mentorship-supervision-chose-mentee = Unatembea na mwanachama huyu kama msindikizaji wake. Tafadhali chagua mtu mwingine.
# Husemwa kuhusu anayechaguliwa, au kwa anayetaka kusema ndiyo.
mentorship-supervision-role-missing = Hapa anahitajika mtu ambaye ni msindikizaji, mtaalamu au mtunzaji katika jumuiya hii.
mentorship-supervision-one-at-a-time = Umeshamwomba mtu, au tayari kuna mtu anayeangalia mzigo unaobeba. Ili kuchagua upya, kwanza maliza hilo.
# $limit (namba): mtu anaweza kutuma maombi mangapi kwa siku.
mentorship-supervision-too-many-questions = { $limit ->
    [one] Unaweza kumwomba mtu { $limit } tu kwa siku. Tafadhali mpe muda kidogo.
   *[other] Unaweza kuwaomba hadi watu { $limit } kwa siku. Tafadhali wape muda kidogo.
}

## Barua pepe
## Huja ndani ya bahasha ya mentorship.ftl. Hazimtaji mtu.

mentorship-supervision-asked = Msindikizaji mmoja angependa uangalie mzigo anaobeba.
mentorship-supervision-asked-next = Ukisema ndiyo, utaona saa na tarehe, kamwe si yaliyoandikwa wala ni akina nani wanaosindikizwa. Unaweza kujibu kwenye programu yako. Ndiyo na hapana yote ni majibu mazuri, na hapana haihitaji sababu.
mentorship-supervision-accepted = Mtu uliyemwomba aangalie mzigo unaobeba amesema ndiyo.
mentorship-supervision-accepted-next = Kuanzia sasa anaona saa na tarehe zako, na haoni chochote mnachoandikiana au kuzungumza wewe na unaowasindikiza. Yeyote kati yenu anaweza kumaliza hili wakati wowote.
mentorship-supervision-declined = Mtu uliyemwomba aangalie mzigo unaobeba amelazimika kusema hapana mara hii.
mentorship-supervision-declined-next = Kwenye programu yako unaweza kumwomba mtu mwingine, wakati wowote upendao.
mentorship-supervision-signal = Huenda kusindikiza kunazidi kuwa mzigo mkubwa kwa mtu ambaye unamwangalia.
mentorship-supervision-signal-next = Kwenye programu yako unaona tangu lini, kwa saa na tarehe. Amelijua hili kwa wiki moja sasa. Huenda swali la upole tu linatosha; yeye ndiye wa kusema kinachosaidia.
