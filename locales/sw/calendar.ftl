### Yanayoonekana kwenye kalenda ambazo watu hujiandikisha kuzifuata.

calendar-all-meetings = Mikutano yetu
# Huonekana kwenye simu ambayo wengine pia huitazama: hakuna neno lolote kuhusu mikutano, kupona wala jumuiya.
calendar-my-dates = Miadi yangu
# Mahali ambapo pangeandikwa jina la mahali.
calendar-online = Mtandaoni
calendar-online-for-now = Kwa sasa, watu wanakutana mtandaoni.
# $day (maandishi): tarehe.
calendar-online-until = Hadi { $day }, watu wanakutana mtandaoni.
calendar-called-off = Kikao hiki kimefutwa.
# $date_time (maandishi): siku ya wiki, tarehe na saa.
calendar-moved = Kikao hiki kimehamishiwa wakati mwingine. Awali kilipangwa: { $date_time }.
# Tatu zinazofuata ni vichwa; yanayotajwa yako chini yake.
calendar-directions = Jinsi ya kufika
calendar-join = Jiunge mtandaoni
calendar-dial-in = Kujiunga kwa simu
