### Ajuda em uma crise: lida por quem talvez esteja passando mal, e por quem está ao lado. Curto, simples, calmo.

## O que pode corrigir quem cuida das linhas de ajuda

crisis-phone-invalid = Escreva o número como se disca: algarismos, e * ou # onde fizerem parte dele.
crisis-address-invalid = Informe o endereço de uma página que comece com https:// ou http://.
crisis-hours-invalid = Escreva o horário assim: “Mo-Fr 09:00-17:00; PH off”, ou “24/7”. Ele precisa ser igual toda semana, menos nos feriados.
crisis-zone-missing = Diga em que fuso horário é este horário.
# $country (texto): o código do país, como DE.
crisis-region-invalid = Informe a parte do país pelo código. Ele começa com { $country }-.
crisis-country-unknown = Informe o país pelo código de duas letras, como BR.
crisis-unreachable = Informe pelo menos uma forma de falar com esta linha.
crisis-name-missing = Dê um nome a esta linha.
crisis-kind-missing = Diga para que serve esta linha.
crisis-checked-later = Esse dia ainda não chegou.
# $days (número): por quanto tempo vale que alguém conferiu.
crisis-checked-long-ago = { $days ->
    [one] Isso foi há mais de { $days } dia. Confira mais uma vez.
    [many] Isso foi há mais de { $days } de dias. Confira mais uma vez.
   *[other] Isso foi há mais de { $days } dias. Confira mais uma vez.
}
crisis-changed-meanwhile = Enquanto isso, outra pessoa mudou algo nesta linha. Olhe de novo, por favor.
crisis-hidden-already = Esta linha já está oculta.
crisis-not-hidden = Esta linha não está oculta.
crisis-nothing-to-take = Não há nada para adotar: esta linha está como veio com o programa, ou não veio com ele.

## O que é uma linha

crisis-emergency-name = Emergência
crisis-kind-emergency = Número de emergência
crisis-kind-crisis = Ajuda em uma crise
crisis-kind-listening = Alguém que escuta
crisis-kind-eating-disorders = Transtornos alimentares
crisis-kind-youth = Crianças e jovens
# Quem vem quando se liga para este número.
crisis-reaches-ambulance = Ambulância e socorro médico
crisis-reaches-police = Polícia
crisis-cost-free = É grátis.
crisis-cost-charged = Custa o preço de uma ligação.
crisis-cost-unknown = Não se sabe quanto custa.

## Quando alguém atende

crisis-hours-unknown = O horário não é conhecido.
crisis-hours-always = Dia e noite, todos os dias.
# $times (texto): um ou mais intervalos de tempo.
crisis-hours-daily = Todos os dias: { $times }
# $days (texto): um ou mais dias da semana. $times (texto): um ou mais intervalos de tempo.
crisis-hours-days = { $days }: { $times }
# $first, $last (texto): dias da semana.
crisis-day-range = de { $first } a { $last }
# $from, $to (texto): horas.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = o dia todo
# No lugar de dias da semana.
crisis-holidays = feriados
crisis-holidays-closed = Não atende nos feriados.
# $zone (texto): o nome de um fuso horário.
crisis-hours-zone = As horas são deste fuso: { $zone }.
crisis-open-now = Atende agora
crisis-closed-now = Não atende agora
# $when (texto): dia da semana, data e hora, pelos relógios da linha.
crisis-opens = Não atende agora. Volta a atender: { $when }.
crisis-open-unknown = Não se sabe se atende agora.

## O quanto isto é certo

# $date (texto): uma data.
crisis-assured = Alguém desta comunidade conferiu isto em { $date }.
# $date (texto): uma data.
crisis-assured-long-ago = Alguém desta comunidade conferiu isto pela última vez em { $date }. Já faz um tempo.
# $date (texto): uma data, ou um ano, quando não se sabe mais.
crisis-not-assured = Ninguém desta comunidade conferiu isto ainda. A prova pública mais recente: { $date }.
crisis-not-assured-undated = Ninguém desta comunidade conferiu isto ainda, e não se sabe de quando são as provas públicas.
crisis-not-assured-own = Alguém desta comunidade anotou isto. Desde então, ninguém conferiu.
crisis-reliability-high = É o que diz uma página oficial, ou pelo menos duas fontes independentes concordam.
crisis-reliability-medium = Só uma fonte que não é oficial diz isto, ou ela é antiga.

## O que fazer

# $number (texto): um número de telefone.
crisis-in-danger = Se você ou outra pessoa está em perigo agora, ligue para { $number }.
crisis-in-danger-anywhere = Se você ou outra pessoa está em perigo agora, ligue para o número de emergência do país onde você está.
# Ao lado de um link para findahelpline.com.
crisis-directory = Um diretório de linhas de ajuda de muitos países.
crisis-not-up-to-date = Neste momento não dá para consultar o que esta comunidade sabe sobre estes números. O que você vê aqui é o que vem com o programa, e pode estar desatualizado.

## A página

crisis-page-title = Ajuda em uma crise
crisis-page-introduction = Você não precisa passar por isto sem companhia. Aqui estão pessoas para quem você pode ligar ou escrever. Não é preciso entrar em uma conta, e ninguém guarda registro da sua visita.
crisis-page-country = Em que país você está?
crisis-page-country-none = Escolha um país
crisis-page-show = Mostrar
# $country (texto): o nome de um país.
crisis-page-lines = Alguém com quem falar: { $country }
crisis-page-no-lines = Ainda não conhecemos nenhuma linha aqui. Talvez o diretório abaixo conheça.
# $number (texto): um número de telefone.
crisis-page-call = Ligar para { $number }
# $extension (texto): algarismos.
crisis-page-extension = Quando atenderem, disque { $extension }.
# $number (texto): um número de telefone.
crisis-page-text = SMS para { $number }
# $number (texto): um número de telefone. $words (texto): o que escrever.
crisis-page-text-with = SMS com { $words } para { $number }
crisis-page-chat = Chat
crisis-page-website = Site
# $address (texto): um endereço de e-mail.
crisis-page-email = Escrever para { $address }
# $number (texto): um número de telefone.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Horário
crisis-page-languages = Idiomas
crisis-page-cost = Custo
crisis-page-audience = Para quem
crisis-page-sources = De onde sabemos isto
crisis-page-elsewhere = Se nada disto servir
# Dá nome a uma lista de idiomas, para leitores de tela.
crisis-page-other-languages = Esta página em outros idiomas

## A carta a quem coordena
## O assunto não diz nada: outra pessoa pode ver.

crisis-letter-subject = Tem algo para cuidar
crisis-letter-preheader = Abra o seu aplicativo para ver.
# $count (número): quantos.
crisis-letter-due = { $count ->
    [one] Um dos números que damos a quem precisa de ajuda não é conferido há um tempo, ou nunca foi por nós.
    [many] { $count } dos números que damos a quem precisa de ajuda não são conferidos há um tempo, ou nunca foram por nós.
   *[other] { $count } dos números que damos a quem precisa de ajuda não são conferidos há um tempo, ou nunca foram por nós.
}
crisis-letter-next = Quando tiver um momento tranquilo, olhe a página de quem atende na linha, ou ligue, e diga no seu aplicativo que continua valendo. Por favor, nunca ligue para um número de emergência só para testar. Você não precisa fazer todos, nem sem ajuda.
crisis-letter-footer = Você recebe este e-mail porque cuida desta comunidade. Ele vem no máximo uma vez por mês, enquanto houver algo para conferir.
