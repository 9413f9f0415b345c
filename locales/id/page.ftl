# Beberapa halaman yang dibuka orang dari email, dan kotak surat untuk pengembangan.

page-unsubscribe-title = Pengingat
page-unsubscribe-question = Mau berhenti menerima email pengingat dari kami?
page-unsubscribe-button = Hentikan pengingat
page-unsubscribe-done = Sudah: kami tidak akan mengirimimu pengingat lagi. Kalau suatu saat kamu menginginkannya lagi, kamu bisa menyalakannya di aplikasimu.
page-unsubscribe-invalid = Tautan ini bukan dari kami, atau tidak lengkap. Silakan pakai tautan dari email terbarumu.

page-mailbox-title = Kotak email
page-mailbox-introduction = Email yang seharusnya terkirim. Semuanya tetap di komputer ini, yang terbaru di atas.
page-mailbox-empty = Belum ada email.
page-mailbox-back = Semua email
page-mailbox-text = Sebagai teks biasa
