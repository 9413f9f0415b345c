### সংকটে সহায়তা: পড়েন এমন মানুষ, যাঁরা হয়তো খুব কষ্টে আছেন, আর তাঁদের পাশের মানুষ। ছোট, সহজ, শান্ত।

## যাঁরা হেল্পলাইনের দেখভাল করেন, তাঁরা যা ঠিক করে নিতে পারেন

crisis-phone-invalid = নম্বরটি যেভাবে ডায়াল করা হয়, সেভাবে লিখুন: অঙ্ক, আর যেখানে লাগে সেখানে * বা #।
crisis-address-invalid = এমন পাতার ঠিকানা দিন, যা https:// বা http:// দিয়ে শুরু হয়।
crisis-hours-invalid = খোলা থাকার সময় এভাবে লিখুন: “Mo-Fr 09:00-17:00; PH off”, কিংবা “24/7”। সরকারি ছুটি বাদে প্রতি সপ্তাহে একই হতে হবে।
crisis-zone-missing = এই সময় কোন সময় অঞ্চলের, জানান।
# $country (লেখা): দেশের কোড, যেমন DE।
crisis-region-invalid = দেশের অংশটি তার কোড দিয়ে জানান। কোডের শুরুতে থাকে { $country }-।
crisis-country-unknown = দেশটি দুই অক্ষরের কোড দিয়ে জানান, যেমন DE।
crisis-unreachable = এই হেল্পলাইনে পৌঁছানোর অন্তত একটি উপায় দিন।
crisis-name-missing = এই হেল্পলাইনের একটি নাম দিন।
crisis-kind-missing = এই হেল্পলাইন কীসের জন্য, জানান।
crisis-checked-later = এই দিন এখনও আসেনি।
# $days (সংখ্যা): কেউ দেখে নিয়েছেন, তা কত দিন ধরা হয়।
crisis-checked-long-ago = এর পর { $days } দিনের বেশি কেটে গেছে। আরেকবার নিশ্চিত হয়ে নিন।
crisis-changed-meanwhile = এর মধ্যে অন্য কেউ এই হেল্পলাইনে কিছু করেছেন। আরেকবার দেখে নিন।
crisis-hidden-already = এই হেল্পলাইন আগে থেকেই আড়ালে আছে।
crisis-not-hidden = এই হেল্পলাইন আড়ালে নেই।
crisis-nothing-to-take = নেওয়ার কিছু নেই: এই হেল্পলাইন সফটওয়্যারের সঙ্গে যেমন এসেছিল তেমনই আছে, কিংবা তার সঙ্গে আসেনি।

## হেল্পলাইনটি কী

crisis-emergency-name = জরুরি সেবা
crisis-kind-emergency = জরুরি নম্বর
crisis-kind-crisis = সংকটে সহায়তা
crisis-kind-listening = মন দিয়ে শোনার মতো কেউ
crisis-kind-eating-disorders = ইটিং ডিসঅর্ডার
crisis-kind-youth = শিশু ও তরুণ
# এই নম্বরে ফোন করলে কারা আসেন।
crisis-reaches-ambulance = অ্যাম্বুলেন্স ও চিকিৎসা সহায়তা
crisis-reaches-police = পুলিশ
crisis-cost-free = কোনো খরচ নেই।
crisis-cost-charged = সাধারণ ফোন কলের মতোই খরচ।
crisis-cost-unknown = খরচ কত, জানা নেই।

## কখন খোলা

crisis-hours-unknown = খোলা থাকার সময় জানা নেই।
crisis-hours-always = প্রতিদিন, দিনরাত খোলা।
# $times (লেখা): এক বা একাধিক সময়সীমা।
crisis-hours-daily = প্রতিদিন: { $times }
# $days (লেখা): এক বা একাধিক বার। $times (লেখা): এক বা একাধিক সময়সীমা।
crisis-hours-days = { $days }: { $times }
# $first, $last (লেখা): বারের নাম, একা যেমন থাকে।
crisis-day-range = { $first } থেকে { $last }
# $from, $to (লেখা): দিনের সময়।
crisis-hours-span = { $from }–{ $to }
crisis-all-day = সারা দিন
# বারের নামের জায়গায় থাকে।
crisis-holidays = সরকারি ছুটি
crisis-holidays-closed = সরকারি ছুটিতে বন্ধ।
# $zone (লেখা): সময় অঞ্চলের নাম।
crisis-hours-zone = সময় দেওয়া হয়েছে { $zone } ধরে।
crisis-open-now = এখন খোলা
crisis-closed-now = এখন বন্ধ
# $when (লেখা): বার, তারিখ ও সময়, হেল্পলাইনের ঘড়ি ধরে।
crisis-opens = এখন বন্ধ। খুলবে: { $when }।
crisis-open-unknown = এখন খোলা কি না, জানা নেই।

## এ তথ্য কতটা নিশ্চিত

# $date (লেখা): একটি তারিখ।
crisis-assured = এই কমিউনিটির কেউ { $date } তারিখে এটি দেখে নিশ্চিত হয়েছেন।
# $date (লেখা): একটি তারিখ।
crisis-assured-long-ago = এই কমিউনিটির কেউ শেষবার { $date } তারিখে এটি দেখে নিশ্চিত হয়েছেন। সে বেশ কিছুদিন আগের কথা।
# $date (লেখা): একটি তারিখ, কিংবা আর কিছু জানা না থাকলে শুধু বছর।
crisis-not-assured = এই কমিউনিটির কেউ এখনও এটি দেখেননি। প্রকাশ্য তথ্যের সবচেয়ে নতুন তারিখ: { $date }।
crisis-not-assured-undated = এই কমিউনিটির কেউ এখনও এটি দেখেননি, আর প্রকাশ্য তথ্য কত নতুন, তা জানা নেই।
crisis-not-assured-own = এই কমিউনিটির কেউ এটি লিখেছেন। এরপর কেউ আর দেখেননি।
crisis-reliability-high = কোনো অফিসিয়াল পাতায় এমন লেখা আছে, কিংবা অন্তত দুটি আলাদা সূত্র একই কথা বলে।
crisis-reliability-medium = এমন একটি সূত্রই শুধু এ কথা বলে, যা অফিসিয়াল নয়, কিংবা সূত্রটি পুরোনো।

## কী করা যায়

# $number (লেখা): ফোন নম্বর।
crisis-in-danger = আপনি বা অন্য কেউ এই মুহূর্তে বিপদে থাকলে { $number } নম্বরে ফোন করুন।
crisis-in-danger-anywhere = আপনি বা অন্য কেউ এই মুহূর্তে বিপদে থাকলে, যে দেশে আছেন সেখানকার জরুরি নম্বরে ফোন করুন।
# findahelpline.com-এর লিংকের পাশে।
crisis-directory = অনেক দেশের হেল্পলাইনের নির্দেশিকা।
crisis-not-up-to-date = এই নম্বরগুলো নিয়ে এই কমিউনিটি যা জানে, তা এই মুহূর্তে দেখা যাচ্ছে না। এখানে যা দেখছেন, তা সফটওয়্যারের সঙ্গে আসে, পুরোনো হতে পারে।

## পাতাটি

crisis-page-title = সংকটে সহায়তা
crisis-page-introduction = এর মধ্য দিয়ে আপনাকে একা যেতে হবে না। এখানে এমন মানুষ আছেন, যাঁদের ফোন করতে বা লিখতে পারেন। সাইন ইন করতে হবে না, আর আপনি যে এসেছিলেন, কেউ তা লিখে রাখে না।
crisis-page-country = আপনি কোন দেশে আছেন?
crisis-page-country-none = একটি দেশ বেছে নিন
crisis-page-show = দেখান
# $country (লেখা): দেশের নাম।
crisis-page-lines = কথা বলার মতো কেউ: { $country }
crisis-page-no-lines = এখানকার কোনো হেল্পলাইন আমাদের এখনও জানা নেই। নিচের নির্দেশিকায় হয়তো পাবেন।
# $number (লেখা): ফোন নম্বর।
crisis-page-call = { $number } নম্বরে ফোন করুন
# $extension (লেখা): অঙ্ক।
crisis-page-extension = কেউ ধরলে { $extension } চাপুন।
# $number (লেখা): ফোন নম্বর।
crisis-page-text = { $number } নম্বরে এসএমএস করুন
# $number (লেখা): ফোন নম্বর। $words (লেখা): কী লিখতে হবে।
crisis-page-text-with = { $words } লিখে { $number } নম্বরে এসএমএস করুন
crisis-page-chat = চ্যাট
crisis-page-website = ওয়েবসাইট
# $address (লেখা): ইমেইল ঠিকানা।
crisis-page-email = { $address } ঠিকানায় লিখুন
# $number (লেখা): ফোন নম্বর।
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = কখন খোলা
crisis-page-languages = ভাষা
crisis-page-cost = খরচ
crisis-page-audience = কার জন্য
crisis-page-sources = আমরা কোথা থেকে জানি
crisis-page-elsewhere = এর কোনোটি আপনার জন্য ঠিক না হলে
# স্ক্রিন রিডারের জন্য ভাষার তালিকার নাম।
crisis-page-other-languages = অন্য ভাষায় এই পাতা

## সমন্বয়কারীদের ইমেইল
## এর বিষয় কিছু বলে না: অন্য কেউ দেখতে পারেন।

crisis-letter-subject = একটু দেখার মতো কিছু আছে
crisis-letter-preheader = দেখতে আপনার অ্যাপ খুলুন।
# $count (সংখ্যা): কতটি।
crisis-letter-due = { $count ->
    [one] যাঁদের সহায়তা দরকার, তাঁদের আমরা যেসব নম্বর দিই, তার একটি অনেক দিন দেখা হয়নি, কিংবা আমরা কখনও দেখিনি।
   *[other] যাঁদের সহায়তা দরকার, তাঁদের আমরা যেসব নম্বর দিই, তার { $count }টি অনেক দিন দেখা হয়নি, কিংবা আমরা কখনও দেখিনি।
}
crisis-letter-next = একটু শান্ত সময় পেলে যাঁরা হেল্পলাইন চালান তাঁদের পাতা দেখুন, কিংবা ফোন করুন, আর এখনও ঠিক আছে কি না অ্যাপে জানান। পরখ করার জন্য কখনও জরুরি নম্বরে ফোন করবেন না। সবগুলো আপনাকে করতে হবে না, একাও করতে হবে না।
crisis-letter-footer = এই ইমেইল পাচ্ছেন, কারণ আপনি এই কমিউনিটির দেখভাল করেন। দেখার কিছু থাকলে এটি মাসে সর্বোচ্চ একবার আসে।
