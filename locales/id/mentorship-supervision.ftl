### Lingkaran pendamping: ada yang memperhatikan seberapa berat beban seorang pendamping. Kepedulian sesama, bukan pengawasan.

## Yang bisa diperbaiki

mentorship-supervision-chose-oneself = Kamu tidak bisa memilih dirimu sendiri. Pilih orang lain.
mentorship-supervision-chose-mentee = Kamu sedang mendampingi anggota ini. Pilih orang lain.
# Tentang siapa yang dipilih, atau kepada siapa pun yang ingin bilang ya.
mentorship-supervision-role-missing = Untuk ini dibutuhkan seseorang yang di sini menjadi pendamping, tenaga profesional, atau pengurus.
mentorship-supervision-one-at-a-time = Kamu sudah meminta seseorang, atau sudah ada yang memperhatikan bebanmu. Untuk memilih lagi, akhiri dulu yang itu.
# $limit (angka): berapa permintaan yang bisa dikirim dalam sehari.
mentorship-supervision-too-many-questions = Kamu bisa meminta paling banyak { $limit } orang sehari. Beri mereka sedikit waktu.

## Email
## Datang dalam amplop dari mentorship.ftl. Tidak menyebut nama siapa pun.

mentorship-supervision-asked = Seorang pendamping ingin kamu ikut memperhatikan seberapa berat bebannya.
mentorship-supervision-asked-next = Kalau kamu bilang ya, kamu melihat jam dan tanggal, tidak pernah apa yang ditulis dan tidak pernah siapa yang didampingi. Kamu bisa menjawab di aplikasimu. Ya dan tidak sama-sama jawaban yang baik, dan “tidak” tidak butuh alasan.
mentorship-supervision-accepted = Orang yang kamu minta memperhatikan bebanmu bilang ya.
mentorship-supervision-accepted-next = Mulai sekarang ia melihat jam dan tanggalmu, dan tidak melihat apa pun yang ditulis atau dibicarakan dalam pendampinganmu. Siapa pun di antara kalian bisa mengakhirinya kapan saja.
mentorship-supervision-declined = Orang yang kamu minta memperhatikan bebanmu kali ini terpaksa bilang tidak.
mentorship-supervision-declined-next = Di aplikasimu kamu bisa meminta orang lain, kapan pun kamu mau.
mentorship-supervision-signal = Mungkin pendampingan mulai terasa terlalu banyak bagi seseorang yang kamu perhatikan.
mentorship-supervision-signal-next = Di aplikasimu kamu melihat sejak kapan, dalam jam dan tanggal. Ia sudah tahu sejak seminggu lalu. Mungkin satu pertanyaan yang hangat sudah cukup; apa yang membantu, dialah yang menentukan.
