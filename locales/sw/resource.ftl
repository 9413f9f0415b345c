### Yale ambayo Waymark husema kuhusu nyenzo: kuandika, kutafsiri na kuchapisha, na kuingiza yale ambayo wengine wameorodhesha.
### Namna ya kumwita msomaji: “wewe” katika umoja (u-), kama mwanachama anavyozungumza na mwenzake. Maneno rahisi, bila lawama, na ikiwezekana njia ya kuendelea.

resource-service-not-written = Huduma haiandikwi hapa: hutoka kwenye kumbukumbu za mtoa huduma mwenyewe.
resource-pseudonym-missing = Tafadhali andika jina litakaloonekana, au chagua njia nyingine ya kutajwa.
resource-address-invalid = Hii haionekani kuwa anwani ya ukurasa wa wavuti. Tafadhali tumia inayoanza na “https://”.
resource-address-missing = Tafadhali sema hii inapatikana wapi: rekodi ya sauti, filamu au faili inahitaji anwani ya wavuti.
# $limit (namba): nyenzo inaweza kuwa na miundo mingapi.
resource-too-many-formats = { $limit ->
    [one] Nyenzo inaweza kuwa na muundo { $limit } tu.
   *[other] Nyenzo inaweza kuwa na hadi miundo { $limit }.
}
# $limit (namba): lugha ngapi zinaweza kuombwa kwa mara moja.
resource-too-many-languages = Unaweza kuomba hadi lugha { $limit } kwa mara moja.
resource-review-date-past = Tafadhali chagua siku baada ya leo, ili mtu aiangalie tena kwa wakati.
resource-citation-nowhere = Tafadhali weka DOI au anwani ya ukurasa ambako hii inapatikana, kimojawapo.
resource-doi-invalid = Hii haionekani kuwa DOI. Huanza na “10.” na ina mkwaju ndani yake, kama “10.1000/182”.
resource-retrieved-missing = Tafadhali sema ulisoma ukurasa huu siku gani: huenda sasa umebadilika.
resource-retrieved-later = Tafadhali chagua leo au siku kabla ya leo.
# $limit (namba): nyenzo moja inaweza kuwa na vyanzo vingapi.
resource-too-many-citations = { $limit ->
    [one] Nyenzo inaweza kutegemea chanzo { $limit } tu.
   *[other] Nyenzo inaweza kutegemea hadi vyanzo { $limit }.
}
resource-published-already = Hii imeshachapishwa.
resource-archived = Hii imeondolewa, kwa hiyo haiwezi kubadilishwa tena.
resource-changed-meanwhile = Mtu mwingine amebadilisha hii wakati uleule. Tafadhali angalia tena, kisha jaribu upya.
resource-source-language = Hii iliandikwa kwa lugha hiyo. Tafadhali chagua lugha unayotafsiria.
# $current (namba): toleo la sasa.
resource-version-unknown = Hatulijui toleo hili. La sasa ni { $current }.
resource-nothing-to-search = Andika angalau neno moja la kutafuta.
resource-nothing-to-review = Hakuna tafsiri kwa lugha hii inayosubiri kuhakikiwa.
resource-nothing-outdated = Hakuna tafsiri kwa lugha hii iliyo nyuma ya andiko la asili.
resource-being-translated = Mtu mwingine anatafsiri hii kwa lugha hiyo sasa hivi. Utapata maandiko mengine kwenye orodha.
resource-translation-waits = Tayari kuna tafsiri kwa lugha hii inayosubiri kuhakikiwa. Asante kwa kutaka kusaidia.
# $limit (namba): mwanachama mmoja anaweza kuwa anatafsiri maandiko mangapi.
resource-too-many-translations = { $limit ->
    [one] Unaweza kuchukua andiko { $limit } kwa wakati mmoja. Tafadhali limalize, au waachie wengine, kabla ya kuchukua jingine.
   *[other] Unaweza kuchukua maandiko { $limit } kwa wakati mmoja. Tafadhali maliza mojawapo, au waachie wengine, kabla ya kuchukua jingine.
}
resource-xliff-unreadable = Hii si faili ya tafsiri tunayoweza kuisoma. Tafadhali tuma faili kama zana yako ilivyoihifadhi, katika muundo wa XLIFF 2.
resource-xliff-not-one = Faili moja ina andiko moja tu. Tafadhali tuma kila faili uliyopata kutoka kwetu peke yake.
# $count (namba): sehemu ngapi.
resource-xliff-unfinished = { $count ->
    [one] Sehemu { $count } ya andiko bado haijatafsiriwa. Unaweza kuendelea kwenye zana yako na kutuma faili tena.
   *[other] Sehemu { $count } za andiko bado hazijatafsiriwa. Unaweza kuendelea kwenye zana yako na kutuma faili tena.
}
resource-xliff-other-parts = Sehemu za faili hii si zile za andiko. Huenda andiko limebadilika: tafadhali chukua faili mara nyingine.
resource-not-proposed = Hii bado haijapendekezwa. Mara tu mwandishi wake atakapoipendekeza, unaweza kuamua.
resource-proposed-already = Hii imeshapendekezwa. Mtu ataiangalia hivi karibuni.
resource-waits-for-review = Wengine wanaiangalia hii sasa hivi, kwa hiyo inabaki kama ilivyo. Andika maoni na uombe irudishwe ikiwa ungependa kubadilisha kitu.
resource-not-ones-own = Hii ni kazi yako mwenyewe, kwa hiyo mhakiki mwingine ndiye anayeamua.
resource-changed-by-suggestion = Hii imeshachapishwa, kwa hiyo wengine wanapaswa kukubali badiliko la andiko lake. Tafadhali pendekeza badiliko, na mtu ataliangalia.
resource-stays-sensitive = Alama hubaki kwenye kilichopendekezwa au kuchapishwa. Inaweza kuondolewa wakati bado ni rasimu.
resource-topic-is-sensitive = Hii inahusu mada ambayo daima inahitaji watu wawili. Alama huondoka pale tu mada yenyewe inapokuwa haina tena.
resource-story-without-context = Simulizi huwasaidia wengine zaidi inaposema pia kile ambacho hakikusaidia, na ni wakati gani ilikuwa hivyo. Tafadhali jaza yote matatu: kilichosaidia, ambacho hakikusaidia, na katika hali gani.
resource-story-without-consent = Wengine husoma simulizi pale tu aliyeiandika anapokuwa amekubali. Unaweza kuruhusu hilo, na kuliondoa, kwenye sehemu ya yale unayoyaruhusu.
resource-changed-since = Hii imebadilika tangu ulipoisoma. Tafadhali angalia tena, kisha uamue.
resource-looked-at-again = Hii tayari inaangaliwa upya. Itarudi mara tu mhakiki atakapoichapisha.
resource-not-published-yet = Hii haijachapishwa kwa sasa, kwa hiyo hakuna cha kuangalia tena.
resource-reason-missing = Tafadhali sema kwa maneno machache kwa nini unabadilisha andiko lililochapishwa. Wanaolishughulikia watataka kujua.
resource-takes-two = Watu wawili wanapaswa kukubali badiliko la andiko hili. Tafadhali pendekeza badiliko, na wengine wataliangalia.
resource-not-published = Hii haijachapishwa kwa sasa, kwa hiyo hakuna cha kupendekeza.
resource-nothing-changes = Tayari ndivyo inavyosema. Tafadhali andika kile kinachopaswa kuwa tofauti.
# $limit (namba): mapendekezo mangapi ya mwanachama mmoja yanaweza kusubiri.
resource-too-many-suggestions = { $limit ->
    [one] Unaweza kuwa na pendekezo { $limit } tu linalosubiri kwa wakati mmoja. Tafadhali subiri mpaka mtu aliangalie, au liondoe.
   *[other] Unaweza kuwa na hadi mapendekezo { $limit } yanayosubiri kwa wakati mmoja. Tafadhali subiri mpaka mtu aangalie mojawapo, au ondoa moja.
}
resource-suggestion-settled = Pendekezo hili limeshajibiwa au limeondolewa.
resource-changed-where-it-came-from = Imebadilika kwenye saraka ilikotoka.

## Chanzo kinasema kiasi gani kuhusu kinachosaidia, kuanzia kinachosema zaidi. Hakuna lolote lililo hukumu kwa watu.

resource-evidence-review = Tafiti nyingi kuhusu jambo hili ziliangaliwa kwa pamoja.
resource-evidence-trial = Katika utafiti, baadhi ya watu, waliochaguliwa kwa bahati nasibu, walijaribu hili, na wengine hawakujaribu.
resource-evidence-observation = Katika utafiti, watu waliofanya hili walifuatiliwa.
resource-evidence-expertise = Watu wanaolijua vizuri eneo hili wanasema hivyo.
resource-evidence-experience = Watu walioyapitia haya wanasimulia yalivyokuwa kwao.

## Barua pepe. Zote zina kichwa kilekile, na hazisemi ni andiko gani wala nini kilisemwa kulihusu.

resource-letter-subject = Kuna jipya kwa ajili yako
resource-letter-preheader = Fungua programu yako uone.
# Kwa mwandishi.
resource-returned = Mtu ameangalia andiko ulilopendekeza, na kwa sasa limekuwa rasimu tena.
resource-returned-next = Kwenye programu yako utaona walichokuandikia. Chukua muda unaouhitaji, na ulipendekeze tena wakati wowote upendao. Asante kwa kazi uliyoiweka ndani yake.
resource-published = Andiko uliloandika limechapishwa: sasa kila mtu katika jumuiya anaweza kulisoma.
resource-published-next = Asante kwa kutushirikisha. Kwenye programu yako unaweza kubadilisha wakati wowote jinsi unavyotajwa.
resource-taken-back = Andiko uliloandika limeondolewa na mtu anayetunza tunayoyachapisha.
resource-taken-back-next = Hakuna anayelipata tena. Ikiwa ungependa kujua kwa nini, tafadhali muulize mmoja wa wasimamizi.
# Kwa mwandishi.
resource-reopened = Andiko uliloandika linaangaliwa upya, na kwa wakati huu hakuna mwingine anayelipata.
resource-reopened-next = Kwenye programu yako utaona kwa nini. Unaweza kulibadilisha mara moja ukipenda, na litarudi mtu akishaliangalia. Asante kwa uvumilivu wako.
# Kwa mtu anayetunza yaliyochapishwa.
resource-in-your-care = Kuanzia sasa, kitu tunachokichapisha kiko mikononi mwako.
resource-in-your-care-next = Kwenye programu yako utakiona kati ya unavyovitunza. Wakati wa kukiangalia tena ukifika, tutakujulisha. Ikiwa hili halikufai, tafadhali mwambie mmoja wa wasimamizi, na mtu mwingine atakichukua.
# $count (namba): vingapi.
resource-care-due = { $count ->
    [one] Kitu kimoja unachokitunza kimefika wakati wa kuangaliwa tena.
   *[other] Vitu { $count } unavyovitunza vimefika wakati wa kuangaliwa tena.
}
# $date (maandishi): siku ambayo kitafichwa, kama lugha ya msomaji inavyoandika.
resource-care-due-next = Ukipata muda wa utulivu, tafadhali soma mara nyingine, kisha sema kwenye programu yako kama bado ni sawa. Ambacho hakuna aliyekiangalia kufikia { $date } kitafichwa kuanzia siku hiyo, mpaka mtu akiangalie.
# $count (namba): vingapi.
resource-care-hidden = { $count ->
    [one] Kitu kimoja unachokitunza kimefichwa kwa sasa, kwa sababu kinasubiri kuangaliwa upya.
   *[other] Vitu { $count } unavyovitunza vimefichwa kwa sasa, kwa sababu vinasubiri kuangaliwa upya.
}
resource-care-hidden-next = Wasimamizi pia wanaona hilo, na watakirudisha wakishakiangalia. Kwenye programu yako unaweza kuwaandikia unachokijua kukihusu.
# Katika kila barua pepe ya aina hii.
resource-care-footer = Umepokea barua pepe hii kwa sababu unatunza kitu tunachokichapisha. Ikiwa kazi hii imezidi, tafadhali mwambie mmoja wa wasimamizi: mtu mwingine ataichukua.
# Kwa aliyetafsiri andiko.
resource-translation-published = Tafsiri uliyoifanya imeangaliwa, na sasa kila mtu anaweza kuisoma.
resource-translation-published-next = Asante: anayesoma lugha hiyo sasa anapata msaada mahali ambapo hapakuwa nao.
# Kwa aliyependekeza badiliko.
resource-suggestion-accepted = Badiliko ulilopendekeza limekubaliwa.
resource-suggestion-accepted-next = Kuanzia sasa andiko linasomeka hivyo. Asante kwa kusoma kwa makini.
resource-suggestion-declined = Badiliko ulilopendekeza limeangaliwa, na andiko linabaki kama lilivyo.
resource-suggestion-declined-next = Kwenye programu yako utaona walichoandika kulihusu. Asante kwa kufikiri pamoja nasi.
# Katika kila barua pepe ya aina hii.
resource-letter-footer = Umepokea barua pepe hii kwa sababu jambo linalokuhusu limebadilika. Tunaandika machache iwezekanavyo kwenye barua pepe, ili yaliyo yako yabaki kuwa yako.

## Huambiwa programu zinazosoma orodha ya huduma kwenye /hsds.

resource-parameter-unknown = Orodha hii haikijui kigezo hiki. Unaweza kukiondoa.
resource-parameter-invalid = Hii si thamani inayokubaliwa na kigezo hiki.
# $most (namba): vipengee vingapi.
resource-per-page-too-many = Ukurasa una hadi vipengee { $most }. Omba ukurasa mdogo zaidi, au kila kitu kwa format=ndjson.
resource-postcode-missing = Umbali hupimwa kutoka msimbo wa posta. Tafadhali uongeze.
