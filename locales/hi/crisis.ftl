### संकट में मदद: इसे वे पढ़ते हैं जो शायद परेशान हैं, और वे जो उनके साथ हैं। छोटा, सादा, शांत।

## जो लोग मदद की लाइनों की देखभाल करते हैं, वे क्या सुधार सकते हैं

crisis-phone-invalid = कृपया नंबर वैसे ही लिखें जैसे डायल किया जाता है: अंक, और जहाँ ज़रूरी हो वहाँ * या #।
crisis-address-invalid = कृपया ऐसे पेज का पता दें जो https:// या http:// से शुरू हो।
crisis-hours-invalid = कृपया समय इस तरह लिखें: “Mo-Fr 09:00-17:00; PH off” या “24/7”। सार्वजनिक छुट्टियों को छोड़कर यह हर हफ़्ते एक जैसा होना चाहिए।
crisis-zone-missing = कृपया बताएँ कि ये घंटे किस समय क्षेत्र के हैं।
# $country (पाठ): देश का कोड, जैसे DE।
crisis-region-invalid = कृपया देश का हिस्सा उसके कोड से बताएँ। वह { $country }- से शुरू होता है।
crisis-country-unknown = कृपया देश को दो अक्षरों के कोड से बताएँ, जैसे IN।
crisis-unreachable = कृपया इस लाइन तक पहुँचने का कम से कम एक तरीक़ा दें।
crisis-name-missing = कृपया इस लाइन का नाम दें।
crisis-kind-missing = कृपया बताएँ कि यह लाइन किसके लिए है।
crisis-checked-later = यह दिन अभी आया नहीं है।
# $days (संख्या): जाँच कितने दिन मानी जाती है।
crisis-checked-long-ago = { $days ->
    [one] इसे { $days } दिन से ज़्यादा हो गया है। कृपया एक बार फिर जाँच लें।
   *[other] इसे { $days } दिन से ज़्यादा हो गए हैं। कृपया एक बार फिर जाँच लें।
}
crisis-changed-meanwhile = इस बीच किसी और ने इस लाइन में कुछ बदला है। कृपया इसे फिर से देखें।
crisis-hidden-already = यह लाइन पहले से छिपी हुई है।
crisis-not-hidden = यह लाइन छिपी हुई नहीं है।
crisis-nothing-to-take = अपनाने के लिए कुछ नहीं है: यह लाइन वैसी ही है जैसी सॉफ़्टवेयर के साथ आई थी, या उसके साथ आई ही नहीं थी।

## लाइन क्या है

crisis-emergency-name = आपातकालीन सेवाएँ
crisis-kind-emergency = आपातकालीन नंबर
crisis-kind-crisis = संकट में मदद
crisis-kind-listening = कोई जो सुने
crisis-kind-eating-disorders = खाने से जुड़े विकार
crisis-kind-youth = बच्चे और युवा
# यह नंबर मिलाने पर कौन आता है।
crisis-reaches-ambulance = एम्बुलेंस और चिकित्सा सहायता
crisis-reaches-police = पुलिस
crisis-cost-free = यह मुफ़्त है।
crisis-cost-charged = इसका ख़र्च एक आम कॉल जितना है।
crisis-cost-unknown = इसका ख़र्च कितना है, यह पता नहीं है।

## कब कोई जवाब देता है

crisis-hours-unknown = समय पता नहीं है।
crisis-hours-always = हर दिन, दिन-रात।
# $times (पाठ): समय के एक या अधिक अंतराल।
crisis-hours-daily = हर दिन: { $times }
# $days (पाठ): हफ़्ते के एक या अधिक दिन। $times (पाठ): समय के एक या अधिक अंतराल।
crisis-hours-days = { $days }: { $times }
# $first, $last (पाठ): हफ़्ते के दिन।
crisis-day-range = { $first } से { $last }
# $from, $to (पाठ): समय।
crisis-hours-span = { $from }–{ $to }
crisis-all-day = पूरा दिन
# हफ़्ते के दिनों की जगह।
crisis-holidays = सार्वजनिक छुट्टियाँ
crisis-holidays-closed = सार्वजनिक छुट्टियों पर बंद।
# $zone (पाठ): समय क्षेत्र का नाम।
crisis-hours-zone = समय क्षेत्र: { $zone }।
crisis-open-now = अभी खुला है
crisis-closed-now = अभी बंद है
# $when (पाठ): लाइन की घड़ी के अनुसार दिन, तारीख़ और समय।
crisis-opens = अभी बंद है। फिर खुलेगा: { $when }।
crisis-open-unknown = अभी खुला है या नहीं, यह पता नहीं है।

## यह कितना पक्का है

# $date (पाठ): तारीख़।
crisis-assured = इस समुदाय में किसी ने { $date } को इसे जाँचा।
# $date (पाठ): तारीख़।
crisis-assured-long-ago = इस समुदाय में किसी ने पिछली बार { $date } को इसे जाँचा था। इस बात को कुछ समय हो गया है।
# $date (पाठ): तारीख़, या साल जब और पता न हो।
crisis-not-assured = इस समुदाय में अब तक किसी ने इसे नहीं जाँचा है। सबसे नया सार्वजनिक प्रमाण: { $date }।
crisis-not-assured-undated = इस समुदाय में अब तक किसी ने इसे नहीं जाँचा है, और सार्वजनिक प्रमाण कितना नया है, यह पता नहीं है।
crisis-not-assured-own = इस समुदाय में किसी ने इसे लिखा है। तब से किसी ने इसे नहीं जाँचा है।
crisis-reliability-high = किसी आधिकारिक पेज पर यही लिखा है, या कम से कम दो स्वतंत्र स्रोत सहमत हैं।
crisis-reliability-medium = यह केवल एक स्रोत कहता है जो आधिकारिक नहीं है, या स्रोत पुराना है।

## क्या करें

# $number (पाठ): फ़ोन नंबर।
crisis-in-danger = अगर आप या कोई और अभी ख़तरे में है, तो { $number } पर कॉल करें।
crisis-in-danger-anywhere = अगर आप या कोई और अभी ख़तरे में है, तो जिस देश में आप हैं वहाँ के आपातकालीन नंबर पर कॉल करें।
# findahelpline.com के लिंक के पास।
crisis-directory = कई देशों की हेल्पलाइनों की सूची।
crisis-not-up-to-date = यह समुदाय इन नंबरों के बारे में जो जानता है, वह अभी देखा नहीं जा सकता। यहाँ वह है जो सॉफ़्टवेयर के साथ आता है, और वह पुराना हो सकता है।

## पेज

crisis-page-title = संकट में मदद
crisis-page-introduction = आपको यह सब अकेले नहीं झेलना है। यहाँ ऐसे लोग हैं जिन्हें आप कॉल कर सकते हैं या लिख सकते हैं। साइन इन करने की ज़रूरत नहीं है, और आपका यहाँ आना कहीं दर्ज नहीं होता।
crisis-page-country = आप किस देश में हैं?
crisis-page-country-none = देश चुनें
crisis-page-show = दिखाएँ
# $country (पाठ): देश का नाम।
crisis-page-lines = बात करने के लिए कोई: { $country }
crisis-page-no-lines = यहाँ की कोई लाइन हमें अभी पता नहीं है। शायद नीचे की सूची में कोई मिले।
# $number (पाठ): फ़ोन नंबर।
crisis-page-call = { $number } पर कॉल करें
# $extension (पाठ): अंक।
crisis-page-extension = जवाब मिलने पर { $extension } दबाएँ।
# $number (पाठ): फ़ोन नंबर।
crisis-page-text = { $number } पर एसएमएस करें
# $number (पाठ): फ़ोन नंबर। $words (पाठ): क्या लिखें।
crisis-page-text-with = { $number } पर { $words } लिखकर एसएमएस करें
crisis-page-chat = चैट
crisis-page-website = वेबसाइट
# $address (पाठ): ई-मेल पता।
crisis-page-email = { $address } पर लिखें
# $number (पाठ): फ़ोन नंबर।
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = समय
crisis-page-languages = भाषाएँ
crisis-page-cost = ख़र्च
crisis-page-audience = किसके लिए
crisis-page-sources = यह हमें कहाँ से पता है
crisis-page-elsewhere = अगर इनमें से कुछ काम न आए
# स्क्रीन रीडर के लिए भाषाओं की सूची का नाम।
crisis-page-other-languages = यह पेज दूसरी भाषाओं में

## समुदाय की देखभाल करने वालों को पत्र
## विषय कुछ नहीं बताता: कोई और उसे देख सकता है।

crisis-letter-subject = कुछ है जिसे देखना है
crisis-letter-preheader = देखने के लिए अपना ऐप खोलें।
# $count (संख्या): कितने।
crisis-letter-due = { $count ->
    [one] मदद चाहने वालों को हम जो नंबर देते हैं, उनमें से { $count } कुछ समय से जाँचा नहीं गया है, या हमने कभी नहीं जाँचा।
   *[other] मदद चाहने वालों को हम जो नंबर देते हैं, उनमें से { $count } कुछ समय से जाँचे नहीं गए हैं, या हमने कभी नहीं जाँचे।
}
crisis-letter-next = जब आपके पास शांत समय हो, तो कृपया लाइन चलाने वालों का पेज देखें, या कॉल करें, और अपने ऐप में बताएँ कि यह अब भी सही है। कृपया आज़माने के लिए कभी आपातकालीन नंबर पर कॉल न करें। आपको सब नहीं करने हैं, और अकेले भी नहीं।
crisis-letter-footer = यह ईमेल आपको इसलिए मिला है क्योंकि इस समुदाय की देखभाल आपके पास है। जब तक जाँचने को कुछ हो, यह महीने में ज़्यादा से ज़्यादा एक बार आता है।
