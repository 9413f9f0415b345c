### Hesaplar: giriş, parolalar, profiller ve roller.
### Hitap: common.ftl’deki gibi. E-postaları ve bağlantının açtığı sayfayı başkaları da görebilir: Topluluğun neyle
### ilgili olduğunu, hatta bir topluluk olduğunu bile söylemezler.

# $least, $most (sayılar): parolanın kaç karakter olabileceği.
member-password-length = Lütfen { $least } ile { $most } karakter arasında bir parola seç.
member-sign-in-failed = Bu e-posta adresi ile parola birbirini tutmuyor. İstersen e-postayla kod isteyip onunla da giriş yapabilirsin.
member-link-invalid = Bu bağlantı çalışmıyor. Süresi geçmiş ya da daha önce kullanılmış olabilir. Lütfen yenisini iste.
member-code-invalid = Bu kod çalışmıyor. Lütfen en son e-postandaki kodla karşılaştır ya da yenisini iste.
member-refresh-token-reused = Girişin iki ayrı yerde kullanılmış gibi görünüyor. Hesabın güvende kalsın diye bu girişi sonlandırdık. Lütfen yeniden giriş yap.
member-refresh-token-invalid = Girişin artık geçerli değil. Lütfen yeniden giriş yap.
member-password-wrong = Şimdiki parola doğru değil. Lütfen yeniden dene.
# $limit (sayı): bir kişinin kaç dil ekleyebileceği.
member-too-many-languages = En çok { $limit } dil ekleyebilirsin.
member-role-held = Bu kişide bu rol zaten var.
member-role-not-held = Bu kişide bu rol yok.
member-last-steward = Böyle olursa topluluğun hiçbir sorumlusu kalmaz. Lütfen önce bu rolü başka birine ver.
member-blocked-oneself = Kendini engelleyemezsin. Lütfen başka birini seç.
# Adresi e-postalarımızı geri çeviren kişiye uygulamada söylenir. Sitem yok.
member-letters-returned = Adresine gönderdiğimiz e-postalar geri döndü. Adres hâlâ doğru mu? Doğruysa lütfen onayla, sana yeniden yazalım.
member-email-not-yours = Bu, hesabının e-posta adresi değil. Lütfen ayarlarındakiyle karşılaştır.

## İçeri alan e-posta

member-sign-in-subject = Giriş kodun
member-sign-in-preheader = İstediğin kod burada. Kısa bir süre geçerli.
# $name (metin): kişinin seçtiği ad.
member-greeting = Merhaba { $name },
member-sign-in-welcome = Hoş geldin! Burada olmana seviniyoruz. E-posta adresini buradan onayla ve giriş yap:
member-sign-in-again = Seni yeniden görmek güzel. Buradan giriş yapabilirsin:
member-sign-in-button = Giriş yap
member-sign-in-code = Ya da giriş yaptığın yere şu kodu yaz:
# $minutes (sayı): bağlantının ve kodun kaç dakika geçerli olduğu.
member-sign-in-valid = Bağlantı ile koddan yalnızca biri yeterli. Bir kez kullanılabilir ve { $minutes } dakika geçerlidir.
member-sign-in-not-you = Lütfen bağlantıyı ya da kodu kimseye verme. Bu e-postayı sen istemediysen yapman gereken bir şey yok.

## Bağlantının açtığı sayfa

member-page-title = Giriş yap
member-page-code = Bu kodu giriş yaptığın yere yaz. Lütfen kimseye verme.
member-page-link-invalid = Bu bağlantı çalışmıyor. Süresi geçmiş ya da daha önce kullanılmış olabilir. Lütfen giriş yaptığın yerden yeni bir e-posta iste.
