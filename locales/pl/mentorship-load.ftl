### To, co widać po tym, ile ktoś daje w mentoringu. Najpierw dowiaduje się ta osoba sama: z troski, nie jako wyrok.

## Wiadomości
## Przychodzą w kopercie z mentorship.ftl. Nikogo nie wymieniają i nie podają liczb.

mentorship-load-over-hours = Od dwóch tygodni dajesz w mentoringu więcej czasu, niż było ustalone.
mentorship-load-many-endings = W krótkim czasie dobiegło końca kilka Twoich relacji mentorskich. Zakończenia kosztują siły, także te dobre.
mentorship-load-silence = W jednej z Twoich relacji mentorskich od jakiegoś czasu nikt nie zapisał, jak się toczy. To nie musi nic znaczyć.
# Po każdym z powyższych zdań.
mentorship-load-signal-next = To, co dajesz, ma znaczenie, i Ty też masz znaczenie. Możesz zrobić sobie przerwę od nowych próśb, ustalić inny rytm albo porozmawiać z kimś, komu ufasz. Na razie wiesz o tym tylko Ty. Jeśli za tydzień nadal tak będzie, osoba, która z Twojego wyboru czuwa nad tym, ile dźwigasz, jeśli taka jest, dowie się o godzinach i dniach, i o niczym więcej.
