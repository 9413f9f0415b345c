### المساعدة وقت الأزمة: يقرؤها من قد يمرّ بضيق، ومن يقف إلى جانبه. بإيجاز وبساطة وهدوء.

## ما يمكن أن يصححه من يعتنون بخطوط المساعدة

crisis-phone-invalid = يُرجى كتابة الرقم كما يُطلب: أرقام، مع * أو # حيث تكون جزءًا منه.
crisis-address-invalid = يُرجى إدخال عنوان صفحة يبدأ بـ https:// أو http://.
crisis-hours-invalid = يُرجى كتابة الأوقات هكذا: «Mo-Fr 09:00-17:00; PH off» أو «24/7». ويجب أن تكون هي نفسها كل أسبوع، ما عدا العطل الرسمية.
crisis-zone-missing = يُرجى ذكر المنطقة الزمنية لهذه الأوقات.
# $country (نص): رمز البلد، مثل DE.
crisis-region-invalid = يُرجى إدخال جزء البلد برمزه، وهو يبدأ بـ ‎{ $country }-‎.
crisis-country-unknown = يُرجى إدخال البلد برمزه المكوّن من حرفين، مثل EG.
crisis-unreachable = يُرجى إدخال وسيلة واحدة على الأقل للوصول إلى هذا الخط.
crisis-name-missing = يُرجى إدخال اسم لهذا الخط.
crisis-kind-missing = يُرجى ذكر الغرض من هذا الخط.
crisis-checked-later = لم يأتِ هذا اليوم بعد.
# $days (عدد): المدة التي يُعتدّ فيها بالتحقق.
crisis-checked-long-ago = { $days ->
    [zero] هذا قديم. يُرجى التحقق مرة أخرى.
    [one] مضى على ذلك أكثر من يوم. يُرجى التحقق مرة أخرى.
    [two] مضى على ذلك أكثر من يومين. يُرجى التحقق مرة أخرى.
    [few] مضى على ذلك أكثر من { $days } أيام. يُرجى التحقق مرة أخرى.
    [many] مضى على ذلك أكثر من { $days } يومًا. يُرجى التحقق مرة أخرى.
   *[other] مضى على ذلك أكثر من { $days } يوم. يُرجى التحقق مرة أخرى.
}
crisis-changed-meanwhile = غُيّر شيء في هذا الخط في هذه الأثناء. يُرجى النظر إليه من جديد.
crisis-hidden-already = هذا الخط مخفي أصلًا.
crisis-not-hidden = هذا الخط غير مخفي.
crisis-nothing-to-take = ليس هناك ما يؤخذ: هذا الخط كما جاء مع البرنامج، أو لم يأتِ معه.

## ما هو الخط

crisis-emergency-name = الطوارئ
crisis-kind-emergency = رقم الطوارئ
crisis-kind-crisis = مساعدة وقت الأزمة
crisis-kind-listening = من يصغي إليك
crisis-kind-eating-disorders = اضطرابات الأكل
crisis-kind-youth = الأطفال والشباب
# من يأتي عند الاتصال بهذا الرقم.
crisis-reaches-ambulance = الإسعاف والمساعدة الطبية
crisis-reaches-police = الشرطة
crisis-cost-free = مجانًا.
crisis-cost-charged = بكلفة مكالمة عادية.
crisis-cost-unknown = الكلفة غير معروفة.

## متى يجيب أحد

crisis-hours-unknown = الأوقات غير معروفة.
crisis-hours-always = ليلًا ونهارًا، كل يوم.
# $times (نص): فترة زمنية أو أكثر.
crisis-hours-daily = كل يوم: { $times }
# $days (نص): يوم أو أكثر من أيام الأسبوع. $times (نص): فترة زمنية أو أكثر.
crisis-hours-days = { $days }: { $times }
# $first و$last (نص): من أيام الأسبوع.
crisis-day-range = من { $first } إلى { $last }
# $from و$to (نص): أوقات من اليوم.
crisis-hours-span = من { $from } إلى { $to }
crisis-all-day = طوال اليوم
# في موضع أيام الأسبوع.
crisis-holidays = العطل الرسمية
crisis-holidays-closed = لا يجيب أحد في العطل الرسمية.
# $zone (نص): اسم منطقة زمنية.
crisis-hours-zone = الأوقات بحسب هذه المنطقة الزمنية: { $zone }.
crisis-open-now = هناك من يجيب الآن
crisis-closed-now = لا يجيب أحد الآن
# $when (نص): اليوم والتاريخ والوقت، بحسب ساعات الخط.
crisis-opens = لا يجيب أحد الآن. موعد الرد القادم: { $when }.
crisis-open-unknown = لا يُعرف هل يجيب أحد الآن.

## مدى التأكد

# $date (نص): تاريخ.
crisis-assured = تحقق أحد من هذا المجتمع من ذلك بتاريخ { $date }.
# $date (نص): تاريخ.
crisis-assured-long-ago = كان آخر تحقق من أحد في هذا المجتمع بتاريخ { $date }، وقد مضى على ذلك وقت.
# $date (نص): تاريخ، أو سنة إن لم يُعرف أكثر من ذلك.
crisis-not-assured = لم يتحقق أحد من هذا المجتمع من ذلك بعد. أحدث دليل علني: { $date }.
crisis-not-assured-undated = لم يتحقق أحد من هذا المجتمع من ذلك بعد، ولا يُعرف مدى حداثة الأدلة العلنية.
crisis-not-assured-own = دوّن ذلك أحد من هذا المجتمع، ولم يتحقق منه أحد بعدها.
crisis-reliability-high = هذا ما تقوله صفحة رسمية، أو يتفق عليه مصدران مستقلان على الأقل.
crisis-reliability-medium = هذا ما يقوله مصدر واحد غير رسمي، أو مصدر قديم.

## ما العمل

# $number (نص): رقم هاتف.
crisis-in-danger = إذا كان هناك خطر عليك أو على غيرك الآن، يُرجى الاتصال بالرقم { $number }.
crisis-in-danger-anywhere = إذا كان هناك خطر عليك أو على غيرك الآن، يُرجى الاتصال برقم الطوارئ في البلد الذي توجد فيه الآن.
# إلى جانب رابط إلى findahelpline.com.
crisis-directory = دليل لخطوط المساعدة في بلدان كثيرة.
crisis-not-up-to-date = لا يمكن الآن الاطلاع على ما يعرفه هذا المجتمع عن هذه الأرقام. المعروض هنا هو ما يأتي مع البرنامج، وقد يكون قديمًا.

## الصفحة

crisis-page-title = مساعدة وقت الأزمة
crisis-page-introduction = لست وحدك في هذا. هنا أناس يمكنك الاتصال بهم أو الكتابة إليهم. لا حاجة إلى تسجيل الدخول، ولا أحد يسجل زيارتك.
crisis-page-country = في أي بلد أنت؟
crisis-page-country-none = يُرجى اختيار بلد
crisis-page-show = عرض
# $country (نص): اسم بلد.
crisis-page-lines = من يمكن التحدث إليه: { $country }
crisis-page-no-lines = لا نعرف خطًا هنا بعد. قد يكون في الدليل أدناه خط.
# $number (نص): رقم هاتف.
crisis-page-call = اتصال بالرقم { $number }
# $extension (نص): أرقام.
crisis-page-extension = عند الرد، يُطلب الرقم { $extension }.
# $number (نص): رقم هاتف.
crisis-page-text = رسالة نصية إلى { $number }
# $number (نص): رقم هاتف. $words (نص): ما يُكتب.
crisis-page-text-with = رسالة نصية فيها { $words } إلى { $number }
crisis-page-chat = محادثة كتابية
crisis-page-website = الموقع
# $address (نص): عنوان بريد إلكتروني.
crisis-page-email = كتابة إلى { $address }
# $number (نص): رقم هاتف.
crisis-page-whatsapp = واتساب { $number }
crisis-page-hours = الأوقات
crisis-page-languages = اللغات
crisis-page-cost = الكلفة
crisis-page-audience = لمن
crisis-page-sources = من أين نعرف ذلك
crisis-page-elsewhere = إذا لم يناسبك شيء من هذا
# اسم قائمة لغات، لقارئات الشاشة.
crisis-page-other-languages = هذه الصفحة بلغات أخرى

## الرسالة إلى من يتولون رعاية المجتمع
## لا يقول العنوان شيئًا: قد يراه شخص آخر.

crisis-letter-subject = هناك ما يحتاج إلى عناية
crisis-letter-preheader = يمكنك الاطلاع عليه في تطبيقك.
# $count (عدد): كم عددها.
crisis-letter-due = { $count ->
    [zero] لا رقم بحاجة إلى التحقق بين الأرقام التي نعطيها لمن يحتاج إلى مساعدة.
    [one] بين الأرقام التي نعطيها لمن يحتاج إلى مساعدة رقم واحد لم يُتحقق منه منذ مدة، أو لم نتحقق منه قط.
    [two] بين الأرقام التي نعطيها لمن يحتاج إلى مساعدة رقمان لم يُتحقق منهما منذ مدة، أو لم نتحقق منهما قط.
    [few] بين الأرقام التي نعطيها لمن يحتاج إلى مساعدة { $count } أرقام لم يُتحقق منها منذ مدة، أو لم نتحقق منها قط.
    [many] بين الأرقام التي نعطيها لمن يحتاج إلى مساعدة { $count } رقمًا لم يُتحقق منه منذ مدة، أو لم نتحقق منه قط.
   *[other] بين الأرقام التي نعطيها لمن يحتاج إلى مساعدة { $count } رقم لم يُتحقق منه منذ مدة، أو لم نتحقق منه قط.
}
crisis-letter-next = عندما يتسنى لك وقت هادئ، يُرجى الاطلاع على صفحة القائمين على الخط، أو الاتصال به، ثم القول في تطبيقك إنه ما زال صحيحًا. يُرجى ألا يُتصل أبدًا برقم طوارئ لتجربته. لا حاجة إلى إنجازها كلها، ولا إلى إنجازها دون عون.
crisis-letter-footer = تصلك هذه الرسالة لأنك ممن يعتنون بهذا المجتمع. تأتي مرة في الشهر على الأكثر، ما دام هناك ما يُتحقق منه.
