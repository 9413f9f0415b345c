### Push: yale ambayo Waymark humwambia mwanachama kuhusu vifaa vinavyoonyesha barua pepe zake.
### Namna ya kumwita msomaji: kama ilivyo katika common.ftl. Kifaa ni simu, kompyuta kibao au kompyuta, au kivinjari au programu iliyomo.

# Seva ya jumuiya hii haitumi chochote kwenye vifaa, ila kwa barua pepe tu. Si kosa la mwanachama: njia ya kuendelea ni barua pepe.
push-off = Kwa sasa jumuiya hii haitumi chochote kwenye vifaa. Barua pepe zako zinaendelea kuja kama awali.
# Yale ambayo programu ilisema kuhusu mahali pa kutuma ujumbe wa kifaa hayawezi kutumika. Mwanachama hayaoni wala hayaandiki: kuzima arifa na kuziwasha tena kwenye programu hutengeneza mapya.
push-endpoint = Bado hatuwezi kukifikia kifaa hiki. Tafadhali zima arifa kwenye kifaa hiki, ziwashe tena, kisha jaribu upya.
# Yale ambayo programu ilisema kuhusu jinsi ujumbe wa kifaa unavyofichwa kwa usimbaji hayawezi kutumika. Njia ya kuendelea ni ileile.
push-keys = Hatukuweza kukiandaa kifaa hiki kwa namna ambayo ni wewe tu unayeweza kusoma yanayokifikia. Tafadhali zima arifa kwenye kifaa hiki, ziwashe tena, kisha jaribu upya.
# $count (namba): mwanachama anaweza kuwa na vifaa vingapi.
push-too-many = { $count ->
    [one] Unaweza kuwa na kifaa { $count } tu. Tafadhali kiondoe kwanza.
   *[other] Unaweza kuwa na hadi vifaa { $count }. Tafadhali ondoa kimoja kwanza.
}
