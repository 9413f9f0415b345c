# הדפים המעטים שנפתחים ממייל, ותיבת הדואר של מי שמפתחים.

page-unsubscribe-title = תזכורות
page-unsubscribe-question = להפסיק לשלוח לך מיילים עם תזכורות?
page-unsubscribe-button = להפסיק את התזכורות
page-unsubscribe-done = בוצע: לא נשלח לך יותר תזכורות. אם יתאים לך בעתיד, אפשר להפעיל אותן שוב באפליקציה שלך.
page-unsubscribe-invalid = הקישור הזה לא משלנו, או שהוא לא שלם. נא להשתמש בקישור שבמייל האחרון שקיבלת.

page-mailbox-title = מיילים
page-mailbox-introduction = מיילים שהיו אמורים להישלח. הם נשארים במחשב הזה, החדש ביותר ראשון.
page-mailbox-empty = אין עדיין מיילים.
page-mailbox-back = כל המיילים
page-mailbox-text = כטקסט פשוט
