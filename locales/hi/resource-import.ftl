### HSDS में सेवाओं की सूची लाने वालों से Waymark कमांड लाइन पर जो कहता है।
### संबोधन: “आप”। सरल शब्द, क्या और कहाँ के बारे में सटीक, कोई दोष नहीं, और आगे का रास्ता।

## कुछ पढ़ा नहीं जा सका, या कुछ नहीं लाया गया।

# $source (पाठ): फ़ाइल, फ़ोल्डर या वेब पता।
resource-import-not-hsds = हम { $source } को पढ़ नहीं पाए। यह HSDS में JSON होना चाहिए (एक सेवा, सेवाओं की सूची, या “contents” वाला पन्ना), हर पंक्ति में एक सेवा (NDJSON), या ऐसी फ़ाइलों या CSV तालिकाओं का फ़ोल्डर।
# $source (पाठ): फ़ाइल; $line (संख्या): पंक्ति।
resource-import-line-unreadable = हम { $source } को पंक्ति { $line } तक ही पढ़ पाए। हो सकता है यह रास्ते में अधूरा रह गया हो। कुछ भी नहीं लाया गया।
# $source (पाठ): फ़ोल्डर या वेब पता।
resource-import-broke-off = { $source } की सूची पूरी नहीं है: कोई पन्ना नहीं मिला, या क्रम से नहीं आया। कुछ भी नहीं लाया गया। कृपया इसे फिर से मँगाएँ।
# $source (पाठ): फ़ोल्डर।
resource-import-folder-empty = { $source } में लाने लायक कुछ नहीं है: न JSON फ़ाइलें, न CSV तालिकाएँ।
# $source (पाठ): फ़ोल्डर।
resource-import-folder-mixed = { $source } में JSON फ़ाइलें भी हैं और CSV तालिकाएँ भी। कृपया उन्हें दो फ़ोल्डरों में रखें, ताकि साफ़ रहे कि कौन सी लेनी हैं।
resource-import-table-missing = तालिका services.csv नहीं है, इसलिए लाने के लिए कोई सेवा नहीं है।
# $file (पाठ): तालिका।
resource-import-table-without-ids = तालिका { $file } की पहली पंक्ति में “id” स्तंभ नहीं है। क्या स्तंभ अल्पविराम से अलग किए गए हैं?
# $count, $all (संख्याएँ): कितनी सेवाएँ हट जाएँगी, और इस स्रोत की कुल कितनी हैं।
resource-import-withdraws-many = इस स्रोत की { $all } में से { $count } सेवाएँ अब इस सूची में नहीं हैं। लगता है सूची पूरी नहीं है, इसलिए कुछ नहीं बदला गया। अगर यह सही है, तो इसे --withdraw-many के साथ फिर से लाएँ।
# $refused (संख्या): कितने रिकॉर्ड ठीक नहीं हैं।
resource-import-held-back = कुछ भी नहीं लाया गया, क्योंकि सभी रिकॉर्ड ठीक नहीं हैं। जो ठीक नहीं हैं: { $refused }। बाक़ी सब लाने के लिए --leave-out-bad का उपयोग करें।

## हर रिकॉर्ड का क्या हुआ। $place (पाठ): वह कहाँ था, जैसे 7 या services.csv:7; $name (पाठ): उसका नाम; $id: id।

# $became (पाठ): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (पाठ): बदले हुए फ़ील्ड।
resource-import-record = { $became ->
    [new] रिकॉर्ड { $place }, “{ $name }” ({ $id }): अब सूची में है।
    [changed] रिकॉर्ड { $place }, “{ $name }” ({ $id }): { $fields } में बदलाव।
    [returned] रिकॉर्ड { $place }, “{ $name }” ({ $id }): फिर से सूची में है।
    [withdrawn] रिकॉर्ड { $place }, “{ $name }” ({ $id }): वापस लिया गया, क्योंकि सेवा बंद है।
    [as_before] रिकॉर्ड { $place }, “{ $name }” ({ $id }): पहले जैसा।
    [held_back] रिकॉर्ड { $place }, “{ $name }” ({ $id }): ठीक है।
   *[refused] रिकॉर्ड { $place }, “{ $name }” ({ $id }): छोड़ दिया गया।
}
resource-import-record-gone = “{ $name }” ({ $id }) अब सूची में नहीं है, इसलिए इसे वापस ले लिया गया।
# $fields (पाठ): रिकॉर्ड के फ़ील्ड।
resource-import-replaces = {"  "}रिकॉर्ड ने { $fields } में यहाँ लिखे गए पाठ की जगह ले ली है। पहले का पाठ सुरक्षित है।
# $fields (पाठ): रिकॉर्ड के फ़ील्ड।
resource-import-told-otherwise = {"  "}हम इसे { $fields } में दूसरे मानों के साथ आगे देते हैं।
# $severity (पाठ): error या warning; $path (पाठ): फ़ील्ड; $reason (पाठ): नीचे का कोई वाक्य; $keyword (पाठ): मानक का शब्द।
resource-import-fault = { $severity ->
    [warning] {"  "}{ $path } पर ध्यान दें: { $reason } ({ $keyword })
   *[error] {"  "}{ $path } में ग़लती: { $reason } ({ $keyword })
}

## क्यों। हर वाक्य उस फ़ील्ड के बाद आता है जिसकी बात है।

resource-record-not-one = यह रिकॉर्ड नहीं है: यहाँ एक ऑब्जेक्ट होना चाहिए था।
resource-record-unstorable = इसमें ऐसे वर्ण हैं जिन्हें हम सहेज नहीं सकते।
resource-record-provider-missing = रिकॉर्ड में यह नहीं लिखा कि सेवा कौन सी संस्था देती है।
resource-record-provider-unknown = हम इस संस्था को नहीं जानते, और कोई दूसरा रिकॉर्ड इसका वर्णन नहीं करता।
resource-record-twice = इसी id की सेवा पहले आ चुकी है, और उसमें कुछ और लिखा था।
resource-field-missing = HSDS को यह फ़ील्ड चाहिए, और यह नहीं है।
# $expected (पाठ): string, number, array या object।
resource-field-type = { $expected ->
    [number] यहाँ एक संख्या होनी चाहिए।
    [array] यहाँ एक सूची होनी चाहिए।
    [object] यहाँ एक ऑब्जेक्ट होना चाहिए।
   *[string] यहाँ पाठ होना चाहिए।
}
# $format (पाठ): uuid, uri, email, date, time या date-time।
resource-field-format = { $format ->
    [uuid] यह UUID नहीं है।
    [uri] यह पूरा वेब पता नहीं है।
    [email] यह ईमेल पता नहीं है।
    [date] यह 2026-03-31 जैसी तारीख़ नहीं है।
    [time] यह 18:30 जैसा समय नहीं है।
   *[date-time] यह 2026-03-31T18:30:00Z जैसी तारीख़ और समय नहीं है।
}
# $allowed (पाठ): मान, अल्पविराम से अलग।
resource-field-not-allowed = यह इनमें से एक होना चाहिए: { $allowed }।
# $limit (संख्या): कितने वर्ण हो सकते हैं।
resource-field-too-long = यह { $limit } वर्णों से ज़्यादा लंबा है।
resource-field-null = यहाँ null है, जबकि HSDS यहाँ कुछ भी नहीं चाहता। हम इसे ख़ाली मानते हैं।
resource-field-other = यह वैसा नहीं है जैसा HSDS चाहता है।

## पूरे आयात के बारे में।

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (संख्याएँ): कितने रिकॉर्ड, उनका जो हुआ उसके अनुसार।
resource-import-counted = नए: { $taken }। बदले हुए: { $changed }। पहले जैसे: { $unchanged }। लौट आए: { $returned }। वापस लिए गए: { $withdrawn }। छोड़े गए: { $refused }।
# $page, $pages (संख्याएँ): कौन सा पन्ना लाया गया, और कुल कितने हैं।
resource-import-one-page = यह { $pages } में से पन्ना { $page } था। बाक़ी पन्ने नहीं लाए गए।
resource-import-trial = यह केवल परख थी: कुछ भी नहीं बदला गया।
resource-import-uncertain = एक रिकॉर्ड यह नहीं बताता कि वह कौन सी सेवा है। इसलिए हम नहीं जान सकते कि कौन सी सेवाएँ अब नहीं हैं, और इस कारण कोई वापस नहीं ली गई।
# $file (पाठ): तालिका।
resource-import-table-unknown = { $file } HSDS की तालिका नहीं है, इसलिए हमने उसे नहीं पढ़ा।
# $file (पाठ): तालिका; $rows (संख्या): कितनी पंक्तियाँ।
resource-import-rows-left = { $file } की पंक्तियाँ जो यहाँ की किसी सेवा की नहीं हैं या दो बार हैं, और नहीं लाई गईं: { $rows }।
