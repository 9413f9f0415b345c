### Akun: masuk, kata sandi, profil, dan peran.
### Sapaan: seperti di common.ftl. Email dan halaman di balik tautan bisa terlihat orang lain: di sana tidak disebut
### tentang apa komunitas ini, dan bahwa ia ada.

# $least, $most (angka): berapa karakter yang boleh ada dalam kata sandi.
member-password-length = Pilih kata sandi yang panjangnya { $least } sampai { $most } karakter.
member-sign-in-failed = Alamat email dan kata sandi ini tidak cocok. Kamu juga bisa meminta kode lewat email dan masuk dengan kode itu.
member-link-invalid = Tautan ini tidak berfungsi. Mungkin sudah terlalu lama, atau sudah pernah dipakai. Silakan minta yang baru.
member-code-invalid = Kode ini tidak berfungsi. Cocokkan dengan kode di email terbarumu, atau minta yang baru.
member-refresh-token-reused = Tampaknya sesi masukmu dipakai di dua tempat. Supaya akunmu tetap aman, kami mengakhirinya. Silakan masuk lagi.
member-refresh-token-invalid = Sesi masukmu sudah berakhir. Silakan masuk lagi.
member-password-wrong = Kata sandi saat ini tidak cocok. Coba lagi.
# $limit (angka): berapa bahasa yang bisa dicantumkan seseorang.
member-too-many-languages = Kamu bisa mencantumkan paling banyak { $limit } bahasa.
member-role-held = Orang ini sudah memegang peran itu.
member-role-not-held = Orang ini tidak memegang peran itu.
member-last-steward = Komunitas akan tidak punya pengurus lagi. Berikan dulu peran ini kepada orang lain.
member-blocked-oneself = Kamu tidak bisa memblokir dirimu sendiri. Pilih orang lain.
# Ditampilkan di aplikasi kepada orang yang alamatnya menolak email kami. Bukan teguran.
member-letters-returned = Email kami ke alamatmu kembali. Apakah alamat itu masih benar? Kalau ya, konfirmasikan, dan kami akan menulis kepadamu lagi.
member-email-not-yours = Ini bukan alamat email akunmu. Cocokkan dengan yang ada di pengaturanmu.

## Email untuk masuk

member-sign-in-subject = Kode masukmu
member-sign-in-preheader = Ini kode yang kamu minta. Berlaku sebentar saja.
# $name (teks): nama yang dipilih orang itu.
member-greeting = Halo { $name },
member-sign-in-welcome = Selamat datang! Kami senang kamu ada di sini. Konfirmasikan alamat emailmu dan masuk di sini:
member-sign-in-again = Senang bertemu lagi. Kamu bisa masuk di sini:
member-sign-in-button = Masuk
member-sign-in-code = Atau ketik kode ini di tempat kamu masuk:
# $minutes (angka): berapa menit tautan dan kodenya berlaku.
member-sign-in-valid = Kamu hanya perlu salah satu, tautan atau kode. Bisa dipakai sekali dan berlaku { $minutes } menit.
member-sign-in-not-you = Tolong jangan berikan tautan atau kode ini kepada siapa pun. Kalau kamu tidak meminta email ini, tidak ada yang perlu kamu lakukan.

## Halaman di balik tautan

member-page-title = Masuk
member-page-code = Ketik kode ini di tempat kamu masuk. Tolong jangan berikan kepada siapa pun.
member-page-link-invalid = Tautan ini tidak berfungsi. Mungkin sudah terlalu lama, atau sudah pernah dipakai. Silakan minta email baru di tempat kamu masuk.
