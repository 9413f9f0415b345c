### Что говорит в пользу двух людей, одному из них о другом, целыми предложениями.
### Никого не хвалят и ни с кем не сравнивают. Общее сказано каждому одними и теми же словами. Без указания на пол.

# $language (текст): название языка, например «арабский».
mentorship-suggestion-language = Знает { $language }.

# $weekday (текст): день недели сам по себе, например «вторник». Часы — читателя.
mentorship-suggestion-morning = Свободное время: { $weekday }, утро (по вашим часам).
mentorship-suggestion-afternoon = Свободное время: { $weekday }, день (по вашим часам).
mentorship-suggestion-evening = Свободное время: { $weekday }, вечер (по вашим часам).
mentorship-suggestion-night = Свободное время: { $weekday }, ночь (по вашим часам).

mentorship-suggestion-parent = Тоже растит детей.
mentorship-suggestion-caregiver = Тоже заботится о близком человеке.
mentorship-suggestion-student = Тоже учится.
mentorship-suggestion-working = Тоже работает.
mentorship-suggestion-shift-work = Тоже работает по сменам.
mentorship-suggestion-new-country = Тоже строит жизнь в новой стране.
mentorship-suggestion-lgbtqia = Тоже ЛГБТКИА+.
mentorship-suggestion-chronic-illness = Тоже живёт с долгой болезнью.
mentorship-suggestion-disability = Тоже живёт с инвалидностью.
mentorship-suggestion-bereaved = Тоже знает, что такое потерять близкого человека.
mentorship-suggestion-faith = Тоже живёт с верой, которая важна каждый день.
mentorship-suggestion-living-alone = Тоже живёт в одиночку.
mentorship-suggestion-athlete = Тоже тренируется в спорте или танцах.

mentorship-suggestion-lives-it = Знает путь выздоровления на собственном опыте, как вы и хотели.
mentorship-suggestion-cares = Заботится о близком на пути выздоровления, как вы и хотели.
mentorship-suggestion-is-family = В семье есть человек на пути выздоровления, как вы и хотели.
mentorship-suggestion-your-perspective = Ищет наставника именно с таким опытом, как у вас.

# $topic (текст): название темы.
mentorship-suggestion-glad-to-talk = Охотно говорит на тему «{ $topic }».
mentorship-suggestion-would-talk = Хочет поговорить на тему «{ $topic }», на которую охотно говорите и вы.

mentorship-suggestion-text = Любит переписываться, как и вы.
mentorship-suggestion-voice = Любит разговаривать без видео, как и вы.
mentorship-suggestion-video = Любит разговаривать по видео, как и вы.
mentorship-suggestion-in-person = Любит встречаться лично, как и вы.
