### ما يقوله Waymark عن اللقاءات: إعدادها والحضور إليها.

# $part (نص): الجزء الذي لا يمكن استخدامه من القاعدة، كما كُتب.
meeting-recurrence-unreadable = لا يمكننا استخدام «{ $part }» في قاعدة التكرار. تبدو القاعدة هكذا: FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = يمكن أن يتكرر اللقاء يوميًا أو أسبوعيًا أو شهريًا أو سنويًا.
meeting-recurrence-time-of-day = تُؤخذ الساعة من الموعد الأول. يُرجى حذف BYHOUR وBYMINUTE وBYSECOND من القاعدة.
meeting-recurrence-until = تنتهي القاعدة عند لحظة بالتوقيت العالمي مثل UNTIL=20271231T225959Z، أو بعد عدد من المواعيد (COUNT)، لا بكليهما معًا.
meeting-recurrence-first = الموعد الأول لا يتبع القاعدة. يُرجى اختيار موعد يتبعها.
meeting-recurrence-over = جميع مواعيد هذه القاعدة صارت في الماضي.
meeting-starts-too-far = الموعد الأول بعيد جدًا عن اليوم.
# $least و$most (عددان): بالدقائق.
meeting-duration = يمكن أن تكون مدة اللقاء بالدقائق من { $least } إلى { $most }.
# $most (عدد): أقصى عدد للأماكن في الموعد الواحد.
meeting-capacity = يمكن أن يكون عدد الأماكن من 1 إلى { $most }. إذا لم يكن هناك حدّ، يُرجى ترك العدد فارغًا.
meeting-venue-missing = سيجتمع الحاضرون في مكان، فيُرجى ذكره.
meeting-join-url-missing = يمكن الانضمام عن بُعد أيضًا، فيُرجى إضافة رابط الانضمام.
meeting-join-missing = يُرجى إضافة رابط أو رقم هاتف للانضمام.
meeting-other-format = هذا لا يناسب الشكل الذي اختير للقاء.
meeting-link-invalid = لا يبدو هذا عنوان موقع يبدأ بـ https:// أو http://.
meeting-source-text-missing = يُرجى إضافة النص باللغة الأصلية أيضًا.
meeting-language-twice = هذه اللغة مذكورة مرتين.
meeting-fact-twice = هذه المعلومة مذكورة مرتين.
meeting-checked-later = هذا اليوم لم يأتِ بعد.
# $least و$most (عددان): كم عنصرًا يمكن أن تضم القائمة.
meeting-number = يُرجى إدخال عناصر يتراوح عددها من { $least } إلى { $most }.
meeting-concept-invalid = يُكتب المفهوم بأحرف لاتينية صغيرة وأرقام، مع واصلة بين الكلمات، مثل «coping-skills».
meeting-concept-taken = يوجد بالفعل موضوع لهذا المفهوم.
meeting-occurrence-cancelled = أُلغي هذا الموعد.
meeting-occurrence-over = انتهى هذا الموعد.
meeting-full = جميع الأماكن في هذا الموعد محجوزة. ربما يناسبك موعد آخر.
meeting-occurrence-ahead = لم يبدأ هذا الموعد بعد.
meeting-looked-back = مضى على هذا الموعد أكثر من أسبوعين، فلا يمكن إضافة شيء عنه.
# $least و$most (عددان): أشخاص.
meeting-head-count = يُرجى إدخال عدد من { $least } إلى { $most }.
meeting-had-no-place = يمكن لمن كان لهم مكان في هذا الموعد أن يقولوا كيف كان.
meeting-guests-not-welcome = هذا اللقاء للأعضاء. للحضور يُرجى التسجيل أولًا.

## الموعد في الرسائل والصفحات

meeting-when = متى
# $date_time (نص): اليوم والتاريخ والوقت. $zone (نص): اسم المنطقة الزمنية حيث يعيش القارئ.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = أين
meeting-directions = كيفية الوصول
meeting-dial-in = الانضمام بالهاتف
meeting-join = الانضمام عبر الإنترنت

## الرسالة عندما يتاح مكان
## العنوان والسطر التمهيدي قد يراهما الآخرون: لا شيء عن اللقاءات أو التعافي أو المجموعة.

meeting-place-free-subject = خبر سارّ لك
meeting-place-free-preheader = جاء ما كنت في انتظاره.
meeting-place-free-opening = أُتيح مكان وهو الآن لك. يسعدنا وجودك.
meeting-pass-on = إذا لم يعد مناسبًا لك فلا بأس: يمكنك إتاحة المكان من تطبيقك، فيصير لمن يليك في القائمة.
meeting-pass-on-as-guest = إذا لم يعد مناسبًا لك فلا بأس: يمكنك إتاحة المكان من صفحتك، فيصير لمن يليك في القائمة.
meeting-place-free-footer = تصلك هذه الرسالة بسبب انتظارك مكانًا.

## الرسائل إلى من ليس لديهم حساب

meeting-invitation-subject = هل هذا الطلب منك؟
meeting-invitation-preheader = بقيت خطوة صغيرة.
meeting-invitation-opening = طلب أحدهم بهذا العنوان مكانًا في اللقاء أدناه. إذا كان الطلب منك فيُرجى فتح صفحتك وإخبارنا برغبتك في الحضور.
meeting-invitation-button = فتح صفحتي
meeting-invitation-valid = يعمل الرابط لمدة يوم واحد.
meeting-invitation-footer = إذا لم يكن الطلب منك فلا داعي لفعل أي شيء. سننسى هذا العنوان.
meeting-confirmation-subject = شكرًا، سجّلنا ذلك
meeting-confirmation-preheader = هنا كل ما يلزمك.
meeting-confirmation-button = عرض صفحتي
meeting-confirmation-footer = تصلك هذه الرسالة بناءً على رغبتك في الحضور التي أبديتها على صفحتنا. بعد أسبوع من الموعد ننسى عنوانك.
meeting-guest-going = لك مكان. يسعدنا وجودك.
# $place (عدد): الترتيب في قائمة الانتظار، من 1.
meeting-guest-waiting = جميع الأماكن محجوزة حاليًا. رقمك في قائمة الانتظار { $place }، وسنكتب إليك فور توفر مكان لك.

## صفحتهم

meeting-guest-title = الحضور إلى لقاء
meeting-guest-question = هل لديك رغبة في الحضور؟
meeting-guest-question-full = جميع الأماكن محجوزة حاليًا. هل لديك رغبة في انتظار مكان؟ سنكتب إليك فور توفره لك.
meeting-guest-withdrawn = تم تسجيل عدم حضورك في هذا الموعد. لا بأس، ولن يسأل أحد عن السبب. إذا تغيّر رأيك فيمكنك إخبارنا هنا.
meeting-guest-invalid = هذا الرابط لا يعمل. ربما انتهت صلاحيته. يُرجى طلب رابط جديد من حيث وجدت اللقاء.
meeting-guest-come = نعم، سأحضر
meeting-guest-wait = نعم، سأنتظر
meeting-guest-leave = إتاحة مكاني لغيري
meeting-guest-leave-line = التوقف عن الانتظار
