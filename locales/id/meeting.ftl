### Yang dikatakan Waymark tentang pertemuan: menyiapkannya, dan datang ke sana.

# $part (teks): bagian aturan yang tidak bisa dipakai, seperti diketik.
meeting-recurrence-unreadable = Kami tidak bisa memakai “{ $part }” dalam aturan pengulangan. Aturan terlihat seperti FREQ=WEEKLY;BYDAY=TU (RFC 5545).
meeting-recurrence-frequency = Pertemuan bisa berulang setiap hari, setiap minggu, setiap bulan, atau setiap tahun.
meeting-recurrence-time-of-day = Jamnya mengikuti tanggal pertama. Hilangkan BYHOUR, BYMINUTE, dan BYSECOND dari aturan.
meeting-recurrence-until = Aturan berakhir pada satu saat dalam UTC, misalnya UNTIL=20271231T225959Z, atau setelah sejumlah tanggal (COUNT), jangan keduanya.
meeting-recurrence-first = Tanggal pertama tidak sesuai dengan aturan. Pilih tanggal yang sesuai.
meeting-recurrence-over = Semua tanggal dalam aturan ini sudah lewat.
meeting-starts-too-far = Tanggal pertama terlalu jauh dari hari ini.
# $least, $most (angka): menit.
meeting-duration = Pertemuan bisa berlangsung { $least } sampai { $most } menit.
# $most (angka): berapa tempat yang boleh ada pada satu pertemuan.
meeting-capacity = Bisa ada 1 sampai { $most } tempat. Kalau tidak dibatasi, kosongkan angkanya.
meeting-venue-missing = Orang akan bertemu langsung, jadi tolong tulis di mana.
meeting-join-url-missing = Orang juga bisa ikut dari tempat lain, jadi tolong beri tautan untuk bergabung.
meeting-join-missing = Tolong beri tautan atau nomor telepon untuk bergabung.
meeting-other-format = Ini tidak sesuai dengan format yang kamu pilih untuk pertemuan.
meeting-link-invalid = Ini tidak tampak seperti alamat web yang dimulai dengan https:// atau http://.
meeting-source-text-missing = Tolong beri juga teks dalam bahasa aslinya.
meeting-fact-twice = Keterangan ini ada dua kali.
meeting-checked-later = Tanggal itu belum tiba.
meeting-position-half = Posisi butuh lintang dan bujur.
meeting-position-invalid = Lintang dari −90 sampai 90 derajat, bujur dari −180 sampai 180.
# $most (angka): kilometer.
meeting-distance = Jarak lebih dari 0 dan paling jauh { $most } kilometer.
# $most (angka): menit.
meeting-soon = Bisa 0 sampai { $most } menit.
# $days (angka): sejauh apa pencarian berdasarkan jam boleh menjangkau.
meeting-search-too-long = Kalau kamu mencari berdasarkan hari atau jam, pencarian bisa mencakup paling banyak { $days } hari. Pilih hari terakhir yang lebih awal atau hari pertama yang lebih akhir.
meeting-occurrence-cancelled = Pertemuan pada hari itu dibatalkan.
meeting-occurrence-over = Pertemuan pada hari itu sudah selesai.
meeting-full = Semua tempat untuk pertemuan ini sudah terisi. Mungkin hari lain cocok untukmu.

## Yang tidak bisa dilakukan pada satu pertemuan dari sebuah rangkaian

meeting-not-of-the-rule = Tanggal ini tidak ada dalam aturan, jadi tidak bisa dilewati.
meeting-no-such-date = Tidak ada pertemuan pada waktu itu.
meeting-date-taken = Sudah ada pertemuan pada waktu itu.
meeting-series-over = Pada waktu itu rangkaian pertemuannya sudah berakhir.
meeting-in-the-past = Waktu itu sudah lewat. Pilih waktu yang masih akan datang.
meeting-not-called-off = Pertemuan pada hari itu tidak dibatalkan.
meeting-changed-meanwhile = Orang lain mengubahnya pada saat yang sama. Lihat sekali lagi, lalu coba lagi.

## Email tentang perubahan
## Subjek dan cuplikan bisa terlihat orang lain: tidak ada apa pun tentang pertemuan, pemulihan, atau komunitas.

meeting-change-subject = Ada perubahan pada rencanamu
meeting-change-preheader = Ini yang sekarang berbeda.
meeting-called-off-opening = Sesuatu yang ingin kamu hadiri kali ini tidak jadi diadakan. Maaf, ya.
meeting-moved-opening = Sesuatu yang ingin kamu hadiri pindah ke waktu lain.
meeting-other-end-opening = Sesuatu yang ingin kamu hadiri waktu mulainya tetap, tetapi waktu selesainya berubah.
meeting-elsewhere-opening = Sesuatu yang ingin kamu hadiri waktunya tetap, tetapi lokasi atau cara bergabungnya berubah.
meeting-restored-opening = Kabar baik: yang tadinya dibatalkan ternyata tetap diadakan.
meeting-changed-opening = Beberapa jadwal yang ingin kamu hadiri berubah.
meeting-ended-opening = Rangkaian pertemuan yang kamu ikuti berakhir. Terima kasih sudah menjadi bagian darinya.
meeting-closed-opening = Rangkaian pertemuan yang kamu ikuti berhenti dulu untuk sementara.
meeting-reopened-opening = Kabar baik: rangkaian pertemuan yang kamu ikuti berlanjut sesuai rencana.
meeting-online-opening = Rangkaian pertemuan yang kamu ikuti untuk sementara diadakan secara daring.
meeting-occurrence-ahead = Pertemuan pada hari itu belum dimulai.
meeting-looked-back = Pertemuan ini sudah lewat lebih dari dua minggu, jadi tidak bisa ditambahi apa-apa lagi.
# $least, $most (angka): orang.
meeting-head-count = Isi angka dari { $least } sampai { $most }.
meeting-had-no-place = Yang bisa menceritakan jalannya adalah mereka yang punya tempat di pertemuan ini.
meeting-guests-not-welcome = Pertemuan ini untuk anggota. Kalau kamu ingin datang, silakan daftar dulu.

## Pertemuan di email dan di halaman

meeting-when = Kapan
# $date_time (teks): hari, tanggal, dan jam. $zone (teks): nama zona waktu tempat pembaca tinggal.
meeting-when-in-zone = { $date_time } ({ $zone })
meeting-where = Di mana
meeting-directions = Cara ke sana
meeting-dial-in = Bergabung lewat telepon
meeting-join = Bergabung secara daring
meeting-when-before = Rencana semula
meeting-when-now = Waktu baru
meeting-end-now = Waktu selesai yang baru
meeting-why = Kenapa
meeting-note = Yang perlu diketahui
meeting-item-called-off = Tidak jadi diadakan
# $when (teks): tanggal dan jam, dengan zona waktunya.
meeting-item-moved = Waktu baru: { $when }
# $when (teks): tanggal dan jam, dengan zona waktunya.
meeting-item-moved-elsewhere = Waktu baru: { $when }, dan lokasi atau cara bergabung lain
# $when (teks): tanggal dan jam selesainya, dengan zona waktunya.
meeting-item-other-end = Waktu mulainya tetap, waktu selesai yang baru: { $when }
# $when (teks): tanggal dan jam selesainya, dengan zona waktunya.
meeting-item-other-end-elsewhere = Waktu mulainya tetap, waktu selesai yang baru: { $when }, dan lokasi atau cara bergabung lain
meeting-item-elsewhere = Waktunya tetap, tetapi lokasi atau cara bergabungnya lain
meeting-item-restored = Ternyata tetap diadakan
# $count (angka): berapa pertemuan yang berubah selain yang tercantum.
meeting-items-more = Ada { $count } lagi yang berubah. Semuanya bisa kamu lihat di aplikasimu.
meeting-called-off-closing = Kamu tidak perlu melakukan apa-apa. Sampai jumpa di lain waktu.
meeting-kept-closing = Kamu tidak perlu melakukan apa-apa: tempatmu tetap ada. Kalau sudah tidak cocok untukmu, kamu bisa melepas tempatmu di aplikasimu, dan tidak ada yang akan bertanya kenapa.
meeting-kept-closing-as-guest = Kamu tidak perlu melakukan apa-apa: tempatmu tetap ada. Kalau sudah tidak cocok untukmu, kamu bisa melepas tempatmu di halamanmu, dan tidak ada yang akan bertanya kenapa.
meeting-line-kept-closing = Kamu tidak perlu melakukan apa-apa: urutanmu dalam antrean tetap, dan kami akan menulis begitu ada tempat untukmu.
meeting-change-footer = Kamu menerima email ini karena kamu bilang akan datang.
# Nama acara ini di kalender pembaca. Bisa terlihat orang lain: tidak ada apa pun tentang pertemuan, pemulihan, atau komunitas.
meeting-calendar-summary = Ada janji

## Email saat ada tempat yang kosong
## Subjek dan cuplikan bisa terlihat orang lain: tidak ada apa pun tentang pertemuan, pemulihan, atau komunitas.

meeting-place-free-subject = Kabar baik untukmu
meeting-place-free-preheader = Yang kamu tunggu sudah ada.
meeting-place-free-opening = Ada tempat yang kosong, dan tempat itu untukmu. Senang kalau kamu ada di sana.
meeting-pass-on = Kalau sudah tidak cocok untukmu, tidak apa-apa: lepaskan tempatnya di aplikasimu, dan orang berikutnya dalam antrean mendapatkannya.
meeting-pass-on-as-guest = Kalau sudah tidak cocok untukmu, tidak apa-apa: lepaskan tempatnya di halamanmu, dan orang berikutnya dalam antrean mendapatkannya.
meeting-place-free-footer = Kamu menerima email ini karena kamu menunggu tempat.

## Email untuk orang tanpa akun

meeting-invitation-subject = Apakah ini kamu?
meeting-invitation-preheader = Tinggal satu langkah kecil.
meeting-invitation-opening = Seseorang memakai alamat ini untuk meminta tempat di pertemuan di bawah ini. Kalau itu kamu, silakan buka halamanmu dan beri tahu kami apakah kamu akan datang.
meeting-invitation-button = Buka halamanku
meeting-invitation-valid = Tautan ini berlaku satu hari.
meeting-invitation-footer = Kalau itu bukan kamu, kamu tidak perlu melakukan apa-apa. Kami akan melupakan alamat ini.
meeting-confirmation-subject = Terima kasih, sudah kami catat
meeting-confirmation-preheader = Di sini semua yang kamu perlukan.
meeting-confirmation-button = Lihat halamanku
meeting-confirmation-footer = Kamu menerima email ini karena di halaman kami kamu bilang ingin datang. Seminggu setelah pertemuan, kami melupakan alamatmu.
meeting-guest-going = Kamu punya tempat. Senang kalau kamu ada di sana.
# $place (angka): urutan ke berapa dalam antrean, mulai dari 1.
meeting-guest-waiting = Saat ini semua tempat terisi. Kamu nomor { $place } dalam antrean, dan kami akan menulis begitu ada tempat untukmu.

## Halaman mereka

meeting-guest-title = Datang ke pertemuan
meeting-guest-question = Mau datang?
meeting-guest-question-full = Saat ini semua tempat terisi. Mau menunggu? Kami akan menulis begitu ada tempat untukmu.
meeting-guest-withdrawn = Kamu tidak datang ke pertemuan ini. Tidak apa-apa, dan tidak ada yang akan bertanya kenapa. Kalau kamu berubah pikiran, kamu bisa bilang di sini.
meeting-guest-invalid = Tautan ini tidak berfungsi. Mungkin sudah terlalu lama. Silakan minta yang baru di tempat kamu menemukan pertemuannya.
meeting-guest-come = Ya, aku datang
meeting-guest-wait = Ya, aku menunggu
meeting-guest-leave = Lepaskan tempatku
meeting-guest-leave-line = Berhenti menunggu
