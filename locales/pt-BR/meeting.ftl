### O que o Waymark diz sobre encontros: como criá-los e como participar.

# $part (texto): o trecho da regra que não pode ser usado, como foi digitado.
meeting-recurrence-unreadable = Não podemos usar “{ $part }” em uma regra de repetição. Uma regra tem esta forma: FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Um encontro pode se repetir todo dia, toda semana, todo mês ou todo ano.
meeting-recurrence-time-of-day = O horário vem da primeira data. Retire BYHOUR, BYMINUTE e BYSECOND da regra, por favor.
meeting-recurrence-until = Uma regra termina em um momento em UTC, como UNTIL=20271231T225959Z, ou depois de um número de datas (COUNT), mas não os dois.
meeting-recurrence-first = A primeira data não segue a regra. Escolha uma data que siga.
meeting-recurrence-over = Todas as datas desta regra já passaram.
meeting-starts-too-far = A primeira data está longe demais de hoje.
# $least, $most (números): minutos.
meeting-duration = Um encontro pode durar de { $least } a { $most } minutos.
# $most (número): quantas vagas uma data pode ter.
meeting-capacity = Pode haver de 1 a { $most } vagas. Se não houver limite, deixe o número em branco.
meeting-venue-missing = As pessoas vão se encontrar em um lugar: diga qual, por favor.
meeting-join-url-missing = Também dá para participar de longe: informe o link para entrar, por favor.
meeting-join-missing = Informe um link ou um número de telefone para entrar, por favor.
meeting-other-format = Isto não combina com o formato escolhido para o encontro.
meeting-link-invalid = Isto não parece um endereço da web que comece com https:// ou http://.
meeting-source-text-missing = Inclua também o texto no idioma original, por favor.
meeting-language-twice = Este idioma aparece duas vezes.
meeting-fact-twice = Esta informação aparece duas vezes.
meeting-checked-later = Este dia ainda não chegou.
# $least, $most (números): quantos itens a lista pode ter.
meeting-number = Informe de { $least } a { $most } itens, por favor.
meeting-concept-invalid = Um conceito é escrito com letras minúsculas sem acento e algarismos, com hífens entre as palavras, como “coping-skills”.
meeting-concept-taken = Já existe um tema para este conceito.
meeting-code-system-invalid = Escreva de quem é o código com letras minúsculas sem acento e algarismos, com hífens entre as palavras, como “meeting-guide”.
meeting-position-half = Uma posição precisa de latitude e longitude.
meeting-position-invalid = A latitude vai de −90 a 90 graus, e a longitude, de −180 a 180.
# $most (número): quilômetros.
meeting-distance = Uma distância é maior que 0 e de no máximo { $most } quilômetros.
# $most (número): minutos.
meeting-soon = Pode ser de 0 a { $most } minutos.
# $days (número): quanto tempo uma busca por horários pode abranger.
meeting-search-too-long = Uma busca por dias da semana ou horários pode abranger no máximo { $days } dias. Escolha um último dia mais cedo ou um primeiro dia mais tarde, por favor.
meeting-occurrence-cancelled = Esta data foi cancelada.
meeting-occurrence-over = Esta data já passou.
meeting-full = Todas as vagas desta data estão ocupadas. Talvez outra data sirva para você.
