### מה ש־Waymark אומרת על מפגשים: איך מקימים אותם, ואיך באים אליהם.

# $part (טקסט): החלק של הכלל שאי־אפשר להשתמש בו, כפי שנכתב.
meeting-recurrence-unreadable = אי־אפשר להשתמש בחלק הזה בכלל של חזרה: ”{ $part }”. כלל נראה כך: FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = מפגש יכול לחזור כל יום, כל שבוע, כל חודש או כל שנה.
meeting-recurrence-time-of-day = השעה היא של המועד הראשון. נא להוציא מהכלל את BYHOUR, את BYMINUTE ואת BYSECOND.
meeting-recurrence-until = כלל מסתיים ברגע מסוים ב־UTC, כמו UNTIL=20271231T225959Z, או אחרי מספר מועדים (COUNT), לא בשניהם.
meeting-recurrence-first = המועד הראשון לא נובע מהכלל. נא לבחור מועד שנובע ממנו.
meeting-recurrence-over = כל המועדים של הכלל הזה כבר עברו.
meeting-starts-too-far = המועד הראשון רחוק מדי מהיום.
# $least, $most (מספרים): דקות.
meeting-duration = מפגש יכול להימשך { $least } עד { $most } דקות.
# $most (מספר): כמה מקומות יכולים להיות במועד אחד.
meeting-capacity = מספר המקומות יכול להיות 1 עד { $most }. אם אין הגבלה, לא כותבים מספר.
meeting-venue-missing = אנשים ייפגשו במקום כלשהו, אז נא לציין איפה.
meeting-join-url-missing = אפשר להצטרף גם מרחוק, אז נא לתת את הקישור להצטרפות.
meeting-join-missing = נא לתת קישור או מספר טלפון להצטרפות.
meeting-other-format = זה לא מתאים לצורה שבחרת למפגש.
meeting-link-invalid = זה לא נראה כמו כתובת אינטרנט שמתחילה ב־https:// או http://.
meeting-source-text-missing = נא להוסיף גם את הטקסט בשפת המקור.
meeting-fact-twice = הפרט הזה מופיע פעמיים.
meeting-checked-later = היום הזה עוד לא הגיע.
meeting-position-half = למיקום צריך גם קו רוחב וגם קו אורך.
meeting-position-invalid = קו הרוחב הוא ‎−90 עד 90 מעלות, וקו האורך הוא ‎−180 עד 180.
# $most (מספר): קילומטרים.
meeting-distance = מרחק הוא יותר מ־0 ולכל היותר { $most } קילומטרים.
# $most (מספר): דקות.
meeting-soon = זה יכול להיות 0 עד { $most } דקות.
# $days (מספר): כמה זמן חיפוש לפי שעות יכול להקיף.
meeting-search-too-long = { $days ->
    [one] כשמחפשים לפי ימים בשבוע או לפי שעות, החיפוש יכול להקיף לכל היותר יום אחד. נא לבחור יום אחרון מוקדם יותר או יום התחלה מאוחר יותר.
    [two] כשמחפשים לפי ימים בשבוע או לפי שעות, החיפוש יכול להקיף לכל היותר יומיים. נא לבחור יום אחרון מוקדם יותר או יום התחלה מאוחר יותר.
   *[other] כשמחפשים לפי ימים בשבוע או לפי שעות, החיפוש יכול להקיף לכל היותר { $days } ימים. נא לבחור יום אחרון מוקדם יותר או יום התחלה מאוחר יותר.
}
meeting-occurrence-cancelled = המועד הזה בוטל.
meeting-occurrence-over = המועד הזה כבר עבר.
meeting-full = כל המקומות במועד הזה תפוסים. אולי מועד אחר יתאים לך.

## מה שאי־אפשר לעשות במועד של סדרה

meeting-not-of-the-rule = המועד הזה לא נובע מהכלל, ולכן אי־אפשר לדלג עליו.
meeting-no-such-date = למפגש אין מועד בשעה הזאת.
meeting-date-taken = למפגש כבר יש מועד בשעה הזאת.
meeting-series-over = עד אז המפגש כבר יסתיים.
meeting-in-the-past = זה כבר עבר. נא לבחור זמן שעוד לא הגיע.
meeting-not-called-off = המועד הזה לא בוטל.
meeting-changed-meanwhile = אדם אחר שינה את זה באותו רגע. כדאי להסתכל שוב, ואז לנסות.

## המייל על שינוי
## את שורת הנושא ואת התצוגה המקדימה רואים גם אחרים: שום דבר על מפגשים, החלמה או הקהילה.

meeting-change-subject = שינוי בתוכניות שלך
meeting-change-preheader = הנה מה שהשתנה.
meeting-called-off-opening = משהו שאמרת לו כן לא יתקיים הפעם. צר לנו.
meeting-moved-opening = משהו שאמרת לו כן עבר לזמן אחר.
meeting-other-end-opening = משהו שאמרת לו כן מתחיל באותו זמן, אבל מסתיים בזמן אחר.
meeting-elsewhere-opening = משהו שאמרת לו כן נשאר באותו זמן, אבל המקום או דרך ההצטרפות השתנו.
meeting-restored-opening = חדשות טובות: משהו שבוטל יתקיים בכל זאת.
meeting-changed-opening = כמה מהמועדים שאמרת להם כן השתנו.
meeting-ended-opening = סדרה שאמרת לה כן מגיעה לסיומה. תודה שהיה לך חלק בה.
meeting-closed-opening = סדרה שאמרת לה כן יוצאת להפסקה.
meeting-reopened-opening = חדשות טובות: סדרה שאמרת לה כן ממשיכה כמתוכנן.
meeting-online-opening = סדרה שאמרת לה כן מתקיימת לעת עתה אונליין.
meeting-occurrence-ahead = המועד הזה עוד לא התחיל.
meeting-looked-back = המועד הזה היה לפני יותר משבועיים, ולכן כבר אי־אפשר להוסיף עליו דבר.
# $least, $most (מספרים): אנשים.
meeting-head-count = נא לתת מספר בטווח הזה: { $least } עד { $most }.
meeting-had-no-place = איך היה, יכולים לספר מי שהיה להם מקום במועד הזה.
meeting-guests-not-welcome = המפגש הזה מיועד לאנשי הקהילה. כדי לבוא, נא להירשם קודם.

## מועד במיילים ובדפים

meeting-when = מתי
# $date_time (טקסט): יום בשבוע, תאריך ושעה. $zone (טקסט): השם של אזור הזמן שבו גרים מי שקוראים.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = איפה
meeting-directions = איך מגיעים
meeting-dial-in = הצטרפות בטלפון
meeting-join = הצטרפות אונליין
meeting-when-before = תוכנן במקור
meeting-when-now = הזמן החדש
meeting-end-now = זמן הסיום החדש
meeting-why = למה
meeting-note = כדאי לדעת
meeting-item-called-off = לא יתקיים
# $when (טקסט): תאריך ושעה, עם אזור הזמן.
meeting-item-moved = הזמן החדש: { $when }
# $when (טקסט): תאריך ושעה, עם אזור הזמן.
meeting-item-moved-elsewhere = הזמן החדש: { $when }, וגם המקום או דרך ההצטרפות השתנו
# $when (טקסט): התאריך והשעה של הסיום, עם אזור הזמן.
meeting-item-other-end = ההתחלה באותו זמן, וזמן הסיום החדש: { $when }
# $when (טקסט): התאריך והשעה של הסיום, עם אזור הזמן.
meeting-item-other-end-elsewhere = ההתחלה באותו זמן, וזמן הסיום החדש: { $when }, וגם המקום או דרך ההצטרפות השתנו
meeting-item-elsewhere = אותו זמן, אבל המקום או דרך ההצטרפות השתנו
meeting-item-restored = יתקיים בכל זאת
# $count (מספר): כמה מועדים השתנו מלבד אלה שברשימה.
meeting-items-more = { $count ->
    [one] מועד אחד נוסף השתנה. כולם מחכים לך באפליקציה שלך.
    [two] שני מועדים נוספים השתנו. כולם מחכים לך באפליקציה שלך.
   *[other] { $count } מועדים נוספים השתנו. כולם מחכים לך באפליקציה שלך.
}
meeting-called-off-closing = לא צריך לעשות דבר. נשמח לראות אותך בפעם אחרת.
meeting-kept-closing = לא צריך לעשות דבר: המקום שלך שמור. אם זה כבר לא מתאים לך, אפשר לפנות את המקום באפליקציה שלך, ואיש לא ישאל למה.
meeting-kept-closing-as-guest = לא צריך לעשות דבר: המקום שלך שמור. אם זה כבר לא מתאים לך, אפשר לפנות את המקום בדף שלך, ואיש לא ישאל למה.
meeting-line-kept-closing = לא צריך לעשות דבר: המקום שלך ברשימת ההמתנה שמור, ונכתוב לך ברגע שיהיה לך מקום.
meeting-change-footer = קיבלת את המייל הזה כי אמרת כן.
# איך המועד נקרא ביומן של מי שקיבל את המייל. רואים את זה גם אחרים: שום דבר על מפגשים, החלמה או הקהילה.
meeting-calendar-summary = משהו ביומן

## המייל כשמתפנה מקום
## את שורות הנושא ואת התצוגות המקדימות רואים גם אחרים: שום דבר על מפגשים, החלמה או הקהילה.

meeting-place-free-subject = חדשות טובות בשבילך
meeting-place-free-preheader = מה שחיכית לו הגיע.
meeting-place-free-opening = התפנה מקום, והוא שלך. יהיה טוב לראות אותך שם.
meeting-pass-on = אם זה כבר לא מתאים לך, זה בסדר: אפשר לפנות את המקום באפליקציה שלך, והוא יעבור לאדם הבא ברשימה.
meeting-pass-on-as-guest = אם זה כבר לא מתאים לך, זה בסדר: אפשר לפנות את המקום בדף שלך, והוא יעבור לאדם הבא ברשימה.
meeting-place-free-footer = קיבלת את המייל הזה כי חיכית למקום.

## המיילים לאנשים בלי חשבון

meeting-invitation-subject = זה היה ממך?
meeting-invitation-preheader = נשאר צעד קטן אחד.
meeting-invitation-opening = ביקשו עם הכתובת הזאת מקום במפגש שלמטה. אם הבקשה הייתה שלך, אפשר לפתוח את הדף שלך ולומר לנו אם יתאים לך לבוא.
meeting-invitation-button = לדף שלי
meeting-invitation-valid = הקישור פועל יום אחד.
meeting-invitation-footer = אם הבקשה לא הייתה שלך, לא צריך לעשות דבר. אנחנו נשכח את הכתובת הזאת.
meeting-confirmation-subject = תודה, רשמנו
meeting-confirmation-preheader = הנה כל מה שצריך.
meeting-confirmation-button = לדף שלי
meeting-confirmation-footer = קיבלת את המייל הזה כי אמרת לנו בדף שלנו שמתאים לך לבוא. שבוע אחרי המועד נשכח את הכתובת שלך.
meeting-guest-going = יש לך מקום. יהיה טוב לראות אותך שם.
# $place (מספר): איזה מקום ברשימת ההמתנה, החל מ־1.
meeting-guest-waiting = כרגע כל המקומות תפוסים. המספר שלך ברשימת ההמתנה הוא { $place }, ונכתוב לך ברגע שיהיה לך מקום.

## הדף שלהם

meeting-guest-title = לבוא למפגש
meeting-guest-question = רוצה לבוא?
meeting-guest-question-full = כרגע כל המקומות תפוסים. רוצה לחכות למקום? נכתוב לך ברגע שיהיה.
meeting-guest-withdrawn = רשמנו שלא יתאים לך לבוא למועד הזה. זה בסדר, ואיש לא ישאל למה. אם משהו ישתנה, אפשר לומר את זה כאן.
meeting-guest-invalid = הקישור הזה לא עובד. אולי הוא ישן מדי. נא לבקש קישור חדש במקום שבו מצאת את המפגש.
meeting-guest-come = כן, אגיע
meeting-guest-wait = כן, אחכה
meeting-guest-leave = לפנות את המקום שלי
meeting-guest-leave-line = להפסיק לחכות
