# چند صفحه‌ای که از یک ایمیل باز می‌شوند، و صندوق ایمیل توسعه‌دهندگان.

page-unsubscribe-title = یادآوری‌ها
page-unsubscribe-question = می‌خواهید دیگر ایمیل یادآوری برایتان نفرستیم؟
page-unsubscribe-button = توقف یادآوری‌ها
page-unsubscribe-done = انجام شد: دیگر برایتان یادآوری نمی‌فرستیم. اگر روزی خواستید برگردند، می‌توانید در اپ دوباره روشنشان کنید.
page-unsubscribe-invalid = این لینک از ما نیست، یا کامل نیست. لطفاً لینکِ آخرین ایمیلی را که گرفته‌اید به کار ببرید.

page-mailbox-title = ایمیل‌ها
page-mailbox-introduction = ایمیل‌هایی که در حالت عادی فرستاده می‌شدند. روی همین دستگاه می‌مانند، تازه‌ترین اول از همه.
page-mailbox-empty = هنوز ایمیلی نیست.
page-mailbox-back = همهٔ ایمیل‌ها
page-mailbox-text = به‌صورت متن ساده
