### Yale ambayo Waymark husema kuhusu mikutano katika muundo wa Meeting Guide: kuipokea, na kuwaeleza wengine.

## Husemwa kwenye mstari wa amri, kwa anayeingiza orodha.

meeting-guide-import-unreadable = Hatukuweza kusoma hii. Lazima iwe JSON katika muundo wa Meeting Guide: orodha ya mikutano.
# $taken, $changed, $unchanged, $refused (namba): mistari mingapi, kulingana na kilichotokea.
meeting-guide-import-counts = Mipya: { $taken }. Iliyobadilika: { $changed }. Kama awali: { $unchanged }. Iliyorukwa: { $refused }.
# $number (namba): nafasi ya mstari kwenye faili; $slug (maandishi): jina lake humo; $reason (maandishi): mojawapo ya sentensi zilizo chini.
meeting-guide-import-refused = Mstari wa { $number } ({ $slug }) umerukwa. { $reason }
# $number (namba): nafasi ya mstari kwenye faili; $reason (maandishi): mojawapo ya sentensi zilizo chini.
meeting-guide-import-refused-nameless = Mstari wa { $number } umerukwa. { $reason }
# $rows (namba): mistari mingapi.
meeting-guide-hours-assumed = Mikutano isiyosema inaisha lini, hivyo tumeichukulia kuwa ya saa moja: { $rows }.
# $rows (namba): mistari mingapi.
meeting-guide-zones-assumed = Mikutano isiyotaja ukanda wa saa, hivyo tumetumia wako: { $rows }.
# $codes (maandishi): misimbo, kila mmoja na idadi ya mistari iliyo nao.
meeting-guide-unknown-codes = Misimbo isiyo kwenye orodha iliyochapishwa; imehifadhiwa, na haipitishwi kwa wengine: { $codes }.
# $codes (maandishi): misimbo, kila mmoja na idadi ya mistari iliyo nao.
meeting-guide-codes-without-topic = Misimbo ambayo bado haina mada hapa; imehifadhiwa, na inapitishwa kwa wengine: { $codes }.

## Kwa nini mstari hauwezi kupokelewa.

meeting-guide-row-not-one = Huu si mkutano: hapa kilitarajiwa kitu (object).
meeting-guide-row-unstorable = Una herufi ambazo hatuwezi kuzihifadhi.
# $field (maandishi): jina la sehemu katika muundo.
meeting-guide-row-field = Sehemu { $field } haipo, au si kama muundo unavyotaka.
# $field (maandishi): jina la sehemu katika muundo; $most (namba): kuna nafasi ya herufi ngapi.
meeting-guide-row-too-long = Sehemu { $field } ni ndefu mno. Idadi ya juu ya herufi: { $most }.
meeting-guide-row-by-appointment = Hauna siku wala saa. Ni mikutano inayofanyika kila wiki tu inayoweza kupokelewa.
meeting-guide-row-without-zone = Hautaji ukanda wa saa. Unaweza kutaja mmoja kwa mikutano yote kama hii kwa kutumia --time-zone.
meeting-guide-row-zone-unknown = Hatuujui ukanda huu wa saa. Lazima uwe jina la IANA, kama vile America/New_York.
meeting-guide-row-without-way = Hauna anwani, wala kiungo au namba ya simu ya kujiunga.
meeting-guide-row-address-not-full = Anwani haisemi watu waende wapi, na hakuna kiungo wala namba ya simu ya kujiunga.
meeting-guide-row-slug-twice = Mstari mwingine kabla yake una slug ileile.
meeting-guide-row-own-meeting = Ni mkutano wa seva hii.

## Kwa nini mkutano haupo kwenye orodha inayosomwa na wengine.

meeting-guide-not-weekly = Haufanyiki kila wiki siku zilezile.
meeting-guide-not-begun = Haufanyiki ndani ya siku saba zijazo.
meeting-guide-over = Umekwisha.
meeting-guide-way-not-public = Unafanyika mtandaoni, na wanaokuja tu ndio wanaopaswa kujua jinsi ya kujiunga.
meeting-guide-no-address = Hauna anwani, kwa hiyo hakuna ambaye angeweza kuupata kwenye ramani.
meeting-guide-whole-day = Unachukua siku nzima au zaidi.
meeting-guide-language-unreadable = Hii si lugha. Lazima iwe msimbo kama vile es au pt-BR.
