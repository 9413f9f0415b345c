### दो लोगों को क्या जोड़ता है, यह उनमें से एक को दूसरे के बारे में पूरे वाक्यों में बताया जाता है।
### न प्रशंसा, न तुलना, और किसी का लिंग नहीं माना जाता। जो दोनों पर लागू है, वह दोनों को एक ही शब्दों में कहा जाता है।

# $language (पाठ): भाषा का नाम, जैसे “अरबी”।
mentorship-suggestion-language = आप दोनों की साझा भाषा: { $language }।

# $weekday (पाठ): सप्ताह का दिन, जैसे “मंगलवार”। समय पढ़ने वाले की घड़ी का है।
mentorship-suggestion-morning = आपके समय के अनुसार { $weekday } की सुबह दोनों के पास समय है।
mentorship-suggestion-afternoon = आपके समय के अनुसार { $weekday } की दोपहर दोनों के पास समय है।
mentorship-suggestion-evening = आपके समय के अनुसार { $weekday } की शाम दोनों के पास समय है।
mentorship-suggestion-night = आपके समय के अनुसार { $weekday } की रात दोनों के पास समय है।

mentorship-suggestion-parent = आप दोनों बच्चों की परवरिश करते हैं।
mentorship-suggestion-caregiver = आप दोनों किसी की देखभाल करते हैं।
mentorship-suggestion-student = आप दोनों पढ़ाई कर रहे हैं।
mentorship-suggestion-working = आप दोनों नौकरी या काम करते हैं।
mentorship-suggestion-shift-work = आप दोनों शिफ़्ट में काम करते हैं।
mentorship-suggestion-new-country = आप दोनों ने एक नए देश में घर बसाया है।
mentorship-suggestion-lgbtqia = आप दोनों LGBTQIA+ हैं।
mentorship-suggestion-chronic-illness = आप दोनों किसी लंबी बीमारी के साथ जीते हैं।
mentorship-suggestion-disability = आप दोनों विकलांगता के साथ जीते हैं।
mentorship-suggestion-bereaved = आप दोनों ने किसी अपने को खोया है।
mentorship-suggestion-faith = आप दोनों के लिए आस्था रोज़मर्रा में मायने रखती है।
mentorship-suggestion-living-alone = आप दोनों अकेले रहते हैं।
mentorship-suggestion-athlete = आप दोनों किसी खेल या नृत्य का अभ्यास करते हैं।

mentorship-suggestion-lives-it = जैसा आपने चाहा था, उबरने का अनुभव यहाँ अपनी ज़िंदगी का है।
mentorship-suggestion-cares = जैसा आपने चाहा था, यहाँ उबर रहे किसी व्यक्ति की देखभाल का अनुभव है।
mentorship-suggestion-is-family = जैसा आपने चाहा था, यहाँ परिवार में किसी के उबरने का अनुभव है।
mentorship-suggestion-your-perspective = जिस नज़रिए से आप साथ देते हैं, वही नज़रिया चाहिए।

mentorship-suggestion-text = आप दोनों को लिखकर बात करना पसंद है।
mentorship-suggestion-voice = आप दोनों को आवाज़ से बात करना पसंद है।
mentorship-suggestion-video = आप दोनों को वीडियो पर बात करना पसंद है।
mentorship-suggestion-in-person = आप दोनों को आमने-सामने मिलना पसंद है।
