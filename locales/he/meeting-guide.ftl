### מה ש־Waymark אומרת על מפגשים בפורמט Meeting Guide: לייבא אותם, ולספר עליהם לאחרים.

## נאמר בשורת הפקודה, למי שמייבאים רשימה.

meeting-guide-import-unreadable = לא הצלחנו לקרוא את זה. זה צריך להיות JSON בפורמט Meeting Guide: רשימה של מפגשים.
# $taken, $changed, $unchanged, $refused (מספרים): כמה שורות, לפי מה שנעשה בהן.
meeting-guide-import-counts = חדשים: { $taken }. השתנו: { $changed }. כמו קודם: { $unchanged }. הושמטו: { $refused }.
# $number (מספר): המקום של השורה בקובץ; $slug (טקסט): השם שלה שם; $reason (טקסט): אחד המשפטים שלמטה.
meeting-guide-import-refused = שורה { $number } ({ $slug }) הושמטה. { $reason }
# $number (מספר): המקום של השורה בקובץ; $reason (טקסט): אחד המשפטים שלמטה.
meeting-guide-import-refused-nameless = שורה { $number } הושמטה. { $reason }
# $rows (מספר): כמה שורות.
meeting-guide-hours-assumed = מפגשים שלא כתוב מתי הם מסתיימים, ולכן הנחנו שעה אחת: { $rows }.
# $rows (מספר): כמה שורות.
meeting-guide-zones-assumed = מפגשים בלי אזור זמן, ולכן הנחנו את שלך: { $rows }.
# $codes (טקסט): הקודים, כל אחד עם מספר השורות שבהן הוא מופיע.
meeting-guide-unknown-codes = קודים שאינם ברשימה שפורסמה; הם נשמרו, ולא מועברים הלאה: { $codes }.
# $codes (טקסט): הקודים, כל אחד עם מספר השורות שבהן הוא מופיע.
meeting-guide-codes-without-topic = קודים שעוד אין להם כאן נושא; הם נשמרו, ומועברים הלאה: { $codes }.

## למה אי־אפשר לייבא שורה.

meeting-guide-row-not-one = זה לא מפגש: כאן צריך להיות אובייקט.
meeting-guide-row-unstorable = יש בה תווים שאי־אפשר לשמור.
# $field (טקסט): שם השדה בפורמט.
meeting-guide-row-field = השדה { $field } חסר, או שאינו מה שהפורמט מבקש.
# $field (טקסט): שם השדה בפורמט; $most (מספר): לכמה תווים יש מקום.
meeting-guide-row-too-long = השדה { $field } ארוך מדי. מספר התווים המרבי: { $most }.
meeting-guide-row-by-appointment = אין לו יום ואין לו שעה. אפשר לייבא רק מפגשים שמתקיימים כל שבוע.
meeting-guide-row-without-zone = לא מצוין אזור זמן. אפשר לציין אחד לכל המפגשים האלה עם ‎--time-zone.
meeting-guide-row-zone-unknown = אזור הזמן הזה לא מוכר לנו. זה צריך להיות שם של IANA, כמו America/New_York.
meeting-guide-row-without-way = אין לו כתובת, וגם לא קישור או מספר טלפון להצטרפות.
meeting-guide-row-address-not-full = הכתובת לא אומרת לאן אפשר לבוא, ואין קישור או מספר טלפון להצטרפות.
meeting-guide-row-slug-twice = לשורה אחרת לפניה יש אותו slug.
meeting-guide-row-own-meeting = זה מפגש של השרת הזה.

## למה מפגש לא נמצא ברשימה שאחרים קוראים.

meeting-guide-not-weekly = הוא לא מתקיים כל שבוע באותם ימים.
meeting-guide-not-begun = הוא לא מתקיים בשבעת הימים הקרובים.
meeting-guide-over = הוא הסתיים.
meeting-guide-way-not-public = הוא אונליין, ורק מי שבאים יכולים לדעת איך מצטרפים.
meeting-guide-no-address = אין לו כתובת, ולכן איש לא יוכל למצוא אותו במפה.
meeting-guide-whole-day = הוא נמשך יום שלם או יותר.
meeting-guide-language-unreadable = זאת לא שפה. זה צריך להיות קוד כמו es או pt-BR.
