### الجمع بين كل من ينتظر الإرشاد ومن يقدّمه دفعة واحدة: ما يقرؤه من يتولون رعاية المجتمع، والرسالة إلى الأعضاء الجدد.
### لا يُفرض أحد على أحد، بل يُسأل الجميع. بلا افتراض لجنس القارئ أو الطرف الآخر.

## ما يمكن تداركه

mentorship-matching-no-draft = سبق إرسال هذا الاقتراح أو وضعه جانبًا، ولم يعد تعديله ممكنًا.
mentorship-matching-changed-meanwhile = غيّر شخص آخر الاقتراحات في هذه الأثناء. يُرجى إلقاء نظرة أخرى قبل المتابعة.
mentorship-matching-pinned-twice = تقرّر من قبل إبقاء هذا العضو الجديد مع شخص آخر. يُرجى اختيار أحد الأمرين.
mentorship-matching-own-pair = لا يمكنك البتّ في اقتراح أنت طرف فيه. يُرجى طلب ذلك من شخص آخر ممن يتولون رعاية المجتمع.
mentorship-matching-not-waiting = هذا العضو لا ينتظر الإرشاد في الوقت الحالي.
mentorship-matching-mentor-unavailable = لا يستقبل هذا العضو أحدًا جديدًا في الوقت الحالي.
mentorship-matching-no-place = ليس لدى هذا العضو ما يكفي من الأماكن المتاحة لذلك.
mentorship-matching-no-common-language = لا تظهر في ملفَّي هذين العضوين لغة مشتركة بينهما.
mentorship-matching-other-age-group = هذا العضو لا يرافق أشخاصًا من هذه الفئة العمرية.
# لا يُذكر السبب أبدًا، فهو يخصّهما وحدهما.
mentorship-matching-not-together = لا يمكن اقتراح هذين العضوين أحدهما للآخر.

## ما يقرّب بين شخصين، يُقال عنهما لمن يتولون رعاية المجتمع
## بلا مديح ولا مفاضلة.

# $language (نص): اسم اللغة، مثل «العربية».
mentorship-matching-language = بينهما لغة مشتركة: { $language }.
# $topic (نص): اسم الموضوع.
mentorship-matching-topic = كلاهما يرحّب بالحديث عن موضوع: «{ $topic }».
# $weekday (نص): اسم اليوم وحده، مثل «الثلاثاء». التوقيت توقيت القارئ.
mentorship-matching-morning = لديهما وقت مشترك صباح { $weekday } بتوقيتك.
mentorship-matching-afternoon = لديهما وقت مشترك بعد ظهر { $weekday } بتوقيتك.
mentorship-matching-evening = لديهما وقت مشترك مساء { $weekday } بتوقيتك.
mentorship-matching-night = لديهما وقت مشترك ليل { $weekday } بتوقيتك.
mentorship-matching-parent = تجمعهما تربية الأطفال.
mentorship-matching-caregiver = تجمعهما رعاية شخص آخر.
mentorship-matching-student = تجمعهما الدراسة.
mentorship-matching-working = تجمعهما الحياة مع العمل.
mentorship-matching-shift-work = يجمعهما العمل في نوبات.
mentorship-matching-new-country = تجمعهما الحياة في بلد جديد.
mentorship-matching-lgbtqia = يجمعهما الانتماء إلى مجتمع الميم+.
mentorship-matching-chronic-illness = تجمعهما الحياة مع مرض طويل الأمد.
mentorship-matching-disability = تجمعهما الحياة مع إعاقة.
mentorship-matching-bereaved = يجمعهما فقدان شخص عزيز.
mentorship-matching-faith = يجمعهما إيمان له مكانه في كل يوم.
mentorship-matching-living-alone = يجمعهما العيش دون شريك في السكن.
mentorship-matching-athlete = يجمعهما التدريب على رياضة أو رقص.
mentorship-matching-lives-it = تجربة التعافي لدى من يقدّم الإرشاد تجربة شخصية، كما هو مرغوب.
mentorship-matching-cares = لدى من يقدّم الإرشاد تجربة رعاية شخص يتعافى، كما هو مرغوب.
mentorship-matching-is-family = لدى من يقدّم الإرشاد تجربة عائلة فيها من يتعافى، كما هو مرغوب.
mentorship-matching-text = كلاهما يفضّل التواصل بالكتابة.
mentorship-matching-voice = كلاهما يفضّل الحديث بالصوت.
mentorship-matching-video = كلاهما يفضّل الحديث بالصوت والصورة.
mentorship-matching-in-person = كلاهما يفضّل اللقاء وجهًا لوجه.

## الرسائل
## العنوان والمعاينة والتذييل هي نفسها في رسائل الإرشاد. الرسالة لا تذكر اسم أحد.

mentorship-matching-invited = وجدنا من يمكن أن يرافقك ويقدّم لك الإرشاد.
mentorship-matching-invited-next = في تطبيقك يمكنك التعرّف على هذا الشخص وعلى ما يجمع بينكما. لا أحد غيرك يعلم بذلك بعد: لن نسأل الطرف الآخر إلا إذا قبلت. وإن لم يكن الأمر مناسبًا لك، فالاعتذار لا يحتاج إلى سبب.
