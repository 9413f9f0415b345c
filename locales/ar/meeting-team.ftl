### ما يقوله Waymark عن فريق اللقاء: من ييسّره ومن يساعد ومن يترجم.

## ما يمكن تصحيحه

meeting-team-language-missing = يُرجى ذكر اللغة التي ستُترجم.
meeting-team-language-not-needed = اللغة للترجمة الفورية فقط. يُرجى تركها فارغة هنا.
# يُقال عن الشخص نفسه أو عن غيره.
meeting-team-role-missing = هذه المهمة للأعضاء الذين لديهم دور تيسير اللقاءات.
meeting-team-already-held = هذه المهمة لدى هذا العضو بالفعل.
meeting-team-already-offered = سبق أن عُرض هذا على العضو ولم يصل جوابه بعد.
meeting-team-already-answered = سبق أن وصل جوابك عن هذا.
meeting-team-part-not-open = هذه المهمة ليست شاغرة، أو أن شخصًا آخر تولّاها في هذه الأثناء. يُرجى إلقاء نظرة أخرى.
meeting-team-part-not-yours = هذه المهمة ليست لديك، فلا شيء لتغييره.

## الرسائل
## قد يرى آخرون الموضوع والسطر التمهيدي: لا شيء عن اللقاءات أو التعافي أو المجتمع.
## لا تذكر الرسائل اسم أحد. تأتي كل جملة فوق عنوان اللقاء ووقته.

meeting-team-letter-subject = هناك جديد يخصّك
meeting-team-letter-preheader = يمكنك الاطلاع عليه في تطبيقك.
meeting-team-asked-to-hold = هل لديك رغبة في تيسير هذا اللقاء من الآن فصاعدًا؟ هذا عرض بأن ينتقل اللقاء إليك.
meeting-team-asked-to-facilitate = هل لديك رغبة في تيسير هذا اللقاء مرة واحدة؟
meeting-team-asked-to-co-facilitate = هل لديك رغبة في المساعدة على تيسير هذا اللقاء؟
meeting-team-asked-to-shadow = هل لديك رغبة في حضور هذا اللقاء لتعلّم كيفية تيسيره؟
meeting-team-asked-to-interpret = هل لديك رغبة في الترجمة الفورية في هذا اللقاء؟
meeting-team-asked-next = يمكنك الرد في تطبيقك. القبول والاعتذار كلاهما جواب جيد، والاعتذار لا يحتاج إلى سبب. لن يتغيّر شيء قبل موافقتك.
meeting-team-when = متى
# $date_time و$zone (نص): كلاهما مكتوب بلغة القارئ.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# تأتي مكان الوقت.
meeting-team-every-date = في كل موعد
meeting-team-accepted = جاء الرد على عرضك بالقبول. صار لهذه المهمة في هذا اللقاء من يتولّاها.
meeting-team-declined = جاء الرد على عرضك بالاعتذار هذه المرة.
meeting-team-declined-next = يمكنك في تطبيقك عرض المهمة على شخص آخر.
meeting-team-letter-footer = وصلتك هذه الرسالة لأن شيئًا يخصّك قد تغيّر. نكتب في البريد الإلكتروني أقل ما يمكن، كي يبقى ما يخصّك لك وحدك.
