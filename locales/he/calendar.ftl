### מה שמופיע ביומנים שאנשים מצטרפים אליהם.

calendar-all-meetings = המפגשים שלנו
# מופיע בטלפון שגם אחרים מסתכלים בו: שום דבר על מפגשים, החלמה או הקהילה.
calendar-my-dates = המועדים שלי
# במקום שבו היה מופיע מקום.
calendar-online = אונליין
calendar-online-for-now = לעת עתה נפגשים אונליין.
# $day (טקסט): תאריך.
calendar-online-until = עד { $day } נפגשים אונליין.
calendar-called-off = המועד הזה בוטל.
# $date_time (טקסט): יום בשבוע, תאריך ושעה.
calendar-moved = המועד הזה הוזז. המועד הקודם היה: { $date_time }.
# שלוש הבאות הן כותרות; מה שהן מציגות מופיע מתחתיהן.
calendar-directions = איך מגיעים
calendar-join = הצטרפות אונליין
calendar-dial-in = הצטרפות בטלפון
