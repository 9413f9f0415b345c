### Что Waymark говорит в командной строке тому, кто импортирует список услуг в HSDS.
### Обращение: «вы» со строчной буквы. Простые слова, точно о том, что и где, без упрёков, и путь дальше.

## Ничего нельзя прочитать, или ничего не берётся.

# $source (текст): файл, папка или веб-адрес.
resource-import-not-hsds = Не удалось прочитать { $source }. Нужен HSDS в JSON (одна услуга, список услуг или страница с «contents»), по одной услуге на строку (NDJSON) или папка с такими файлами либо с таблицами CSV.
# $source (текст): файл; $line (число): строка.
resource-import-line-unreadable = { $source } удалось прочитать только до строки { $line }. Возможно, файл оборвался по дороге. Ничего не импортировано.
# $source (текст): папка или веб-адрес.
resource-import-broke-off = Список { $source } неполный: какой-то страницы нет или она пришла не по порядку. Ничего не импортировано. Получите его, пожалуйста, ещё раз.
# $source (текст): папка.
resource-import-folder-empty = Импортировать из { $source } нечего: там нет ни файлов JSON, ни файлов CSV.
# $source (текст): папка.
resource-import-folder-mixed = В { $source } есть и файлы JSON, и таблицы CSV. Разложите их по двум папкам, чтобы было ясно, что из них считать.
resource-import-table-missing = Таблицы services.csv нет, поэтому импортировать услуги неоткуда.
# $file (текст): таблица.
resource-import-table-without-ids = В первой строке таблицы { $file } нет столбца «id». Разделены ли столбцы запятыми?
# $count, $all (числа): сколько записей исчезнет и сколько их у этого источника.
resource-import-withdraws-many = Услуг этого источника, которых больше нет в списке: { $count } из { $all }. Похоже, список неполный, поэтому ничего не изменено. Если всё верно, импортируйте его ещё раз с --withdraw-many.
# $refused (число): сколько записей не в порядке.
resource-import-held-back = Ничего не импортировано, потому что не все записи в порядке. Не в порядке: { $refused }. Чтобы импортировать все остальные, используйте --leave-out-bad.

## Что стало с каждой записью. $place (текст): где она стояла, например 7 или services.csv:7; $name (текст): её название; $id: id.

# $became (текст): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (текст): изменившиеся поля.
resource-import-record = { $became ->
    [new] Запись { $place }, «{ $name }» ({ $id }): теперь в каталоге.
    [changed] Запись { $place }, «{ $name }» ({ $id }): изменилось в { $fields }.
    [returned] Запись { $place }, «{ $name }» ({ $id }): снова в каталоге.
    [withdrawn] Запись { $place }, «{ $name }» ({ $id }): отозвана, потому что услуга закрыта.
    [as_before] Запись { $place }, «{ $name }» ({ $id }): без изменений.
    [held_back] Запись { $place }, «{ $name }» ({ $id }): в порядке.
   *[refused] Запись { $place }, «{ $name }» ({ $id }): пропущена.
}
resource-import-record-gone = «{ $name }» ({ $id }): в списке больше нет, поэтому запись отозвана.
# $fields (текст): поля записи.
resource-import-replaces = {"  "}Запись заменяет то, что люди здесь написали в { $fields }. Написанное сохранено.
# $fields (текст): поля записи.
resource-import-told-otherwise = {"  "}Мы передаём её дальше с другими значениями в { $fields }.
# $severity (текст): error или warning; $path (текст): поле; $reason (текст): одно из предложений ниже; $keyword (текст): слово стандарта для этого.
resource-import-fault = { $severity ->
    [warning] {"  "}Обратите внимание на { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Ошибка в { $path }: { $reason } ({ $keyword })
}

## Почему. Каждое предложение стоит после поля, о котором говорит.

resource-record-not-one = Это не запись: здесь ожидался объект.
resource-record-unstorable = Здесь есть символы, которые мы не можем сохранить.
resource-record-provider-missing = В записи не сказано, какая организация предлагает услугу.
resource-record-provider-unknown = Мы не знаем этой организации, и другие записи её не описывают.
resource-record-twice = Услуга с таким id уже была раньше, и сведения в ней другие.
resource-field-missing = HSDS требует это поле, а его нет.
# $expected (текст): string, number, array или object.
resource-field-type = { $expected ->
    [number] Здесь должно быть число.
    [array] Здесь должен быть список.
    [object] Здесь должен быть объект.
   *[string] Здесь должен быть текст.
}
# $format (текст): uuid, uri, email, date, time или date-time.
resource-field-format = { $format ->
    [uuid] Это не UUID.
    [uri] Это не полный веб-адрес.
    [email] Это не адрес электронной почты.
    [date] Это не дата, например 2026-03-31.
    [time] Это не время, например 18:30.
   *[date-time] Это не дата со временем, например 2026-03-31T18:30:00Z.
}
# $allowed (текст): значения через запятую.
resource-field-not-allowed = Здесь должно быть одно из значений: { $allowed }.
# $limit (число): сколько символов может здесь быть.
resource-field-too-long = { $limit ->
    [one] Здесь больше { $limit } символа.
    [few] Здесь больше { $limit } символов.
    [many] Здесь больше { $limit } символов.
   *[other] Здесь больше { $limit } символа.
}
resource-field-null = Здесь стоит null, а по HSDS не должно стоять ничего. Мы читаем это как «ничего».
resource-field-other = Это не то, чего требует HSDS.

## Обо всём вместе.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (числа): сколько записей и что с ними стало.
resource-import-counted = Новых: { $taken }. Изменено: { $changed }. Без изменений: { $unchanged }. Снова в каталоге: { $returned }. Отозвано: { $withdrawn }. Пропущено: { $refused }.
# $page, $pages (числа): какая страница импортирована и сколько их всего.
resource-import-one-page = Это была страница { $page } из { $pages }. Остальные страницы не импортированы.
resource-import-trial = Это был пробный запуск: ничего не изменено.
resource-import-uncertain = В одной из записей не сказано, о какой она услуге. Поэтому нельзя понять, каких услуг больше нет, и по этой причине мы не отозвали ни одной.
# $file (текст): таблица.
resource-import-table-unknown = { $file } — это не таблица HSDS, поэтому мы её не читали.
# $file (текст): таблица; $rows (число): сколько строк.
resource-import-rows-left = Строки таблицы { $file }, которые не относятся ни к одной услуге или повторяются и поэтому не импортированы: { $rows }.
