# Bir e-postadan açılan birkaç sayfa ve geliştiricinin posta kutusu.

page-unsubscribe-title = Hatırlatmalar
page-unsubscribe-question = Sana hatırlatma e-postaları göndermeyi bırakalım mı?
page-unsubscribe-button = Hatırlatmaları durdur
page-unsubscribe-done = Tamam: Artık sana hatırlatma göndermeyeceğiz. Bir gün yeniden istersen uygulamanda açabilirsin.
page-unsubscribe-invalid = Bu bağlantı bizim bağlantılarımızdan biri değil ya da eksik. Lütfen en son e-postandaki bağlantıyı kullan.

page-mailbox-title = E-postalar
page-mailbox-introduction = Normalde gönderilecek olan e-postalar. Bu bilgisayarda kalırlar, en yenisi en üstte.
page-mailbox-empty = Henüz e-posta yok.
page-mailbox-back = Bütün e-postalar
page-mailbox-text = Düz metin olarak
