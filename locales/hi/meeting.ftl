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
meeting-code-system-invalid = कृपया लिखें कि यह कोड किसका है: छोटे लैटिन अक्षरों और अंकों में, शब्दों के बीच हाइफ़न के साथ, जैसे “meeting-guide”।
meeting-position-half = स्थान के लिए अक्षांश और देशांतर दोनों चाहिए।
meeting-position-invalid = अक्षांश −90 से 90 डिग्री तक होता है, और देशांतर −180 से 180 तक।
# $most (संख्या): किलोमीटर।
meeting-distance = दूरी 0 से ज़्यादा और { $most } किलोमीटर तक हो सकती है।
# $most (संख्या): मिनट।
meeting-soon = यह 0 से { $most } मिनट तक हो सकता है।
# $days (संख्या): समय के हिसाब से खोज कितने दिनों तक की हो सकती है।
meeting-search-too-long = हफ़्ते के दिनों या समय के हिसाब से खोज { $days } दिनों तक की हो सकती है। कृपया आख़िरी दिन पहले का या पहला दिन बाद का चुनें।
meeting-occurrence-cancelled = इस तारीख़ की बैठक रद्द कर दी गई है।
meeting-occurrence-over = यह बैठक हो चुकी है।
meeting-full = इस तारीख़ की सारी जगहें भर गई हैं। शायद कोई और तारीख़ आपके लिए ठीक रहे।
