### Yale ambayo Waymark husema kuhusu timu ya mkutano: nani anawezesha, nani anasaidia, nani anatafsiri.

## Yanayoweza kurekebishwa

meeting-team-language-missing = Tafadhali sema ni lugha gani inayotafsiriwa.
meeting-team-language-not-needed = Wakalimani tu ndio walio na lugha. Tafadhali usiitaje hapa.
# Husemwa kuhusu mtu mwenyewe au mtu mwingine.
meeting-team-role-missing = Kazi hii ni ya wanachama wenye jukumu la mwezeshaji.
meeting-team-already-held = Mwanachama huyu tayari ana kazi hii.
meeting-team-already-offered = Mwanachama huyu ameshaombwa na bado hajajibu.
meeting-team-already-answered = Umeshajibu hili.
meeting-team-part-not-open = Kazi hii haiko wazi, au mtu mwingine ameshaichukua. Tafadhali angalia tena.
meeting-team-part-not-yours = Huna kazi hii, kwa hiyo hakuna cha kubadilisha.

## Barua pepe
## Kichwa na mstari wa utangulizi huonekana na walio karibu: hakuna neno lolote kuhusu mikutano, kupona wala jumuiya.
## Barua pepe hazimtaji mtu. Kila sentensi iko juu ya jina la mkutano na wakati wake.

meeting-team-letter-subject = Kuna jipya kwa ajili yako
meeting-team-letter-preheader = Fungua programu yako uone.
meeting-team-asked-to-hold = Je, ungependa kuuwezesha mkutano huu kuanzia sasa? Unaombwa kuupokea.
meeting-team-asked-to-facilitate = Je, ungependa kuuwezesha mkutano huu mara moja?
meeting-team-asked-to-co-facilitate = Je, ungependa kusaidia kuuwezesha mkutano huu?
meeting-team-asked-to-shadow = Je, ungependa kuja kwenye mkutano huu na kujifunza jinsi unavyowezeshwa?
meeting-team-asked-to-interpret = Je, ungependa kutafsiri kwenye mkutano huu?
meeting-team-asked-next = Unaweza kujibu kwenye programu yako. Ndiyo na hapana yote ni majibu mazuri, na hapana haihitaji sababu. Hakuna kinachobadilika mpaka useme ndiyo.
meeting-team-when = Lini
# $date_time, $zone (maandishi): vyote tayari vimeandikwa katika lugha ya msomaji.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Hukaa mahali pa wakati.
meeting-team-every-date = Kila kikao
meeting-team-accepted = Mtu uliyemwomba amesema ndiyo. Mkutano huu sasa una mtu wa kazi hiyo.
meeting-team-declined = Mtu uliyemwomba amelazimika kusema hapana mara hii.
meeting-team-declined-next = Unaweza kumwomba mtu mwingine kwenye programu yako.
meeting-team-letter-footer = Umepokea barua pepe hii kwa sababu jambo linalokuhusu limebadilika. Tunaandika machache iwezekanavyo kwenye barua pepe, ili yaliyo yako yabaki kuwa yako.
