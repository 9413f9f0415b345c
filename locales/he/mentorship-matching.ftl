### לחבר את כל מי שמחכים לליווי: מה שנאמר לצוות הקהילה, והמייל לאנשים חדשים.
### צוות הקהילה דואג לזה; איש לא משובץ, את כולם שואלים.

## מה שאפשר לתקן

mentorship-matching-no-draft = ההצעה הזאת כבר נשלחה או הונחה בצד, ולכן אי־אפשר לשנות אותה.
mentorship-matching-changed-meanwhile = אדם אחר שינה בינתיים את ההצעות. כדאי להסתכל שוב לפני שממשיכים.
mentorship-matching-pinned-twice = כבר נקבע שהאדם החדש הזה יישאר עם מלווה אחר. נא לבחור באחת משתי האפשרויות.
mentorship-matching-own-pair = אי־אפשר להחליט על זוג שיש לך חלק בו. נא לבקש מאדם אחר בצוות הקהילה.
mentorship-matching-not-waiting = האדם הזה לא מחכה כרגע לליווי.
mentorship-matching-mentor-unavailable = האדם הזה לא מלווה כרגע אנשים חדשים.
mentorship-matching-no-place = לאדם הזה אין מספיק מקומות פנויים לכך.
mentorship-matching-no-common-language = אצל שני האנשים האלה לא מופיעה שפה משותפת.
mentorship-matching-other-age-group = האדם הזה לא מלווה אנשים בגיל הזה.
# לעולם לא נאמר למה: זה שלהם.
mentorship-matching-not-together = אי־אפשר להציע את שני האנשים האלה זה לזה.

## מה מדבר בעד זוג, נאמר לצוות הקהילה על שני האנשים
## בלי לשבח ובלי לדרג.

# $language (טקסט): איך קוראים לשפה, למשל ”ערבית”.
mentorship-matching-language = יש להם שפה משותפת: { $language }.
# $topic (טקסט): איך קוראים לנושא.
mentorship-matching-topic = שני האנשים שמחים לדבר על הנושא ”{ $topic }”.
# $weekday (טקסט): היום בשבוע כשהוא עומד לבדו, למשל ”יום שלישי”. לפי השעון של מי שקוראים.
mentorship-matching-morning = שני האנשים פנויים { $weekday } בבוקר, לפי השעון שלך.
mentorship-matching-afternoon = שני האנשים פנויים { $weekday } אחר הצהריים, לפי השעון שלך.
mentorship-matching-evening = שני האנשים פנויים { $weekday } בערב, לפי השעון שלך.
mentorship-matching-night = שני האנשים פנויים { $weekday } בלילה, לפי השעון שלך.
mentorship-matching-parent = שני האנשים הורים לילדים.
mentorship-matching-caregiver = שני האנשים דואגים לאדם קרוב.
mentorship-matching-student = שני האנשים לומדים.
mentorship-matching-working = שני האנשים עובדים.
mentorship-matching-shift-work = שני האנשים עובדים במשמרות.
mentorship-matching-new-country = שני האנשים בנו להם בית בארץ חדשה.
mentorship-matching-lgbtqia = שני האנשים שייכים לקהילה הגאה.
mentorship-matching-chronic-illness = שני האנשים חיים עם מחלה ממושכת.
mentorship-matching-disability = שני האנשים חיים עם מוגבלות.
mentorship-matching-bereaved = שני האנשים איבדו אדם קרוב.
mentorship-matching-faith = לשני האנשים יש אמונה שנוכחת ביום־יום.
mentorship-matching-living-alone = שני האנשים גרים לבד.
mentorship-matching-athlete = שני האנשים מתאמנים בספורט או בריקוד.
mentorship-matching-lives-it = ההחלמה מוכרת בצד המלווה מהחיים עצמם, כפי שהתבקש.
mentorship-matching-cares = בצד המלווה יש דאגה לאדם בהחלמה, כפי שהתבקש.
mentorship-matching-is-family = בצד המלווה יש במשפחה אדם בהחלמה, כפי שהתבקש.
mentorship-matching-text = לשני האנשים נוח לשמור על קשר בכתב.
mentorship-matching-voice = לשני האנשים נוח לדבר בלי וידאו.
mentorship-matching-video = לשני האנשים נוח לדבר בווידאו.
mentorship-matching-in-person = לשני האנשים נוח להיפגש פנים אל פנים.

## מיילים
## שורת הנושא, התצוגה המקדימה ושורות הסיום הן של הליוויים. אין במייל שמות.

mentorship-matching-invited = מצאנו אדם שיכול לצעוד איתך כמלווה.
mentorship-matching-invited-next = באפליקציה שלך אפשר לראות מי זה ומה המשותף. איש עוד לא יודע על כך: נשאל את האדם הזה רק אם התשובה שלך היא כן. ואם זה לא מרגיש נכון, אפשר לומר לא בלי לתת סיבה.
