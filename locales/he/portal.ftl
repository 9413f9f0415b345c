# פורטל המפתחים בכתובת ”/”: לקריאת מי שבונים לקוחות על ה־API.
# נשארים כמו שהם בכל שפה: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript ושמות של קבצים.

portal-title = לפיתוח עם Waymark
portal-introduction = כל מה ש־Waymark יודעת לעשות נמצא ב־API אחד של GraphQL. אפשר להסתכל מסביב, לנסות כאן שאילתה ולקחת את הסכמה הלאה.

# קישור למי שמשתמשים במקלדת או בקורא מסך; מדלג מעל החלקים אל GraphiQL.
portal-skip = ישר אל GraphiQL

portal-address-heading = לאן שולחים בקשות
portal-address-body = כתובת אחת עונה על הכול. הכותרת Accept-Language קובעת באיזו שפה מגיעות התשובות.
# כותרת; אחריה באה הכתובת.
portal-address-queries = שאילתות ומוטציות
# כותרת; אחריה באה הכתובת.
portal-address-subscriptions = מינויים (subscriptions), דרך WebSocket
# הכתובת הראשונה היא זו של השאילתות.
portal-address-events = מינויים מגיעים גם מהכתובת הראשונה, כ־server-sent events, לכל לקוח שמקבל text/event-stream. כך עושה GraphiQL שלמטה.

portal-schema-heading = הסכמה
portal-schema-body = קובץ אחד מתאר כל טיפוס, שדה וארגומנט. אפשר ליצור ממנו את הלקוח שלך, ב־TypeScript או בכל שפה אחרת.
portal-schema-download = הורדת schema.graphql

portal-sign-in-heading = התחברות
# הכותרת באה אחרי זה כקוד.
portal-sign-in-body = אנשים מתחברים עם סיסמה, או עם קישור או קוד שנשלח במייל. אחר כך הלקוח שלך שולח את אסימון הגישה שלהם עם כל בקשה, בכותרת הזאת:
# רק בפיתוח. אחרי זה באים כפתורים עם שמות של תפקידים.
portal-accounts = חשבונות הדגמה מוכנים. אפשר לבחור אחד כדי להתחבר; GraphiQL מקבל את הכותרת.
# כפתורים: התפקיד של חשבון ההדגמה בקהילה.
portal-account-newcomer = אדם חדש
portal-account-mentor = מלווה
portal-account-facilitator = מנחה
portal-account-moderator = צוות התוכן
portal-account-steward = צוות הקהילה
portal-signing-in = בהתחברות…
# $email (טקסט): הכתובת של חשבון ההדגמה.
portal-signed-in = ההתחברות הצליחה: { $email }. עכשיו GraphiQL שולח את אסימון הגישה.
portal-sign-in-failed = ההתחברות לא הצליחה. האם השרת פועל, ונתוני ההדגמה שלו עדיין שם?

portal-explorer-heading = לנסות
portal-explorer-note = זה GraphiQL, כלי לכתיבת שאילתות. התפריטים שלו באנגלית בלבד.
portal-explorer-without-script = GraphiQL צריך JavaScript. כל השאר בדף הזה פועל בלעדיו.
# הערה מעל השאילתה הראשונה בעורך: קצרה, כי העורך צר.
portal-example-note = להרצה: Ctrl+Enter.
