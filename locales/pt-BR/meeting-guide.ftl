### O que o Waymark diz sobre encontros no formato Meeting Guide: recebê-los e divulgá-los.

## Na linha de comando, ao importar uma lista.

meeting-guide-import-unreadable = Não conseguimos ler isto. Precisa ser JSON no formato Meeting Guide: uma lista de encontros.
# $taken, $changed, $unchanged, $refused (números): quantas linhas, conforme o que foi feito delas.
meeting-guide-import-counts = Novos: { $taken }. Alterados: { $changed }. Sem mudança: { $unchanged }. Deixados de fora: { $refused }.
# $number (número): o lugar no arquivo; $slug (texto): o nome nele; $reason (texto): uma das frases abaixo.
meeting-guide-import-refused = A linha { $number } ({ $slug }) ficou de fora. { $reason }
# $number (número): o lugar no arquivo; $reason (texto): uma das frases abaixo.
meeting-guide-import-refused-nameless = A linha { $number } ficou de fora. { $reason }
# $rows (número): quantas linhas.
meeting-guide-hours-assumed = Encontros que não dizem quando terminam, para os quais foi suposta uma hora: { $rows }.
# $rows (número): quantas linhas.
meeting-guide-zones-assumed = Encontros sem fuso horário, para os quais foi suposto o seu: { $rows }.
# $codes (texto): os códigos, cada um com o número de linhas que o têm.
meeting-guide-unknown-codes = Códigos que não estão na lista publicada; ficam guardados, mas não são repassados: { $codes }.
# $codes (texto): os códigos, cada um com o número de linhas que o têm.
meeting-guide-codes-without-topic = Códigos que ainda não têm tema aqui; ficam guardados e são repassados: { $codes }.

## Por que uma linha não pode ser aceita.

meeting-guide-row-not-one = Não é um encontro: aqui era esperado um objeto.
meeting-guide-row-unstorable = Ela contém caracteres que não conseguimos guardar.
# $field (texto): o nome do campo no formato.
meeting-guide-row-field = O campo { $field } está faltando ou não é o que o formato pede.
# $field (texto): o nome do campo no formato; $most (número): quantos caracteres cabem.
meeting-guide-row-too-long = O campo { $field } é longo demais. Máximo de caracteres: { $most }.
meeting-guide-row-by-appointment = Ela não tem dia nem horário. Só é possível receber encontros que acontecem toda semana.
meeting-guide-row-without-zone = Ela não indica fuso horário. Você pode indicar um para todos esses encontros com --time-zone.
meeting-guide-row-zone-unknown = Não conhecemos este fuso horário. Precisa ser um nome da IANA, como America/Sao_Paulo.
meeting-guide-row-without-way = Ela não tem endereço, nem link ou telefone para participar.
meeting-guide-row-address-not-full = O endereço não diz aonde ir, e não há link nem telefone para participar.
meeting-guide-row-slug-twice = Uma linha anterior tem o mesmo slug.
meeting-guide-row-own-meeting = É um encontro deste servidor.

## Por que um encontro não está na lista que outros leem.

meeting-guide-not-weekly = Não acontece toda semana nos mesmos dias.
meeting-guide-not-begun = Não acontece nos próximos sete dias.
meeting-guide-over = Já terminou.
meeting-guide-way-not-public = É on-line, e só quem participa pode saber como entrar.
meeting-guide-no-address = Não tem endereço, então ninguém o encontraria em um mapa.
meeting-guide-whole-day = Dura um dia inteiro ou mais.
meeting-guide-language-unreadable = Isto não é um idioma. Precisa ser uma etiqueta como es ou pt-BR.
