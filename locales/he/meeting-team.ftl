### מה ש־Waymark אומרת על הצוות של מפגש: מי מנחה, מי עוזרים, מי מתרגמים.

## מה שאפשר לתקן

meeting-team-language-missing = נא לציין לאיזו שפה מתרגמים.
meeting-team-language-not-needed = שפה מציינים רק בתרגום. כאן נא להשאיר אותה ריקה.
# נאמר על עצמך או על אדם אחר.
meeting-team-role-missing = המשימה הזאת מיועדת למי שיש להם תפקיד של הנחיה.
meeting-team-already-held = לאדם הזה כבר יש המשימה הזאת.
meeting-team-already-offered = כבר ביקשו את זה מהאדם הזה, והוא עוד לא ענה.
meeting-team-already-answered = כבר ענית על זה.
meeting-team-part-not-open = המשימה הזאת לא פנויה, או שבינתיים לקח אותה אדם אחר. כדאי להסתכל שוב.
meeting-team-part-not-yours = המשימה הזאת לא אצלך, ולכן אין מה לשנות.

## מיילים
## את שורת הנושא ואת התצוגה המקדימה רואים גם אחרים: שום דבר על מפגשים, החלמה או הקהילה.
## במיילים אין שמות של אנשים. כל משפט עומד מעל השם של המפגש והזמן שלו.

meeting-team-letter-subject = יש משהו חדש בשבילך
meeting-team-letter-preheader = אפשר לראות אותו באפליקציה שלך.
meeting-team-asked-to-hold = רוצה להנחות את המפגש הזה מעכשיו? מבקשים ממך לקחת אותו על עצמך.
meeting-team-asked-to-facilitate = רוצה להנחות את המפגש הזה פעם אחת?
meeting-team-asked-to-co-facilitate = רוצה לעזור בהנחיה של המפגש הזה?
meeting-team-asked-to-shadow = רוצה להצטרף למפגש הזה וללמוד איך מנחים אותו?
meeting-team-asked-to-interpret = רוצה לתרגם במפגש הזה?
meeting-team-asked-next = אפשר לענות באפליקציה שלך. שתי התשובות טובות, כן או לא, ולתשובה שלילית לא צריך סיבה. שום דבר לא משתנה בלי כן ממך.
meeting-team-when = מתי
# $date_time, $zone (טקסט): שניהם כבר כתובים בשפה של מי שקוראים.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# עומד במקום זמן.
meeting-team-every-date = בכל המועדים
meeting-team-accepted = האדם שביקשת ממנו אמר כן. יש מי שימלא את המשימה במפגש הזה.
meeting-team-declined = האדם שביקשת ממנו נאלץ הפעם לומר לא.
meeting-team-declined-next = אפשר לבקש מאדם אחר באפליקציה שלך.
meeting-team-letter-footer = קיבלת את המייל הזה כי השתנה משהו שנוגע לך. במיילים אנחנו כותבים כמה שפחות, כדי שמה ששלך יישאר שלך.
