### Yang disepakati dua orang dalam pendampingan: cara berhubungan, irama, waktu, batas, dan apa yang dilakukan saat krisis.
### Batas adalah kepedulian bagi keduanya. Tidak ada yang didesak menyetujui, dan tidak ada yang harus menjelaskan perubahan.

## Yang bisa diperbaiki

mentorship-agreement-channels-missing = Pilih setidaknya satu cara untuk berhubungan.
# $least, $most (angka): berapa minggu bisa ada di antara dua percakapan.
mentorship-agreement-every-weeks-range = Pilih jumlah minggu dari { $least } sampai { $most }.
# $least, $most (angka): berapa menit seminggu yang bisa diberikan pendamping.
mentorship-agreement-minutes-range = Pilih jumlah menit per minggu dari { $least } sampai { $most }.
mentorship-agreement-contact-hours-empty = Pilih jam yang berakhir pada waktu yang berbeda dari mulainya.
mentorship-agreement-look-again-range = Pilih hari setelah hari ini dan dalam setahun ke depan.

## Email
## Datang dalam amplop dari mentorship.ftl. Tidak menyebut nama siapa pun dan tidak mengulang apa pun dari kesepakatan.

mentorship-agreement-proposed = Di salah satu pendampinganmu ada usulan tentang bagaimana kalian berdua ingin berjalan bersama.
mentorship-agreement-proposed-next = Baca pelan-pelan di aplikasimu. Kalau cocok untukmu, setujui di sana; kalau ada yang tidak cocok, usulkan apa yang lebih pas untukmu. Usulan itu baru berlaku setelah kalian berdua menyetujuinya.
mentorship-agreement-still-proposed = Di salah satu pendampinganmu masih ada usulan yang menunggumu.
mentorship-agreement-still-proposed-next = Tidak perlu terburu-buru. Di aplikasimu kamu bisa menyetujuinya, mengusulkan yang lain, atau mengesampingkannya, dan semuanya tidak butuh alasan. Jawaban singkat pun membantu, supaya tidak ada yang terus bertanya-tanya.
mentorship-agreement-nothing-proposed = Salah satu pendampinganmu bisa dimulai begitu kalian berdua sepakat bagaimana ingin berjalan bersama.
mentorship-agreement-nothing-proposed-next = Siapa pun di antara kalian bisa membuat usulan pertama di aplikasi: bagaimana dan seberapa sering kalian berhubungan, apa yang tidak dibahas, dan apa yang dilakukan saat krisis. Tidak harus sempurna. Kalian bisa mengubahnya bersama kapan saja.
mentorship-agreement-confirmed = Yang kamu usulkan di salah satu pendampinganmu sudah disetujui. Mulai sekarang berlaku.
mentorship-agreement-confirmed-next = Kamu menemukannya di aplikasimu. Siapa pun di antara kalian bisa mengusulkan perubahan kapan saja.
mentorship-agreement-declined = Yang kamu usulkan di salah satu pendampinganmu dalam bentuk ini belum cocok untuk kalian berdua.
mentorship-agreement-declined-next = Ini bukan penilaian terhadapmu: menemukan yang cocok untuk dua orang sering butuh lebih dari sekali. Di aplikasimu kamu bisa mengusulkan yang lain. Yang sudah kalian sepakati sebelumnya tetap berlaku.
mentorship-agreement-look-again = Sudah waktunya melihat lagi apa yang kalian berdua sepakati di salah satu pendampinganmu.
mentorship-agreement-look-again-next = Masih cocok untuk kalian berdua? Kalau ya, tidak ada yang perlu dilakukan. Kalau tidak, kamu bisa mengusulkan perubahan di aplikasimu.
