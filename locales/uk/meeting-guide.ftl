### Що Waymark каже про зустрічі у форматі Meeting Guide: як їх узяти до себе і як розповісти про них іншим.

## У командному рядку, тому, хто імпортує список.

meeting-guide-import-unreadable = Ми не змогли цього прочитати. Це має бути JSON у форматі Meeting Guide: список зустрічей.
# $taken, $changed, $unchanged, $refused (числа): скільки рядків, за тим, що з ними сталося.
meeting-guide-import-counts = Нових: { $taken }. Змінених: { $changed }. Без змін: { $unchanged }. Пропущених: { $refused }.
# $number (число): місце рядка у файлі; $slug (текст): його назва там; $reason (текст): одне з речень нижче.
meeting-guide-import-refused = Рядок { $number } ({ $slug }) пропущено. { $reason }
# $number (число): місце рядка у файлі; $reason (текст): одне з речень нижче.
meeting-guide-import-refused-nameless = Рядок { $number } пропущено. { $reason }
# $rows (число): скільки рядків.
meeting-guide-hours-assumed = Зустрічі, які не кажуть, коли закінчуються, тож прийнято одну годину: { $rows }.
# $rows (число): скільки рядків.
meeting-guide-zones-assumed = Зустрічі, які не називають часового поясу, тож прийнято ваш: { $rows }.
# $codes (текст): коди, кожен із кількістю рядків, які його мають.
meeting-guide-unknown-codes = Коди, яких немає в опублікованому списку; їх збережено, але далі не передаємо: { $codes }.
# $codes (текст): коди, кожен із кількістю рядків, які його мають.
meeting-guide-codes-without-topic = Коди, для яких тут ще немає теми; їх збережено й передаємо далі: { $codes }.

## Чому рядка не можна взяти.

meeting-guide-row-not-one = Це не зустріч: тут мав бути об’єкт.
meeting-guide-row-unstorable = Тут є символи, які ми не можемо зберегти.
# $field (текст): назва поля у форматі.
meeting-guide-row-field = Поля { $field } немає, або воно не таке, як вимагає формат.
# $field (текст): назва поля у форматі; $most (число): на скільки символів є місце.
meeting-guide-row-too-long = Поле { $field } задовге. Найбільша кількість символів, що вміститься: { $most }.
meeting-guide-row-by-appointment = Тут немає ні дня, ні часу. Узяти можна лише зустрічі, які відбуваються щотижня.
meeting-guide-row-without-zone = Тут не названо часового поясу. Для всіх таких зустрічей його можна вказати через --time-zone.
meeting-guide-row-zone-unknown = Ми не знаємо цього часового поясу. Це має бути назва IANA, наприклад America/New_York.
meeting-guide-row-without-way = Тут немає ні адреси, ні посилання чи номера телефону, щоб приєднатися.
meeting-guide-row-address-not-full = Адреса не каже, куди прийти, і немає посилання чи номера телефону, щоб приєднатися.
meeting-guide-row-slug-twice = Рядок перед цим має той самий slug.
meeting-guide-row-own-meeting = Це зустріч із цього сервера.

## Чому зустрічі немає у списку, який читають інші.

meeting-guide-not-weekly = Вона не відбувається щотижня в ті самі дні.
meeting-guide-not-begun = Вона не відбувається в найближчі сім днів.
meeting-guide-over = Вона вже закінчилася.
meeting-guide-way-not-public = Вона онлайн, і лише ті, хто приходить, можуть знати, як приєднатися.
meeting-guide-no-address = Вона не має адреси, тож ніхто не знайшов би її на карті.
meeting-guide-whole-day = Вона триває цілий день або довше.
meeting-guide-language-unreadable = Це не мова. Тут має бути код, такий як es чи pt-BR.
