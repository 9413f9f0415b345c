### Co przemawia za dwiema osobami, powiedziane jednej z nich całymi zdaniami o drugiej.
### Nic nie jest chwalone i nikt nie jest porównywany. Co dotyczy obu, mówi się każdej tymi samymi słowami. Bez wskazywania płci.

# $language (tekst): jak nazywa się język, na przykład „arabski”.
mentorship-suggestion-language = Zna język { $language }.

# $weekday (tekst): dzień tygodnia, tak jak stoi samodzielnie, na przykład „wtorek”. Według zegara osoby czytającej.
mentorship-suggestion-morning = Ma czas: { $weekday } rano (według Twojego czasu).
mentorship-suggestion-afternoon = Ma czas: { $weekday } po południu (według Twojego czasu).
mentorship-suggestion-evening = Ma czas: { $weekday } wieczorem (według Twojego czasu).
mentorship-suggestion-night = Ma czas: { $weekday } w nocy (według Twojego czasu).

mentorship-suggestion-parent = Też ma dzieci.
mentorship-suggestion-caregiver = Też się kimś opiekuje.
mentorship-suggestion-student = Też się uczy lub studiuje.
mentorship-suggestion-working = Też pracuje zawodowo.
mentorship-suggestion-shift-work = Też pracuje na zmiany.
mentorship-suggestion-new-country = Też żyje w nowym kraju, który stał się domem.
mentorship-suggestion-lgbtqia = Też jest osobą LGBTQIA+.
mentorship-suggestion-chronic-illness = Też żyje z długotrwałą chorobą.
mentorship-suggestion-disability = Też żyje z niepełnosprawnością.
mentorship-suggestion-bereaved = Też ma za sobą stratę kogoś bliskiego.
mentorship-suggestion-faith = Też ma wiarę, która jest ważna na co dzień.
mentorship-suggestion-living-alone = Też mieszka w pojedynkę.
mentorship-suggestion-athlete = Też trenuje sport lub taniec.

mentorship-suggestion-lives-it = Zna zdrowienie z własnego życia, tak jak sobie życzysz.
mentorship-suggestion-cares = Troszczy się o kogoś, kto zdrowieje, tak jak sobie życzysz.
mentorship-suggestion-is-family = Ma w rodzinie kogoś, kto zdrowieje, tak jak sobie życzysz.
mentorship-suggestion-your-perspective = Szuka w mentoringu perspektywy, którą wnosisz.

# $topic (tekst): jak nazywa się temat.
mentorship-suggestion-glad-to-talk = Chętnie rozmawia na temat „{ $topic }”.
mentorship-suggestion-would-talk = Chce porozmawiać na temat „{ $topic }”, o którym Ty chętnie rozmawiasz.

mentorship-suggestion-text = Lubi być w kontakcie pisemnie, tak jak Ty.
mentorship-suggestion-voice = Lubi rozmawiać bez wideo, tak jak Ty.
mentorship-suggestion-video = Lubi rozmawiać przez wideo, tak jak Ty.
mentorship-suggestion-in-person = Lubi spotykać się osobiście, tak jak Ty.
