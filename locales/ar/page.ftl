# الصفحات القليلة التي تُفتح من رسالة، وصندوق بريد المطوّرين.

page-unsubscribe-title = التذكيرات
page-unsubscribe-question = هل لديك رغبة في إيقاف رسائل التذكير التي نرسلها بالبريد الإلكتروني؟
page-unsubscribe-button = إيقاف التذكيرات
page-unsubscribe-done = تمّ: لن نرسل تذكيرات بعد الآن. ويمكنك تفعيلها من جديد من تطبيقك متى أردت.
page-unsubscribe-invalid = هذا الرابط ليس من عندنا، أو أنه ناقص. يُرجى استخدام الرابط الموجود في أحدث رسالة وصلتك.

page-mailbox-title = الرسائل
page-mailbox-introduction = رسائل كانت ستُرسل بالبريد الإلكتروني. تبقى على هذا الجهاز، والأحدث أولًا.
page-mailbox-empty = لا رسائل بعد.
page-mailbox-back = كل الرسائل
page-mailbox-text = كنصّ عادي
