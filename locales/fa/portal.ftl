# درگاه توسعه‌دهندگان در «/»: کسانی می‌خوانند که روی API برنامه می‌سازند.
# در هر زبانی همین‌طور می‌مانند: Waymark، GraphiQL، GraphQL، TypeScript، WebSocket، Accept-Language،
# JavaScript و نام فایل‌ها.

portal-title = برای توسعه‌دهندگان
portal-introduction = هرچه از Waymark برمی‌آید در یک API از نوع GraphQL است. نگاهی بیندازید، همین‌جا پرس‌وجویی امتحان کنید، و طرح‌واره را با خود ببرید.

# لینکی برای کسانی که با صفحه‌کلید یا صفحه‌خوان کار می‌کنند؛ از روی بخش‌ها به GraphiQL می‌پرد.
portal-skip = رفتن مستقیم به GraphiQL

portal-address-heading = درخواست‌ها به کجا فرستاده می‌شوند
portal-address-body = یک نشانی به همه‌چیز جواب می‌دهد. سرآیند Accept-Language تعیین می‌کند جواب‌ها به چه زبانی باشند.
# عنوان؛ نشانی پس از آن می‌آید.
portal-address-queries = پرس‌وجوها و تغییرها
# عنوان؛ نشانی پس از آن می‌آید.
portal-address-subscriptions = اشتراک‌ها، از راه WebSocket
# نشانی اول همان نشانی پرس‌وجوهاست.
portal-address-events = اشتراک‌ها از نشانی اول هم می‌آیند، به‌شکل رویدادهایی که سرور می‌فرستد (server-sent events)، برای هر کلاینتی که text/event-stream را بپذیرد. GraphiQL در پایین همین کار را می‌کند.

portal-schema-heading = طرح‌واره
portal-schema-body = یک فایل همهٔ نوع‌ها، فیلدها و آرگومان‌ها را شرح می‌دهد. کلاینت خود را از روی آن بسازید، با TypeScript یا هر زبان دیگری.
portal-schema-download = بارگیری schema.graphql

portal-sign-in-heading = ورود
# سرآیند به‌صورت کد پس از آن می‌آید.
portal-sign-in-body = اعضا با رمز عبور وارد می‌شوند، یا با لینک یا کدی که با ایمیل می‌رسد. پس از آن کلاینت شما با هر درخواست توکن دسترسی آن‌ها را در این سرآیند می‌فرستد:
# فقط هنگام توسعه. دکمه‌هایی با نام نقش‌ها پس از آن می‌آید.
portal-accounts = حساب‌های نمونهٔ آماده. یکی را انتخاب کنید تا وارد شوید؛ سرآیند به GraphiQL داده می‌شود.
# دکمه‌ها: نقشی که حساب نمونه در انجمن دارد.
portal-account-newcomer = تازه‌وارد
portal-account-mentor = همراه
portal-account-facilitator = گرداننده
portal-account-moderator = ناظر
portal-account-steward = هماهنگ‌کننده
portal-signing-in = در حال ورود…
# $email (متن): نشانی حساب نمونه.
portal-signed-in = با { $email } وارد شدید. از حالا GraphiQL توکن دسترسی را می‌فرستد.
portal-sign-in-failed = ورود انجام نشد. آیا سرور روشن است، و داده‌های نمونه‌اش هنوز هستند؟

portal-explorer-heading = امتحانش کنید
portal-explorer-note = این GraphiQL است، ابزاری برای نوشتن پرس‌وجو. منوهای خودش فقط به انگلیسی است.
portal-explorer-without-script = GraphiQL به JavaScript احتیاج دارد. بقیهٔ این صفحه بدون آن هم کار می‌کند.
# یادداشتی بالای اولین پرس‌وجو در ویرایشگر: کوتاه، چون ویرایشگر باریک است.
portal-example-note = اجرا با Ctrl+Enter
