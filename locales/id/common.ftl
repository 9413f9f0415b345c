### Yang dikatakan Waymark di mana-mana: masuk, batas, dan nilai yang tidak bisa dipakai.
### Sapaan: “kamu”, seperti sesama anggota berbicara. Kata-kata sederhana, tanpa menyalahkan, dan kalau ada, jalan
### selanjutnya. Waymark sendiri adalah “kami”.

common-unauthenticated = Silakan masuk dulu.
common-forbidden = Kamu tidak punya akses ke sini.
common-not-found = Kami tidak menemukannya. Mungkin sudah dihapus, atau tidak terlihat olehmu.
# $reference (teks): yang bisa disebutkan orang kalau ia menulis kepada kami.
common-internal = Ada yang tidak beres di pihak kami. Kalau ini terjadi lagi, tolong beri tahu kami kode ini: { $reference }
common-rate-limited = Terlalu banyak dalam waktu singkat. Tunggu sebentar, lalu coba lagi.
# $seconds (angka): berapa detik lagi bisa dilanjutkan.
common-budget-spent = Terlalu banyak dalam waktu singkat. Coba lagi dalam { $seconds } detik.
common-bad-request = Kami tidak bisa membaca permintaan ini.
# $cost, $limit (angka): berapa banyak yang diminta, dan berapa yang boleh diminta sekali jalan.
common-too-complex = Permintaan ini meminta terlalu banyak sekaligus: biayanya { $cost }, sedangkan batasnya { $limit }. Minta lebih sedikit, atau dalam beberapa langkah.
# $limit (angka): berapa tingkat yang boleh dimiliki sebuah permintaan.
common-too-deep = Permintaan ini bertingkat terlalu dalam. Paling banyak { $limit } tingkat.
common-too-long = Permintaan ini terlalu panjang.
common-timeout = Ini makan waktu terlalu lama, jadi kami berhenti. Coba lagi, atau minta lebih sedikit sekaligus.
common-change-timeout = Ini makan waktu terlalu lama, jadi kami berhenti menunggu. Bisa jadi sudah terlaksana: lihat dulu sebelum mencoba lagi.
common-still-under-way = Ini masih dikerjakan. Tunggu sebentar, lalu coba lagi.
common-answer-lost = Ini sudah terlaksana, tetapi jawabannya hilang di jalan. Lihat dulu keadaannya sekarang sebelum melakukannya lagi.
common-unavailable = Data kami sedang tidak bisa dijangkau. Coba beberapa saat lagi.
common-invalid-value = Ada nilai dalam permintaan ini yang tidak bisa dipakai.
common-cursor-invalid = Kami tidak lagi mengenali tempat ini dalam daftar. Silakan mulai lagi dari awal.
common-cursor-expired = Salinan ini sudah terlalu lama tidak diperbarui. Silakan muat semuanya sekali lagi.
# $limit (angka): berapa entri yang boleh ada di satu halaman.
common-page-too-large = Kamu bisa meminta paling banyak { $limit } entri sekaligus.
common-page-both-ways = Minta entri pertama atau entri terakhir, jangan keduanya sekaligus.
# $limit (angka): berapa karakter yang boleh ada dalam teks.
common-text-too-long = Teks ini terlalu panjang. Paling banyak { $limit } karakter.
common-text-empty = Silakan tulis sesuatu di sini.
common-text-invalid = Teks ini berisi karakter yang tidak bisa kami simpan.
common-language-unknown = Kami tidak mengenal bahasa ini. Pakai kode bahasa seperti “en” atau “pt-BR”.
common-language-twice = Bahasa ini ada dua kali.
# $least, $most (angka): berapa entri yang boleh ada dalam daftar.
common-number = Isi { $least } sampai { $most } entri.
common-time-zone-unknown = Kami tidak mengenal zona waktu ini. Pakai nama seperti “Europe/Berlin”.
common-email-invalid = Ini tidak tampak seperti alamat email.
common-conduct-not-accepted = Silakan baca dan setujui dulu pedoman komunitas kami.
common-scope-missing = Kunci ini tidak boleh membaca data itu.
