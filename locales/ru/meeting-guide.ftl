### Что Waymark говорит о встречах в формате Meeting Guide: как их перенимать и как рассказывать о них другим.

## В командной строке, для того, кто импортирует список.

meeting-guide-import-unreadable = Не удалось это прочитать. Нужен JSON в формате Meeting Guide: список встреч.
# $taken, $changed, $unchanged, $refused (числа): сколько строк и что с ними стало.
meeting-guide-import-counts = Новых: { $taken }. Изменено: { $changed }. Без изменений: { $unchanged }. Пропущено: { $refused }.
# $number (число): место строки в файле; $slug (текст): её имя там; $reason (текст): одно из предложений ниже.
meeting-guide-import-refused = Строка { $number } ({ $slug }) пропущена. { $reason }
# $number (число): место строки в файле; $reason (текст): одно из предложений ниже.
meeting-guide-import-refused-nameless = Строка { $number } пропущена. { $reason }
# $rows (число): сколько строк.
meeting-guide-hours-assumed = Встречи, у которых не указан конец, поэтому мы посчитали один час: { $rows }.
# $rows (число): сколько строк.
meeting-guide-zones-assumed = Встречи, у которых не указан часовой пояс, поэтому мы взяли ваш: { $rows }.
# $codes (текст): коды, у каждого — число строк, в которых он есть.
meeting-guide-unknown-codes = Коды, которых нет в опубликованном списке; мы их сохранили, но не передаём дальше: { $codes }.
# $codes (текст): коды, у каждого — число строк, в которых он есть.
meeting-guide-codes-without-topic = Коды, для которых здесь ещё нет темы; мы их сохранили и передаём дальше: { $codes }.

## Почему строку нельзя взять.

meeting-guide-row-not-one = Это не встреча: здесь ожидался объект.
meeting-guide-row-unstorable = В ней есть символы, которые мы не можем сохранить.
# $field (текст): название поля в формате.
meeting-guide-row-field = Поля { $field } нет, или оно не такое, как требует формат.
# $field (текст): название поля в формате; $most (число): сколько символов помещается.
meeting-guide-row-too-long = Поле { $field } слишком длинное. Сколько символов помещается: { $most }.
meeting-guide-row-by-appointment = У неё нет ни дня, ни времени. Перенять можно только встречи, которые проходят каждую неделю.
meeting-guide-row-without-zone = В ней не указан часовой пояс. Его можно задать для всех таких встреч с помощью --time-zone.
meeting-guide-row-zone-unknown = Мы не знаем такого часового пояса. Нужно название IANA, например America/New_York.
meeting-guide-row-without-way = В ней нет ни адреса, ни ссылки или телефона для подключения.
meeting-guide-row-address-not-full = По адресу не понять, куда идти, а ссылки или телефона для подключения нет.
meeting-guide-row-slug-twice = Такой же slug есть у одной из строк выше.
meeting-guide-row-own-meeting = Это встреча с этого же сервера.

## Почему встречи нет в списке, который читают другие.

meeting-guide-not-weekly = Она проходит не каждую неделю или не в одни и те же дни.
meeting-guide-not-begun = В ближайшие семь дней её нет.
meeting-guide-over = Она закончилась.
meeting-guide-way-not-public = Она проходит онлайн, и как подключиться, могут знать только те, кто придёт.
meeting-guide-no-address = У неё нет адреса, и найти её на карте никто не сможет.
meeting-guide-whole-day = Она длится целый день или дольше.
meeting-guide-language-unreadable = Это не язык. Нужен код языка, например es или pt-BR.
