### Как найти пару для всех, кто ждёт наставника: что читают координаторы и письмо новичкам.
### Координаторы за этим присматривают; никого не назначают, всех спрашивают.

## Что можно исправить

mentorship-matching-no-draft = Это предложение уже отправлено или отложено, и изменить его больше нельзя.
mentorship-matching-changed-meanwhile = Тем временем кто-то другой изменил предложения. Посмотрите, пожалуйста, ещё раз, прежде чем продолжать.
mentorship-matching-pinned-twice = Этот новичок уже остаётся с другим наставником. Выберите, пожалуйста, кого-то одного.
mentorship-matching-own-pair = О паре, в которую вы входите, решает кто-то другой. Попросите, пожалуйста, другого координатора.
mentorship-matching-not-waiting = Этот человек сейчас не ждёт наставника.
mentorship-matching-mentor-unavailable = Этот наставник сейчас не берёт новичков.
mentorship-matching-no-place = У этого наставника нет столько свободных мест.
mentorship-matching-no-common-language = У этих двоих не указано ни одного общего языка.
mentorship-matching-other-age-group = Этот наставник идёт рядом с людьми другого возраста.
# Почему — никогда не говорится: это их личное.
mentorship-matching-not-together = Этих двоих нельзя предложить друг другу.

## Что говорит в пользу пары, координатору об обоих
## Никого не хвалят и ни с кем не сравнивают. Без «оба» и «обе»: «они», «им знакомо».

# $language (текст): название языка, например «арабский».
mentorship-matching-language = У них есть общий язык: { $language }.
# $topic (текст): название темы.
mentorship-matching-topic = Они охотно говорят на тему «{ $topic }».
# $weekday (текст): день недели сам по себе, например «вторник». Часы — читателя.
mentorship-matching-morning = У них совпадает свободное время: { $weekday }, утро (по вашим часам).
mentorship-matching-afternoon = У них совпадает свободное время: { $weekday }, день (по вашим часам).
mentorship-matching-evening = У них совпадает свободное время: { $weekday }, вечер (по вашим часам).
mentorship-matching-night = У них совпадает свободное время: { $weekday }, ночь (по вашим часам).
mentorship-matching-parent = Им знакома жизнь с детьми.
mentorship-matching-caregiver = Им знакома забота о близком человеке.
mentorship-matching-student = Они учатся.
mentorship-matching-working = Они работают.
mentorship-matching-shift-work = Они работают по сменам.
mentorship-matching-new-country = Им знакома жизнь в новой стране.
mentorship-matching-lgbtqia = Они — ЛГБТКИА+.
mentorship-matching-chronic-illness = Им знакома жизнь с долгой болезнью.
mentorship-matching-disability = Им знакома жизнь с инвалидностью.
mentorship-matching-bereaved = Им знакома потеря близкого человека.
mentorship-matching-faith = Им важна вера, с которой они живут каждый день.
mentorship-matching-living-alone = Им знакома жизнь в одиночку.
mentorship-matching-athlete = Им знакомы тренировки в спорте или танцах.
mentorship-matching-lives-it = Наставник знает путь выздоровления на собственном опыте, как и хотел новичок.
mentorship-matching-cares = Наставник заботится о близком на пути выздоровления, как и хотел новичок.
mentorship-matching-is-family = У наставника в семье есть человек на пути выздоровления, как и хотел новичок.
mentorship-matching-text = Они любят переписываться.
mentorship-matching-voice = Они любят разговаривать без видео.
mentorship-matching-video = Они любят разговаривать по видео.
mentorship-matching-in-person = Они любят встречаться лично.

## Письма
## Тема, текст предпросмотра и подпись те же, что у наставничеств. Письмо никого не называет.

mentorship-matching-invited = Нашёлся человек, который мог бы идти рядом с вами как наставник.
mentorship-matching-invited-next = В приложении видно, кто это и что у вас общего. Больше об этом пока никто не знает: наставника спросят, только если вы скажете «да». А если это вам не по душе, можно сказать «нет», ничего не объясняя.
