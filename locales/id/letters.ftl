### Email: mana yang datang, dan seberapa sering. Yang menunggu datang digabung dalam satu email.
### Sapaan: seperti di common.ftl. Menghentikan email sama baiknya dengan menerimanya: tanpa menyesalkan, tanpa “yakin?”, tanpa
### membuat merasa bersalah.
### Yang dimaksud di sini adalah email yang kami tulis.

## Yang bisa diperbaiki

letters-time-of-day = Tulis jam, misalnya 08:00.
letters-kind-twice = Satu jenis email tercantum dua kali. Pilih sekali saja untuk setiap jenis.
# Sebuah formulir dikirim dengan jawaban yang tidak ditawarkannya.
letters-choice-unknown = Silakan pilih salah satu jawaban yang ada.

## Email yang menggabungkan beberapa email
## Subjek dan cuplikan bisa terlihat orang lain: tidak ada apa pun tentang pertemuan, pemulihan, atau komunitas.

letters-digest-subject = Beberapa hal untukmu
letters-digest-preheader = Kamu meminta kami menggabungkannya.
# $count (angka): berapa email yang digabung. Tidak pernah 1, karena yang hanya satu datang sendiri.
letters-digest-opening = Ada { $count } email yang kami simpan untukmu. Baca pelan-pelan saja.
letters-digest-footer = Kamu menerima email ini karena kamu meminta kami menggabungkan email dan mengirimnya pada waktu yang cocok untukmu.

## Tautan di bagian bawah email
## Tautan ini ada di dalam emailnya, dan hanya pembacanya yang melihatnya.

# Menuju halaman tempat memilih.
letters-preferences = Pilih email mana yang datang, dan seberapa sering
letters-stop-mentoring = Hentikan email tentang pendampingan
letters-stop-resources = Hentikan email tentang materi
# Menyambut orang baru, mengambil tugas di pertemuan, memperhatikan saluran bantuan.
letters-stop-community = Hentikan email tentang kehidupan di komunitas ini
letters-stop-digest = Hentikan email yang digabung seperti ini

## Halaman di balik tautan yang menghentikan email

letters-unsubscribe-title = Emailmu
letters-unsubscribe-mentoring = Mau berhenti menerima email tentang pendampingan dari kami?
letters-unsubscribe-resources = Mau berhenti menerima email tentang materi dari kami?
letters-unsubscribe-community = Mau berhenti menerima email tentang kehidupan di komunitas ini dari kami?
letters-unsubscribe-digest = Mau berhenti menerima email yang kami gabungkan?
letters-unsubscribe-button = Hentikan email ini
letters-unsubscribe-done = Sudah: email seperti ini tidak akan datang lagi. Kabarnya tetap ada di aplikasimu, kapan pun kamu ingin melihatnya. Kalau suatu saat kamu menginginkan emailnya lagi, kamu bisa memilih ulang kapan saja.

## Halaman tempat memilih

letters-page-title = Emailmu
letters-page-introduction = Di sini kamu memilih email mana yang datang kepadamu, dan seberapa sering. Tidak ada pilihan yang benar atau salah: ambil yang baik untukmu, dan ubah kapan pun kamu mau.
# Yang tidak diubah oleh pilihan-pilihan di bawah.
letters-page-always = Kode untuk masuk, dan kabar tentang sesuatu yang ingin kamu hadiri, selalu langsung datang.
letters-page-saved = Sudah tersimpan. Mulai sekarang emailmu datang seperti yang kamu pilih.
# Di atas formulir, kalau ada yang tidak bisa disimpan. Apa masalahnya ditulis di samping setiap kolom.
letters-page-mistakes = Belum ada yang tersimpan: ada yang perlu dilihat sekali lagi di sini. Kami sudah menandai di mana.

# Setiap jenis email: apa namanya, dan apa saja isinya.
letters-kind-meetings = Pengingat pertemuan
letters-kind-meetings-about = Sebelum sesuatu yang ingin kamu hadiri. Kalau digabung, setiap pengingat datang dalam email gabungan terakhir sebelum pertemuannya.
letters-kind-mentoring = Pendampingan
letters-kind-mentoring-about = Permintaan dan jawaban, kesepakatan, bagaimana jalannya, dan seberapa berat bebanmu.
letters-kind-resources = Materi
letters-kind-resources-about = Yang kamu tulis, terjemahkan, atau perhatikan, dan yang sedang kamu coba.
letters-kind-community = Kehidupan di komunitas ini
letters-kind-community-about = Menyambut orang yang baru datang, mengambil tugas di pertemuan, dan memperhatikan saluran bantuan.
# Pembaca belum menyetujui pengingat, atau sudah menarik kembali persetujuannya.
letters-page-reminders-off = Saat ini pengingat tidak aktif. Kamu bisa menyalakannya di aplikasimu kapan pun kamu mau.

# Seberapa sering email sejenis datang: salah satu dari ini dipilih.
letters-at-once = Langsung
# Untuk pengingat, sebagai ganti “langsung”.
letters-at-once-meetings = Satu per satu, tidak lama sebelumnya
letters-hourly = Digabung, sekali setiap jam
letters-daily = Digabung, sekali sehari
letters-weekly = Digabung, sekali seminggu
letters-never = Tidak sama sekali

# Lewat apa email sejenis datang: salah satu dari ini dipilih. Pilihan ini ada di bawah pilihan seberapa sering, untuk pembaca yang
# sudah menambahkan perangkat (telepon, tablet, komputer) di aplikasinya.
# Nama pilihan itu.
letters-page-channel = Bagaimana kabarnya sampai kepadamu
letters-channel-email = Lewat email
# Kalau tidak ada perangkat yang bisa dijangkau, emailnya tetap datang.
letters-channel-push = Lewat notifikasi di perangkatmu, dan lewat email hanya kalau tidak ada perangkatmu yang bisa kami jangkau
letters-channel-both = Lewat notifikasi di perangkatmu dan lewat email

letters-page-together = Email yang digabung
letters-page-clocks = Semua jam di sini menurut waktu di tempat kamu tinggal.
# Nama kolom.
letters-page-digest-at = Pada jam berapa
letters-page-weekday = Pada hari apa, kalau sekali seminggu
letters-page-quiet = Jam tenang
letters-page-quiet-about = Pada jam-jam ini kami tidak mengirimimu pengingat, juga tidak email yang bisa menunggu. Kosongkan keduanya kalau kamu tidak ingin ada jam tenang.
letters-page-quiet-from = Mulai
letters-page-quiet-until = Sampai
letters-page-reminders = Pengingat yang datang satu per satu
letters-page-lead = Berapa menit sebelum pertemuan; kalau lebih dari satu, pisahkan dengan koma
letters-page-appearance = Tampilan email
letters-page-language = Bahasa emailmu
letters-page-discreet = Jaga agar subjek tidak mengungkap isi email
letters-page-discreet-about = Siapa pun yang melihat layarmu tidak bisa tahu dari subjeknya tentang apa email itu. Tanpa ini, subjek pengingat menyebut nama pertemuannya.
letters-page-save = Simpan
