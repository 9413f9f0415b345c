### Msaada katika wakati mgumu: husomwa na watu ambao huenda wako kwenye dhiki, na walio karibu nao. Fupi, rahisi, kwa utulivu.

## Yanayoweza kurekebishwa na wanaotunza laini za msaada

crisis-phone-invalid = Tafadhali andika namba kama inavyopigwa: tarakimu, pamoja na * au # ikiwa ni sehemu yake.
crisis-address-invalid = Tafadhali weka anwani ya ukurasa unaoanza na https:// au http://.
crisis-hours-invalid = Tafadhali andika saa za huduma kama “Mo-Fr 09:00-17:00; PH off”, au “24/7”. Ni lazima ziwe sawa kila wiki, isipokuwa siku za sikukuu.
crisis-zone-missing = Tafadhali sema saa hizi ni za ukanda upi wa saa.
# $country (maandishi): msimbo wa nchi, kama DE.
crisis-region-invalid = Tafadhali andika sehemu ya nchi kwa msimbo wake. Unaanza na { $country }-.
crisis-country-unknown = Tafadhali andika nchi kwa msimbo wake wa herufi mbili, kama vile DE.
crisis-unreachable = Tafadhali weka angalau njia moja ya kuifikia laini hii.
crisis-name-missing = Tafadhali ipe laini hii jina.
crisis-kind-missing = Tafadhali sema laini hii ni ya nini.
crisis-checked-later = Siku hii bado haijafika.
# $days (namba): ukaguzi wa mtu unahesabika kwa muda gani.
crisis-checked-long-ago = Ukaguzi huo una zaidi ya siku { $days }. Tafadhali hakikisha mara nyingine.
crisis-changed-meanwhile = Wakati huohuo, mtu mwingine amebadilisha kitu kuhusu laini hii. Tafadhali iangalie tena.
crisis-hidden-already = Laini hii tayari imefichwa.
crisis-not-hidden = Laini hii haijafichwa.
crisis-nothing-to-take = Hakuna cha kuchukua: laini hii iko kama ilivyokuja na programu, au haikuja nayo.

## Laini ni nini

crisis-emergency-name = Huduma za dharura
crisis-kind-emergency = Namba ya dharura
crisis-kind-crisis = Msaada katika wakati mgumu
crisis-kind-listening = Mtu wa kukusikiliza
crisis-kind-eating-disorders = Matatizo ya ulaji
crisis-kind-youth = Watoto na vijana
# Nani huja namba hii ikipigwa.
crisis-reaches-ambulance = Ambulensi na msaada wa matibabu
crisis-reaches-police = Polisi
crisis-cost-free = Ni bure.
crisis-cost-charged = Gharama ni ya simu ya kawaida.
crisis-cost-unknown = Gharama yake haijulikani.

## Inapatikana lini

crisis-hours-unknown = Saa za huduma hazijulikani.
crisis-hours-always = Usiku na mchana, kila siku.
# $times (maandishi): kipindi kimoja au zaidi.
crisis-hours-daily = Kila siku: { $times }
# $days (maandishi): siku moja au zaidi za wiki. $times (maandishi): kipindi kimoja au zaidi.
crisis-hours-days = { $days }: { $times }
# $first, $last (maandishi): siku za wiki, kama zinavyosimama peke yake.
crisis-day-range = { $first } hadi { $last }
# $from, $to (maandishi): saa za siku.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = siku nzima
# Hukaa mahali pa siku za wiki.
crisis-holidays = Sikukuu
crisis-holidays-closed = Haipatikani siku za sikukuu.
# $zone (maandishi): jina la ukanda wa saa.
crisis-hours-zone = Nyakati hizi zinafuata { $zone }.
crisis-open-now = Inapatikana sasa
crisis-closed-now = Haipatikani sasa
# $when (maandishi): siku ya wiki, tarehe na saa, kwa saa za laini yenyewe.
crisis-opens = Haipatikani sasa. Itapatikana tena: { $when }.
crisis-open-unknown = Haijulikani kama inapatikana sasa.

## Uhakika wa haya

# $date (maandishi): tarehe.
crisis-assured = Mtu kutoka jumuiya hii alihakikisha haya tarehe { $date }.
# $date (maandishi): tarehe.
crisis-assured-long-ago = Mara ya mwisho mtu kutoka jumuiya hii kuhakikisha haya ilikuwa tarehe { $date }. Ni muda sasa.
# $date (maandishi): tarehe, au mwaka ikiwa hakuna zaidi kinachojulikana.
crisis-not-assured = Bado hakuna mtu kutoka jumuiya hii aliyehakikisha haya. Taarifa ya karibuni zaidi iliyo wazi kwa wote: { $date }.
crisis-not-assured-undated = Bado hakuna mtu kutoka jumuiya hii aliyehakikisha haya, na haijulikani taarifa zilizo wazi kwa wote ni za lini.
crisis-not-assured-own = Mtu kutoka jumuiya hii aliandika haya. Tangu hapo hakuna aliyeyahakikisha.
crisis-reliability-high = Ukurasa rasmi unasema hivyo, au angalau vyanzo viwili huru vinakubaliana.
crisis-reliability-medium = Ni chanzo kimoja tu kisicho rasmi kinachosema hivyo, au ni chanzo cha zamani.

## La kufanya

# $number (maandishi): namba ya simu.
crisis-in-danger = Ikiwa uko hatarini sasa hivi, au mtu mwingine yuko hatarini, piga { $number }.
crisis-in-danger-anywhere = Ikiwa uko hatarini sasa hivi, au mtu mwingine yuko hatarini, piga namba ya dharura ya nchi uliyopo.
# Karibu na kiungo cha findahelpline.com.
crisis-directory = Saraka ya laini za msaada katika nchi nyingi.
crisis-not-up-to-date = Kwa sasa hatuwezi kuangalia yale ambayo jumuiya hii inayajua kuhusu namba hizi. Unayoyaona hapa ni yale yaliyokuja na programu, na huenda yamepitwa na wakati.

## Ukurasa

crisis-page-title = Msaada katika wakati mgumu
crisis-page-introduction = Huhitaji kuyapitia haya peke yako. Hapa kuna watu unaoweza kuwapigia simu au kuwaandikia. Huhitaji kuingia kwenye akaunti, na hakuna anayeweka kumbukumbu kwamba umefika hapa.
crisis-page-country = Uko katika nchi gani?
crisis-page-country-none = Chagua nchi
crisis-page-show = Onyesha
# $country (maandishi): jina la nchi.
crisis-page-lines = Mtu wa kuzungumza naye: { $country }
crisis-page-no-lines = Bado hatujui laini yoyote ya hapa. Huenda utaipata kwenye saraka iliyo hapa chini.
# $number (maandishi): namba ya simu.
crisis-page-call = Piga { $number }
# $extension (maandishi): tarakimu.
crisis-page-extension = Simu ikipokewa, bonyeza { $extension }.
# $number (maandishi): namba ya simu.
crisis-page-text = Tuma SMS kwenda { $number }
# $number (maandishi): namba ya simu. $words (maandishi): cha kuandika.
crisis-page-text-with = Tuma SMS { $words } kwenda { $number }
crisis-page-chat = Gumzo mtandaoni
crisis-page-website = Tovuti
# $address (maandishi): anwani ya barua pepe.
crisis-page-email = Andika kwa { $address }
# $number (maandishi): namba ya simu.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Saa za huduma
crisis-page-languages = Lugha
crisis-page-cost = Gharama
crisis-page-audience = Kwa ajili ya nani
crisis-page-sources = Tumeyajua haya kutoka wapi
crisis-page-elsewhere = Ikiwa hakuna inayokufaa hapa
# Hutaja orodha ya lugha, kwa ajili ya visoma skrini.
crisis-page-other-languages = Ukurasa huu katika lugha nyingine

## Barua pepe kwa watunzaji
## Kichwa chake hakisemi kitu: huenda mtu mwingine atakiona.

crisis-letter-subject = Kuna jambo la kuangalia
crisis-letter-preheader = Fungua programu yako uone.
# $count (namba): ngapi.
crisis-letter-due = { $count ->
    [one] Mojawapo ya namba tunazowapa watu wanaohitaji msaada haijakaguliwa kwa muda, au hatujawahi kuikagua.
   *[other] Kati ya namba tunazowapa watu wanaohitaji msaada, { $count } hazijakaguliwa kwa muda, au hatujawahi kuzikagua.
}
crisis-letter-next = Ukipata muda wa utulivu, tafadhali angalia ukurasa wa wanaoendesha laini hiyo, au piga simu, kisha sema kwenye programu yako kwamba bado iko sawa. Tafadhali usipige kamwe namba ya dharura kwa kuijaribu tu. Huhitaji kuzikagua zote, wala kufanya kazi hii peke yako.
crisis-letter-footer = Umepokea barua pepe hii kwa sababu unaitunza jumuiya hii. Huja si zaidi ya mara moja kwa mwezi, maadamu kuna cha kukagua.
