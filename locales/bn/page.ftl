# ইমেইল থেকে মানুষ যে অল্প কয়েকটি পাতা খোলেন, আর ডেভেলপারের ডাকবাক্স।

page-unsubscribe-title = মনে করিয়ে দেওয়ার ইমেইল
page-unsubscribe-question = আমাদের কাছ থেকে মনে করিয়ে দেওয়ার ইমেইল আর পেতে চান না?
page-unsubscribe-button = এই ইমেইল বন্ধ করুন
page-unsubscribe-done = হয়ে গেছে: মনে করিয়ে দেওয়ার ইমেইল আমরা আর পাঠাব না। কখনও আবার চাইলে আপনার অ্যাপে চালু করে নিতে পারেন।
page-unsubscribe-invalid = এই লিংকটি আমাদের নয়, কিংবা পুরোটা নেই। আপনার সবচেয়ে নতুন ইমেইলের লিংকটি ব্যবহার করুন।

page-mailbox-title = ইমেইল
page-mailbox-introduction = যেসব ইমেইল পাঠানো হতো। এগুলো এই কম্পিউটারেই থাকে, নতুনগুলো আগে।
page-mailbox-empty = এখনও কোনো ইমেইল নেই।
page-mailbox-back = সব ইমেইল
page-mailbox-text = সাদামাটা লেখায়
