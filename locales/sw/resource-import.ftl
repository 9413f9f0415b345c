### Yale ambayo Waymark husema kwenye mstari wa amri kwa anayeingiza orodha ya huduma katika HSDS.
### Namna ya kumwita msomaji: “wewe” katika umoja (u-). Maneno rahisi, yaliyo sahihi kuhusu nini na wapi, bila lawama, na njia ya kuendelea.

## Hakuna kinachoweza kusomwa, au hakuna kilichopokelewa.

# $source (maandishi): faili, folda au anwani ya wavuti.
resource-import-not-hsds = Hatukuweza kusoma { $source }. Lazima iwe HSDS katika JSON (huduma moja, orodha ya huduma, au ukurasa wenye “contents”), huduma moja kwa kila mstari (NDJSON), au folda ya faili kama hizo au ya majedwali ya CSV.
# $source (maandishi): faili; $line (namba): mstari.
resource-import-line-unreadable = Hatukuweza kusoma { $source } kupita mstari wa { $line }. Huenda ilikatika njiani. Hakuna kilichoingizwa.
# $source (maandishi): folda au anwani ya wavuti.
resource-import-broke-off = Orodha iliyo kwenye { $source } si kamili: ukurasa mmoja haupo, au umekuja nje ya mpangilio. Hakuna kilichoingizwa. Tafadhali ichukue tena.
# $source (maandishi): folda.
resource-import-folder-empty = Hakuna kitu ndani ya { $source } ambacho tungeweza kukiingiza: hakuna faili za JSON wala za CSV.
# $source (maandishi): folda.
resource-import-folder-mixed = { $source } ina faili za JSON na majedwali ya CSV. Tafadhali ziweke katika folda mbili, ili iwe wazi zipi zinahesabika.
resource-import-table-missing = Hakuna jedwali services.csv, kwa hiyo hakuna huduma za kuingiza.
# $file (maandishi): jedwali.
resource-import-table-without-ids = Jedwali { $file } halina safu “id” kwenye mstari wake wa kwanza. Je, safu zake zimetenganishwa kwa mkato?
# $count, $all (namba): maelezo mangapi yangeondoka, na chanzo hiki kina mangapi.
resource-import-withdraws-many = Hazipo tena kwenye orodha hii: { $count } kati ya huduma { $all } za chanzo hiki. Inaonekana orodha si kamili, kwa hiyo hakuna kilichobadilishwa. Ikiwa ni sahihi, iingize tena kwa --withdraw-many.
# $refused (namba): rekodi ngapi haziko sawa.
resource-import-held-back = Hakuna kilichoingizwa, kwa sababu si kila rekodi iko sawa. Zisizo sawa: { $refused }. Ili kuingiza nyingine zote, tumia --leave-out-bad.

## Kilichotokea kwa kila rekodi. $place (maandishi): mahali ilipokuwa, kama 7 au services.csv:7; $name (maandishi): jina lake; $id: id.

# $became (maandishi): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (maandishi): sehemu zilizobadilika.
resource-import-record = { $became ->
    [new] Rekodi { $place }, “{ $name }” ({ $id }): iko kwenye saraka kuanzia sasa.
    [changed] Rekodi { $place }, “{ $name }” ({ $id }): imebadilika katika { $fields }.
    [returned] Rekodi { $place }, “{ $name }” ({ $id }): iko tena kwenye saraka.
    [withdrawn] Rekodi { $place }, “{ $name }” ({ $id }): imeondolewa, kwa sababu imefungwa.
    [as_before] Rekodi { $place }, “{ $name }” ({ $id }): kama awali.
    [held_back] Rekodi { $place }, “{ $name }” ({ $id }): iko sawa.
   *[refused] Rekodi { $place }, “{ $name }” ({ $id }): imerukwa.
}
resource-import-record-gone = “{ $name }” ({ $id }) haipo tena kwenye orodha, kwa hiyo imeondolewa.
# $fields (maandishi): sehemu za rekodi.
resource-import-replaces = {"  "}Rekodi hii inachukua nafasi ya yale ambayo watu wa hapa walikuwa wameandika katika { $fields }. Waliyoandika yamehifadhiwa.
# $fields (maandishi): sehemu za rekodi.
resource-import-told-otherwise = {"  "}Tunaipitisha kwa wengine ikiwa na thamani nyingine katika { $fields }.
# $severity (maandishi): error au warning; $path (maandishi): sehemu; $reason (maandishi): mojawapo ya sentensi zilizo chini; $keyword (maandishi): neno la kiwango chenyewe.
resource-import-fault = { $severity ->
    [warning] {"  "}Tafadhali angalia { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Kosa katika { $path }: { $reason } ({ $keyword })
}

## Kwa nini. Kila moja husimama baada ya sehemu inayoihusu.

resource-record-not-one = Hii si rekodi: hapa kilitarajiwa kitu (object).
resource-record-unstorable = Ina herufi ambazo hatuwezi kuzihifadhi.
resource-record-provider-missing = Rekodi haisemi ni shirika gani linalotoa huduma.
resource-record-provider-unknown = Hatulijui shirika hili, na hakuna rekodi nyingine inayolieleza.
resource-record-twice = Huduma yenye id hii ilikuja awali, na ilisema kitu tofauti.
resource-field-missing = HSDS inataka sehemu hii, na haipo.
# $expected (maandishi): string, number, array au object.
resource-field-type = { $expected ->
    [number] Hapa lazima pawe na namba.
    [array] Hapa lazima pawe na orodha.
    [object] Hapa lazima pawe na kitu (object).
   *[string] Hapa lazima pawe na maandishi.
}
# $format (maandishi): uuid, uri, email, date, time au date-time.
resource-field-format = { $format ->
    [uuid] Hii si UUID.
    [uri] Hii si anwani kamili ya wavuti.
    [email] Hii si anwani ya barua pepe.
    [date] Hii si tarehe kama vile 2026-03-31.
    [time] Hii si saa kama vile 18:30.
   *[date-time] Hii si tarehe yenye saa kama vile 2026-03-31T18:30:00Z.
}
# $allowed (maandishi): thamani, zikitenganishwa kwa mkato.
resource-field-not-allowed = Lazima iwe mojawapo ya hizi: { $allowed }.
# $limit (namba): inaweza kuwa na herufi ngapi.
resource-field-too-long = Hii ni ndefu kuliko herufi { $limit }.
resource-field-null = Kuna null mahali ambapo HSDS haitaki kitu chochote. Tunaichukulia kama hakuna kitu.
resource-field-other = Hii si kile ambacho HSDS inataka.

## Kuhusu orodha nzima.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (namba): rekodi ngapi, kulingana na kilichotokea.
resource-import-counted = Mpya: { $taken }. Zilizobadilika: { $changed }. Kama awali: { $unchanged }. Zilizorudi: { $returned }. Zilizoondolewa: { $withdrawn }. Zilizorukwa: { $refused }.
# $page, $pages (namba): ukurasa upi umeingizwa, na zipo ngapi.
resource-import-one-page = Huu ulikuwa ukurasa wa { $page } kati ya { $pages }. Kurasa nyingine hazikuingizwa.
resource-import-trial = Hili lilikuwa jaribio: hakuna kilichobadilishwa.
resource-import-uncertain = Rekodi moja haisemi ni huduma ipi. Kwa hiyo hatuwezi kujua huduma zipi hazipo tena, na hatukuondoa yoyote kwa sababu hiyo.
# $file (maandishi): jedwali.
resource-import-table-unknown = { $file } si jedwali la HSDS, kwa hiyo hatukulisoma.
# $file (maandishi): jedwali; $rows (namba): mistari mingapi.
resource-import-rows-left = Mistari ya { $file } isiyohusu huduma yoyote ya hapa, au iliyorudiwa, na ambayo haikuingizwa: { $rows }.
