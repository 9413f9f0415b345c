### Yang dikatakan Waymark tentang tim sebuah pertemuan: siapa yang memandu, membantu, dan menerjemahkan.

## Yang bisa diperbaiki

meeting-team-language-missing = Tolong tulis bahasa apa yang diterjemahkan.
meeting-team-language-not-needed = Hanya penerjemah yang punya bahasa. Kosongkan di sini.
# Tentang diri sendiri atau tentang orang lain.
meeting-team-role-missing = Tugas ini untuk anggota yang punya peran fasilitator.
meeting-team-already-held = Anggota ini sudah memegang tugas itu.
meeting-team-already-offered = Anggota ini sudah ditanya dan belum menjawab.
meeting-team-already-answered = Kamu sudah menjawab ini.
meeting-team-part-not-open = Tugas ini tidak kosong, atau sudah diambil orang lain. Silakan lihat sekali lagi.
meeting-team-part-not-yours = Kamu tidak memegang tugas ini, jadi tidak ada yang perlu diubah.

## Email
## Subjek dan cuplikan bisa terlihat orang lain: tidak ada apa pun tentang pertemuan, pemulihan, atau komunitas.
## Emailnya tidak menyebut nama siapa pun. Setiap kalimat berdiri di atas judul pertemuan dan waktunya.

meeting-team-letter-subject = Ada yang baru untukmu
meeting-team-letter-preheader = Buka aplikasimu untuk melihatnya.
meeting-team-asked-to-hold = Maukah kamu memandu pertemuan ini mulai sekarang? Kamu diminta untuk meneruskannya.
meeting-team-asked-to-facilitate = Maukah kamu memandu pertemuan ini satu kali?
meeting-team-asked-to-co-facilitate = Maukah kamu membantu memandu pertemuan ini?
meeting-team-asked-to-shadow = Maukah kamu ikut di pertemuan ini dan belajar cara memandunya?
meeting-team-asked-to-interpret = Maukah kamu menerjemahkan di pertemuan ini?
meeting-team-asked-next = Kamu bisa menjawab di aplikasimu. Ya dan tidak sama-sama jawaban yang baik, dan “tidak” tidak butuh alasan. Tidak ada yang berubah sebelum kamu bilang ya.
meeting-team-when = Kapan
# $date_time, $zone (teks): keduanya sudah ditulis dalam bahasa pembaca.
meeting-team-when-in-zone = { $date_time } ({ $zone })
# Berdiri di tempat waktu.
meeting-team-every-date = Setiap kali
meeting-team-accepted = Orang yang kamu tanya bilang ya. Sekarang sudah ada yang memegang tugas itu di pertemuan ini.
meeting-team-declined = Orang yang kamu tanya kali ini terpaksa bilang tidak.
meeting-team-declined-next = Di aplikasimu kamu bisa bertanya kepada orang lain.
meeting-team-letter-footer = Kamu menerima email ini karena ada yang berubah dan itu menyangkut dirimu. Dalam email kami menulis sesedikit mungkin, supaya yang milikmu tetap milikmu.
