### ما يقوله Waymark عن اللقاءات بصيغة Meeting Guide: أخذها وإخبار الآخرين بها.

## في سطر الأوامر، عند استيراد قائمة.

meeting-guide-import-unreadable = لم نتمكن من قراءة هذا. يجب أن يكون JSON بصيغة Meeting Guide: قائمة لقاءات.
# $taken و$changed و$unchanged و$refused (أعداد): عدد الصفوف بحسب ما آلت إليه.
meeting-guide-import-counts = جديد: { $taken }. معدّل: { $changed }. بلا تغيير: { $unchanged }. متروك: { $refused }.
# $number (عدد): موضع الصف في الملف؛ $slug (نص): اسمه هناك؛ $reason (نص): إحدى الجمل أدناه.
meeting-guide-import-refused = تُرك الصف { $number } ({ $slug }). { $reason }
# $number (عدد): موضع الصف في الملف؛ $reason (نص): إحدى الجمل أدناه.
meeting-guide-import-refused-nameless = تُرك الصف { $number }. { $reason }
# $rows (عدد): عدد الصفوف.
meeting-guide-hours-assumed = لقاءات لا تذكر وقت انتهائها، فافتُرضت لها ساعة: { $rows }.
# $rows (عدد): عدد الصفوف.
meeting-guide-zones-assumed = لقاءات لا تذكر منطقة زمنية، فافتُرضت لها منطقتك: { $rows }.
# $codes (نص): الرموز، ومع كل منها عدد الصفوف التي تحمله.
meeting-guide-unknown-codes = رموز ليست في القائمة المنشورة؛ حُفظت ولا تُنقل إلى الآخرين: { $codes }.
# $codes (نص): الرموز، ومع كل منها عدد الصفوف التي تحمله.
meeting-guide-codes-without-topic = رموز لا موضوع لها هنا بعد؛ حُفظت وتُنقل إلى الآخرين: { $codes }.

## لماذا لا يمكن أخذ صف.

meeting-guide-row-not-one = ليس هذا لقاءً: كان المتوقع هنا كائنًا.
meeting-guide-row-unstorable = يحتوي على رموز لا يمكننا حفظها.
# $field (نص): اسم الحقل في الصيغة.
meeting-guide-row-field = الحقل { $field } مفقود، أو أنه ليس كما تطلبه الصيغة.
# $field (نص): اسم الحقل في الصيغة؛ $most (عدد): أقصى عدد من الأحرف.
meeting-guide-row-too-long = الحقل { $field } أطول من اللازم. أقصى عدد من الأحرف: { $most }.
meeting-guide-row-by-appointment = لا يذكر يومًا ولا ساعة. يمكن أخذ اللقاءات التي تُعقد كل أسبوع فقط.
meeting-guide-row-without-zone = لا يذكر منطقة زمنية. يمكنك تحديد واحدة لكل هذه اللقاءات باستخدام --time-zone.
meeting-guide-row-zone-unknown = لا نعرف هذه المنطقة الزمنية. يجب أن تكون اسمًا من IANA، مثل Africa/Cairo.
meeting-guide-row-without-way = ليس فيه عنوان، ولا رابط أو رقم هاتف للانضمام.
meeting-guide-row-address-not-full = لا يدل العنوان على مكان يمكن الذهاب إليه، ولا يوجد رابط أو رقم هاتف للانضمام.
meeting-guide-row-slug-twice = يوجد قبله صف له الـ slug نفسه.
meeting-guide-row-own-meeting = هذا لقاء من لقاءات هذا الخادم.

## لماذا لا يظهر لقاء في القائمة التي يقرؤها الآخرون.

meeting-guide-not-weekly = لا يُعقد كل أسبوع في الأيام نفسها.
meeting-guide-not-begun = لا يُعقد خلال الأيام السبعة القادمة.
meeting-guide-over = لقد انتهى.
meeting-guide-way-not-public = يُعقد عبر الإنترنت، ولا يعرف طريقة الانضمام إلا من يحضره.
meeting-guide-no-address = ليس له عنوان، فلا يمكن لأحد أن يجده على الخريطة.
meeting-guide-whole-day = يستمر يومًا كاملًا أو أكثر.
meeting-guide-language-unreadable = ليست هذه لغة. يجب أن تكون رمزًا مثل es أو pt-BR.
