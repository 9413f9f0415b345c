### Majaribio: kujaribu jambo kwa muda, na kusema lilikwendaje.
### Hakuna haraka, hakuna hatia: kusema kwamba halikusaidia, au halikufanyika, kuna thamani sawa na kusema kwamba limesaidia.

## Yanayoweza kurekebishwa

trial-nothing-to-try = Zana au shughuli tu ndiyo inayoweza kujaribiwa. Hii ni ya kusoma, ya kuzungumzia au ya kuiendea.
# $least, $most (namba): siku.
trial-days = Tafadhali chagua siku { $least } hadi { $most }.
trial-tries-already = Tayari unajaribu jambo hili. Kwanza sema lilikwendaje, kisha unaweza kuanza tena.
# $limit (namba): majaribio mangapi yanaweza kuendelea kwa wakati mmoja.
trial-too-many = { $limit ->
    [one] Unaweza kujaribu jambo { $limit } kwa wakati mmoja. Kwanza sema lilikwendaje; maneno machache yanatosha.
   *[other] Unaweza kujaribu mambo { $limit } kwa wakati mmoja. Kwanza sema mojawapo lilikwendaje; maneno machache yanatosha.
}
trial-report-stands = Uliyosema kuhusu jaribio hili ni ya muda sasa, na yanabaki hivyo. Ikiwa leo unaliona tofauti, unaweza kujaribu tena.

## Barua pepe
## Kichwa na mstari wa utangulizi ni kama vya kila kikumbusho. Barua pepe haisemi ni nini kilijaribiwa.

trial-asked = Ulitaka kujaribu jambo fulani kwa muda, na muda uliojiwekea umekwisha. Lilikwendaje?
trial-asked-next = Unaweza kusema kwenye programu yako: limesaidia, halikusaidia, au halikufanyika. Kila jibu ni zuri na linamsaidia mwingine atakayejiuliza baadaye. Hakuna atakayejua kwamba jibu ni lako, na si lazima kujibu.
trial-footer = Umepokea barua pepe hii kwa sababu unajaribu jambo fulani na uliruhusu tukukumbushe. Huja mara moja tu.
