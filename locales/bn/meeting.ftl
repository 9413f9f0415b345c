### বৈঠক নিয়ে Waymark যা বলে: বৈঠক ঠিক করা, আর তাতে আসা।

# $part (লেখা): নিয়মের যে অংশ ব্যবহার করা যায় না, যেভাবে লেখা হয়েছে।
meeting-recurrence-unreadable = পুনরাবৃত্তির নিয়মে “{ $part }” ব্যবহার করা যায় না। নিয়ম দেখতে এরকম: FREQ=WEEKLY;BYDAY=TU (RFC 5545)।
meeting-recurrence-frequency = একটি বৈঠক প্রতিদিন, প্রতি সপ্তাহে, প্রতি মাসে বা প্রতি বছরে হতে পারে।
meeting-recurrence-time-of-day = সময়টা প্রথম তারিখ থেকেই আসে। নিয়ম থেকে BYHOUR, BYMINUTE আর BYSECOND বাদ দিন।
meeting-recurrence-until = নিয়ম শেষ হয় UTC-র কোনো মুহূর্তে, যেমন UNTIL=20271231T225959Z, কিংবা কয়েকটি তারিখের পরে (COUNT); দুটো একসঙ্গে নয়।
meeting-recurrence-first = প্রথম তারিখটি নিয়মের সঙ্গে মেলে না। মেলে এমন একটি তারিখ বেছে নিন।
meeting-recurrence-over = এই নিয়মের সব তারিখ পেরিয়ে গেছে।
meeting-starts-too-far = প্রথম তারিখটি আজ থেকে অনেক দূরে।
# $least, $most (সংখ্যা): মিনিট।
meeting-duration = একটি বৈঠক { $least } থেকে { $most } মিনিট চলতে পারে।
# $most (সংখ্যা): এক তারিখে কতটি আসন থাকতে পারে।
meeting-capacity = একটি থেকে সর্বোচ্চ { $most }টি আসন থাকতে পারে। সীমা না চাইলে সংখ্যাটি বাদ দিন।
meeting-venue-missing = সবাই এক জায়গায় মিলিত হবেন, তাই জানান কোথায়।
meeting-join-url-missing = দূর থেকেও যোগ দেওয়া যায়, তাই যোগ দেওয়ার লিংকটি দিন।
meeting-join-missing = যোগ দেওয়ার জন্য একটি লিংক বা ফোন নম্বর দিন।
meeting-other-format = বৈঠকের জন্য আপনি যে ধরন বেছে নিয়েছেন, এটি তার সঙ্গে মেলে না।
meeting-link-invalid = এটি https:// বা http:// দিয়ে শুরু হওয়া ওয়েব ঠিকানা বলে মনে হচ্ছে না।
meeting-source-text-missing = মূল ভাষার লেখাটিও দিন।
meeting-fact-twice = এই তথ্য দুবার দেওয়া হয়েছে।
meeting-checked-later = এই দিন এখনও আসেনি।
meeting-position-half = অবস্থানের জন্য অক্ষাংশ আর দ্রাঘিমাংশ, দুটোই লাগে।
meeting-position-invalid = অক্ষাংশ −90 থেকে 90 ডিগ্রি পর্যন্ত, দ্রাঘিমাংশ −180 থেকে 180 পর্যন্ত।
# $most (সংখ্যা): কিলোমিটার।
meeting-distance = দূরত্ব শূন্যের বেশি আর সর্বোচ্চ { $most } কিলোমিটার হতে পারে।
# $most (সংখ্যা): মিনিট।
meeting-soon = এটি শূন্য থেকে { $most } মিনিট হতে পারে।
# $days (সংখ্যা): দিনের সময় ধরে খোঁজা কত দূর পর্যন্ত যেতে পারে।
meeting-search-too-long = বার বা দিনের সময় ধরে খুঁজলে সর্বোচ্চ { $days } দিনের মধ্যে খোঁজা যায়। শেষ দিনটি এগিয়ে আনুন, কিংবা প্রথম দিনটি পিছিয়ে দিন।
meeting-occurrence-cancelled = এই তারিখে হচ্ছে না।
meeting-occurrence-over = এই তারিখ পেরিয়ে গেছে।
meeting-full = এই তারিখের সব আসন ভরে গেছে। হয়তো অন্য কোনো তারিখ আপনার জন্য ঠিক হবে।

## নিয়মিত বৈঠকের কোনো তারিখ নিয়ে যা করা যায় না

meeting-not-of-the-rule = নিয়মে এই তারিখ নেই, তাই বাদ দেওয়ার কিছু নেই।
meeting-no-such-date = এই সময়ে বৈঠকের কোনো তারিখ নেই।
meeting-date-taken = এই সময়ে বৈঠকের একটি তারিখ আগে থেকেই আছে।
meeting-series-over = ততদিনে এই বৈঠক শেষ হয়ে গেছে।
meeting-in-the-past = এটি পেরিয়ে গেছে। সামনের কোনো সময় বেছে নিন।
meeting-not-called-off = এই তারিখ বাতিল করা হয়নি।
meeting-changed-meanwhile = ঠিক একই সময়ে অন্য কেউ এটি বদলেছেন। আরেকবার দেখে নিয়ে আবার চেষ্টা করুন।

## বদলের কথা জানানোর ইমেইল
## বিষয় আর প্রথম ঝলক পাশের মানুষও দেখেন: বৈঠক, সেরে ওঠা বা কমিউনিটির কথা একদম নয়।

meeting-change-subject = আপনার পরিকল্পনায় একটু বদল
meeting-change-preheader = এখন কী বদলেছে, এখানে দেখুন।
meeting-called-off-opening = আপনি যেখানে আসবেন বলেছিলেন, তা এবার হচ্ছে না। আমরা দুঃখিত।
meeting-moved-opening = আপনি যেখানে আসবেন বলেছিলেন, তার সময় বদলেছে।
meeting-elsewhere-opening = আপনি যেখানে আসবেন বলেছিলেন, তার সময় একই আছে, কিন্তু জায়গা বা যোগ দেওয়ার উপায় বদলেছে।
meeting-restored-opening = ভালো খবর: যা বাতিল হয়েছিল, তা শেষ পর্যন্ত হচ্ছে।
meeting-changed-opening = আপনি যেসব তারিখে আসবেন বলেছিলেন, তার কয়েকটি বদলেছে।
meeting-ended-opening = আপনি যে নিয়মিত আয়োজনে আসবেন বলেছিলেন, তা শেষ হচ্ছে। সঙ্গে ছিলেন বলে ধন্যবাদ।
meeting-closed-opening = আপনি যে নিয়মিত আয়োজনে আসবেন বলেছিলেন, তা কিছুদিন বিরতিতে থাকছে।
meeting-reopened-opening = ভালো খবর: আপনি যে নিয়মিত আয়োজনে আসবেন বলেছিলেন, তা আগের মতোই চলছে।
meeting-online-opening = আপনি যে নিয়মিত আয়োজনে আসবেন বলেছিলেন, তা আপাতত অনলাইনে হচ্ছে।
meeting-occurrence-ahead = এই তারিখ এখনও শুরু হয়নি।
meeting-looked-back = এই তারিখের পর দুই সপ্তাহের বেশি কেটে গেছে, তাই এ নিয়ে আর কিছু বলা যায় না।
# $least, $most (সংখ্যা): মানুষ।
meeting-head-count = { $least } থেকে { $most } পর্যন্ত একটি সংখ্যা দিন।
meeting-had-no-place = এই তারিখে যাঁদের আসন ছিল, কেমন হয়েছে তা তাঁরাই বলতে পারেন।
meeting-guests-not-welcome = এই বৈঠক সদস্যদের জন্য। আসতে চাইলে আগে একটি অ্যাকাউন্ট খুলুন।

## ইমেইলে আর পাতায় একটি তারিখ

meeting-when = কখন
# $date_time (লেখা): বার, তারিখ ও সময়। $zone (লেখা): পাঠক যেখানে থাকেন, সেই সময় অঞ্চলের নাম।
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = কোথায়
meeting-directions = কীভাবে পৌঁছাবেন
meeting-dial-in = ফোনে যোগ দেওয়া
meeting-join = অনলাইনে যোগ দিন
meeting-when-before = আগে ঠিক ছিল
meeting-when-now = নতুন সময়
meeting-why = কেন
meeting-note = জেনে রাখা ভালো
meeting-item-called-off = হচ্ছে না
# $when (লেখা): তারিখ ও সময়, সময় অঞ্চলসহ।
meeting-item-moved = নতুন সময়: { $when }
# $when (লেখা): তারিখ ও সময়, সময় অঞ্চলসহ।
meeting-item-moved-elsewhere = নতুন সময়: { $when }; জায়গা বা যোগ দেওয়ার উপায়ও বদলেছে
meeting-item-elsewhere = সময় একই, কিন্তু জায়গা বা যোগ দেওয়ার উপায় বদলেছে
meeting-item-restored = শেষ পর্যন্ত হচ্ছে
# $count (সংখ্যা): তালিকার বাইরে আরও কতটি তারিখ বদলেছে।
meeting-items-more = আরও { $count }টি তারিখ বদলেছে। সবগুলো আপনার অ্যাপে পাবেন।
meeting-called-off-closing = আপনার কিছু করার দরকার নেই। অন্য কোনো দিন আপনাকে পেলে ভালো লাগবে।
meeting-kept-closing = আপনার কিছু করার দরকার নেই: আপনার আসন রাখা আছে। এখন আর সুবিধা না হলে অ্যাপে আসনটি ছেড়ে দিতে পারেন, কেউ কারণ জানতে চাইবে না।
meeting-kept-closing-as-guest = আপনার কিছু করার দরকার নেই: আপনার আসন রাখা আছে। এখন আর সুবিধা না হলে আপনার পাতায় আসনটি ছেড়ে দিতে পারেন, কেউ কারণ জানতে চাইবে না।
meeting-line-kept-closing = আপনার কিছু করার দরকার নেই: অপেক্ষার তালিকায় আপনি যেখানে ছিলেন, সেখানেই আছেন। আসন পেলেই আমরা আপনাকে লিখব।
meeting-change-footer = এই ইমেইল পাচ্ছেন, কারণ আপনি আসবেন বলেছিলেন।

## আসন খালি হলে যে ইমেইল যায়
## বিষয় আর প্রথম ঝলক পাশের মানুষও দেখেন: বৈঠক, সেরে ওঠা বা কমিউনিটির কথা একদম নয়।

meeting-place-free-subject = আপনার জন্য ভালো খবর
meeting-place-free-preheader = যার অপেক্ষায় ছিলেন, তা এসে গেছে।
meeting-place-free-opening = একটি আসন খালি হয়েছে, আর সেটি আপনার। আপনি থাকলে ভালো লাগবে।
meeting-pass-on = এখন আর সুবিধা না হলে কোনো অসুবিধা নেই: অ্যাপে আসনটি ছেড়ে দিন, তালিকায় এর পরে যিনি আছেন, তিনি পাবেন।
meeting-pass-on-as-guest = এখন আর সুবিধা না হলে কোনো অসুবিধা নেই: আপনার পাতায় আসনটি ছেড়ে দিন, তালিকায় এর পরে যিনি আছেন, তিনি পাবেন।
meeting-place-free-footer = এই ইমেইল পাচ্ছেন, কারণ আপনি একটি আসনের অপেক্ষায় ছিলেন।

## যাঁদের অ্যাকাউন্ট নেই, তাঁদের ইমেইল

meeting-invitation-subject = এটি কি আপনি ছিলেন?
meeting-invitation-preheader = আর একটি ছোট ধাপ বাকি।
meeting-invitation-opening = এই ঠিকানা দিয়ে কেউ নিচের বৈঠকে একটি আসন চেয়েছেন। আপনি হলে আপনার পাতা খুলে আমাদের জানান, আসবেন কি না।
meeting-invitation-button = আমার পাতা খুলি
meeting-invitation-valid = লিংকটি এক দিন কাজ করে।
meeting-invitation-footer = আপনি না হয়ে থাকলে আপনার কিছু করার দরকার নেই। এই ঠিকানা আমরা ভুলে যাব।
meeting-confirmation-subject = ধন্যবাদ, আমরা লিখে রেখেছি
meeting-confirmation-preheader = আপনার যা যা দরকার, সব এখানে।
meeting-confirmation-button = আমার পাতা দেখি
meeting-confirmation-footer = এই ইমেইল পাচ্ছেন, কারণ আপনি আমাদের পাতায় জানিয়েছেন যে আসতে চান। ওই তারিখের এক সপ্তাহ পরে আপনার ঠিকানা আমরা ভুলে যাব।
meeting-guest-going = আপনার আসন আছে। আপনি থাকলে ভালো লাগবে।
# $place (সংখ্যা): তালিকায় কততম, 1 থেকে।
meeting-guest-waiting = এই মুহূর্তে সব আসন ভরা। অপেক্ষার তালিকায় আপনার নম্বর { $place }। আসন পেলেই আমরা আপনাকে লিখব।

## তাঁদের পাতা

meeting-guest-title = বৈঠকে আসা
meeting-guest-question = আপনি কি আসতে চান?
meeting-guest-question-full = এই মুহূর্তে সব আসন ভরা। একটি আসনের জন্য অপেক্ষা করবেন? পেলেই আমরা আপনাকে লিখব।
meeting-guest-withdrawn = এই তারিখে আপনি আসছেন না। কোনো অসুবিধা নেই, কেউ কারণ জানতে চাইবে না। মন বদলালে এখানেই জানাতে পারেন।
meeting-guest-invalid = এই লিংক কাজ করছে না। হয়তো পুরোনো হয়ে গেছে। বৈঠকটি যেখানে পেয়েছিলেন, সেখান থেকে নতুন একটি চেয়ে নিন।
meeting-guest-come = হ্যাঁ, আমি আসব
meeting-guest-wait = হ্যাঁ, অপেক্ষা করব
meeting-guest-leave = আমার আসন ছেড়ে দিচ্ছি
meeting-guest-leave-line = আর অপেক্ষা করব না
