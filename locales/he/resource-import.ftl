### מה ש־Waymark אומרת בשורת הפקודה למי שמייבאים רשימת שירותים ב־HSDS.
### פנייה: כמו ב־common.ftl. מילים פשוטות, מדויקות לגבי מה ואיפה, בלי להאשים, ועם הדרך להמשיך.

## אי־אפשר לקרוא דבר, או שלא מיובא דבר.

# $source (טקסט): הקובץ, התיקייה או כתובת האינטרנט.
resource-import-not-hsds = לא הצלחנו לקרוא את { $source }. זה צריך להיות HSDS ב־JSON (שירות אחד, רשימת שירותים, או דף עם ”contents”), שירות אחד בכל שורה (NDJSON), או תיקייה של קבצים כאלה או של טבלאות CSV.
# $source (טקסט): הקובץ; $line (מספר): השורה.
resource-import-line-unreadable = הצלחנו לקרוא את { $source } רק עד שורה { $line }. אולי הוא נקטע בדרך. לא יובא דבר.
# $source (טקסט): התיקייה או כתובת האינטרנט.
resource-import-broke-off = הרשימה בכתובת { $source } לא שלמה: דף חסר, או הגיע שלא לפי הסדר. לא יובא דבר. נא להביא אותה שוב.
# $source (טקסט): התיקייה.
resource-import-folder-empty = אין בתיקייה { $source } דבר שאפשר לייבא: לא קובצי JSON ולא קובצי CSV.
# $source (טקסט): התיקייה.
resource-import-folder-mixed = בתיקייה { $source } יש קובצי JSON וטבלאות CSV. נא לשים אותם בשתי תיקיות, כדי שיהיה ברור מה מהם קובע.
resource-import-table-missing = אין טבלה services.csv, ולכן אין שירותים לייבא.
# $file (טקסט): הטבלה.
resource-import-table-without-ids = בטבלה { $file } אין עמודה ”id” בשורה הראשונה. האם העמודות מופרדות בפסיקים?
# $count, $all (מספרים): כמה רישומים ייעלמו, וכמה יש למקור הזה.
resource-import-withdraws-many = כבר לא ברשימה הזאת: { $count } מתוך { $all } השירותים שהיו למקור הזה. נראה שהרשימה לא שלמה, ולכן לא שונה דבר. אם זה נכון, אפשר לייבא אותה עוד פעם עם ‎--withdraw-many.
# $refused (מספר): כמה רשומות אינן תקינות.
resource-import-held-back = לא יובא דבר, כי לא כל הרשומות תקינות. לא תקינות: { $refused }. כדי לייבא את כל האחרות, אפשר להשתמש ב־‎--leave-out-bad.

## מה נעשה בכל רשומה. $place (טקסט): איפה היא הייתה, כמו 7 או services.csv:7; $name (טקסט): השם שלה; $id: id.

# $became (טקסט): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (טקסט): השדות שהשתנו.
resource-import-record = { $became ->
    [new] רשומה { $place }, ”{ $name }” ({ $id }): מופיעה במדריך מעכשיו.
    [changed] רשומה { $place }, ”{ $name }” ({ $id }): השתנה בשדות { $fields }.
    [returned] רשומה { $place }, ”{ $name }” ({ $id }): מופיעה שוב במדריך.
    [withdrawn] רשומה { $place }, ”{ $name }” ({ $id }): הוסרה, כי השירות סגור.
    [as_before] רשומה { $place }, ”{ $name }” ({ $id }): כמו קודם.
    [held_back] רשומה { $place }, ”{ $name }” ({ $id }): תקינה.
   *[refused] רשומה { $place }, ”{ $name }” ({ $id }): הושמטה.
}
resource-import-record-gone = ”{ $name }” ({ $id }) כבר לא ברשימה, ולכן הוסר.
# $fields (טקסט): השדות של הרשומה.
resource-import-replaces = {"  "}הרשומה מחליפה את מה שאנשים כתבו כאן בשדות { $fields }. מה שנכתב נשמר.
# $fields (טקסט): השדות של הרשומה.
resource-import-told-otherwise = {"  "}אנחנו מעבירים אותה הלאה עם ערכים אחרים בשדות { $fields }.
# $severity (טקסט): error או warning; $path (טקסט): השדה; $reason (טקסט): אחד המשפטים שלמטה; $keyword (טקסט): המילה של התקן לזה.
resource-import-fault = { $severity ->
    [warning] {"  "}כדאי לשים לב לשדה { $path }: { $reason } ({ $keyword })
   *[error] {"  "}שגיאה בשדה { $path }: { $reason } ({ $keyword })
}

## למה. כל משפט עומד אחרי השדה שהוא מדבר עליו.

resource-record-not-one = זאת לא רשומה: כאן צריך להיות אובייקט.
resource-record-unstorable = יש בה תווים שאי־אפשר לשמור.
resource-record-provider-missing = לא כתוב ברשומה איזה ארגון נותן את השירות.
resource-record-provider-unknown = הארגון הזה לא מוכר לנו, ואין רשומה אחרת שמתארת אותו.
resource-record-twice = שירות עם ה־id הזה כבר הופיע קודם, ונאמר בו משהו אחר.
resource-field-missing = השדה הזה נדרש ב־HSDS, והוא חסר.
# $expected (טקסט): string, number, array או object.
resource-field-type = { $expected ->
    [number] זה צריך להיות מספר.
    [array] זה צריך להיות רשימה.
    [object] זה צריך להיות אובייקט.
   *[string] זה צריך להיות טקסט.
}
# $format (טקסט): uuid, uri, email, date, time או date-time.
resource-field-format = { $format ->
    [uuid] זה לא UUID.
    [uri] זאת לא כתובת אינטרנט שלמה.
    [email] זאת לא כתובת מייל.
    [date] זה לא תאריך כמו 2026-03-31.
    [time] זאת לא שעה כמו 18:30.
   *[date-time] זה לא תאריך עם שעה כמו 2026-03-31T18:30:00Z.
}
# $allowed (טקסט): הערכים, מופרדים בפסיקים.
resource-field-not-allowed = זה צריך להיות אחד מאלה: { $allowed }.
# $limit (מספר): כמה תווים מותרים.
resource-field-too-long = זה ארוך מדי. מספר התווים המרבי: { $limit }.
resource-field-null = מופיע כאן null במקום ש־HSDS לא רוצה בו דבר. אנחנו מתייחסים אליו כאל כלום.
resource-field-other = זה לא מה ש־HSDS מבקש.

## על הכול יחד.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (מספרים): כמה רשומות, לפי מה שנעשה בהן.
resource-import-counted = חדשות: { $taken }. השתנו: { $changed }. כמו קודם: { $unchanged }. חזרו: { $returned }. הוסרו: { $withdrawn }. הושמטו: { $refused }.
# $page, $pages (מספרים): איזה דף יובא, וכמה דפים יש.
resource-import-one-page = זה היה דף { $page } מתוך { $pages }. שאר הדפים לא יובאו.
resource-import-trial = זאת הייתה הרצת ניסיון: לא השתנה דבר.
resource-import-uncertain = ברשומה אחת לא כתוב איזה שירות היא. לכן אי־אפשר לדעת אילו שירותים נעלמו, ולא הסרנו אף אחד מסיבה זו.
# $file (טקסט): הטבלה.
resource-import-table-unknown = הטבלה { $file } אינה טבלה של HSDS, ולכן לא קראנו אותה.
# $file (טקסט): הטבלה; $rows (מספר): כמה שורות.
resource-import-rows-left = שורות בטבלה { $file } שאינן שייכות לאף שירות כאן, או מופיעות שם פעמיים, ולא יובאו: { $rows }.
