### Meeting Guide ফরম্যাটের বৈঠক নিয়ে Waymark যা বলে: সেগুলো নেওয়া, আর অন্যদের জানানো।

## কমান্ড লাইনে, যিনি তালিকা আমদানি করেন তাঁকে।

meeting-guide-import-unreadable = এটি আমরা পড়তে পারিনি। এটি Meeting Guide ফরম্যাটের JSON হতে হবে: বৈঠকের একটি তালিকা।
# $taken, $changed, $unchanged, $refused (সংখ্যা): কোন সারির কী হলো, তার হিসাব।
meeting-guide-import-counts = নতুন: { $taken }। বদলেছে: { $changed }। আগের মতো: { $unchanged }। বাদ পড়েছে: { $refused }।
# $number (সংখ্যা): ফাইলে সারির অবস্থান; $slug (লেখা): সেখানে তার নাম; $reason (লেখা): নিচের কোনো একটি বাক্য।
meeting-guide-import-refused = সারি { $number } ({ $slug }) বাদ পড়েছে। { $reason }
# $number (সংখ্যা): ফাইলে সারির অবস্থান; $reason (লেখা): নিচের কোনো একটি বাক্য।
meeting-guide-import-refused-nameless = সারি { $number } বাদ পড়েছে। { $reason }
# $rows (সংখ্যা): কতটি সারি।
meeting-guide-hours-assumed = যেসব বৈঠকে শেষ হওয়ার সময় নেই, তাই এক ঘণ্টা ধরে নেওয়া হয়েছে: { $rows }।
# $rows (সংখ্যা): কতটি সারি।
meeting-guide-zones-assumed = যেসব বৈঠকে সময় অঞ্চল নেই, তাই আপনারটি ধরে নেওয়া হয়েছে: { $rows }।
# $codes (লেখা): কোডগুলো, প্রতিটির সঙ্গে কতটি সারিতে আছে।
meeting-guide-unknown-codes = যেসব কোড প্রকাশিত তালিকায় নেই; রাখা হয়েছে, কিন্তু আর কাউকে জানানো হয় না: { $codes }।
# $codes (লেখা): কোডগুলো, প্রতিটির সঙ্গে কতটি সারিতে আছে।
meeting-guide-codes-without-topic = যেসব কোডের জন্য এখানে এখনও কোনো বিষয় নেই; রাখা হয়েছে, আর অন্যদের জানানোও হয়: { $codes }।

## কেন একটি সারি নেওয়া যায় না।

meeting-guide-row-not-one = এটি বৈঠক নয়: এখানে একটি object থাকার কথা।
meeting-guide-row-unstorable = এতে এমন অক্ষর আছে, যা আমরা রাখতে পারি না।
# $field (লেখা): ফরম্যাটে ঘরটির নাম।
meeting-guide-row-field = { $field } ঘরটি নেই, কিংবা ফরম্যাট যা চায় তা নয়।
# $field (লেখা): ফরম্যাটে ঘরটির নাম; $most (সংখ্যা): কতটি অক্ষরের জায়গা আছে।
meeting-guide-row-too-long = { $field } ঘরটি খুব লম্বা। সর্বোচ্চ যতটি অক্ষর ধরে: { $most }।
meeting-guide-row-by-appointment = এতে দিন বা সময়, কোনোটাই নেই। প্রতি সপ্তাহে হয়, এমন বৈঠকই শুধু নেওয়া যায়।
meeting-guide-row-without-zone = এতে সময় অঞ্চল নেই। এমন সব বৈঠকের জন্য --time-zone দিয়ে একটি বলে দিতে পারেন।
meeting-guide-row-zone-unknown = এই সময় অঞ্চল আমরা চিনি না। এটি একটি IANA নাম হতে হবে, যেমন America/New_York।
meeting-guide-row-without-way = এতে ঠিকানা নেই, যোগ দেওয়ার লিংক বা ফোন নম্বরও নেই।
meeting-guide-row-address-not-full = ঠিকানা থেকে বোঝা যায় না কোথায় যেতে হবে, আর যোগ দেওয়ার লিংক বা ফোন নম্বরও নেই।
meeting-guide-row-slug-twice = এর আগে আরেকটি সারির একই slug আছে।
meeting-guide-row-own-meeting = এটি এই সার্ভারেরই একটি বৈঠক।

## অন্যরা যে তালিকা পড়ে, তাতে কেন একটি বৈঠক নেই।

meeting-guide-not-weekly = এটি প্রতি সপ্তাহে একই দিনে হয় না।
meeting-guide-not-begun = আগামী সাত দিনের মধ্যে এটি নেই।
meeting-guide-over = এটি শেষ হয়ে গেছে।
meeting-guide-way-not-public = এটি অনলাইনে, আর যাঁরা আসেন শুধু তাঁরাই জানতে পারেন কীভাবে যোগ দিতে হয়।
meeting-guide-no-address = এর ঠিকানা নেই, তাই মানচিত্রে কেউ খুঁজে পাবে না।
meeting-guide-whole-day = এটি সারা দিন বা তারও বেশি সময় ধরে চলে।
meeting-guide-language-unreadable = এটি কোনো ভাষা নয়। es বা pt-BR-এর মতো কোড হতে হবে।
