### ما يقوله Waymark في سطر الأوامر عند استيراد قائمة خدمات وفق HSDS.
### المخاطبة: صيغ لا تفترض جنس القارئ. كلمات بسيطة، دقيقة في ماذا وأين، بلا لوم، مع ما يمكن فعله بعد ذلك.

## لا يمكن القراءة، أو لا يُستورد شيء.

# $source (نص): الملف أو المجلد أو العنوان على الويب.
resource-import-not-hsds = لم نتمكن من قراءة { $source }. يجب أن يكون HSDS بصيغة JSON (خدمة واحدة، أو قائمة خدمات، أو صفحة فيها «contents»)، أو خدمة في كل سطر (NDJSON)، أو مجلدًا فيه ملفات كهذه أو جداول CSV.
# $source (نص): الملف؛ $line (عدد): السطر.
resource-import-line-unreadable = لم نتمكن من قراءة { $source } إلا حتى السطر { $line }. ربما انقطع النقل في الطريق. لم يُستورد شيء.
# $source (نص): المجلد أو العنوان على الويب.
resource-import-broke-off = القائمة في { $source } غير كاملة: هناك صفحة ناقصة أو في غير ترتيبها. لم يُستورد شيء. يُرجى جلبها مرة أخرى.
# $source (نص): المجلد.
resource-import-folder-empty = ليس في { $source } ما يمكن استيراده: لا ملفات JSON ولا جداول CSV.
# $source (نص): المجلد.
resource-import-folder-mixed = في { $source } ملفات JSON وجداول CSV معًا. يُرجى وضعها في مجلدين ليتضح أيها المقصود.
resource-import-table-missing = الجدول services.csv غير موجود، فلا خدمات لاستيرادها.
# $file (نص): الجدول.
resource-import-table-without-ids = ليس في السطر الأول من الجدول { $file } عمود باسم «id». هل الأعمدة مفصولة بفواصل؟
# $count و$all (عددان): كم خدمة ستختفي، وكم خدمة لهذا المصدر.
resource-import-withdraws-many = لم تعد في هذه القائمة: { $count } من { $all } من خدمات هذا المصدر. يبدو أن القائمة غير كاملة، لذلك لم يتغير شيء. إن كان هذا صحيحًا، فيمكن استيرادها مرة أخرى مع --withdraw-many.
# $refused (عدد): كم سجلًا فيه خطأ.
resource-import-held-back = لم يُستورد شيء، لأن بعض السجلات فيها أخطاء. عددها: { $refused }. لاستيراد السجلات الأخرى كلها يمكن استعمال --leave-out-bad.

## ما آل إليه كل سجل. $place (نص): مكانه، مثل 7 أو services.csv:7؛ $name (نص): اسمه؛ ‎$id: المعرّف.

# $became (نص): new وchanged وreturned وwithdrawn وas_before وheld_back وrefused؛ $fields (نص): الحقول التي تغيّرت.
resource-import-record = { $became ->
    [new] السجل { $place }، «{ $name }» ({ $id }): أُدرج في الدليل.
    [changed] السجل { $place }، «{ $name }» ({ $id }): تغيّر في { $fields }.
    [returned] السجل { $place }، «{ $name }» ({ $id }): عاد إلى الدليل.
    [withdrawn] السجل { $place }، «{ $name }» ({ $id }): سُحب لأن الخدمة مغلقة.
    [as_before] السجل { $place }، «{ $name }» ({ $id }): بلا تغيير.
    [held_back] السجل { $place }، «{ $name }» ({ $id }): سليم.
   *[refused] السجل { $place }، «{ $name }» ({ $id }): تُرك.
}
resource-import-record-gone = لم يعد «{ $name }» ({ $id }) في القائمة، لذلك سُحب.
# $fields (نص): حقول السجل.
resource-import-replaces = {"  "}حلّ السجل محل ما كُتب هنا في { $fields }. ما كُتب محفوظ.
# $fields (نص): حقول السجل.
resource-import-told-otherwise = {"  "}ننقله إلى الآخرين بقيم أخرى في { $fields }.
# $severity (نص): error أو warning؛ $path (نص): الحقل؛ $reason (نص): إحدى الجمل أدناه؛ $keyword (نص): كلمة المعيار.
resource-import-fault = { $severity ->
    [warning] {"  "}ملاحظة في { $path }: { $reason } ({ $keyword })
   *[error] {"  "}خطأ في { $path }: { $reason } ({ $keyword })
}

## السبب. تأتي كل جملة بعد الحقل الذي تتحدث عنه.

resource-record-not-one = ليس هذا سجلًا: كان المتوقع هنا كائنًا.
resource-record-unstorable = يحتوي على رموز لا يمكننا حفظها.
resource-record-provider-missing = لا يذكر السجل المنظمة التي تقدّم الخدمة.
resource-record-provider-unknown = لا نعرف هذه المنظمة، ولا يصفها أي سجل آخر.
resource-record-twice = جاءت قبله خدمة لها المعرّف نفسه، وكان فيها شيء آخر.
resource-field-missing = يطلب HSDS هذا الحقل، وهو غير موجود.
# $expected (نص): string أو number أو array أو object.
resource-field-type = { $expected ->
    [number] يجب أن يكون هنا عدد.
    [array] يجب أن تكون هنا قائمة.
    [object] يجب أن يكون هنا كائن.
   *[string] يجب أن يكون هنا نص.
}
# $format (نص): uuid أو uri أو email أو date أو time أو date-time.
resource-field-format = { $format ->
    [uuid] ليس هذا معرّف UUID.
    [uri] ليس هذا عنوان ويب كاملًا.
    [email] ليس هذا عنوان بريد إلكتروني.
    [date] ليس هذا تاريخًا مثل ‎2026-03-31.
    [time] ليس هذا وقتًا مثل 18:30.
   *[date-time] ليس هذا تاريخًا مع وقت مثل ‎2026-03-31T18:30:00Z.
}
# $allowed (نص): القيم مفصولة بفواصل.
resource-field-not-allowed = يجب أن تكون القيمة إحدى هذه: { $allowed }.
# $limit (عدد): أقصى عدد للأحرف.
resource-field-too-long = هذا أطول من الحد المسموح، وهو بالأحرف: { $limit }.
resource-field-null = هنا null حيث لا يريد HSDS شيئًا. نعدّه كأنه غير موجود.
resource-field-other = ليس هذا ما يطلبه HSDS.

## عن الاستيراد كله.

# $taken و$changed و$unchanged و$returned و$withdrawn و$refused (أعداد): عدد السجلات بحسب ما آلت إليه.
resource-import-counted = جديد: { $taken }. معدّل: { $changed }. بلا تغيير: { $unchanged }. عائد: { $returned }. مسحوب: { $withdrawn }. متروك: { $refused }.
# $page و$pages (عددان): الصفحة التي استُوردت، وعدد الصفحات.
resource-import-one-page = هذه هي الصفحة { $page } من { $pages }. لم تُستورد الصفحات الأخرى.
resource-import-trial = كانت هذه تجربة: لم يتغير شيء.
resource-import-uncertain = هناك سجل لا يذكر أي خدمة هو. لذلك لا يمكننا معرفة الخدمات التي اختفت، ولم نسحب أيًّا منها لهذا السبب.
# $file (نص): الجدول.
resource-import-table-unknown = { $file } ليس من جداول HSDS، لذلك لم نقرأه.
# $file (نص): الجدول؛ $rows (عدد): عدد الصفوف.
resource-import-rows-left = صفوف في { $file } لا تخص أي خدمة هنا أو مكررة، ولم تُستورد: { $rows }.
