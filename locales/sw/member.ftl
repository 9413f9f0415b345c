### Akaunti: kuingia, manenosiri, wasifu na majukumu.
### Namna ya kumwita msomaji: kama ilivyo katika common.ftl. Barua pepe na ukurasa ulio nyuma ya kiungo huweza kuonekana na walio karibu:
### hazisemi jumuiya inahusu nini, wala kwamba ipo.

# $least, $most (namba): nenosiri linaweza kuwa na herufi ngapi.
member-password-length = Tafadhali chagua nenosiri lenye herufi { $least } hadi { $most }.
member-sign-in-failed = Anwani hii ya barua pepe na nenosiri havilingani. Unaweza pia kuomba msimbo kwa barua pepe na kuingia kwa kuutumia.
member-link-invalid = Kiungo hiki hakifanyi kazi. Huenda ni cha zamani mno, au kimeshatumika. Tafadhali omba kipya.
member-code-invalid = Msimbo huu haufanyi kazi. Tafadhali ulinganishe na ulio kwenye barua pepe yako ya hivi karibuni zaidi, au omba mpya.
member-refresh-token-reused = Inaonekana uingiaji wako umetumika mahali pawili. Ili kulinda akaunti yako, tumeukatisha. Tafadhali ingia tena.
member-refresh-token-invalid = Muda wako wa kuwa ndani umekwisha. Tafadhali ingia tena.
member-password-wrong = Nenosiri la sasa halilingani. Tafadhali jaribu tena.
# $limit (namba): mtu anaweza kutaja lugha ngapi.
member-too-many-languages = Unaweza kutaja hadi lugha { $limit }.
member-role-held = Mtu huyu tayari ana jukumu hili.
member-role-not-held = Mtu huyu hana jukumu hili.
member-last-steward = Jumuiya ingebaki bila mtunzaji. Tafadhali mpe mtu mwingine jukumu hili kwanza.
member-blocked-oneself = Huwezi kujizuia mwenyewe. Tafadhali chagua mtu mwingine.
# Husemwa kwenye programu kwa mtu ambaye anwani yake imekataa barua pepe zetu. Si lawama.
member-letters-returned = Barua pepe tulizotuma kwenye anwani yako zimerudi. Je, anwani bado ni sahihi? Ikiwa ndiyo, tafadhali ithibitishe, nasi tutakuandikia tena.
member-email-not-yours = Hii si anwani ya barua pepe ya akaunti yako. Tafadhali ilinganishe na iliyo kwenye mipangilio yako.

## Barua pepe inayomwezesha mtu kuingia

member-sign-in-subject = Msimbo wako wa kuingia
member-sign-in-preheader = Huu hapa msimbo ulioomba. Unafanya kazi kwa muda mfupi.
# $name (maandishi): jina ambalo mtu alilichagua.
member-greeting = Habari { $name },
member-sign-in-welcome = Karibu sana! Tunafurahi kwamba uko hapa. Thibitisha anwani yako ya barua pepe na uingie hapa:
member-sign-in-again = Ni vizuri kukuona tena. Unaweza kuingia hapa:
member-sign-in-button = Ingia
member-sign-in-code = Au andika msimbo huu mahali unapoingilia:
# $minutes (namba): kiungo na msimbo vinafaa kwa dakika ngapi.
member-sign-in-valid = Unahitaji kimoja tu kati ya hivi viwili: kiungo au msimbo. Kinafanya kazi mara moja tu, ndani ya dakika { $minutes }.
member-sign-in-not-you = Tafadhali usimpe mtu yeyote kiungo wala msimbo huu. Ikiwa hukuomba barua pepe hii, huhitaji kufanya chochote.

## Ukurasa ulio nyuma ya kiungo

member-page-title = Ingia
member-page-code = Andika msimbo huu mahali unapoingilia. Tafadhali usimpe mtu yeyote.
member-page-link-invalid = Kiungo hiki hakifanyi kazi. Huenda ni cha zamani mno, au kimeshatumika. Tafadhali omba barua pepe mpya mahali unapoingilia.
