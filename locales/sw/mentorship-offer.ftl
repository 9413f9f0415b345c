### Kile ambacho msindikizaji anatoa, na kile ambacho mtu anatafuta kwa msindikizaji.

# $least, $most (namba): saa chache zaidi na nyingi zaidi kwa wiki ambazo mtu anaweza kutoa.
mentorship-offer-hours-range = Tafadhali chagua idadi ya saa kwa wiki kuanzia { $least } hadi { $most }.
mentorship-offer-topic-both-ways = Kuna mada iliyo kati ya zile unazopenda kuzungumzia na pia kati ya zile unazoziacha kando. Tafadhali chagua upande mmoja.
mentorship-offer-no-contact-all-day = Saa hizi zinaanza na kuisha wakati uleule. Tafadhali chagua mwisho ulio tofauti na mwanzo.
mentorship-offer-pause-over = Tafadhali chagua siku iliyo mbele kuwa mwisho wa mapumziko yako.
mentorship-offer-perspective-not-yours = Wasifu wako hautaji mtazamo huu. Uongeze huko kwanza, au chagua mmojawapo wa uliyotaja.
mentorship-offer-perspective-not-lived = Wasindikizaji hupatikana kwa yale waliyoyapitia: kama mtu aliye katika safari ya kupona, kama anayemhudumia mwingine, au kama mwanafamilia. Tafadhali chagua mojawapo ya haya.
