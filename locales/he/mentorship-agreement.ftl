### מה שסוכם בין שניים בליווי: ערוצים, קצב, זמן, גבולות, ומה קורה בשעת משבר.
### גבולות הם דאגה לשני הצדדים. איש לא נלחץ לאשר, ואיש לא חייב להסביר שינוי.

## מה שאפשר לתקן

mentorship-agreement-channels-missing = נא לבחור לפחות דרך אחת לשמור על קשר.
# $least, $most (מספרים): כמה שבועות יכולים לעבור בין שתי שיחות.
mentorship-agreement-every-weeks-range = נא לבחור מספר שבועות: { $least } עד { $most }.
# $least, $most (מספרים): כמה דקות מלווה יכול לתת בשבוע.
mentorship-agreement-minutes-range = נא לבחור מספר דקות בשבוע: { $least } עד { $most }.
mentorship-agreement-contact-hours-empty = נא לבחור שעות שמסתיימות בזמן אחר מזה שבו הן מתחילות.
mentorship-agreement-look-again-range = נא לבחור תאריך אחרי היום ובתוך שנה.

## מיילים
## הם מגיעים במעטפת של mentorship.ftl. אין בהם שמות, ואין בהם דבר ממה שסוכם.

mentorship-agreement-proposed = באחד הליוויים שלך יש הצעה לדרך המשותפת.
mentorship-agreement-proposed-next = אפשר לקרוא אותה בנחת באפליקציה שלך. אם היא מתאימה לך, אפשר לאשר אותה שם; ואם משהו לא מתאים, אפשר להציע מה יתאים יותר. היא תקפה רק אחרי ששני הצדדים אישרו אותה.
mentorship-agreement-still-proposed = באחד הליוויים שלך עדיין מחכה לך הצעה.
mentorship-agreement-still-proposed-next = אין מה למהר. אפשר לאשר אותה באפליקציה שלך, להציע משהו אחר או להניח אותה בצד, ולשום דבר מאלה לא צריך סיבה. תשובה קצרה עוזרת, כדי שאיש לא יישאר עם סימן שאלה.
mentorship-agreement-nothing-proposed = אחד הליוויים שלך יכול להתחיל ברגע שיסוכם איך תיראה הדרך המשותפת.
mentorship-agreement-nothing-proposed-next = ההצעה הראשונה יכולה לבוא מכל צד, באפליקציה: איך וכל כמה זמן מדברים, מה משאירים בחוץ, ומה קורה בשעת משבר. היא לא צריכה להיות מושלמת. אפשר לשנות אותה יחד בכל רגע.
mentorship-agreement-confirmed = מה שהצעת באחד הליוויים שלך אושר. זה תקף מעכשיו.
mentorship-agreement-confirmed-next = אפשר למצוא את זה באפליקציה שלך. כל צד יכול להציע שינוי בכל רגע.
mentorship-agreement-declined = מה שהצעת באחד הליוויים שלך עוד לא מתאים לשני הצדדים כמו שהוא.
mentorship-agreement-declined-next = אין בזה שיפוט שלך: כדי למצוא מה מתאים לשני אנשים צריך לא פעם יותר מניסיון אחד. אפשר להציע משהו אחר באפליקציה שלך. מה שסוכם קודם עדיין תקף.
mentorship-agreement-look-again = הגיע הזמן להסתכל שוב על מה שסוכם באחד הליוויים שלך.
mentorship-agreement-look-again-next = זה עדיין מתאים לשני הצדדים? אז אין מה לעשות. ואם לא, אפשר להציע שינוי באפליקציה שלך.
