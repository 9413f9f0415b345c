### آنچه Waymark در خط فرمان به کسی می‌گوید که فهرستی از خدمات را در قالب HSDS درون‌ریزی می‌کند.
### خطاب: «شما». واژه‌های ساده، دقیق دربارهٔ چه و کجا، بدون سرزنش، و با راهِ ادامه.

## چیزی خوانده نمی‌شود، یا چیزی گرفته نمی‌شود.

# $source (متن): فایل، پوشه یا نشانی وب.
resource-import-not-hsds = نتوانستیم { $source } را بخوانیم. باید HSDS به‌صورت JSON باشد (یک خدمت، فهرستی از خدمات، یا صفحه‌ای با «contents»)، یا در هر خط یک خدمت (NDJSON)، یا پوشه‌ای از چنین فایل‌ها یا از جدول‌های CSV.
# $source (متن): فایل؛ $line (عدد): خط.
resource-import-line-unreadable = { $source } را فقط تا خط { $line } توانستیم بخوانیم. شاید در راه بریده شده باشد. چیزی درون‌ریزی نشد.
# $source (متن): پوشه یا نشانی وب.
resource-import-broke-off = فهرست در { $source } کامل نیست: صفحه‌ای کم است یا سر جایش نیامده است. چیزی درون‌ریزی نشد. لطفاً دوباره بگیریدش.
# $source (متن): پوشه.
resource-import-folder-empty = در { $source } چیزی نیست که بتوانیم درون‌ریزی کنیم: نه فایل JSON، نه CSV.
# $source (متن): پوشه.
resource-import-folder-mixed = در { $source } هم فایل JSON هست هم جدول CSV. لطفاً آن‌ها را در دو پوشه بگذارید تا معلوم باشد کدام معتبر است.
resource-import-table-missing = جدول services.csv نیست، پس خدماتی هم برای درون‌ریزی نیست.
# $file (متن): جدول.
resource-import-table-without-ids = جدول { $file } در خط اولش ستونی به نام «id» ندارد. آیا ستون‌هایش با ویرگول از هم جدا شده‌اند؟
# $count، $all (عدد): چند معرفی از دست می‌رود، و این منبع چندتا دارد.
resource-import-withdraws-many = دیگر در این فهرست نیستند: { $count } از { $all } خدمتی که این منبع داشت. به نظر می‌رسد فهرست کامل نباشد، پس چیزی عوض نشد. اگر درست است، یک بار دیگر با --withdraw-many درون‌ریزی کنید.
# $refused (عدد): چند رکورد مرتب نیست.
resource-import-held-back = چیزی درون‌ریزی نشد، چون همهٔ رکوردها درست نیستند. نادرست‌ها: { $refused }. برای درون‌ریزی همهٔ بقیه، --leave-out-bad را به کار ببرید.

## سرنوشت هر رکورد. $place (متن): کجا بود، مانند 7 یا services.csv:7؛ $name (متن): نامش؛ ‎$id: شناسه.

# $became (متن): new، changed، returned، withdrawn، as_before، held_back، refused؛ $fields (متن): فیلدهایی که عوض شدند.
resource-import-record = { $became ->
    [new] رکورد { $place }، «{ $name }» ({ $id }): از حالا در فهرست است.
    [changed] رکورد { $place }، «{ $name }» ({ $id }): عوض شده در { $fields }.
    [returned] رکورد { $place }، «{ $name }» ({ $id }): دوباره در فهرست است.
    [withdrawn] رکورد { $place }، «{ $name }» ({ $id }): پس گرفته شد، چون بسته شده است.
    [as_before] رکورد { $place }، «{ $name }» ({ $id }): مثل قبل.
    [held_back] رکورد { $place }، «{ $name }» ({ $id }): درست است.
   *[refused] رکورد { $place }، «{ $name }» ({ $id }): کنار گذاشته شد.
}
resource-import-record-gone = «{ $name }» ({ $id }) دیگر در فهرست نیست، بنابراین پس گرفته شد.
# $fields (متن): فیلدهای رکورد.
resource-import-replaces = {"  "}این رکورد در { $fields } جای آنچه را می‌گیرد که اینجا نوشته بودند. نوشته‌ها نگه داشته می‌شوند.
# $fields (متن): فیلدهای رکورد.
resource-import-told-otherwise = {"  "}آن را در { $fields } با مقدارهای دیگری به دیگران می‌دهیم.
# $severity (متن): error یا warning؛ $path (متن): فیلد؛ $reason (متن): یکی از جمله‌های پایین؛ $keyword (متن): واژهٔ استاندارد برای آن.
resource-import-fault = { $severity ->
    [warning] {"  "}توجه به { $path }: { $reason } ({ $keyword })
   *[error] {"  "}نادرست در { $path }: { $reason } ({ $keyword })
}

## چرا. هرکدام پس از فیلدی می‌آید که درباره‌اش است.

resource-record-not-one = این رکورد نیست: اینجا باید یک شیء می‌بود.
resource-record-unstorable = نویسه‌هایی دارد که نمی‌توانیم ذخیره کنیم.
resource-record-provider-missing = این رکورد نمی‌گوید کدام سازمان این خدمت را عرضه می‌کند.
resource-record-provider-unknown = این سازمان را نمی‌شناسیم، و هیچ رکورد دیگری هم شرحش نمی‌دهد.
resource-record-twice = پیش از این خدمتی با همین id آمده بود و چیز دیگری می‌گفت.
resource-field-missing = HSDS این فیلد را می‌خواهد، و نیست.
# $expected (متن): string، number، array یا object.
resource-field-type = { $expected ->
    [number] این باید عدد باشد.
    [array] این باید فهرست باشد.
    [object] این باید شیء باشد.
   *[string] این باید متن باشد.
}
# $format (متن): uuid، uri، email، date، time یا date-time.
resource-field-format = { $format ->
    [uuid] این UUID نیست.
    [uri] این نشانی وب کاملی نیست.
    [email] این نشانی ایمیل نیست.
    [date] این تاریخی مانند ‎2026-03-31 نیست.
    [time] این ساعتی مانند 18:30 نیست.
   *[date-time] این تاریخ و ساعتی مانند ‎2026-03-31T18:30:00Z نیست.
}
# $allowed (متن): مقدارها، جداشده با ویرگول.
resource-field-not-allowed = این باید یکی از این‌ها باشد: { $allowed }.
# $limit (عدد): چند نویسه می‌تواند داشته باشد.
resource-field-too-long = این از { $limit } نویسه طولانی‌تر است.
resource-field-null = جایی که HSDS هیچ‌چیز نمی‌خواهد null آمده است. آن را خالی می‌گیریم.
resource-field-other = این آن نیست که HSDS می‌خواهد.

## دربارهٔ همه.

# $taken، $changed، $unchanged، $returned، $withdrawn، $refused (عدد): چند رکورد، بر اساس سرنوشتشان.
resource-import-counted = تازه: { $taken }. تغییرکرده: { $changed }. مثل قبل: { $unchanged }. برگشته: { $returned }. پس‌گرفته: { $withdrawn }. کنارگذاشته: { $refused }.
# $page، $pages (عدد): کدام صفحه درون‌ریزی شد، و چند صفحه هست.
resource-import-one-page = این صفحهٔ { $page } از { $pages } بود. صفحه‌های دیگر درون‌ریزی نشدند.
resource-import-trial = این یک اجرای آزمایشی بود: چیزی عوض نشده است.
resource-import-uncertain = یک رکورد نمی‌گوید کدام خدمت است. پس نمی‌دانیم کدام خدمات دیگر نیستند، و هیچ‌کدام را به این دلیل پس نگرفتیم.
# $file (متن): جدول.
resource-import-table-unknown = { $file } جدولی از HSDS نیست، پس نخواندیمش.
# $file (متن): جدول؛ $rows (عدد): چند ردیف.
resource-import-rows-left = ردیف‌هایی از { $file } که به هیچ خدمتی در اینجا تعلق ندارند یا دو بار آمده‌اند، و درون‌ریزی نشدند: { $rows }.
