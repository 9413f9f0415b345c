# As poucas páginas que se abrem a partir de uma carta e a caixa de correio de quem desenvolve.

page-unsubscribe-title = Lembretes
page-unsubscribe-question = Você quer parar de receber nossos e-mails de lembrete?
page-unsubscribe-button = Parar os lembretes
page-unsubscribe-done = Pronto: não vamos mais enviar lembretes. Se um dia quiser recebê-los de novo, é só ativá-los no seu aplicativo.
page-unsubscribe-invalid = Este link não é nosso ou está incompleto. Use, por favor, o link do seu e-mail mais recente.

page-mailbox-title = Cartas
page-mailbox-introduction = Cartas que teriam saído por e-mail. Elas ficam nesta máquina, as mais novas primeiro.
page-mailbox-empty = Ainda não há cartas.
page-mailbox-back = Todas as cartas
page-mailbox-text = Em texto simples
