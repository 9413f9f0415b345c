### עזרה בשעת משבר: לקריאת אנשים שאולי קשה להם עכשיו, ומי שלצידם. קצר, פשוט, רגוע.

## מה שאפשר לתקן, למי שדואגים לקווי הסיוע

crisis-phone-invalid = נא לכתוב את המספר כפי שמחייגים אותו: ספרות, וגם * או # אם הם חלק ממנו.
crisis-address-invalid = נא לתת כתובת של דף שמתחילה ב־https:// או http://.
crisis-hours-invalid = נא לכתוב את שעות הפתיחה כך: ”Mo-Fr 09:00-17:00; PH off”, או ”24/7”. הן צריכות להיות אותו דבר בכל שבוע, חוץ מימי חג.
crisis-zone-missing = נא לציין באיזה אזור זמן השעות האלה.
# $country (טקסט): קוד המדינה, למשל DE.
crisis-region-invalid = נא לציין את האזור במדינה לפי הקוד שלו. הוא מתחיל כך: ‎{ $country }-‎.
crisis-country-unknown = נא לציין את המדינה לפי הקוד שלה בן שתי האותיות, כמו IL.
crisis-unreachable = נא לתת לפחות דרך אחת ליצור קשר עם הקו הזה.
crisis-name-missing = נא לתת שם לקו הזה.
crisis-kind-missing = נא לומר בשביל מה הקו הזה קיים.
crisis-checked-later = היום הזה עוד לא הגיע.
# $days (מספר): לכמה זמן תקף מה שנבדק.
crisis-checked-long-ago = { $days ->
    [one] עבר מאז יותר מיום אחד. נא לבדוק עוד פעם.
    [two] עברו מאז יותר מיומיים. נא לבדוק עוד פעם.
   *[other] עברו מאז { $days } ימים ויותר. נא לבדוק עוד פעם.
}
crisis-changed-meanwhile = אדם אחר עשה בינתיים משהו בקו הזה. כדאי להסתכל שוב.
crisis-hidden-already = הקו הזה כבר מוסתר.
crisis-not-hidden = הקו הזה לא מוסתר.
crisis-nothing-to-take = אין מה לאמץ: הקו הזה הוא כפי שהגיע עם התוכנה, או שלא הגיע איתה.

## מה זה קו

crisis-emergency-name = שירותי חירום
crisis-kind-emergency = מספר חירום
crisis-kind-crisis = עזרה בשעת משבר
crisis-kind-listening = אוזן קשבת
crisis-kind-eating-disorders = הפרעות אכילה
crisis-kind-youth = ילדים, נוער וצעירים
# מי מגיע כשמתקשרים למספר הזה.
crisis-reaches-ambulance = אמבולנס ועזרה רפואית
crisis-reaches-police = משטרה
crisis-cost-free = זה בחינם.
crisis-cost-charged = המחיר הוא של שיחה רגילה.
crisis-cost-unknown = לא ידוע כמה זה עולה.

## מתי הוא פתוח

crisis-hours-unknown = השעות לא ידועות.
crisis-hours-always = פתוח יומם ולילה, בכל יום.
# $times (טקסט): טווח שעות אחד או יותר.
crisis-hours-daily = כל יום: { $times }
# $days (טקסט): יום אחד בשבוע או יותר. $times (טקסט): טווח שעות אחד או יותר.
crisis-hours-days = { $days }: { $times }
# $first, $last (טקסט): ימים בשבוע, כשהם עומדים לבדם.
crisis-day-range = { $first } עד { $last }
# $from, $to (טקסט): שעות ביום.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = כל היום
# עומד במקום ימים בשבוע.
crisis-holidays = ימי חג
crisis-holidays-closed = סגור בימי חג.
# $zone (טקסט): השם של אזור זמן.
crisis-hours-zone = השעות הן לפי { $zone }.
crisis-open-now = פתוח עכשיו
crisis-closed-now = סגור עכשיו
# $when (טקסט): יום בשבוע, תאריך ושעה, לפי השעון של הקו.
crisis-opens = סגור עכשיו. ייפתח: { $when }.
crisis-open-unknown = לא ידוע אם פתוח עכשיו.

## עד כמה זה בטוח

# $date (טקסט): תאריך.
crisis-assured = אדם מהקהילה הזאת בדק את זה בתאריך { $date }.
# $date (טקסט): תאריך.
crisis-assured-long-ago = בפעם האחרונה בדק את זה אדם מהקהילה הזאת בתאריך { $date }. זה היה לפני זמן מה.
# $date (טקסט): תאריך, או שנה כשלא ידוע יותר.
crisis-not-assured = איש מהקהילה הזאת עוד לא בדק את זה. המקור הציבורי העדכני ביותר: { $date }.
crisis-not-assured-undated = איש מהקהילה הזאת עוד לא בדק את זה, ולא ידוע ממתי המקורות הציבוריים.
crisis-not-assured-own = אדם מהקהילה הזאת רשם את זה. מאז איש לא בדק.
crisis-reliability-high = כך כתוב בדף רשמי, או לפחות בשני מקורות שאינם תלויים זה בזה.
crisis-reliability-medium = כך כתוב רק במקור אחד שאינו רשמי, או במקור ישן.

## מה לעשות

# $number (טקסט): מספר טלפון.
crisis-in-danger = אם נשקפת עכשיו סכנה לך או לאדם אחר, נא להתקשר למספר { $number }.
crisis-in-danger-anywhere = אם נשקפת עכשיו סכנה לך או לאדם אחר, נא להתקשר למספר החירום של המדינה שבה זה קורה.
# ליד קישור אל findahelpline.com.
crisis-directory = מדריך של קווי סיוע במדינות רבות.
crisis-not-up-to-date = מה שהקהילה הזאת יודעת על המספרים האלה לא זמין כרגע. מה שמופיע כאן הוא מה שמגיע עם התוכנה, וייתכן שאינו עדכני.

## הדף

crisis-page-title = עזרה בשעת משבר
crisis-page-introduction = לא צריך לעבור את זה לבד. הנה אנשים שאפשר להתקשר אליהם או לכתוב להם. אין צורך להתחבר, ואיש לא שומר תיעוד של הביקור שלך.
crisis-page-country = באיזו מדינה לחפש?
crisis-page-country-none = בחירת מדינה
crisis-page-show = להציג
# $country (טקסט): שם של מדינה.
crisis-page-lines = עם מי אפשר לדבר: { $country }
crisis-page-no-lines = עוד לא מוכר לנו כאן קו. אולי המדריך שלמטה מכיר אחד.
# $number (טקסט): מספר טלפון.
crisis-page-call = להתקשר: { $number }
# $extension (טקסט): ספרות.
crisis-page-extension = כשעונים, נא להקיש { $extension }.
# $number (טקסט): מספר טלפון.
crisis-page-text = לשלוח SMS: { $number }
# $number (טקסט): מספר טלפון. $words (טקסט): מה לכתוב.
crisis-page-text-with = לשלוח SMS עם הטקסט { $words } למספר { $number }
crisis-page-chat = צ׳אט
crisis-page-website = אתר
# $address (טקסט): כתובת מייל.
crisis-page-email = לכתוב מייל: { $address }
# $number (טקסט): מספר טלפון.
crisis-page-whatsapp = וואטסאפ: { $number }
crisis-page-hours = שעות
crisis-page-languages = שפות
crisis-page-cost = מחיר
crisis-page-audience = למי זה מתאים
crisis-page-sources = מאיפה זה ידוע לנו
crisis-page-elsewhere = אם שום דבר כאן לא מתאים
# שם לרשימה של שפות, לקוראי מסך.
crisis-page-other-languages = הדף הזה בשפות אחרות

## המייל לצוות הקהילה
## שורת הנושא לא אומרת דבר: עלולים לראות אותה גם אחרים.

crisis-letter-subject = יש משהו שכדאי להסתכל עליו
crisis-letter-preheader = אפשר לראות אותו באפליקציה שלך.
# $count (מספר): כמה.
crisis-letter-due = { $count ->
    [one] אחד המספרים שאנחנו נותנים למי שצריכים עזרה לא נבדק כבר זמן מה, או לא נבדק על ידינו אף פעם.
    [two] שניים מהמספרים שאנחנו נותנים למי שצריכים עזרה לא נבדקו כבר זמן מה, או לא נבדקו על ידינו אף פעם.
   *[other] { $count } מהמספרים שאנחנו נותנים למי שצריכים עזרה לא נבדקו כבר זמן מה, או לא נבדקו על ידינו אף פעם.
}
crisis-letter-next = ברגע שקט, אפשר להסתכל בדף של מי שמפעילים את הקו, או להתקשר, ולומר באפליקציה שלך שזה עדיין נכון. נא לא להתקשר אף פעם למספר חירום רק כדי לבדוק אותו. לא צריך לעשות את כולם, ולא צריך לעשות את זה לבד.
crisis-letter-footer = קיבלת את המייל הזה כי לקחת על עצמך לדאוג לקהילה הזאת. הוא מגיע לכל היותר פעם בחודש, כל עוד יש מה לבדוק.
