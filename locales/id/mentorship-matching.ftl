### Mempertemukan semua yang menunggu pendamping: yang dibaca pengurus, dan email untuk anggota baru.
### Pengurus yang memperhatikannya; tidak ada yang ditugaskan, semua ditanya.

## Yang bisa diperbaiki

mentorship-matching-no-draft = Usulan ini sudah dikirim atau dikesampingkan, jadi tidak bisa diubah lagi.
mentorship-matching-changed-meanwhile = Sementara itu orang lain mengubah usulannya. Silakan lihat sekali lagi sebelum melanjutkan.
mentorship-matching-pinned-twice = Anggota baru ini sudah akan tetap bersama pendamping lain. Pilih salah satu.
mentorship-matching-own-pair = Kamu tidak bisa memutuskan tentang pasangan yang di dalamnya ada kamu. Minta pengurus lain.
mentorship-matching-not-waiting = Anggota ini sedang tidak menunggu pendamping.
mentorship-matching-mentor-unavailable = Pendamping ini sedang tidak menerima anggota baru.
mentorship-matching-no-place = Pendamping ini tidak punya cukup tempat kosong untuk itu.
mentorship-matching-no-common-language = Keduanya tidak mencantumkan bahasa yang sama.
mentorship-matching-other-age-group = Pendamping ini tidak mendampingi orang seusia anggota baru ini.
# Tidak pernah dikatakan kenapa: itu milik mereka.
mentorship-matching-not-together = Keduanya tidak bisa disarankan kepada satu sama lain.

## Yang mendukung sebuah pasangan, dikatakan kepada pengurus tentang keduanya
## Tidak ada yang dipuji dan tidak ada yang diperingkat.

# $language (teks): nama bahasanya, misalnya “Arab”.
mentorship-matching-language = Keduanya bisa berbahasa { $language }.
# $topic (teks): nama topiknya.
mentorship-matching-topic = Keduanya suka membicarakan “{ $topic }”.
# $weekday (teks): hari itu sendiri, misalnya “Selasa”. Jamnya menurut pembaca.
mentorship-matching-morning = Keduanya punya waktu pada { $weekday } pagi, menurut waktumu.
mentorship-matching-afternoon = Keduanya punya waktu pada { $weekday } siang, menurut waktumu.
mentorship-matching-evening = Keduanya punya waktu pada { $weekday } malam, menurut waktumu.
mentorship-matching-night = Keduanya punya waktu pada { $weekday } larut malam, menurut waktumu.
mentorship-matching-parent = Keduanya orang tua.
mentorship-matching-caregiver = Keduanya merawat seseorang.
mentorship-matching-student = Keduanya sedang bersekolah atau kuliah.
mentorship-matching-working = Keduanya bekerja.
mentorship-matching-shift-work = Keduanya bekerja dengan sistem shift.
mentorship-matching-new-country = Keduanya membangun hidup di negara yang baru.
mentorship-matching-lgbtqia = Keduanya LGBTQIA+.
mentorship-matching-chronic-illness = Keduanya hidup dengan penyakit jangka panjang.
mentorship-matching-disability = Keduanya hidup dengan disabilitas.
mentorship-matching-bereaved = Keduanya pernah kehilangan orang terdekat.
mentorship-matching-faith = Keduanya punya iman yang berarti dalam keseharian.
mentorship-matching-living-alone = Keduanya tinggal sendiri.
mentorship-matching-athlete = Keduanya berlatih olahraga atau menari.
mentorship-matching-lives-it = Pendampingnya mengenal pemulihan dari pengalaman hidupnya sendiri, seperti yang diinginkan anggota baru.
mentorship-matching-cares = Pendampingnya merawat seseorang yang sedang dalam pemulihan, seperti yang diinginkan anggota baru.
mentorship-matching-is-family = Di keluarga pendampingnya ada yang sedang dalam pemulihan, seperti yang diinginkan anggota baru.
mentorship-matching-text = Keduanya suka berhubungan lewat tulisan.
mentorship-matching-voice = Keduanya suka bicara tanpa video.
mentorship-matching-video = Keduanya suka bicara lewat video.
mentorship-matching-in-person = Keduanya suka bertemu langsung.

## Email
## Subjek, cuplikan, dan penutupnya sama dengan pendampingan. Emailnya tidak menyebut nama siapa pun.

mentorship-matching-invited = Kami menemukan seseorang yang bisa berjalan di sampingmu sebagai pendamping.
mentorship-matching-invited-next = Di aplikasimu kamu bisa melihat siapa orangnya dan apa yang sama di antara kalian. Belum ada orang lain yang tahu: pendampingnya baru ditanya kalau kamu bilang ya. Kalau rasanya tidak pas, kamu bisa bilang tidak tanpa memberi alasan.
