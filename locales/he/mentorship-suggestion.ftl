### מה מדבר בעד שני אנשים, נאמר לאחד מהם על האחר.
### בלי לשבח ובלי לדרג, ובשמות עצם, כדי שלא ייראה מגדר. מה שנכון לשניהם נאמר לכל אחד באותן מילים.

# $language (טקסט): איך קוראים לשפה, למשל ”ערבית”.
mentorship-suggestion-language = שפה משותפת: { $language }.

# $weekday (טקסט): היום בשבוע כשהוא עומד לבדו, למשל ”יום שלישי”. לפי השעון של מי שקוראים.
mentorship-suggestion-morning = זמן פנוי, כמו אצלך: { $weekday } בבוקר, לפי השעון שלך.
mentorship-suggestion-afternoon = זמן פנוי, כמו אצלך: { $weekday } אחר הצהריים, לפי השעון שלך.
mentorship-suggestion-evening = זמן פנוי, כמו אצלך: { $weekday } בערב, לפי השעון שלך.
mentorship-suggestion-night = זמן פנוי, כמו אצלך: { $weekday } בלילה, לפי השעון שלך.

mentorship-suggestion-parent = הורות, כמו אצלך.
mentorship-suggestion-caregiver = דאגה לאדם קרוב, כמו אצלך.
mentorship-suggestion-student = לימודים, כמו אצלך.
mentorship-suggestion-working = עבודה, כמו אצלך.
mentorship-suggestion-shift-work = עבודה במשמרות, כמו אצלך.
mentorship-suggestion-new-country = בית חדש בארץ חדשה, כמו אצלך.
mentorship-suggestion-lgbtqia = שייכות לקהילה הגאה, כמו אצלך.
mentorship-suggestion-chronic-illness = חיים עם מחלה ממושכת, כמו אצלך.
mentorship-suggestion-disability = חיים עם מוגבלות, כמו אצלך.
mentorship-suggestion-bereaved = אובדן של אדם קרוב, כמו אצלך.
mentorship-suggestion-faith = אמונה שנוכחת ביום־יום, כמו אצלך.
mentorship-suggestion-living-alone = מגורים לבד, כמו אצלך.
mentorship-suggestion-athlete = אימונים בספורט או בריקוד, כמו אצלך.

mentorship-suggestion-lives-it = היכרות עם ההחלמה מהחיים עצמם, כפי שביקשת.
mentorship-suggestion-cares = דאגה לאדם בהחלמה, כפי שביקשת.
mentorship-suggestion-is-family = אדם בהחלמה במשפחה, כפי שביקשת.
mentorship-suggestion-your-perspective = חיפוש אחר ליווי מתוך נקודת המבט שלך.

# $topic (טקסט): איך קוראים לנושא.
mentorship-suggestion-glad-to-talk = נכונות לדבר על הנושא ”{ $topic }”.
mentorship-suggestion-would-talk = רצון לדבר על נושא שנעים לך לדבר עליו: ”{ $topic }”.

mentorship-suggestion-text = העדפה לקשר בכתב, כמו אצלך.
mentorship-suggestion-voice = העדפה לשיחה בלי וידאו, כמו אצלך.
mentorship-suggestion-video = העדפה לשיחת וידאו, כמו אצלך.
mentorship-suggestion-in-person = העדפה לפגישה פנים אל פנים, כמו אצלך.
