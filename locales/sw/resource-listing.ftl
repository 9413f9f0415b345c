### Yale ambayo Waymark huwaambia wanaotunza maelezo ya shirika lao kwenye saraka, na kuhusu wanayopendekeza.
### Namna ya kumwita msomaji: “wewe” katika umoja (u-), kama mwanachama anavyozungumza na mwenzake. Maneno rahisi, bila lawama, na ikiwezekana njia ya kuendelea.

resource-listing-about-one = Tafadhali sema ni shirika gani linalotoa huduma mpya, au ni huduma ipi kwenye saraka inayopaswa kubadilika.
resource-listing-proposal-waits = Pendekezo lako kuhusu huduma hii bado linasubiri. Tafadhali subiri mpaka mtu aliangalie, au liondoe kwanza.
# $limit (namba): mapendekezo mangapi ya mwanachama mmoja yanaweza kusubiri.
resource-listing-too-many-proposals = { $limit ->
    [one] Unaweza kuwa na pendekezo { $limit } tu linalosubiri kwa wakati mmoja. Tafadhali subiri mpaka mtu aliangalie, au liondoe.
   *[other] Unaweza kuwa na hadi mapendekezo { $limit } yanayosubiri kwa wakati mmoja. Tafadhali subiri mpaka mtu aangalie mojawapo, au ondoa moja.
}
resource-listing-proposal-settled = Pendekezo hili limeshajibiwa au limeondolewa.
resource-listing-editor-already = Mwanachama huyu tayari anatunza maelezo ya shirika kwenye saraka.
# $limit (namba): wanachama wangapi wanaweza kutunza maelezo ya shirika moja.
resource-listing-too-many-editors = { $limit ->
    [one] Ni mwanachama { $limit } tu anayeweza kutunza maelezo ya shirika moja kwenye saraka.
   *[other] Hadi wanachama { $limit } wanaweza kutunza maelezo ya shirika moja kwenye saraka.
}
resource-listing-phone-invalid = Hakuna tarakimu katika namba hii ya simu. Tafadhali iandike kama watu wanavyoipiga.
resource-listing-extension-invalid = Namba ya ndani ina hadi tarakimu 9 na haianzi na 0. Mengine yote yanaweza kuandikwa kwenye maelezo.
resource-listing-country-unknown = Tafadhali tumia herufi mbili za nchi, kama “DE” au “BR”.
resource-listing-currency-unknown = Tafadhali tumia herufi tatu za sarafu, kama “EUR” au “BRL”.
resource-listing-currency-missing = Tafadhali sema hii ni sarafu gani.
resource-listing-amount-invalid = Tafadhali weka kiasi kuanzia 0 hadi 1,000,000.
resource-listing-free-costs = Kilicho bure hakina kiasi cha fedha. Tafadhali kiondoe, au chagua aina nyingine ya gharama.
resource-listing-hours-empty = Tafadhali chagua angalau siku moja, au eleza kwa maneno ni lini pako wazi.
resource-listing-hours-over = Siku ya mwisho iko kabla ya siku ya kwanza. Tafadhali angalia tarehe hizo mbili tena.
resource-listing-place-empty = Tafadhali andika jina, mtaa au mji wa mahali hapa, ili watu waweze kupapata.
resource-listing-position-invalid = Tafadhali weka latitudo (kuanzia −90 hadi 90) na longitudo (kuanzia −180 hadi 180), au usiweke yoyote kati ya hizo.

## Katika maelezo yenyewe: gharama ni ya aina gani, pale ambapo mtoa huduma hasemi zaidi.

resource-listing-cost-free = Bure
resource-listing-cost-sliding-scale = Kila mtu hulipa anachoweza
resource-listing-cost-scholarship = Msaada kwa wasioweza kulipa

## Barua pepe. Zote zina kichwa kilekile kama nyingine za hapa, na hazisemi ni shirika gani.

# Kwa mwanachama anayetunza maelezo ya shirika kuanzia sasa.
resource-listing-appointed = Wewe ni mmoja wa wanaotunza maelezo ya shirika fulani kwenye saraka hii.
resource-listing-appointed-next = Kwenye programu yako utaona huduma zake. Kitu kikibadilika, pendekeza hapo, na mtu kutoka jumuiya ataangalia kabla ya kila mtu kusoma. Ikiwa hili halikufai, tafadhali mwambie mmoja wa watunzaji.
# Kwa aliyependekeza kitu.
resource-listing-proposal-accepted = Kitu ulichopendekeza kwa ajili ya saraka kimekubaliwa.
resource-listing-proposal-accepted-next = Kuanzia sasa kila mtu anasoma hivyo, na pia saraka zinazosoma kutoka kwetu. Asante kwa kuhakikisha kwamba ni kweli.
resource-listing-proposal-declined = Kitu ulichopendekeza kwa ajili ya saraka kimeangaliwa, na kwa sasa hakitaingizwa.
resource-listing-proposal-declined-next = Kwenye programu yako utaona walichoandika kukihusu, na unaweza kupendekeza tena, kwa namna nyingine, wakati wowote upendao. Asante kwa kulitunza hili.
