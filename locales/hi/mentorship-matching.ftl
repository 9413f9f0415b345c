### मेंटर की प्रतीक्षा कर रहे सभी लोगों को एक साथ मिलाना: समुदाय प्रभारी के लिए वाक्य, और नए सदस्यों को पत्र।
### किसी को सौंपा नहीं जाता, सबसे पूछा जाता है। वाक्य ऐसे लिखें कि किसी का लिंग न मानना पड़े।

## जो ठीक किया जा सकता है

mentorship-matching-no-draft = यह प्रस्ताव पहले ही भेजा या हटाया जा चुका है, इसलिए इसे अब बदला नहीं जा सकता।
mentorship-matching-changed-meanwhile = इस बीच किसी और ने प्रस्ताव बदल दिए हैं। आगे बढ़ने से पहले कृपया एक बार फिर देख लें।
mentorship-matching-pinned-twice = इस नए सदस्य का साथ पहले ही किसी दूसरे मेंटर के साथ तय रखा गया है। कृपया दोनों में से एक चुनें।
mentorship-matching-own-pair = जिस जोड़ी में आप ख़ुद हैं, उसके बारे में आप तय नहीं कर सकते। कृपया किसी और समुदाय प्रभारी से कहें।
mentorship-matching-not-waiting = इस सदस्य को अभी मेंटर की प्रतीक्षा नहीं है।
mentorship-matching-mentor-unavailable = यह मेंटर अभी नए लोगों के लिए उपलब्ध नहीं है।
mentorship-matching-no-place = इस मेंटर के पास इतनी जगहें ख़ाली नहीं हैं।
mentorship-matching-no-common-language = इन दोनों ने ऐसी कोई भाषा नहीं दिखाई जो दोनों को आती हो।
mentorship-matching-other-age-group = यह मेंटर इस उम्र के लोगों के लिए उपलब्ध नहीं है।
# कारण कभी नहीं बताया जाता: वह उन्हीं का है।
mentorship-matching-not-together = इन दोनों को एक-दूसरे के लिए प्रस्तावित नहीं किया जा सकता।

## दो लोगों को क्या जोड़ता है, समुदाय प्रभारी को दोनों के बारे में
## न प्रशंसा, न तुलना।

# $language (पाठ): भाषा का नाम, जैसे “अरबी”।
mentorship-matching-language = दोनों की साझा भाषा: { $language }।
# $topic (पाठ): विषय का नाम।
mentorship-matching-topic = दोनों इस विषय पर बात करना चाहते हैं: “{ $topic }”।
# $weekday (पाठ): सप्ताह का दिन, जैसे “मंगलवार”। समय पढ़ने वाले की घड़ी का है।
mentorship-matching-morning = आपके समय के अनुसार { $weekday } की सुबह दोनों के पास समय है।
mentorship-matching-afternoon = आपके समय के अनुसार { $weekday } की दोपहर दोनों के पास समय है।
mentorship-matching-evening = आपके समय के अनुसार { $weekday } की शाम दोनों के पास समय है।
mentorship-matching-night = आपके समय के अनुसार { $weekday } की रात दोनों के पास समय है।
mentorship-matching-parent = दोनों बच्चों की परवरिश करते हैं।
mentorship-matching-caregiver = दोनों किसी की देखभाल करते हैं।
mentorship-matching-student = दोनों पढ़ाई कर रहे हैं।
mentorship-matching-working = दोनों नौकरी या काम करते हैं।
mentorship-matching-shift-work = दोनों शिफ़्ट में काम करते हैं।
mentorship-matching-new-country = दोनों ने एक नए देश में घर बसाया है।
mentorship-matching-lgbtqia = दोनों LGBTQIA+ हैं।
mentorship-matching-chronic-illness = दोनों किसी लंबी बीमारी के साथ जीते हैं।
mentorship-matching-disability = दोनों विकलांगता के साथ जीते हैं।
mentorship-matching-bereaved = दोनों ने किसी अपने को खोया है।
mentorship-matching-faith = दोनों के लिए आस्था रोज़मर्रा में मायने रखती है।
mentorship-matching-living-alone = दोनों अकेले रहते हैं।
mentorship-matching-athlete = दोनों किसी खेल या नृत्य का अभ्यास करते हैं।
mentorship-matching-lives-it = जैसा चाहा गया था, मेंटर के पास उबरने का अनुभव अपनी ज़िंदगी का है।
mentorship-matching-cares = जैसा चाहा गया था, मेंटर के पास उबर रहे किसी व्यक्ति की देखभाल का अनुभव है।
mentorship-matching-is-family = जैसा चाहा गया था, मेंटर के पास परिवार में किसी के उबरने का अनुभव है।
mentorship-matching-text = दोनों को लिखकर बात करना पसंद है।
mentorship-matching-voice = दोनों को आवाज़ से बात करना पसंद है।
mentorship-matching-video = दोनों को वीडियो पर बात करना पसंद है।
mentorship-matching-in-person = दोनों को आमने-सामने मिलना पसंद है।

## पत्र
## विषय, झलक और अंत की पंक्ति मेंटरशिप वाली ही हैं। पत्र में किसी का नाम नहीं होता।

mentorship-matching-invited = हमें मेंटर के रूप में आपके साथ के लिए एक नाम मिला है।
mentorship-matching-invited-next = आपके ऐप में आप देख सकते हैं कि वह कौन है और आप दोनों में क्या एक जैसा है। अभी इसकी ख़बर किसी और को नहीं है: मेंटर से तभी पूछा जाएगा जब आप हाँ कहें। और अगर मन न माने, तो बिना कारण बताए ना कहा जा सकता है।
