### Pendampingan: menawarkan, meminta, menjawab, mengakhiri.
### Tidak ada yang disalahkan, tidak ada yang harus menjelaskan, dan selalu ada jalan selanjutnya. Pendamping adalah sesama,
### bukan guru.

## Yang bisa diperbaiki

mentorship-already-asked = Kamu sudah meminta pendamping ini, atau kalian berdua sudah berjalan bersama. Kamu menemukannya di antara pendampinganmu.
mentorship-mentor-unavailable = Anggota ini sedang tidak menerima permintaan. Ada pendamping lain yang bisa kamu minta.
mentorship-mentor-full = Pendamping ini sedang tidak punya tempat kosong. Ada pendamping lain yang bisa kamu minta.
mentorship-no-free-place = Semua tempatmu terisi. Untuk bilang ya, tawarkan dulu lebih banyak tempat atau akhiri pendampingan lain.
# $limit (angka): berapa permintaan yang bisa dikirim dalam sehari.
mentorship-too-many-requests = Kamu bisa mengirim paling banyak { $limit } permintaan sehari. Beri sedikit waktu kepada pendamping yang sudah kamu minta.
mentorship-asked-oneself = Kamu tidak bisa meminta dirimu sendiri. Pilih orang lain.
mentorship-no-longer-possible = Ini tidak bisa lagi, karena sementara itu ada yang berubah. Silakan lihat sekali lagi.
# $least, $most (angka): paling sedikit dan paling banyak tempat yang bisa ditawarkan pendamping.
mentorship-capacity-range = Pilih jumlah tempat dari { $least } sampai { $most }.
mentorship-pause-until-range = Pilih hari setelah hari ini dan dalam setahun ke depan.

## Percakapan penutup
## Masing-masing menjawab untuk dirinya sendiri atau untuk berdua. Pertanyaannya mengajak; tidak ada yang harus menjawab.

mentorship-prompt-take-along = Apa yang kita bawa?
mentorship-prompt-was-hard = Apa yang terasa berat?
mentorship-prompt-comes-next = Apa selanjutnya?

## Email
## Subjek dan cuplikan bisa terlihat orang lain: tidak ada apa pun tentang pendampingan, pemulihan, atau komunitas.
## Emailnya tidak menyebut nama siapa pun dan tidak mengulang apa pun yang ditulis keduanya.

mentorship-letter-subject = Ada yang baru untukmu
mentorship-letter-preheader = Buka aplikasimu untuk melihatnya.
mentorship-asked = Seseorang ingin kamu mendampinginya.
mentorship-asked-next = Yang ditulisnya untukmu ada di aplikasimu, dan hanya kalian berdua yang bisa membacanya. Ya dan tidak sama-sama jawaban yang baik, dan “tidak” tidak butuh alasan. Yang berat hanyalah menunggu tanpa jawaban.
mentorship-accepted = Pendamping yang kamu minta bilang ya.
mentorship-accepted-next = Buka aplikasimu untuk memulai. Berjalanlah dengan langkahmu sendiri, dan kalau ternyata tidak cocok untukmu, kamu bisa mengakhirinya kapan saja tanpa memberi alasan.
mentorship-declined = Pendamping yang kamu minta kali ini terpaksa bilang tidak.
mentorship-declined-next = Ini bukan penilaian terhadapmu atau terhadap yang kamu tulis. Meminta butuh keberanian, dan kamu punya itu. Kapan pun kamu siap, di aplikasimu ada pendamping lain yang bisa kamu minta.
# Kepada pendamping atau yang didampingi: siapa pun yang tidak mengakhirinya.
mentorship-ended = Salah satu pendampinganmu sudah berakhir.
mentorship-ended-next = Pendampingan boleh berakhir, dan tidak ada yang harus menjelaskan kenapa. Yang sudah kalian berikan kepada satu sama lain tetap tinggal. Kapan pun kamu ingin ditemani, di aplikasimu ada orang-orang lain.
# Kepada pendamping, satu kali, selama permintaan menunggu. Pengingat, bukan teguran.
mentorship-still-asked = Seseorang yang ingin kamu dampingi masih berharap mendengar kabar darimu.
mentorship-still-asked-next = Ya dan tidak sama-sama jawaban yang baik, dan “tidak” tidak butuh alasan. Kalau sekarang bukan saatnya, kamu tidak perlu melakukan apa-apa: setelah beberapa waktu kami akan mengambil permintaan itu dari daftarmu, dan tidak ada yang akan menyalahkanmu.
# Kepada yang meminta, lalu kepada pendamping: tidak ada yang menjawab pada waktunya. Tidak ada yang salah.
mentorship-expired = Waktu permintaan pendampinganmu sudah habis, jadi kami menutupnya untukmu.
mentorship-expired-next = Ini tidak mengatakan apa-apa tentangmu, juga tidak tentang orang lain: kadang memang tidak ada ruang untuk menjawab. Kamu tidak harus mulai dari awal: saran berikutnya ada di aplikasimu.
mentorship-expired-nobody-next = Ini tidak mengatakan apa-apa tentangmu, juga tidak tentang orang lain: kadang memang tidak ada ruang untuk menjawab. Kapan pun kamu mau, tulis di aplikasimu pendamping seperti apa yang kamu cari, dan kami akan menyarankan orang-orang yang mungkin cocok untukmu.
mentorship-taken-off = Kami mengambil satu permintaan dari daftarmu, karena sudah cukup lama ada di sana.
mentorship-taken-off-next = Tidak ada yang dituntut darimu. Ada minggu-minggu yang tidak menyisakan ruang untuk sebuah permintaan, dan itu tidak apa-apa. Kalau kamu ingin beristirahat, kamu bisa menjeda permintaan baru di aplikasimu.
# Kepada pendamping atau yang didampingi: siapa pun yang tidak melakukannya sendiri. Email tentang akhir jeda dikirim ke keduanya.
mentorship-paused = Salah satu pendampinganmu sedang jeda.
mentorship-paused-next = Tidak ada yang harus menjelaskan sebuah jeda, dan tempatnya tetap ada. Kalian masing-masing bisa melanjutkannya di aplikasi kapan saja.
mentorship-resumed = Salah satu pendampinganmu berlanjut setelah jeda.
mentorship-resumed-next = Tidak ada yang perlu dikejar. Mulailah lagi dengan langkah yang nyaman untuk kalian berdua.
mentorship-pause-over = Jeda di salah satu pendampinganmu direncanakan sampai hari ini.
mentorship-pause-over-next = Mau melanjutkan, beristirahat sedikit lebih lama, atau menutupnya? Ketiganya jawaban yang baik, dan di aplikasimu ada tempat untuk masing-masing.
mentorship-closing = Salah satu pendampinganmu akan segera ditutup.
mentorship-closing-next = Supaya kalian bisa berpisah dengan baik, di aplikasimu ada beberapa pertanyaan untuk kalian berdua: apa yang kalian bawa, apa yang terasa berat, apa selanjutnya. Tulis sebanyak atau sesedikit yang kamu mau, untuk dirimu sendiri atau untuk satu sama lain. Kalau tidak ada di antara kalian yang mengakhirinya lebih dulu, pendampingan ini berakhir sendiri setelah beberapa minggu.
mentorship-letter-footer = Kamu menerima email ini karena ada yang berubah dan itu menyangkut dirimu. Dalam email kami menulis sesedikit mungkin, supaya yang milikmu tetap milikmu.
