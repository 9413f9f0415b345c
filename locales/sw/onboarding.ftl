### Mapokezi: njia ya mtu ambaye amefika hivi karibuni, anayemkaribisha, na mkutano wa kwanza.
### Hakuna anayelaumiwa, hakuna anayeharakishwa, na hakuna kinachohesabiwa. Hatua ambayo haijafanywa iko wazi tu.

## Yanayoweza kurekebishwa

onboarding-source-text-missing = Tafadhali ongeza maandishi katika lugha ambayo hatua hii iliandikwa.
# $limit (namba): njia inaweza kuwa na hatua ngapi.
onboarding-too-many-steps = Njia inaweza kuwa na hadi hatua { $limit }. Ili kuongeza nyingine, kwanza ondoa moja.
# $least, $most (namba): hatua inaweza kukaa wapi kwenye njia.
onboarding-position-range = Tafadhali chagua nafasi kuanzia { $least } hadi { $most }.
onboarding-step-by-itself = Hatua hii hujiwekea alama yenyewe mara tu inapofanywa, kwa hiyo hakuna cha kuwekea alama hapa.
# $least, $most (namba): mtu anaweza kuwapokea wanachama wapya wangapi kwa wakati mmoja.
onboarding-capacity-range = Tafadhali chagua idadi ya wanachama wapya kuanzia { $least } hadi { $most }.
onboarding-no-longer-possible = Hili haliwezekani tena, kwa sababu kuna jambo limebadilika. Tafadhali angalia tena.

## Barua pepe
## Kichwa na mstari wa utangulizi huonekana na walio karibu: hakuna neno lolote kuhusu wanachama wapya, kupona wala jumuiya.
## Barua pepe hazimtaji mtu na hazirudii lolote ambalo watu waliandikiana.

onboarding-letter-subject = Kuna jipya kwa ajili yako
onboarding-letter-preheader = Fungua programu yako uone.
onboarding-asked = Kuna mtu amefika sasa hivi, na angefurahi kupata neno la kwanza kutoka kwako.
# Kichwa cha tarehe na saa.
onboarding-asked-until = Ingekuwa vizuri neno lifike kabla ya
# $date_time, $zone (maandishi): vyote tayari vimeandikwa katika lugha ya msomaji.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = Utamkuta kwenye programu yako. Maneno machache ya moyo mkunjufu yanatosha. Ikiwa huu si wakati mzuri, mkabidhi mwingine hapo, au acha tu: tutamwomba mtu mwingine, na hakuna atakayeuliza sababu.
onboarding-relieved = Mwanachama mpya uliyeombwa kumkaribisha sasa yuko mikononi mwa wengine, kwa hiyo huhitaji kumfikiria tena.
onboarding-relieved-next = Hakuna kilichoharibika: maisha huja kwanza. Ikiwa ungependa kupumzika kukaribisha watu, unaweza kusitisha kwa muda kwenye programu yako wakati wowote.
onboarding-greeted = Ni vizuri kwamba uko hapa. Mtu anayeijua njia hii amekuandikia kukukaribisha.
onboarding-greeted-next = Utayakuta maneno yake kwenye programu yako, ambako ni ninyi wawili tu mnaoweza kuyasoma. Hakuna haraka: unaweza kujibu, na si lazima.
# $count (namba): wanachama wapya wangapi bado hawajakaribishwa.
onboarding-stewards-waiting = { $count ->
    [one] Mwanachama mmoja mpya bado anasubiri neno la kwanza.
   *[other] Wanachama wapya { $count } bado wanasubiri neno la kwanza.
}
onboarding-stewards-next = Utawaona kwenye programu yako, na unaweza kuwaandikia mwenyewe. Mara nyingi ni kwamba tu hakuna mwenye nafasi anayezungumza lugha moja nao: huenda unamjua mtu ambaye angependa kukaribisha.
onboarding-first-meeting = Huu hapa mkutano wa kwanza ambao huenda utakufaa:
onboarding-first-meeting-online = Unaweza kujiunga ukiwa popote.
onboarding-first-meeting-next = Ikiwa ungependa kuja, sema ndiyo kwenye programu yako, na hapo utapata kila unachohitaji ili kujiunga. Unaweza kusikiliza tu, na unaweza kuondoka wakati wowote. Ikiwa haukufai, kuna mingine, na hakuna haraka.
onboarding-letter-footer = Umepokea barua pepe hii kwa sababu jambo linalokuhusu limebadilika. Tunaandika machache iwezekanavyo kwenye barua pepe, ili yaliyo yako yabaki kuwa yako.
