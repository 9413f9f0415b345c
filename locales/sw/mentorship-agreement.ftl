### Yale ambayo wawili katika safari ya pamoja wanakubaliana: njia za mawasiliano, mwendo, muda, mipaka, na kinachofanyika katika wakati mgumu.
### Mipaka ni kujaliana kwa wote wawili. Hakuna anayeshinikizwa kuthibitisha, na hakuna anayelazimika kueleza badiliko.

## Yanayoweza kurekebishwa

mentorship-agreement-channels-missing = Tafadhali chagua angalau njia moja ya kuwasiliana.
# $least, $most (namba): wiki ngapi zinaweza kupita kati ya mazungumzo mawili.
mentorship-agreement-every-weeks-range = Tafadhali chagua idadi ya wiki kuanzia { $least } hadi { $most }.
# $least, $most (namba): dakika ngapi msindikizaji anaweza kutoa kwa wiki.
mentorship-agreement-minutes-range = Tafadhali chagua idadi ya dakika kwa wiki kuanzia { $least } hadi { $most }.
mentorship-agreement-contact-hours-empty = Tafadhali chagua saa zinazoisha wakati tofauti na zinapoanza.
mentorship-agreement-look-again-range = Tafadhali chagua siku baada ya leo na ndani ya mwaka mmoja.

## Barua pepe
## Huja ndani ya bahasha ya mentorship.ftl. Hazimtaji mtu na hazirudii lolote lililokubaliwa.

mentorship-agreement-proposed = Katika mojawapo ya safari zako za pamoja, kuna pendekezo la jinsi ninyi wawili mngependa kutembea pamoja.
mentorship-agreement-proposed-next = Lisome kwa nafasi yako kwenye programu yako. Likikufaa, lithibitishe hapo; kama kuna kisichokufaa, pendekeza kile ambacho kingekufaa zaidi. Linaanza kutumika pale tu ninyi wawili mnapokuwa mmelithibitisha.
mentorship-agreement-still-proposed = Katika mojawapo ya safari zako za pamoja, pendekezo bado linakusubiri.
mentorship-agreement-still-proposed-next = Hakuna haraka. Kwenye programu yako unaweza kulithibitisha, kupendekeza kitu kingine au kuliweka kando, na hakuna kati ya hayo kinachohitaji sababu. Jibu fupi husaidia, ili asiwepo anayebaki akijiuliza.
mentorship-agreement-nothing-proposed = Mojawapo ya safari zako za pamoja inaweza kuanza mara tu ninyi wawili mtakapokubaliana jinsi mnavyotaka kutembea pamoja.
mentorship-agreement-nothing-proposed-next = Yeyote kati yenu anaweza kutoa pendekezo la kwanza kwenye programu: mtawasiliana kwa njia gani na mara ngapi, mambo gani mtayaacha kando, na nini kitafanyika katika wakati mgumu. Si lazima liwe kamilifu. Mnaweza kulibadilisha pamoja wakati wowote.
mentorship-agreement-confirmed = Ulichopendekeza katika mojawapo ya safari zako za pamoja kimethibitishwa. Kinatumika kuanzia sasa.
mentorship-agreement-confirmed-next = Utakiona kwenye programu yako. Yeyote kati yenu anaweza kupendekeza badiliko wakati wowote.
mentorship-agreement-declined = Ulichopendekeza katika mojawapo ya safari zako za pamoja hakijawafaa nyote wawili jinsi kilivyo.
mentorship-agreement-declined-next = Hii si hukumu juu yako: kupata kinachowafaa watu wawili mara nyingi huhitaji kujaribu zaidi ya mara moja. Kwenye programu yako unaweza kupendekeza kitu kingine. Mliyokubaliana awali bado yanatumika.
mentorship-agreement-look-again = Ni wakati wa kuangalia tena yale ambayo ninyi wawili mlikubaliana katika mojawapo ya safari zako za pamoja.
mentorship-agreement-look-again-next = Je, bado yanawafaa nyote wawili? Basi hakuna cha kufanya. Na kama sivyo, unaweza kupendekeza badiliko kwenye programu yako.
