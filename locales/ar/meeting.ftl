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
meeting-code-system-invalid = يُرجى كتابة صاحب هذا الرمز بأحرف لاتينية صغيرة وأرقام، مع واصلة بين الكلمات، مثل «meeting-guide».
meeting-position-half = يحتاج الموقع إلى خط العرض وخط الطول معًا.
meeting-position-invalid = يتراوح خط العرض بين −90 و90 درجة، وخط الطول بين −180 و180.
# $most (عدد): بالكيلومترات.
meeting-distance = تكون المسافة بالكيلومترات أكبر من 0، و{ $most } على الأكثر.
# $most (عدد): بالدقائق.
meeting-soon = يمكن أن يكون عدد الدقائق من 0 إلى { $most }.
# $days (عدد): المدة التي يمكن أن يشملها البحث عن الأوقات، بالأيام.
meeting-search-too-long = البحث عن أيام الأسبوع أو الأوقات محدود بمدة أقصاها بالأيام: { $days }. يُرجى اختيار يوم أخير أقرب أو يوم أول أبعد.
meeting-occurrence-cancelled = أُلغي هذا الموعد.
meeting-occurrence-over = انتهى هذا الموعد.
meeting-full = جميع الأماكن في هذا الموعد محجوزة. ربما يناسبك موعد آخر.
