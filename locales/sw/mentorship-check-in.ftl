### Safari ya pamoja inakwendaje, kama kila mmoja wa wawili anavyoandika: kwa ajili yake mwenyewe, au kwa ajili ya wote wawili.
### Hakuna anayelazimika kuandika chochote; kikumbusho ni mwaliko tu, na kuuacha si kosa.

## Yanayoweza kurekebishwa

mentorship-check-in-day-range = Tafadhali chagua siku kuanzia mwanzo wa safari ya pamoja hadi leo.
# $most (namba): siku ina dakika ngapi.
mentorship-check-in-minutes-range = Tafadhali chagua idadi ya dakika kuanzia 0 hadi { $most }.
mentorship-check-in-minutes-of-mentor-only = Msindikizaji tu ndiye anayeandika dakika. Tafadhali usiziandike.

## Barua pepe
## Huja ndani ya bahasha ya mentorship.ftl. Hazimtaji mtu na hazirudii lolote lililoandikwa.

mentorship-check-in-reminder = Unaionaje mojawapo ya safari zako za pamoja siku hizi?
mentorship-check-in-reminder-next = Ukipenda, andika neno moja au mawili kwenye programu yako: kwa ajili yako peke yako, au kwa ajili ya ninyi wawili. Na kama huu si wakati wake, hiyo pia ni sawa.
