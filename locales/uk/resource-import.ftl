### Що Waymark каже в командному рядку тому, хто імпортує список послуг у HSDS.
### Звертання: «ви». Прості слова, точно — що й де, без докорів і з дальшим шляхом.

## Нічого не можна прочитати або нічого не взято.

# $source (текст): файл, папка або вебадреса.
resource-import-not-hsds = Ми не змогли прочитати { $source }. Це має бути HSDS у JSON (одна послуга, список послуг або сторінка з «contents»), по одній послузі в рядку (NDJSON), або папка з такими файлами чи з таблицями CSV.
# $source (текст): файл; $line (число): рядок.
resource-import-line-unreadable = { $source } вдалося прочитати лише до рядка { $line }. Можливо, файл обірвався в дорозі. Нічого не імпортовано.
# $source (текст): папка або вебадреса.
resource-import-broke-off = Список за адресою { $source } не цілий: бракує сторінки або вона надійшла не по черзі. Нічого не імпортовано. Завантажте його, будь ласка, ще раз.
# $source (текст): папка.
resource-import-folder-empty = У { $source } немає нічого, що можна імпортувати: ні файлів JSON, ні CSV.
# $source (текст): папка.
resource-import-folder-mixed = У { $source } є і файли JSON, і таблиці CSV. Покладіть їх у дві папки, щоб було зрозуміло, які з них рахуються.
resource-import-table-missing = Немає таблиці services.csv, тож немає й послуг, які можна імпортувати.
# $file (текст): таблиця.
resource-import-table-without-ids = Таблиця { $file } не має в першому рядку стовпця «id». Чи її стовпці розділено комами?
# $count, $all (числа): скільки записів зникло б і скільки їх має це джерело.
resource-import-withdraws-many = Послуг із цього джерела, яких уже немає в списку: { $count } з { $all }. Схоже, що список не цілий, тож нічого не змінено. Якщо все правильно, імпортуйте його ще раз із --withdraw-many.
# $refused (число): скільки записів не в порядку.
resource-import-held-back = Нічого не імпортовано, бо не кожен запис у порядку. Треба виправити: { $refused }. Щоб імпортувати всі інші, скористайтеся --leave-out-bad.

## Що сталося з кожним записом. $place (текст): де він стояв, наприклад 7 або services.csv:7; $name (текст): його назва; $id: id.

# $became (текст): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (текст): поля, які змінилися.
resource-import-record = { $became ->
    [new] Запис { $place }, «{ $name }» ({ $id }): відтепер у списку.
    [changed] Запис { $place }, «{ $name }» ({ $id }): змінені поля: { $fields }.
    [returned] Запис { $place }, «{ $name }» ({ $id }): знову в списку.
    [withdrawn] Запис { $place }, «{ $name }» ({ $id }): знято, бо послуги вже немає.
    [as_before] Запис { $place }, «{ $name }» ({ $id }): без змін.
    [held_back] Запис { $place }, «{ $name }» ({ $id }): у порядку.
   *[refused] Запис { $place }, «{ $name }» ({ $id }): пропущено.
}
resource-import-record-gone = «{ $name }» ({ $id }): цієї послуги вже немає в списку, тож її знято.
# $fields (текст): поля запису.
resource-import-replaces = {"  "}Запис замінює те, що люди написали тут у полях: { $fields }. Написане ними збережено.
# $fields (текст): поля запису.
resource-import-told-otherwise = {"  "}Далі ми передаємо його з іншими значеннями в полях: { $fields }.
# $severity (текст): error або warning; $path (текст): поле; $reason (текст): одне з речень нижче; $keyword (текст): як це називає стандарт.
resource-import-fault = { $severity ->
    [warning] {"  "}Зверніть увагу на { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Помилка в { $path }: { $reason } ({ $keyword })
}

## Чому. Кожне речення стоїть після поля, якого воно стосується.

resource-record-not-one = Це не запис: тут мав бути об’єкт.
resource-record-unstorable = Тут є символи, які ми не можемо зберегти.
resource-record-provider-missing = Запис не каже, яка організація надає послугу.
resource-record-provider-unknown = Ми не знаємо цієї організації, і жоден інший запис її не описує.
resource-record-twice = Послуга з цим id уже була раніше, і в ній було щось інше.
resource-field-missing = HSDS вимагає цього поля, а його немає.
# $expected (текст): string, number, array або object.
resource-field-type = { $expected ->
    [number] Це має бути число.
    [array] Це має бути список.
    [object] Це має бути об’єкт.
   *[string] Це має бути текст.
}
# $format (текст): uuid, uri, email, date, time або date-time.
resource-field-format = { $format ->
    [uuid] Це не UUID.
    [uri] Це не повна вебадреса.
    [email] Це не електронна адреса.
    [date] Це не дата, така як 2026-03-31.
    [time] Це не час, такий як 18:30.
   *[date-time] Це не дата з часом, така як 2026-03-31T18:30:00Z.
}
# $allowed (текст): значення, розділені комами.
resource-field-not-allowed = Це має бути одне з цих значень: { $allowed }.
# $limit (число): скільки символів може мати поле.
resource-field-too-long = Це задовге. Найбільша кількість символів: { $limit }.
resource-field-null = Тут стоїть null, а HSDS не хоче тут нічого. Ми вважаємо, що тут порожньо.
resource-field-other = Це не те, чого вимагає HSDS.

## Про все разом.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (числа): скільки записів, за тим, що з ними сталося.
resource-import-counted = Нових: { $taken }. Змінених: { $changed }. Без змін: { $unchanged }. Знову в списку: { $returned }. Знято: { $withdrawn }. Пропущено: { $refused }.
# $page, $pages (числа): яку сторінку імпортовано й скільки їх є.
resource-import-one-page = Це була сторінка { $page } із { $pages }. Інших сторінок не імпортовано.
resource-import-trial = Це була проба: нічого не змінено.
resource-import-uncertain = Один запис не каже, що це за послуга. Тому не можна сказати, яких послуг уже немає, і жодної через це не знято.
# $file (текст): таблиця.
resource-import-table-unknown = { $file } не є таблицею HSDS, тож ми її не читали.
# $file (текст): таблиця; $rows (число): скільки рядків.
resource-import-rows-left = Рядки з { $file }, які не належать тут до жодної послуги або стоять там двічі, і їх не імпортовано: { $rows }.
