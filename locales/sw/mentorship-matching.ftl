### Kuwaunganisha wote wanaosubiri msindikizaji: wanachoambiwa watunzaji, na barua pepe kwa wanachama wapya.
### Watunzaji ndio wanaoshughulikia; hakuna anayepangiwa mtu, kila mmoja huulizwa.

## Yanayoweza kurekebishwa

mentorship-matching-no-draft = Pendekezo hili limeshatumwa au limewekwa kando, kwa hiyo haliwezi kubadilishwa tena.
mentorship-matching-changed-meanwhile = Wakati huohuo, mtu mwingine amebadilisha mapendekezo. Tafadhali angalia tena kabla ya kuendelea.
mentorship-matching-pinned-twice = Mwanachama huyu mpya tayari ameamuliwa kubaki na msindikizaji mwingine. Tafadhali chagua mmoja kati ya wawili hao.
mentorship-matching-own-pair = Huwezi kuamua kuhusu jozi ambayo wewe ni mmoja wao. Tafadhali mwombe mtunzaji mwingine.
mentorship-matching-not-waiting = Mwanachama huyu hasubiri msindikizaji kwa sasa.
mentorship-matching-mentor-unavailable = Msindikizaji huyu hapokei wanachama wapya kwa sasa.
mentorship-matching-no-place = Msindikizaji huyu hana nafasi za kutosha kwa hilo.
mentorship-matching-no-common-language = Wawili hawa hawaonyeshi lugha ambayo wote wawili wanaijua.
mentorship-matching-other-age-group = Msindikizaji huyu hatembei na watu wa umri wa mwanachama huyu mpya.
# Kamwe haisemwi kwa nini: hilo ni lao.
mentorship-matching-not-together = Wawili hawa hawawezi kupendekezwa mmoja kwa mwingine.

## Kinachowafanya wawili wafaane, huambiwa mtunzaji kuhusu wote wawili
## Hakuna kinachosifiwa na hakuna anayepangwa kwa daraja.

# $language (maandishi): jina la lugha, kama “Kiarabu”.
mentorship-matching-language = Wote wawili wanajua { $language }.
# $topic (maandishi): jina la mada.
mentorship-matching-topic = Wote wawili wanapenda kuzungumza kuhusu “{ $topic }”.
# $weekday (maandishi): siku ya wiki kama inavyosimama peke yake, kama “Jumanne”. Saa ni za msomaji.
mentorship-matching-morning = Wote wawili wana nafasi { $weekday } asubuhi, kwa saa za kwako.
mentorship-matching-afternoon = Wote wawili wana nafasi { $weekday } mchana, kwa saa za kwako.
mentorship-matching-evening = Wote wawili wana nafasi { $weekday } jioni, kwa saa za kwako.
mentorship-matching-night = Wote wawili wana nafasi { $weekday } usiku, kwa saa za kwako.
mentorship-matching-parent = Wote wawili ni wazazi.
mentorship-matching-caregiver = Wote wawili wanamhudumia mtu.
mentorship-matching-student = Wote wawili wanasoma.
mentorship-matching-working = Wote wawili wanafanya kazi.
mentorship-matching-shift-work = Wote wawili wanafanya kazi kwa zamu.
mentorship-matching-new-country = Wote wawili wamejenga maisha katika nchi mpya.
mentorship-matching-lgbtqia = Wote wawili ni LGBTQIA+.
mentorship-matching-chronic-illness = Wote wawili wanaishi na ugonjwa wa muda mrefu.
mentorship-matching-disability = Wote wawili wanaishi na ulemavu.
mentorship-matching-bereaved = Wote wawili wamempoteza mpendwa.
mentorship-matching-faith = Wote wawili wana imani iliyo muhimu katika maisha ya kila siku.
mentorship-matching-living-alone = Wote wawili wanaishi peke yao.
mentorship-matching-athlete = Wote wawili wanafanya mazoezi ya michezo au ya dansi.
mentorship-matching-lives-it = Msindikizaji anaijua safari ya kupona kutokana na maisha yake mwenyewe, kama mwanachama mpya alivyotaka.
mentorship-matching-cares = Msindikizaji anamhudumia mtu aliye katika safari ya kupona, kama mwanachama mpya alivyotaka.
mentorship-matching-is-family = Katika familia ya msindikizaji kuna mtu aliye katika safari ya kupona, kama mwanachama mpya alivyotaka.
mentorship-matching-text = Wote wawili wanapenda kuwasiliana kwa maandishi.
mentorship-matching-voice = Wote wawili wanapenda kuzungumza bila video.
mentorship-matching-video = Wote wawili wanapenda kuzungumza kwa video.
mentorship-matching-in-person = Wote wawili wanapenda kukutana ana kwa ana.

## Barua pepe
## Kichwa, mstari wa utangulizi na tanbihi ni vya safari za pamoja. Barua pepe haimtaji mtu.

mentorship-matching-invited = Tumempata mtu anayeweza kutembea nawe kama msindikizaji wako.
mentorship-matching-invited-next = Kwenye programu yako unaweza kuona ni nani na mnafanana katika nini. Bado hakuna mwingine anayejua: msindikizaji ataulizwa pale tu utakaposema ndiyo. Na kama hujisikii kwamba ni sawa, unaweza kusema hapana bila kutoa sababu.
