portal-title = للمطوّرين والمطوّرات
portal-introduction = كل ما يقدّمه Waymark متاح عبر واجهة GraphQL واحدة. يمكنك هنا إلقاء نظرة، وتجربة استعلام، وأخذ المخطط معك.

portal-skip = الانتقال مباشرةً إلى GraphiQL

portal-address-heading = إلى أين تُرسَل الطلبات
portal-address-body = عنوان واحد يجيب عن كل شيء، والترويسة Accept-Language تحدّد لغة الإجابات.
portal-address-queries = الاستعلامات والتعديلات
portal-address-subscriptions = الاشتراكات عبر WebSocket
portal-address-events = تصل الاشتراكات أيضًا من العنوان الأول على شكل أحداث يرسلها الخادم (server-sent events)، لكل برنامج عميل يقبل text/event-stream. وهكذا تعمل أداة GraphiQL أدناه.

portal-schema-heading = المخطط
portal-schema-body = ملف واحد يصف كل نوع وكل حقل وكل وسيط. يمكنك توليد برنامج العميل منه، بلغة TypeScript أو بأي لغة أخرى.
portal-schema-download = تنزيل schema.graphql

portal-sign-in-heading = تسجيل الدخول
portal-sign-in-body = يسجّل الأعضاء دخولهم بكلمة مرور، أو برابط أو رمز يصلهم بالبريد الإلكتروني. بعد ذلك يرسل تطبيقك رمز الوصول مع كل طلب في هذه الترويسة:
portal-accounts = حسابات تجريبية جاهزة: باختيار أحدها يتم تسجيل الدخول به، وتُضاف الترويسة إلى GraphiQL.
portal-account-newcomer = عضوية جديدة
portal-account-mentor = الإرشاد بين الأقران
portal-account-facilitator = تيسير اللقاءات
portal-account-moderator = الإشراف
portal-account-steward = رعاية المجتمع
portal-signing-in = جارٍ تسجيل الدخول…
portal-signed-in = تم تسجيل الدخول بالحساب { $email }. يرسل GraphiQL الآن رمز الوصول.
portal-sign-in-failed = تعذّر تسجيل الدخول. هل الخادم يعمل، وهل البيانات التجريبية ما زالت موجودة؟

portal-explorer-heading = تجربة مباشرة
portal-explorer-note = هذه أداة GraphiQL لكتابة الاستعلامات، وقوائمها متاحة بالإنجليزية فقط.
portal-explorer-without-script = تحتاج أداة GraphiQL إلى JavaScript، أما بقية الصفحة فتعمل من دونه.
portal-example-note = للتشغيل: Ctrl+Enter
