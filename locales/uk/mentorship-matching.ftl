### Поєднання всіх, хто чекає на менторство: що читає координація, і лист до нових людей.
### Про це дбає координація; нікого не призначають, усіх запитують. Без указування на стать.

## Що може виправити той, хто запитує

mentorship-matching-no-draft = Цю пропозицію вже надіслали або відклали, тож її не можна змінити.
mentorship-matching-changed-meanwhile = Тим часом хтось інший змінив пропозиції. Погляньте ще раз, перш ніж іти далі.
mentorship-matching-pinned-twice = Ця нова людина вже має залишитися з кимось іншим. Виберіть, будь ласка, щось одне.
mentorship-matching-own-pair = Не можна вирішувати про пару, до якої належите ви. Попросіть, будь ласка, когось іншого з координації.
mentorship-matching-not-waiting = Ця людина зараз не чекає на менторство.
mentorship-matching-mentor-unavailable = Ця людина зараз не бере до себе нових людей.
mentorship-matching-no-place = Ця людина не має для цього досить вільних місць.
mentorship-matching-no-common-language = Ці двоє не вказали мови, яку знають обидві людини.
mentorship-matching-other-age-group = Ця людина не супроводжує людей такого віку.
# Ніколи не кажуть чому: це їхнє.
mentorship-matching-not-together = Цих двох не можна пропонувати одне одному.

## Що промовляє за пару; сказано координації про обох
## Нічого не хвалять і нікого не порівнюють.

# $language (текст): як називається мова, наприклад «арабська».
mentorship-matching-language = Обидві людини знають цю мову: { $language }.
# $topic (текст): як називається тема.
mentorship-matching-topic = Обидві людини охоче говорять на тему «{ $topic }».
# $weekday (текст): день тижня, як він стоїть сам, наприклад «вівторок». За годинником того, хто читає.
mentorship-matching-morning = Обидві людини мають час: { $weekday } зранку (за вашим часом).
mentorship-matching-afternoon = Обидві людини мають час: { $weekday } пополудні (за вашим часом).
mentorship-matching-evening = Обидві людини мають час: { $weekday } увечері (за вашим часом).
mentorship-matching-night = Обидві людини мають час: { $weekday } вночі (за вашим часом).
mentorship-matching-parent = Обидві людини мають дітей.
mentorship-matching-caregiver = Обидві людини про когось дбають.
mentorship-matching-student = Обидві людини навчаються.
mentorship-matching-working = Обидві людини ходять на роботу.
mentorship-matching-shift-work = Обидві людини працюють позмінно.
mentorship-matching-new-country = Обидві людини знайшли дім у новій країні.
mentorship-matching-lgbtqia = Обидві людини — ЛГБТКІА+.
mentorship-matching-chronic-illness = Обидві людини живуть із тривалою хворобою.
mentorship-matching-disability = Обидві людини живуть з інвалідністю.
mentorship-matching-bereaved = Обидві людини втратили когось близького.
mentorship-matching-faith = Обидві людини мають віру, важливу для них щодня.
mentorship-matching-living-alone = Обидві людини живуть самі.
mentorship-matching-athlete = Обидві людини тренуються у спорті чи танцях.
mentorship-matching-lives-it = Той, хто супроводжує, знає одужання з власного життя, як і хотіла нова людина.
mentorship-matching-cares = Той, хто супроводжує, дбає про когось на шляху одужання, як і хотіла нова людина.
mentorship-matching-is-family = Той, хто супроводжує, має в родині когось на шляху одужання, як і хотіла нова людина.
mentorship-matching-text = Обидві людини люблять бути на зв’язку письмово.
mentorship-matching-voice = Обидві людини люблять говорити без відео.
mentorship-matching-video = Обидві людини люблять говорити з відео.
mentorship-matching-in-person = Обидві людини люблять зустрічатися наживо.

## Листи
## Тема, початок і кінець листа — ті, що й у менторств. Лист нікого не називає.

mentorship-matching-invited = Ми знайшли людину, яка могла б іти поруч із вами в менторстві.
mentorship-matching-invited-next = У своєму застосунку ви побачите, хто це і що вас поєднує. Більше про це ще ніхто не знає: цю людину запитають лише тоді, коли ви скажете «так». А якщо відчуєте, що це не те, можна сказати «ні» без пояснень.
