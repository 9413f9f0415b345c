### Що промовляє за двох людей; сказано одній із них цілими реченнями про другу.
### Нічого не хвалять і нікого не порівнюють. Що стосується обох, обом кажуть тими самими словами. Без указування на стать.

# $language (текст): як називається мова, наприклад «арабська».
mentorship-suggestion-language = Ваша спільна мова: { $language }.

# $weekday (текст): день тижня, як він стоїть сам, наприклад «вівторок». За годинником того, хто читає.
mentorship-suggestion-morning = Має час: { $weekday } зранку (за вашим часом).
mentorship-suggestion-afternoon = Має час: { $weekday } пополудні (за вашим часом).
mentorship-suggestion-evening = Має час: { $weekday } увечері (за вашим часом).
mentorship-suggestion-night = Має час: { $weekday } вночі (за вашим часом).

mentorship-suggestion-parent = Теж має дітей.
mentorship-suggestion-caregiver = Теж про когось дбає.
mentorship-suggestion-student = Теж навчається.
mentorship-suggestion-working = Теж ходить на роботу.
mentorship-suggestion-shift-work = Теж працює позмінно.
mentorship-suggestion-new-country = Теж має дім у новій країні.
mentorship-suggestion-lgbtqia = Теж ЛГБТКІА+.
mentorship-suggestion-chronic-illness = Теж живе із тривалою хворобою.
mentorship-suggestion-disability = Теж живе з інвалідністю.
mentorship-suggestion-bereaved = Теж знає, що таке втратити когось близького.
mentorship-suggestion-faith = Теж має віру, важливу щодня.
mentorship-suggestion-living-alone = Теж ні з ким не ділить дім.
mentorship-suggestion-athlete = Теж тренується у спорті чи танцях.

mentorship-suggestion-lives-it = Знає одужання з власного життя, як ви й хотіли.
mentorship-suggestion-cares = Дбає про когось на шляху одужання, як ви й хотіли.
mentorship-suggestion-is-family = Має в родині когось на шляху одужання, як ви й хотіли.
mentorship-suggestion-your-perspective = Шукає в менторстві погляд, який ви приносите.

# $topic (текст): як називається тема.
mentorship-suggestion-glad-to-talk = Охоче говорить на тему «{ $topic }».
mentorship-suggestion-would-talk = Хоче поговорити на тему «{ $topic }», про яку й ви охоче говорите.

mentorship-suggestion-text = Любить бути на зв’язку письмово, як і ви.
mentorship-suggestion-voice = Любить говорити без відео, як і ви.
mentorship-suggestion-video = Любить говорити з відео, як і ви.
mentorship-suggestion-in-person = Любить зустрічатися наживо, як і ви.
