# De paar pagina’s die mensen vanuit een e-mail openen, en een postbus voor wie ontwikkelt.

page-unsubscribe-title = Herinneringen
page-unsubscribe-question = Wil je geen herinneringen meer van ons krijgen?
page-unsubscribe-button = Stop met herinneren
page-unsubscribe-done = Gelukt: we sturen je geen herinneringen meer. Wil je ze ooit terug, dan kun je ze in je app weer aanzetten.
page-unsubscribe-invalid = Deze link is niet van ons, of er ontbreekt een stuk. Gebruik de link in je laatste e-mail.

page-mailbox-title = E-mails
page-mailbox-introduction = E-mails die anders verstuurd zouden zijn. Ze blijven op deze computer, de nieuwste bovenaan.
page-mailbox-empty = Nog geen e-mails.
page-mailbox-back = Alle e-mails
page-mailbox-text = Als gewone tekst
