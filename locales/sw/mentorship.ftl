### Safari za pamoja: kujitolea, kuomba, kujibu, kumaliza.
### Hakuna anayelaumiwa, hakuna anayelazimika kueleza, na daima kuna njia ya kuendelea. Msindikizaji ni mwenzako, si mwalimu.

## Yanayoweza kurekebishwa

mentorship-already-asked = Umeshamwomba msindikizaji huyu, au ninyi wawili tayari mko pamoja. Utaona hilo kati ya safari zako za pamoja.
mentorship-mentor-unavailable = Mwanachama huyu hapokei maombi kwa sasa. Kuna wasindikizaji wengine unaoweza kuwaomba.
mentorship-mentor-full = Msindikizaji huyu hana nafasi kwa sasa. Kuna wasindikizaji wengine unaoweza kuwaomba.
mentorship-no-free-place = Nafasi zako zote zimechukuliwa. Ili kusema ndiyo, kwanza ongeza nafasi au maliza safari nyingine ya pamoja.
# $limit (namba): mtu anaweza kutuma maombi mangapi kwa siku.
mentorship-too-many-requests = { $limit ->
    [one] Unaweza kutuma ombi { $limit } tu kwa siku. Tafadhali mpe muda kidogo msindikizaji uliyemwomba.
   *[other] Unaweza kutuma hadi maombi { $limit } kwa siku. Tafadhali wape muda kidogo wasindikizaji uliowaomba.
}
mentorship-asked-oneself = Huwezi kujiomba mwenyewe. Tafadhali chagua mtu mwingine.
mentorship-no-longer-possible = Hili haliwezekani tena, kwa sababu kuna jambo limebadilika. Tafadhali angalia tena.
# $least, $most (namba): nafasi chache zaidi na nyingi zaidi ambazo msindikizaji anaweza kutoa.
mentorship-capacity-range = Tafadhali chagua idadi ya nafasi kuanzia { $least } hadi { $most }.
mentorship-pause-until-range = Tafadhali chagua siku baada ya leo na ndani ya mwaka mmoja.

## Mazungumzo ya kumalizia
## Kila upande hujibu kwa ajili yake au kwa ajili ya wote wawili. Maswali ni mwaliko; hakuna anayelazimika kujibu.

mentorship-prompt-take-along = Tunaondoka na nini?
mentorship-prompt-was-hard = Nini kilikuwa kigumu?
mentorship-prompt-comes-next = Nini kinafuata?

## Barua pepe
## Kichwa na mstari wa utangulizi huonekana na walio karibu: hakuna neno lolote kuhusu kusindikizana, kupona wala jumuiya.
## Barua pepe yenyewe haimtaji mtu na hairudii lolote ambalo wawili hao waliandika.

mentorship-letter-subject = Kuna jipya kwa ajili yako
mentorship-letter-preheader = Fungua programu yako uone.
mentorship-asked = Kuna mtu angependa uwe msindikizaji wake.
mentorship-asked-next = Alichokuandikia kiko kwenye programu yako, ambako ni ninyi wawili tu mnaoweza kukisoma. Ndiyo na hapana yote ni majibu mazuri, na hapana haihitaji sababu. Kilicho kigumu ni kuachwa ukisubiri tu.
mentorship-accepted = Msindikizaji uliyemwomba amesema ndiyo.
mentorship-accepted-next = Fungua programu yako uanze. Nenda kwa mwendo wako, na ukiona haikufai, unaweza kumaliza wakati wowote bila kutoa sababu.
mentorship-declined = Msindikizaji uliyemwomba amelazimika kusema hapana mara hii.
mentorship-declined-next = Hii si hukumu juu yako wala juu ya ulichoandika. Kuomba kunahitaji ujasiri, na wewe ulikuwa nao. Wakati wowote utakapokuwa tayari, utapata wasindikizaji wengine wa kuwaomba kwenye programu yako.
# Kwa msindikizaji au kwa anayesindikizwa: yule ambaye hakumaliza.
mentorship-ended = Mojawapo ya safari zako za pamoja imefika mwisho.
mentorship-ended-next = Safari ya pamoja inaweza kufika mwisho, na hakuna anayelazimika kueleza kwa nini. Mlichopeana kinabaki nawe. Wakati wowote utakapotaka mtu wa kutembea nawe, utapata wengine kwenye programu yako.
# Kwa msindikizaji, mara moja, ombi likiwa linasubiri. Ni kikumbusho, si lawama.
mentorship-still-asked = Mtu ambaye angependa uwe msindikizaji wake bado anatumaini kusikia kutoka kwako.
mentorship-still-asked-next = Ndiyo na hapana yote ni majibu mazuri, na hapana haihitaji sababu. Ikiwa huu si wakati wake, huhitaji kufanya chochote: baada ya muda tutaliondoa ombi kwenye orodha yako, na hakuna atakayekulaumu.
# Kwa aliyeomba, kisha kwa msindikizaji: hakuna aliyejibu kwa wakati. Hakuna aliyekosea.
mentorship-expired = Ombi lako la kupata msindikizaji limefika mwisho wa muda wake, kwa hiyo tumelifunga kwa niaba yako.
mentorship-expired-next = Hili halisemi lolote kuhusu wewe, wala kuhusu mtu mwingine yeyote: wakati mwingine hakuna tu nafasi ya kujibu. Huhitaji kuanza upya kabisa: pendekezo linalofuata liko kwenye programu yako.
mentorship-expired-nobody-next = Hili halisemi lolote kuhusu wewe, wala kuhusu mtu mwingine yeyote: wakati mwingine hakuna tu nafasi ya kujibu. Wakati wowote utakapopenda, sema kwenye programu yako unatafuta nini kwa msindikizaji, nasi tutakupendekezea watu wanaoweza kukufaa.
mentorship-taken-off = Tumeondoa ombi moja kwenye orodha yako, kwa sababu lilikuwa hapo kwa muda.
mentorship-taken-off-next = Huhitaji kufanya chochote. Kuna wiki zisizo na nafasi ya ombi, na ni sawa kabisa. Ikiwa ungependa kupumzika, unaweza kusitisha kwa muda maombi mapya kwenye programu yako.
# Kwa msindikizaji au kwa anayesindikizwa: yule ambaye hakufanya hivyo. Barua pepe ya mwisho wa mapumziko huenda kwa wote wawili.
mentorship-paused = Mojawapo ya safari zako za pamoja imepumzika.
mentorship-paused-next = Hakuna anayelazimika kueleza mapumziko, na nafasi imehifadhiwa. Yeyote kati yenu anaweza kuendelea kwenye programu wakati wowote.
mentorship-resumed = Mojawapo ya safari zako za pamoja inaendelea baada ya mapumziko.
mentorship-resumed-next = Hakuna cha kufidia. Anzeni tena kwa mwendo unaowafaa nyote wawili.
mentorship-pause-over = Mapumziko katika mojawapo ya safari zako za pamoja yalipangwa kuendelea hadi leo.
mentorship-pause-over-next = Je, ungependa kuendelea, kupumzika kidogo zaidi, au kuifikisha mwisho? Yote matatu ni majibu mazuri, na programu yako ina nafasi kwa kila moja.
mentorship-closing = Mojawapo ya safari zako za pamoja inakaribia mwisho.
mentorship-closing-next = Ili muagane vizuri, programu yako ina maswali machache kwa ajili yenu wawili: mnaondoka na nini, nini kilikuwa kigumu, nini kinafuata. Andika mengi au machache upendavyo, kwa ajili yako au kwa ajili ya kila mmoja. Ikiwa hakuna kati yenu atakayeimaliza kabla, itaisha yenyewe baada ya wiki chache.
mentorship-letter-footer = Umepokea barua pepe hii kwa sababu jambo linalokuhusu limebadilika. Tunaandika machache iwezekanavyo kwenye barua pepe, ili yaliyo yako yabaki kuwa yako.
