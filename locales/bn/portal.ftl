# ডেভেলপার পোর্টাল, "/" ঠিকানায়: যাঁরা API দিয়ে অ্যাপ বানান, তাঁরা পড়েন।
# সব ভাষায় যেমন আছে তেমনই থাকে: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript আর ফাইলের নাম।

portal-title = ডেভেলপারদের জন্য
portal-introduction = Waymark যা কিছু পারে, সবই একটি GraphQL API। ঘুরে দেখুন, এখানেই একটি কোয়েরি চালিয়ে দেখুন, আর স্কিমাটি সঙ্গে নিয়ে যান।

# যাঁরা কিবোর্ড বা স্ক্রিন রিডার ব্যবহার করেন তাঁদের জন্য লিংক; মাঝের অংশগুলো পেরিয়ে GraphiQL-এ যায়।
portal-skip = সরাসরি GraphiQL-এ যান

portal-address-heading = অনুরোধ কোথায় পাঠাবেন
portal-address-body = একটি ঠিকানাই সবকিছুর উত্তর দেয়। উত্তর কোন ভাষায় হবে, তা ঠিক করে Accept-Language হেডার।
# শিরোনাম; এরপর ঠিকানা।
portal-address-queries = কোয়েরি ও মিউটেশন
# শিরোনাম; এরপর ঠিকানা।
portal-address-subscriptions = সাবস্ক্রিপশন, WebSocket দিয়ে
# প্রথম ঠিকানাটি কোয়েরির জন্য।
portal-address-events = প্রথম ঠিকানা থেকেও সাবস্ক্রিপশন আসে, server-sent events হয়ে, text/event-stream নেয় এমন সব ক্লায়েন্টের কাছে। নিচের GraphiQL এভাবেই করে।

portal-schema-heading = স্কিমা
portal-schema-body = একটি ফাইলেই প্রতিটি টাইপ, ফিল্ড আর আর্গুমেন্টের বিবরণ আছে। তা থেকে আপনার ক্লায়েন্ট তৈরি করুন, TypeScript বা অন্য যেকোনো ভাষায়।
portal-schema-download = schema.graphql ডাউনলোড করুন

portal-sign-in-heading = সাইন ইন
# এরপর হেডারটি কোড হিসেবে থাকে।
portal-sign-in-body = মানুষ সাইন ইন করেন পাসওয়ার্ড দিয়ে, কিংবা ইমেইলে পাঠানো লিংক বা কোড দিয়ে। এরপর আপনার ক্লায়েন্ট প্রতিটি অনুরোধের সঙ্গে তাঁদের অ্যাক্সেস টোকেন পাঠায়, এই হেডারে:
# শুধু ডেভেলপমেন্টে। এরপর ভূমিকার নামসহ বোতাম থাকে।
portal-accounts = তৈরি ডেমো অ্যাকাউন্ট। সাইন ইন করতে একটি বেছে নিন; GraphiQL হেডারটি পেয়ে যাবে।
# বোতাম: কমিউনিটিতে ডেমো অ্যাকাউন্টটির ভূমিকা।
portal-account-newcomer = নতুন সদস্য
portal-account-mentor = মেন্টর
portal-account-facilitator = সঞ্চালক
portal-account-moderator = মডারেটর
portal-account-steward = সমন্বয়কারী
portal-signing-in = সাইন ইন হচ্ছে…
# $email (লেখা): ডেমো অ্যাকাউন্টের ঠিকানা।
portal-signed-in = সাইন ইন হয়েছে: { $email }। GraphiQL এখন অ্যাক্সেস টোকেন পাঠাচ্ছে।
portal-sign-in-failed = সাইন ইন হয়নি। সার্ভার কি চলছে, আর ডেমোর তথ্য কি এখনও আছে?

portal-explorer-heading = চালিয়ে দেখুন
portal-explorer-note = এটি GraphiQL, কোয়েরি লেখার একটি টুল। এর মেনু শুধু ইংরেজিতে।
portal-explorer-without-script = GraphiQL-এর জন্য JavaScript লাগে। এই পাতার আর সবকিছু তা ছাড়াই চলে।
# এডিটরে প্রথম কোয়েরির ওপরে মন্তব্য: ছোট, কারণ এডিটরটি সরু।
portal-example-note = চালাতে Ctrl+Enter চাপুন।
