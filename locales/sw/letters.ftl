### Barua pepe: zipi zinakuja, na kila baada ya muda gani. Zinazosubiri huja pamoja ndani ya barua pepe moja.
### Namna ya kumwita msomaji: kama ilivyo katika common.ftl. Kuacha kuzipokea ni kuzuri sawa na kuzipokea: bila majuto,
### bila “una uhakika?”, bila kumfanya mtu ajisikie na hatia.
### Zinazozungumziwa hapa ni barua pepe tunazoziandika sisi.

## Yanayoweza kurekebishwa

letters-time-of-day = Tafadhali andika saa kama vile 08:00.
letters-kind-twice = Aina moja ya barua pepe imetajwa mara mbili. Tafadhali chagua mara moja tu kwa kila aina.
# Fomu imetumwa ikiwa na jibu ambalo haina.
letters-choice-unknown = Tafadhali chagua mojawapo ya majibu yaliyopo.

## Barua pepe inayokusanya kadhaa pamoja
## Kichwa na mstari wa utangulizi huonekana na walio karibu: hakuna neno lolote kuhusu mikutano, kupona wala jumuiya.

letters-digest-subject = Mambo machache kwa ajili yako
letters-digest-preheader = Ulituomba tuyatume kwa pamoja.
# $count (namba): barua pepe ngapi zimekusanywa. Kamwe si 1, kwa sababu iliyo moja huja peke yake.
letters-digest-opening = { $count ->
    [one] Hii hapa barua pepe { $count } tuliyokuwekea. Isome bila haraka.
   *[other] Hizi hapa barua pepe { $count } tulizokuwekea. Zisome bila haraka.
}
letters-digest-footer = Umepokea barua pepe hii kwa sababu ulituomba tutume barua pepe kwa pamoja, wakati unaokufaa.

## Viungo vilivyo mwishoni mwa barua pepe
## Viko ndani ya barua pepe yenyewe, ambako msomaji tu ndiye anayeviona.

# Hufungua ukurasa wa kuchagua.
letters-preferences = Chagua barua pepe zipi zije, na zije kila baada ya muda gani
letters-stop-mentoring = Acha kupokea barua pepe kuhusu safari za pamoja
letters-stop-resources = Acha kupokea barua pepe kuhusu nyenzo
# Kumkaribisha mwanachama mpya, kuchukua kazi katika mkutano, kutunza laini za msaada.
letters-stop-community = Acha kupokea barua pepe kuhusu maisha katika jumuiya hii
letters-stop-digest = Acha kupokea barua pepe zinazokuja pamoja kama hizi

## Ukurasa ulio nyuma ya kiungo cha kuacha kupokea barua pepe

letters-unsubscribe-title = Barua pepe zako
letters-unsubscribe-mentoring = Je, ungependa tuache kukutumia barua pepe kuhusu safari za pamoja?
letters-unsubscribe-resources = Je, ungependa tuache kukutumia barua pepe kuhusu nyenzo?
letters-unsubscribe-community = Je, ungependa tuache kukutumia barua pepe kuhusu maisha katika jumuiya hii?
letters-unsubscribe-digest = Je, ungependa tuache kukutumia barua pepe zinazokuja pamoja?
letters-unsubscribe-button = Acha kupokea barua pepe hizi
letters-unsubscribe-done = Tayari: barua pepe hizi hazitakuja tena. Yale ambayo zingesema yako kwenye programu yako, wakati wowote utakapoangalia. Ukizitaka tena siku yoyote, unaweza kuchagua upya.

## Ukurasa wa kuchagua

letters-page-title = Barua pepe zako
letters-page-introduction = Hapa unachagua barua pepe zipi zikufikie, na zije kila baada ya muda gani. Hakuna chaguo lililo sahihi kuliko mengine: chukua linalokufaa, na ulibadilishe wakati wowote upendao.
# Yale ambayo machaguo ya hapa chini hayayagusi.
letters-page-always = Misimbo ya kuingia, na habari kuhusu jambo ulilokubali, daima huja papo hapo.
letters-page-saved = Imehifadhiwa. Kuanzia sasa barua pepe zako zitakuja kama ulivyochagua.
# Juu ya fomu, ikiwa kuna kitu ambacho hakikuweza kuhifadhiwa. Ni kitu gani huandikwa kando ya kila sehemu.
letters-page-mistakes = Bado hakuna kilichohifadhiwa: kuna kitu hapa kinachohitaji kuangaliwa tena. Tumeweka alama mahali kilipo.

# Kila aina ya barua pepe: inaitwaje, na ina nini ndani yake.
letters-kind-meetings = Vikumbusho vya mikutano
letters-kind-meetings-about = Kabla ya jambo ulilokubali. Vikija pamoja, kila kimoja huja ndani ya barua pepe ya mwisho ya namna hiyo kabla ya mkutano.
letters-kind-mentoring = Safari za pamoja
letters-kind-mentoring-about = Maombi na majibu, mliyokubaliana, safari inakwendaje, na mzigo unaobeba.
letters-kind-resources = Nyenzo
letters-kind-resources-about = Ulichoandika, ulichotafsiri au unachotunza, na unachojaribu.
letters-kind-community = Maisha katika jumuiya hii
letters-kind-community-about = Kumkaribisha mwanachama mpya, kuchukua kazi katika mkutano, na kutunza laini za msaada.
# Msomaji hajatoa ridhaa ya kukumbushwa, au ameiondoa.
letters-page-reminders-off = Kwa sasa vikumbusho vimezimwa. Unaweza kuviwasha kwenye programu yako wakati wowote upendao.

# Barua pepe za aina fulani zije kila baada ya muda gani: moja kati ya hizi huchaguliwa.
letters-at-once = Papo hapo
# Kwa vikumbusho, badala ya “papo hapo”.
letters-at-once-meetings = Kila kimoja peke yake, muda mfupi kabla
letters-hourly = Pamoja, mara moja kwa saa
letters-daily = Pamoja, mara moja kwa siku
letters-weekly = Pamoja, mara moja kwa wiki
letters-never = Hakuna kabisa

# Barua pepe za aina fulani zije kwa njia gani: moja kati ya hizi huchaguliwa. Swali hili liko chini ya lile la kila baada ya
# muda gani, kwa wasomaji walioongeza kifaa (simu, kompyuta kibao, kompyuta) kwenye programu yao.
# Jina la chaguo hilo.
letters-page-channel = Njia ya kukufikia
letters-channel-email = Kwa barua pepe
# Ikiwa hakuna kifaa kinachoweza kufikiwa, ujumbe huja kwa barua pepe hata hivyo.
letters-channel-push = Kwenye vifaa vyako, na kwa barua pepe ikiwa tu hatuwezi kufikia hata kimoja kati ya hivyo
letters-channel-both = Kwenye vifaa vyako na kwa barua pepe

letters-page-together = Barua pepe zinazokuja pamoja
letters-page-clocks = Saa zote za hapa ni za mahali unapoishi.
# Majina ya sehemu za kujaza.
letters-page-digest-at = Zije saa ngapi
letters-page-weekday = Zije siku gani, ikiwa ni mara moja kwa wiki
letters-page-quiet = Saa za utulivu
letters-page-quiet-about = Katika saa hizi hatukutumii kikumbusho chochote, wala barua pepe inayoweza kusubiri. Ikiwa hutaki saa za utulivu, usijaze sehemu hizi mbili.
letters-page-quiet-from = Kuanzia
letters-page-quiet-until = Hadi
letters-page-reminders = Vikumbusho vinavyokuja kimoja kimoja
letters-page-lead = Dakika ngapi kabla ya mkutano; zikiwa zaidi ya moja, zitenganishe kwa koma
letters-page-appearance = Mwonekano wa barua pepe
letters-page-language = Lugha ya barua pepe zako
letters-page-discreet = Kichwa cha barua pepe kisidokeze kilichomo
letters-page-discreet-about = Anayeona skrini yako hawezi kujua barua pepe inahusu nini kwa kuona kichwa chake. Bila hili, kichwa cha kikumbusho hutaja jina la mkutano.
letters-page-save = Hifadhi
