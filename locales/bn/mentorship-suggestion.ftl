### কেন দুজন মিলতে পারেন, একজনকে অন্যজনের সম্পর্কে পুরো বাক্যে বলা।
### কারও প্রশংসা নয়, কাউকে আগে-পরে সাজানো নয়। যা দুজনের জন্যই সত্য, তা দুজনকেই একই কথায় বলা হয়।

# $language (লেখা): ভাষার নাম, যেমন “আরবি”।
mentorship-suggestion-language = { $language } জানেন।

# $weekday (লেখা): বারের নাম, একা যেমন থাকে, যেমন “মঙ্গলবার”। ঘড়ি পাঠকের।
mentorship-suggestion-morning = { $weekday } সকালে তাঁর অবসর আছে, আপনার এখানকার সময় অনুযায়ী।
mentorship-suggestion-afternoon = { $weekday } বিকেলে তাঁর অবসর আছে, আপনার এখানকার সময় অনুযায়ী।
mentorship-suggestion-evening = { $weekday } সন্ধ্যায় তাঁর অবসর আছে, আপনার এখানকার সময় অনুযায়ী।
mentorship-suggestion-night = { $weekday } রাতে তাঁর অবসর আছে, আপনার এখানকার সময় অনুযায়ী।

mentorship-suggestion-parent = তাঁরও সন্তান আছে।
mentorship-suggestion-caregiver = তিনিও কারও যত্ন নেন।
mentorship-suggestion-student = তিনিও পড়াশোনা করছেন।
mentorship-suggestion-working = তিনিও চাকরি বা কাজ করেন।
mentorship-suggestion-shift-work = তিনিও শিফটে কাজ করেন।
mentorship-suggestion-new-country = তিনিও নতুন দেশে ঘর বেঁধেছেন।
mentorship-suggestion-lgbtqia = তিনিও LGBTQIA+ মানুষ।
mentorship-suggestion-chronic-illness = তাঁর জীবনেও দীর্ঘদিনের কোনো অসুখ আছে।
mentorship-suggestion-disability = তাঁর জীবনেও কোনো প্রতিবন্ধিতা আছে।
mentorship-suggestion-bereaved = তিনিও প্রিয় কাউকে হারিয়েছেন।
mentorship-suggestion-faith = তাঁরও এমন বিশ্বাস আছে, যা প্রতিদিনের জীবনে বড় জায়গা নিয়ে আছে।
mentorship-suggestion-living-alone = তিনিও একা থাকেন।
mentorship-suggestion-athlete = তিনিও খেলাধুলা বা নাচের চর্চা করেন।

mentorship-suggestion-lives-it = সেরে ওঠার পথ নিজের জীবন থেকে চেনেন, যেমনটি আপনি চেয়েছেন।
mentorship-suggestion-cares = সেরে ওঠার পথে থাকা কারও যত্ন নেন, যেমনটি আপনি চেয়েছেন।
mentorship-suggestion-is-family = তাঁর পরিবারে কেউ সেরে ওঠার পথে আছেন, যেমনটি আপনি চেয়েছেন।
mentorship-suggestion-your-perspective = এমন একজন মেন্টর খুঁজছেন, যাঁর দৃষ্টিকোণ আপনার মতো।

# $topic (লেখা): বিষয়টির নাম।
mentorship-suggestion-glad-to-talk = “{ $topic }” নিয়ে কথা বলতে ভালোবাসেন।
mentorship-suggestion-would-talk = “{ $topic }” নিয়ে কথা বলতে চান, আর আপনিও তা ভালোবাসেন।

mentorship-suggestion-text = আপনার মতোই লিখে যোগাযোগ রাখতে ভালোবাসেন।
mentorship-suggestion-voice = আপনার মতোই ভিডিও ছাড়া কথা বলতে ভালোবাসেন।
mentorship-suggestion-video = আপনার মতোই ভিডিওতে কথা বলতে ভালোবাসেন।
mentorship-suggestion-in-person = আপনার মতোই সামনাসামনি দেখা করতে ভালোবাসেন।
