### बैठकों के बारे में Waymark जो कहता है: उन्हें तय करना और उनमें आना।

# $part (पाठ): नियम का वह हिस्सा जो काम नहीं आ सकता, जैसा लिखा गया।
meeting-recurrence-unreadable = दोहराव के नियम में हम “{ $part }” का इस्तेमाल नहीं कर सकते। नियम ऐसा दिखता है: FREQ=WEEKLY;BYDAY=TU (RFC 5545)।
meeting-recurrence-frequency = बैठक रोज़, हर हफ़्ते, हर महीने या हर साल दोहराई जा सकती है।
meeting-recurrence-time-of-day = समय पहली तारीख़ से लिया जाता है। कृपया नियम से BYHOUR, BYMINUTE और BYSECOND हटा दें।
meeting-recurrence-until = नियम या तो UTC के किसी क्षण पर ख़त्म होता है, जैसे UNTIL=20271231T225959Z, या कुछ तारीख़ों के बाद (COUNT); दोनों एक साथ नहीं।
meeting-recurrence-first = पहली तारीख़ नियम के अनुसार नहीं है। कृपया ऐसी तारीख़ चुनें जो नियम से मेल खाए।
meeting-recurrence-over = इस नियम की सारी तारीख़ें बीत चुकी हैं।
meeting-starts-too-far = पहली तारीख़ आज से बहुत दूर है।
# $least, $most (संख्याएँ): मिनट।
meeting-duration = बैठक { $least } से { $most } मिनट तक की हो सकती है।
# $most (संख्या): एक तारीख़ पर कितनी जगहें हो सकती हैं।
meeting-capacity = 1 से { $most } तक जगहें हो सकती हैं। अगर कोई सीमा नहीं है, तो संख्या ख़ाली छोड़ दें।
meeting-venue-missing = लोग किसी जगह पर मिलेंगे, इसलिए कृपया जगह बताएँ।
meeting-join-url-missing = लोग दूर से भी जुड़ सकते हैं, इसलिए कृपया जुड़ने का लिंक दें।
meeting-join-missing = कृपया जुड़ने के लिए लिंक या फ़ोन नंबर दें।
meeting-other-format = यह बैठक के चुने गए रूप से मेल नहीं खाता।
meeting-link-invalid = यह https:// या http:// से शुरू होने वाला वेब पता नहीं लगता।
meeting-source-text-missing = कृपया मूल भाषा में भी पाठ दें।
meeting-language-twice = यह भाषा दो बार दी गई है।
meeting-fact-twice = यह जानकारी दो बार दी गई है।
meeting-checked-later = यह दिन अभी आया नहीं है।
# $least, $most (संख्याएँ): सूची में कितनी प्रविष्टियाँ हो सकती हैं।
meeting-number = कृपया { $least } से { $most } तक प्रविष्टियाँ दें।
meeting-concept-invalid = अवधारणा का नाम छोटे लैटिन अक्षरों और अंकों में लिखा जाता है, शब्दों के बीच हाइफ़न के साथ, जैसे “coping-skills”।
meeting-concept-taken = इस अवधारणा का विषय पहले से है।
meeting-occurrence-cancelled = इस तारीख़ की बैठक रद्द कर दी गई है।
meeting-occurrence-over = यह बैठक हो चुकी है।
meeting-full = इस तारीख़ की सारी जगहें भर गई हैं। शायद कोई और तारीख़ आपके लिए ठीक रहे।

## किसी शृंखला की तारीख़ के साथ जो नहीं हो सकता

meeting-not-of-the-rule = यह तारीख़ नियम से नहीं आती, इसलिए इसे छोड़ा नहीं जा सकता।
meeting-no-such-date = इस समय पर बैठक की कोई तारीख़ नहीं है।
meeting-date-taken = इस समय पर बैठक की तारीख़ पहले से है।
meeting-series-over = तब तक यह बैठक ख़त्म हो चुकी होगी।
meeting-in-the-past = यह समय बीत चुका है। कृपया आगे का कोई समय चुनें।
meeting-not-called-off = यह तारीख़ रद्द नहीं हुई थी।
meeting-changed-meanwhile = इसी समय किसी और ने इसे बदल दिया। कृपया इसे फिर देखें और दोबारा कोशिश करें।

## बदलाव के बारे में चिट्ठी
## विषय और झलक दूसरों को भी दिखते हैं: बैठकों, रिकवरी या समुदाय के बारे में कुछ नहीं।

meeting-change-subject = आपकी योजना में एक बदलाव
meeting-change-preheader = अब क्या अलग है, यह यहाँ लिखा है।
meeting-called-off-opening = जिसके लिए आपने हाँ कहा था, वह इस बार नहीं होगा। हमें खेद है।
meeting-moved-opening = जिसके लिए आपने हाँ कहा था, उसका समय बदल गया है।
meeting-elsewhere-opening = जिसके लिए आपने हाँ कहा था, उसका समय वही है, पर जगह या जुड़ने का तरीक़ा बदल गया है।
meeting-restored-opening = अच्छी ख़बर: जो रद्द हुआ था, वह अब होगा।
meeting-changed-opening = जिन तारीख़ों के लिए आपने हाँ कहा था, उनमें से कुछ बदल गई हैं।
meeting-ended-opening = जिस शृंखला के लिए आपने हाँ कहा था, वह ख़त्म हो रही है। इसका हिस्सा बनने के लिए धन्यवाद।
meeting-closed-opening = जिस शृंखला के लिए आपने हाँ कहा था, वह कुछ समय के लिए रुक रही है।
meeting-reopened-opening = अच्छी ख़बर: जिस शृंखला के लिए आपने हाँ कहा था, वह अब योजना के अनुसार चलेगी।
meeting-online-opening = जिस शृंखला के लिए आपने हाँ कहा था, वह फ़िलहाल ऑनलाइन होगी।
meeting-when = कब
# $date_time (पाठ): दिन, तारीख़ और समय। $zone (पाठ): पढ़ने वाले के समय क्षेत्र का नाम।
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = कहाँ
meeting-directions = कैसे पहुँचें
meeting-dial-in = फ़ोन से जुड़ें
meeting-join = ऑनलाइन जुड़ें
meeting-when-before = पहले तय था
meeting-when-now = नया समय
meeting-why = कारण
meeting-note = जानना अच्छा है
meeting-item-called-off = नहीं होगा
# $when (पाठ): दिन और समय, समय क्षेत्र के साथ।
meeting-item-moved = नया समय: { $when }
# $when (पाठ): दिन और समय, समय क्षेत्र के साथ।
meeting-item-moved-elsewhere = नया समय: { $when }, और जगह या जुड़ने का तरीक़ा भी अलग
meeting-item-elsewhere = समय वही, पर जगह या जुड़ने का तरीक़ा अलग
meeting-item-restored = अब होगा
# $count (संख्या): गिनाई गई तारीख़ों के अलावा कितनी बदलीं।
meeting-items-more = { $count ->
    [one] { $count } और तारीख़ बदली है। सारी तारीख़ें आपको अपने ऐप में मिलेंगी।
   *[other] { $count } और तारीख़ें बदली हैं। सारी तारीख़ें आपको अपने ऐप में मिलेंगी।
}
meeting-called-off-closing = आपको कुछ करने की ज़रूरत नहीं है। किसी और दिन आपसे मिलने की उम्मीद है।
meeting-kept-closing = आपको कुछ करने की ज़रूरत नहीं है: आपकी जगह सुरक्षित है। अगर यह अब आपके लिए ठीक न हो, तो आप अपने ऐप में अपनी जगह लौटा सकते हैं, और कोई कारण नहीं पूछेगा।
meeting-change-footer = यह चिट्ठी आपको इसलिए मिली है क्योंकि आपने आने के लिए हाँ कहा था।
