### Kinachoonekana kuhusu kiasi anachotoa msindikizaji. Yeye ndiye anayeambiwa kwanza, kwa kumjali na si kwa kumhukumu.

## Barua pepe
## Huja ndani ya bahasha ya mentorship.ftl. Hazimtaji mtu, na hazitoi namba.

mentorship-load-over-hours = Kwa wiki mbili mfululizo umetoa muda mwingi zaidi wa kusindikiza kuliko mliokubaliana.
mentorship-load-many-endings = Safari zako kadhaa za pamoja zimefika mwisho ndani ya muda mfupi. Kufika mwisho kunahitaji nguvu, hata kukiwa kwa wema.
mentorship-load-silence = Katika mojawapo ya safari zako za pamoja, ni muda sasa hakuna aliyeandika inakwendaje. Hilo si lazima liwe na maana yoyote.
# Baada ya kila sentensi iliyo juu.
mentorship-load-signal-next = Unachotoa kina thamani, na wewe pia una thamani. Unaweza kusitisha kwa muda kupokea maombi, kukubaliana mwendo mwingine, au kuzungumza na mtu unayemwamini. Kwa sasa ni wewe tu unayejua hili. Ikiwa bado ni hivyo baada ya wiki moja, mtu uliyemchagua kuangalia mzigo unaobeba, kama yupo, ataona saa na tarehe, na si kingine chochote.
