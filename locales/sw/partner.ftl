### Yale ambayo Waymark huwaambia watunzaji kuhusu washirika na funguo zao.
### Namna ya kumwita msomaji: “wewe” katika umoja (u-), kama mwanachama anavyozungumza na mwenzake. Maneno rahisi, bila lawama, na ikiwezekana njia ya kuendelea.

partner-scopes-empty = Tafadhali chagua angalau kitu kimoja ambacho ufunguo huu unaruhusiwa kukisoma.
partner-expiry-past = Tafadhali chagua wakati ambao bado haujafika.
partner-key-over = Ufunguo huu haufungui tena chochote. Tafadhali tengeneza mpya.
