### মেন্টরের অপেক্ষায় থাকা সবাইকে একসঙ্গে মেলানো: সমন্বয়কারীরা যা জানেন, আর নতুন সদস্যদের ইমেইল।
### সমন্বয়কারীরা এর দেখভাল করেন; কাউকে চাপিয়ে দেওয়া হয় না, সবাইকে জিজ্ঞেস করা হয়।

## যা ঠিক করে নেওয়া যায়

mentorship-matching-no-draft = এই প্রস্তাব আগেই পাঠানো বা সরিয়ে রাখা হয়েছে, তাই আর বদলানো যায় না।
mentorship-matching-changed-meanwhile = এর মধ্যে অন্য কেউ প্রস্তাবগুলো বদলেছেন। এগোনোর আগে আরেকবার দেখে নিন।
mentorship-matching-pinned-twice = এই নতুন সদস্যকে আগেই অন্য একজন মেন্টরের সঙ্গে রাখা হয়েছে। দুজনের একজনকে বেছে নিন।
mentorship-matching-own-pair = যে জুটিতে আপনি নিজে আছেন, তা নিয়ে আপনি সিদ্ধান্ত নিতে পারেন না। অন্য একজন সমন্বয়কারীকে বলুন।
mentorship-matching-not-waiting = এই সদস্য এখন মেন্টরের অপেক্ষায় নেই।
mentorship-matching-mentor-unavailable = এই মেন্টর এখন নতুন সদস্য নিচ্ছেন না।
mentorship-matching-no-place = এই মেন্টরের কাছে এর জন্য যথেষ্ট জায়গা খালি নেই।
mentorship-matching-no-common-language = এই দুজন এমন কোনো ভাষা দেখাননি, যা দুজনেই জানেন।
mentorship-matching-other-age-group = এই মেন্টর এই নতুন সদস্যের বয়সী মানুষের সঙ্গে পথ চলেন না।
# কেন, তা কখনও বলা হয় না: সেটি তাঁদের নিজের।
mentorship-matching-not-together = এই দুজনকে একে অন্যের কাছে প্রস্তাব করা যায় না।

## কেন দুজন মিলতে পারেন, সমন্বয়কারীকে দুজনের সম্পর্কে বলা
## কারও প্রশংসা নয়, কাউকে আগে-পরে সাজানো নয়।

# $language (লেখা): ভাষার নাম, যেমন “আরবি”।
mentorship-matching-language = দুজনেই { $language } জানেন।
# $topic (লেখা): বিষয়টির নাম।
mentorship-matching-topic = দুজনেই “{ $topic }” নিয়ে কথা বলতে ভালোবাসেন।
# $weekday (লেখা): বারের নাম, একা যেমন থাকে, যেমন “মঙ্গলবার”। ঘড়ি পাঠকের।
mentorship-matching-morning = { $weekday } সকালে দুজনেরই অবসর আছে, আপনার এখানকার সময় অনুযায়ী।
mentorship-matching-afternoon = { $weekday } বিকেলে দুজনেরই অবসর আছে, আপনার এখানকার সময় অনুযায়ী।
mentorship-matching-evening = { $weekday } সন্ধ্যায় দুজনেরই অবসর আছে, আপনার এখানকার সময় অনুযায়ী।
mentorship-matching-night = { $weekday } রাতে দুজনেরই অবসর আছে, আপনার এখানকার সময় অনুযায়ী।
mentorship-matching-parent = দুজনেরই সন্তান আছে।
mentorship-matching-caregiver = দুজনেই কারও যত্ন নেন।
mentorship-matching-student = দুজনেই পড়াশোনা করছেন।
mentorship-matching-working = দুজনেই চাকরি বা কাজ করেন।
mentorship-matching-shift-work = দুজনেই শিফটে কাজ করেন।
mentorship-matching-new-country = দুজনেই নতুন দেশে ঘর বেঁধেছেন।
mentorship-matching-lgbtqia = দুজনেই LGBTQIA+ মানুষ।
mentorship-matching-chronic-illness = দুজনেরই জীবনে দীর্ঘদিনের কোনো অসুখ আছে।
mentorship-matching-disability = দুজনেরই জীবনে কোনো প্রতিবন্ধিতা আছে।
mentorship-matching-bereaved = দুজনেই প্রিয় কাউকে হারিয়েছেন।
mentorship-matching-faith = দুজনেরই এমন বিশ্বাস আছে, যা প্রতিদিনের জীবনে বড় জায়গা নিয়ে আছে।
mentorship-matching-living-alone = দুজনেই একা থাকেন।
mentorship-matching-athlete = দুজনেই খেলাধুলা বা নাচের চর্চা করেন।
mentorship-matching-lives-it = মেন্টর সেরে ওঠার পথ নিজের জীবন থেকে চেনেন, যেমনটি নতুন সদস্য চেয়েছেন।
mentorship-matching-cares = মেন্টর সেরে ওঠার পথে থাকা কারও যত্ন নেন, যেমনটি নতুন সদস্য চেয়েছেন।
mentorship-matching-is-family = মেন্টরের পরিবারে কেউ সেরে ওঠার পথে আছেন, যেমনটি নতুন সদস্য চেয়েছেন।
mentorship-matching-text = দুজনেই লিখে যোগাযোগ রাখতে ভালোবাসেন।
mentorship-matching-voice = দুজনেই ভিডিও ছাড়া কথা বলতে ভালোবাসেন।
mentorship-matching-video = দুজনেই ভিডিওতে কথা বলতে ভালোবাসেন।
mentorship-matching-in-person = দুজনেই সামনাসামনি দেখা করতে ভালোবাসেন।

## ইমেইল
## বিষয়, প্রথম ঝলক আর শেষের কথা মেন্টরশিপের ইমেইলের মতোই। ইমেইলে কারও নাম থাকে না।

mentorship-matching-invited = আমরা একজনকে পেয়েছি, যিনি মেন্টর হয়ে আপনার পাশে পথ চলতে পারেন।
mentorship-matching-invited-next = তিনি কে আর আপনাদের দুজনের মধ্যে কী মিল, অ্যাপে দেখতে পাবেন। আর কেউ এখনও এ কথা জানেন না: আপনি হ্যাঁ বললে তবেই মেন্টরকে জিজ্ঞেস করা হবে। আর মনে সায় না দিলে কোনো কারণ না জানিয়েই না বলতে পারেন।
