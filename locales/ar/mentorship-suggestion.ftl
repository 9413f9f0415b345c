### ما يقرّب بين شخصين، يُقال لأحدهما في جمل تامة عن الآخر.
### بلا مديح ولا مفاضلة، وبلا افتراض لجنس أحد. ما يصحّ على الطرفين يُقال لكليهما بالكلمات نفسها.

# $language (نص): اسم اللغة، مثل «العربية».
mentorship-suggestion-language = بينكما لغة مشتركة: { $language }.

# $weekday (نص): اسم اليوم وحده، مثل «الثلاثاء». التوقيت توقيت القارئ.
mentorship-suggestion-morning = لديكما وقت مشترك صباح { $weekday } بتوقيتك.
mentorship-suggestion-afternoon = لديكما وقت مشترك بعد ظهر { $weekday } بتوقيتك.
mentorship-suggestion-evening = لديكما وقت مشترك مساء { $weekday } بتوقيتك.
mentorship-suggestion-night = لديكما وقت مشترك ليل { $weekday } بتوقيتك.

mentorship-suggestion-parent = تجمعكما تربية الأطفال.
mentorship-suggestion-caregiver = تجمعكما رعاية شخص آخر.
mentorship-suggestion-student = تجمعكما الدراسة.
mentorship-suggestion-working = تجمعكما الحياة مع العمل.
mentorship-suggestion-shift-work = يجمعكما العمل في نوبات.
mentorship-suggestion-new-country = تجمعكما الحياة في بلد جديد.
mentorship-suggestion-lgbtqia = يجمعكما الانتماء إلى مجتمع الميم+.
mentorship-suggestion-chronic-illness = تجمعكما الحياة مع مرض طويل الأمد.
mentorship-suggestion-disability = تجمعكما الحياة مع إعاقة.
mentorship-suggestion-bereaved = يجمعكما فقدان شخص عزيز.
mentorship-suggestion-faith = يجمعكما إيمان له مكانه في كل يوم.
mentorship-suggestion-living-alone = يجمعكما العيش دون شريك في السكن.
mentorship-suggestion-athlete = يجمعكما التدريب على رياضة أو رقص.

mentorship-suggestion-lives-it = تجربة التعافي هنا تجربة شخصية، كما رغبت.
mentorship-suggestion-cares = هنا تجربة رعاية شخص يتعافى، كما رغبت.
mentorship-suggestion-is-family = هنا تجربة عائلة فيها من يتعافى، كما رغبت.
mentorship-suggestion-your-perspective = المطلوب إرشاد من المنظور الذي لديك.

mentorship-suggestion-text = تفضّلان التواصل بالكتابة.
mentorship-suggestion-voice = تفضّلان الحديث بالصوت.
mentorship-suggestion-video = تفضّلان الحديث بالصوت والصورة.
mentorship-suggestion-in-person = تفضّلان اللقاء وجهًا لوجه.
