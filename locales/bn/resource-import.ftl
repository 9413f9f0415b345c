### HSDS-এ সেবার তালিকা যিনি আমদানি করেন, কমান্ড লাইনে তাঁকে Waymark যা বলে।
### সম্বোধন: “আপনি”। সহজ কথা; কী আর কোথায়, তা ঠিক ঠিক; কোনো দোষারোপ নয়, আর এগোনোর পথ।

## কিছু পড়া যায় না, কিংবা কিছু নেওয়া হয় না।

# $source (লেখা): ফাইল, ফোল্ডার বা ওয়েব ঠিকানা।
resource-import-not-hsds = আমরা পড়তে পারিনি: { $source }। এটি JSON-এ HSDS হতে হবে (একটি সেবা, সেবার একটি তালিকা, কিংবা “contents” আছে এমন একটি পাতা), প্রতি লাইনে একটি সেবা (NDJSON), কিংবা এমন ফাইল বা CSV সারণির একটি ফোল্ডার।
# $source (লেখা): ফাইল; $line (সংখ্যা): লাইন।
resource-import-line-unreadable = { $source } ফাইলটি { $line } নম্বর লাইনের পর আর পড়া যায়নি। হয়তো আসার পথে ছিঁড়ে গেছে। কিছুই আমদানি হয়নি।
# $source (লেখা): ফোল্ডার বা ওয়েব ঠিকানা।
resource-import-broke-off = { $source } থেকে আসা তালিকাটি পুরো নয়: একটি পাতা নেই, কিংবা ক্রম ভেঙে এসেছে। কিছুই আমদানি হয়নি। আবার নিয়ে আসুন।
# $source (লেখা): ফোল্ডার।
resource-import-folder-empty = { $source } ফোল্ডারে আমদানি করার মতো কিছু নেই: JSON ফাইলও নেই, CSV ফাইলও নেই।
# $source (লেখা): ফোল্ডার।
resource-import-folder-mixed = { $source } ফোল্ডারে JSON ফাইল আর CSV সারণি দুটোই আছে। দুটি আলাদা ফোল্ডারে রাখুন, যাতে কোনগুলো ধরা হবে তা স্পষ্ট থাকে।
resource-import-table-missing = services.csv সারণিটি নেই, তাই আমদানি করার মতো কোনো সেবা নেই।
# $file (লেখা): সারণি।
resource-import-table-without-ids = { $file } সারণির প্রথম লাইনে “id” নামে কোনো কলাম নেই। কলামগুলো কি কমা দিয়ে আলাদা করা?
# $count, $all (সংখ্যা): কতটি সেবা চলে যাবে, আর এই উৎসের মোট কতটি আছে।
resource-import-withdraws-many = এই তালিকায় আর নেই: এই উৎসের { $all }টি সেবার মধ্যে { $count }টি। মনে হচ্ছে তালিকাটি পুরো নয়, তাই কিছুই বদলানো হয়নি। ঠিক হয়ে থাকলে --withdraw-many দিয়ে আরেকবার আমদানি করুন।
# $refused (সংখ্যা): কতটি রেকর্ড ঠিক নেই।
resource-import-held-back = সব রেকর্ড ঠিক নেই বলে কিছুই আমদানি হয়নি। ঠিক নেই: { $refused }। বাকি সব আমদানি করতে --leave-out-bad ব্যবহার করুন।

## প্রতিটি রেকর্ডের কী হলো। $place (লেখা): কোথায় ছিল, যেমন 7 বা services.csv:7; $name (লেখা): তার নাম; $id: id।

# $became (লেখা): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (লেখা): যেসব ঘর বদলেছে।
resource-import-record = { $became ->
    [new] রেকর্ড { $place }, “{ $name }” ({ $id }): এখন থেকে তালিকায় আছে।
    [changed] রেকর্ড { $place }, “{ $name }” ({ $id }): যা বদলেছে: { $fields }।
    [returned] রেকর্ড { $place }, “{ $name }” ({ $id }): আবার তালিকায় আছে।
    [withdrawn] রেকর্ড { $place }, “{ $name }” ({ $id }): বন্ধ হয়ে গেছে বলে ফিরিয়ে নেওয়া হয়েছে।
    [as_before] রেকর্ড { $place }, “{ $name }” ({ $id }): আগের মতো।
    [held_back] রেকর্ড { $place }, “{ $name }” ({ $id }): ঠিক আছে।
   *[refused] রেকর্ড { $place }, “{ $name }” ({ $id }): বাদ পড়েছে।
}
resource-import-record-gone = “{ $name }” ({ $id }) তালিকায় আর নেই, তাই ফিরিয়ে নেওয়া হয়েছে।
# $fields (লেখা): রেকর্ডের ঘরগুলো।
resource-import-replaces = {"  "}এখানে মানুষ যা লিখেছিলেন, রেকর্ডটি তার জায়গা নেয় এই ঘরগুলোতে: { $fields }। তাঁরা যা লিখেছিলেন, তা রাখা আছে।
# $fields (লেখা): রেকর্ডের ঘরগুলো।
resource-import-told-otherwise = {"  "}এই ঘরগুলোতে আমরা অন্য মান জানাই: { $fields }।
# $severity (লেখা): error বা warning; $path (লেখা): ঘর; $reason (লেখা): নিচের কোনো একটি বাক্য; $keyword (লেখা): মানদণ্ডে এর নাম।
resource-import-fault = { $severity ->
    [warning] {"  "}লক্ষ করুন, { $path }: { $reason } ({ $keyword })
   *[error] {"  "}ভুল আছে, { $path }: { $reason } ({ $keyword })
}

## কেন। প্রতিটি বাক্য যে ঘর নিয়ে, তার পরে থাকে।

resource-record-not-one = এটি রেকর্ড নয়: এখানে একটি object থাকার কথা।
resource-record-unstorable = এতে এমন অক্ষর আছে, যা আমরা রাখতে পারি না।
resource-record-provider-missing = কোন সংস্থা সেবাটি দেয়, রেকর্ডে তা বলা নেই।
resource-record-provider-unknown = এই সংস্থা আমরা চিনি না, আর কোনো রেকর্ডেও এর বিবরণ নেই।
resource-record-twice = এই id নিয়ে আগে একটি সেবা এসেছে, আর তাতে অন্য কথা ছিল।
resource-field-missing = HSDS এই ঘরটি চায়, কিন্তু এটি নেই।
# $expected (লেখা): string, number, array বা object।
resource-field-type = { $expected ->
    [number] এটি সংখ্যা হতে হবে।
    [array] এটি তালিকা হতে হবে।
    [object] এটি object হতে হবে।
   *[string] এটি লেখা হতে হবে।
}
# $format (লেখা): uuid, uri, email, date, time বা date-time।
resource-field-format = { $format ->
    [uuid] এটি UUID নয়।
    [uri] এটি পুরো ওয়েব ঠিকানা নয়।
    [email] এটি ইমেইল ঠিকানা নয়।
    [date] এটি 2026-03-31-এর মতো তারিখ নয়।
    [time] এটি 18:30-এর মতো সময় নয়।
   *[date-time] এটি 2026-03-31T18:30:00Z-এর মতো সময়সহ তারিখ নয়।
}
# $allowed (লেখা): মানগুলো, কমা দিয়ে আলাদা করা।
resource-field-not-allowed = এটি এর কোনো একটি হতে হবে: { $allowed }।
# $limit (সংখ্যা): কতটি অক্ষর থাকতে পারে।
resource-field-too-long = এটি { $limit }টি অক্ষরের চেয়ে লম্বা।
resource-field-null = HSDS যেখানে কিছুই চায় না, সেখানে null আছে। আমরা একে কিছু না বলেই ধরি।
resource-field-other = HSDS যা চায়, এটি তা নয়।

## পুরোটা নিয়ে।

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (সংখ্যা): কোন রেকর্ডের কী হলো, তার হিসাব।
resource-import-counted = নতুন: { $taken }। বদলেছে: { $changed }। আগের মতো: { $unchanged }। ফিরে এসেছে: { $returned }। ফিরিয়ে নেওয়া হয়েছে: { $withdrawn }। বাদ পড়েছে: { $refused }।
# $page, $pages (সংখ্যা): কোন পাতা আমদানি হয়েছে, আর মোট কতটি আছে।
resource-import-one-page = মোট পাতা { $pages }, এটি ছিল { $page } নম্বর। অন্য পাতাগুলো আমদানি হয়নি।
resource-import-trial = এটি ছিল পরীক্ষামূলক: কিছুই বদলানো হয়নি।
resource-import-uncertain = একটি রেকর্ডে বলা নেই এটি কোন সেবা। তাই কোন সেবাগুলো আর নেই, তা আমরা বলতে পারি না, আর সে কারণে কোনোটি ফিরিয়েও নিইনি।
# $file (লেখা): সারণি।
resource-import-table-unknown = { $file } HSDS-এর সারণি নয়, তাই আমরা পড়িনি।
# $file (লেখা): সারণি; $rows (সংখ্যা): কতটি সারি।
resource-import-rows-left = { $file } সারণির যেসব সারি এখানকার কোনো সেবার নয়, কিংবা দুবার আছে, আর আমদানি হয়নি: { $rows }।
