### Kinachowafanya watu wawili wafaane, huambiwa mmoja wao kwa sentensi kamili kuhusu mwingine.
### Hakuna kinachosifiwa na hakuna anayepangwa kwa daraja. Kinachowahusu wote husemwa kwa maneno yaleyale kwa kila mmoja.

# $language (maandishi): jina la lugha, kama “Kiarabu”.
mentorship-suggestion-language = Anazungumza { $language }.

# $weekday (maandishi): siku ya wiki kama inavyosimama peke yake, kama “Jumanne”. Saa ni za msomaji.
mentorship-suggestion-morning = Ana nafasi { $weekday } asubuhi, kwa saa za kwako.
mentorship-suggestion-afternoon = Ana nafasi { $weekday } mchana, kwa saa za kwako.
mentorship-suggestion-evening = Ana nafasi { $weekday } jioni, kwa saa za kwako.
mentorship-suggestion-night = Ana nafasi { $weekday } usiku, kwa saa za kwako.

mentorship-suggestion-parent = Naye pia ni mzazi.
mentorship-suggestion-caregiver = Naye pia anamhudumia mtu.
mentorship-suggestion-student = Naye pia anasoma.
mentorship-suggestion-working = Naye pia anafanya kazi.
mentorship-suggestion-shift-work = Naye pia anafanya kazi kwa zamu.
mentorship-suggestion-new-country = Naye pia amejenga maisha katika nchi mpya.
mentorship-suggestion-lgbtqia = Naye pia ni LGBTQIA+.
mentorship-suggestion-chronic-illness = Naye pia anaishi na ugonjwa wa muda mrefu.
mentorship-suggestion-disability = Naye pia anaishi na ulemavu.
mentorship-suggestion-bereaved = Naye pia amempoteza mpendwa.
mentorship-suggestion-faith = Naye pia ana imani iliyo muhimu katika maisha ya kila siku.
mentorship-suggestion-living-alone = Naye pia anaishi peke yake.
mentorship-suggestion-athlete = Naye pia anafanya mazoezi ya michezo au ya dansi.

mentorship-suggestion-lives-it = Anaijua safari ya kupona kutokana na maisha yake mwenyewe, kama ulivyotaka.
mentorship-suggestion-cares = Anamhudumia mtu aliye katika safari ya kupona, kama ulivyotaka.
mentorship-suggestion-is-family = Katika familia yake kuna mtu aliye katika safari ya kupona, kama ulivyotaka.
mentorship-suggestion-your-perspective = Anatafuta msindikizaji mwenye mtazamo ulio nao wewe.

# $topic (maandishi): jina la mada.
mentorship-suggestion-glad-to-talk = Anafurahia kuzungumza kuhusu “{ $topic }”.
mentorship-suggestion-would-talk = Angependa kuzungumza kuhusu “{ $topic }”, mada ambayo wewe pia unaifurahia.

mentorship-suggestion-text = Anapenda kuwasiliana kwa maandishi, kama wewe.
mentorship-suggestion-voice = Anapenda kuzungumza bila video, kama wewe.
mentorship-suggestion-video = Anapenda kuzungumza kwa video, kama wewe.
mentorship-suggestion-in-person = Anapenda kukutana ana kwa ana, kama wewe.
