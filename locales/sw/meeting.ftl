### Yale ambayo Waymark husema kuhusu mikutano: kuiandaa, na kuja kwenye mikutano.

# $part (maandishi): sehemu ya kanuni isiyoweza kutumika, kama ilivyoandikwa.
meeting-recurrence-unreadable = Hatuwezi kutumia “{ $part }” katika kanuni ya kujirudia. Kanuni huonekana kama FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Mkutano unaweza kujirudia kila siku, kila wiki, kila mwezi au kila mwaka.
meeting-recurrence-time-of-day = Saa hutokana na kikao cha kwanza. Tafadhali ondoa BYHOUR, BYMINUTE na BYSECOND kwenye kanuni.
meeting-recurrence-until = Kanuni huisha kwa wakati fulani wa UTC, kama vile UNTIL=20271231T225959Z, au baada ya idadi ya vikao (COUNT), si kwa vyote viwili.
meeting-recurrence-first = Kikao cha kwanza hakifuati kanuni. Tafadhali chagua tarehe inayoifuata.
meeting-recurrence-over = Vikao vyote vya kanuni hii vimeshapita.
meeting-starts-too-far = Kikao cha kwanza kiko mbali mno kutoka leo.
# $least, $most (namba): dakika.
meeting-duration = Mkutano unaweza kuchukua dakika { $least } hadi { $most }.
# $most (namba): kikao kimoja kinaweza kuwa na nafasi ngapi.
meeting-capacity = Kunaweza kuwa na nafasi 1 hadi { $most }. Ikiwa hakuna kikomo, acha namba wazi.
meeting-venue-missing = Watu watakutana mahali fulani, kwa hiyo tafadhali sema ni wapi.
meeting-join-url-missing = Watu wanaweza pia kujiunga kutoka mbali, kwa hiyo tafadhali weka kiungo cha kujiunga.
meeting-join-missing = Tafadhali weka kiungo au namba ya simu ya kujiunga.
meeting-other-format = Hii hailingani na aina uliyoichagua kwa mkutano.
meeting-link-invalid = Hii haionekani kuwa anwani ya wavuti inayoanza na https:// au http://.
meeting-source-text-missing = Tafadhali weka pia maandishi katika lugha ya asili.
meeting-fact-twice = Taarifa hii imetajwa mara mbili.
meeting-checked-later = Siku hii bado haijafika.
meeting-position-half = Mahali panahitaji latitudo na longitudo, zote mbili.
meeting-position-invalid = Latitudo ni kuanzia digrii −90 hadi 90, na longitudo kuanzia −180 hadi 180.
# $most (namba): kilomita.
meeting-distance = Umbali ni zaidi ya 0 na si zaidi ya kilomita { $most }.
# $most (namba): dakika.
meeting-soon = Hii inaweza kuwa dakika 0 hadi { $most }.
# $days (namba): utafutaji kwa saa unaweza kufika umbali gani.
meeting-search-too-long = Ukitafuta kwa siku za wiki au kwa saa, utafutaji unaweza kuchukua hadi siku { $days }. Tafadhali chagua siku ya mwisho iliyo mapema zaidi, au siku ya kwanza iliyo baadaye zaidi.
meeting-occurrence-cancelled = Kikao hiki kimefutwa.
meeting-occurrence-over = Kikao hiki kimeshapita.
meeting-full = Nafasi zote za kikao hiki zimechukuliwa. Huenda kikao kingine kitakufaa.

## Yasiyoweza kufanyika kwa kikao kimoja cha mfululizo

meeting-not-of-the-rule = Kanuni haina kikao hiki, kwa hiyo hakiwezi kuondolewa.
meeting-no-such-date = Mkutano hauna kikao wakati huo.
meeting-date-taken = Mkutano tayari una kikao wakati huo.
meeting-series-over = Mkutano utakuwa umekwisha kufikia wakati huo.
meeting-in-the-past = Wakati huu umeshapita. Tafadhali chagua wakati ulio mbele.
meeting-not-called-off = Kikao hiki hakijafutwa.
meeting-changed-meanwhile = Mtu mwingine amebadilisha hili wakati uleule. Tafadhali angalia tena, kisha jaribu upya.

## Barua pepe kuhusu mabadiliko
## Kichwa na mstari wa utangulizi huonekana na walio karibu: hakuna neno lolote kuhusu mikutano, kupona wala jumuiya.

meeting-change-subject = Mabadiliko katika mipango yako
meeting-change-preheader = Haya ndiyo yaliyobadilika.
meeting-called-off-opening = Jambo ulilokubali halitafanyika mara hii. Tunasikitika.
meeting-moved-opening = Jambo ulilokubali limehamishiwa wakati mwingine.
meeting-other-end-opening = Jambo ulilokubali litaanza wakati wake uleule, lakini litamalizika wakati tofauti.
meeting-elsewhere-opening = Jambo ulilokubali linabaki wakati wake uleule, lakini mahali au njia ya kujiunga ni nyingine.
meeting-restored-opening = Habari njema: jambo lililokuwa limefutwa sasa litafanyika.
meeting-changed-opening = Baadhi ya tarehe ulizozikubali zimebadilika.
meeting-ended-opening = Mfululizo ulioukubali unafika mwisho. Asante kwa kuwa sehemu yake.
meeting-closed-opening = Mfululizo ulioukubali unapumzika kwa muda.
meeting-reopened-opening = Habari njema: mfululizo ulioukubali unaendelea kama ilivyopangwa.
meeting-online-opening = Mfululizo ulioukubali unafanyika mtandaoni kwa sasa.
meeting-occurrence-ahead = Kikao hiki bado hakijaanza.
meeting-looked-back = Kikao hiki kilikuwa zaidi ya wiki mbili zilizopita, kwa hiyo hakuna kingine kinachoweza kusemwa kukihusu.
# $least, $most (namba): watu.
meeting-head-count = Tafadhali weka namba kuanzia { $least } hadi { $most }.
meeting-had-no-place = Waliokuwa na nafasi katika kikao hiki ndio wanaoweza kusema kilikuwaje.
meeting-guests-not-welcome = Mkutano huu ni wa wanachama. Ikiwa ungependa kuja, tafadhali jisajili kwanza.

## Kikao kwenye barua pepe na kurasa

meeting-when = Lini
# $date_time (maandishi): siku ya wiki, tarehe na saa. $zone (maandishi): jina la ukanda wa saa anakoishi msomaji.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Wapi
meeting-directions = Jinsi ya kufika
meeting-dial-in = Kujiunga kwa simu
meeting-join = Jiunge mtandaoni
meeting-when-before = Ilikuwa imepangwa
meeting-when-now = Wakati mpya
meeting-end-now = Wakati mpya wa kumalizika
meeting-why = Sababu
meeting-note = Vizuri kujua
meeting-item-called-off = Haitafanyika
# $when (maandishi): tarehe na saa, pamoja na ukanda wa saa.
meeting-item-moved = Wakati mpya: { $when }
# $when (maandishi): tarehe na saa, pamoja na ukanda wa saa.
meeting-item-moved-elsewhere = Wakati mpya: { $when }, na mahali au njia nyingine ya kujiunga
# $when (maandishi): tarehe na saa ya kumalizika, pamoja na ukanda wa saa.
meeting-item-other-end = Wakati uleule wa kuanza, wakati mpya wa kumalizika: { $when }
# $when (maandishi): tarehe na saa ya kumalizika, pamoja na ukanda wa saa.
meeting-item-other-end-elsewhere = Wakati uleule wa kuanza, wakati mpya wa kumalizika: { $when }, na mahali au njia nyingine ya kujiunga
meeting-item-elsewhere = Wakati uleule, lakini mahali au njia nyingine ya kujiunga
meeting-item-restored = Itafanyika
# $count (namba): tarehe ngapi zimebadilika zaidi ya zilizoorodheshwa.
meeting-items-more = { $count ->
    [one] Tarehe moja zaidi imebadilika. Utaziona zote kwenye programu yako.
   *[other] Tarehe { $count } zaidi zimebadilika. Utaziona zote kwenye programu yako.
}
meeting-called-off-closing = Huhitaji kufanya chochote. Tunatarajia kukuona wakati mwingine.
meeting-kept-closing = Huhitaji kufanya chochote: nafasi yako imehifadhiwa. Ikiwa haikufai tena, unaweza kumwachia mwingine nafasi yako kwenye programu yako, na hakuna atakayeuliza sababu.
meeting-kept-closing-as-guest = Huhitaji kufanya chochote: nafasi yako imehifadhiwa. Ikiwa haikufai tena, unaweza kumwachia mwingine nafasi yako kwenye ukurasa wako, na hakuna atakayeuliza sababu.
meeting-line-kept-closing = Huhitaji kufanya chochote: zamu yako kwenye orodha ya kusubiri imehifadhiwa, na tutakuandikia mara tu utakapopata nafasi.
meeting-change-footer = Umepokea barua pepe hii kwa sababu ulisema utakuja.
# Jina la miadi katika kalenda ya msomaji. Huonekana na walio karibu: hakuna neno lolote kuhusu mikutano, kupona wala jumuiya.
meeting-calendar-summary = Miadi yako

## Barua pepe nafasi inapopatikana
## Kichwa na mstari wa utangulizi huonekana na walio karibu: hakuna neno lolote kuhusu mikutano, kupona wala jumuiya.

meeting-place-free-subject = Habari njema kwako
meeting-place-free-preheader = Ulichokuwa unasubiri kimefika.
meeting-place-free-opening = Nafasi imepatikana, na ni yako. Itakuwa vizuri kuwa nawe.
meeting-pass-on = Ikiwa haikufai tena, ni sawa kabisa: achia nafasi hiyo kwenye programu yako, na anayefuata kwenye orodha ya kusubiri ataipata.
meeting-pass-on-as-guest = Ikiwa haikufai tena, ni sawa kabisa: achia nafasi hiyo kwenye ukurasa wako, na anayefuata kwenye orodha ya kusubiri ataipata.
meeting-place-free-footer = Umepokea barua pepe hii kwa sababu ulikuwa unasubiri nafasi.

## Barua pepe kwa watu wasio na akaunti

meeting-invitation-subject = Je, ni wewe?
meeting-invitation-preheader = Imebaki hatua moja ndogo.
meeting-invitation-opening = Mtu alitumia anwani hii kuomba nafasi kwenye mkutano ulio hapa chini. Ikiwa ni wewe, tafadhali fungua ukurasa wako na utuambie kama utakuja.
meeting-invitation-button = Fungua ukurasa wangu
meeting-invitation-valid = Kiungo kinafanya kazi kwa siku moja.
meeting-invitation-footer = Ikiwa si wewe, huhitaji kufanya chochote. Tutaisahau anwani hii.
meeting-confirmation-subject = Asante, tumepokea jibu lako
meeting-confirmation-preheader = Kila unachohitaji kiko hapa.
meeting-confirmation-button = Ona ukurasa wangu
meeting-confirmation-footer = Umepokea barua pepe hii kwa sababu ulituambia kwenye ukurasa wetu kwamba ungependa kuja. Wiki moja baada ya kikao, tunaisahau anwani yako.
meeting-guest-going = Una nafasi. Itakuwa vizuri kuwa nawe.
# $place (namba): zamu ya ngapi kwenye orodha, kuanzia 1.
meeting-guest-waiting = Kwa sasa nafasi zote zimechukuliwa. Zamu yako kwenye orodha ya kusubiri ni ya { $place }, na tutakuandikia mara tu utakapopata nafasi.

## Ukurasa wao

meeting-guest-title = Kuja kwenye mkutano
meeting-guest-question = Je, ungependa kuja?
meeting-guest-question-full = Kwa sasa nafasi zote zimechukuliwa. Je, ungependa kusubiri nafasi? Tutakuandikia mara tu utakapoipata.
meeting-guest-withdrawn = Hutakuja kwenye kikao hiki. Ni sawa kabisa, na hakuna atakayeuliza sababu. Ukibadilisha mawazo, unaweza kusema hapa.
meeting-guest-invalid = Kiungo hiki hakifanyi kazi. Huenda ni cha zamani mno. Tafadhali omba kipya pale ulipoukuta mkutano.
meeting-guest-come = Ndiyo, nitakuja
meeting-guest-wait = Ndiyo, nitasubiri
meeting-guest-leave = Namwachia mwingine nafasi yangu
meeting-guest-leave-line = Sitasubiri tena
