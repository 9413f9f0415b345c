### Yang dikatakan Waymark tentang pertemuan dalam format Meeting Guide: mengambil alih, dan meneruskannya kepada yang lain.

## Di baris perintah, untuk siapa pun yang mengimpor daftar.

meeting-guide-import-unreadable = Kami tidak bisa membacanya. Harus berupa JSON dalam format Meeting Guide: daftar pertemuan.
# $taken, $changed, $unchanged, $refused (angka): berapa baris, menurut apa yang terjadi padanya.
meeting-guide-import-counts = Baru: { $taken }. Berubah: { $changed }. Tetap: { $unchanged }. Dilewati: { $refused }.
# $number (angka): tempat baris itu dalam berkas; $slug (teks): namanya di sana; $reason (teks): salah satu kalimat di bawah.
meeting-guide-import-refused = Baris { $number } ({ $slug }) dilewati. { $reason }
# $number (angka): tempat baris itu dalam berkas; $reason (teks): salah satu kalimat di bawah.
meeting-guide-import-refused-nameless = Baris { $number } dilewati. { $reason }
# $rows (angka): berapa baris.
meeting-guide-hours-assumed = Pertemuan yang tidak menyebut kapan selesainya, sehingga dianggap satu jam: { $rows }.
# $rows (angka): berapa baris.
meeting-guide-zones-assumed = Pertemuan yang tidak menyebut zona waktu, sehingga zonamu yang dipakai: { $rows }.
# $codes (teks): kode-kodenya, masing-masing dengan jumlah baris yang memilikinya.
meeting-guide-unknown-codes = Kode yang tidak ada dalam daftar resmi; disimpan, tetapi tidak diteruskan: { $codes }.
# $codes (teks): kode-kodenya, masing-masing dengan jumlah baris yang memilikinya.
meeting-guide-codes-without-topic = Kode yang di sini belum punya topik; disimpan, dan diteruskan: { $codes }.

## Kenapa sebuah baris tidak bisa diambil.

meeting-guide-row-not-one = Ini bukan pertemuan: di sini seharusnya ada objek.
meeting-guide-row-unstorable = Isinya mengandung karakter yang tidak bisa kami simpan.
# $field (teks): nama bidang dalam format.
meeting-guide-row-field = Bidang { $field } tidak ada, atau tidak seperti yang diminta format.
# $field (teks): nama bidang dalam format; $most (angka): berapa karakter yang muat.
meeting-guide-row-too-long = Bidang { $field } terlalu panjang. Paling banyak karakter yang muat: { $most }.
meeting-guide-row-by-appointment = Tidak ada hari dan tidak ada jam. Hanya pertemuan yang berlangsung setiap minggu yang bisa diambil.
meeting-guide-row-without-zone = Zona waktunya tidak disebut. Kamu bisa menyebutkan satu zona untuk semua pertemuan seperti ini dengan --time-zone.
meeting-guide-row-zone-unknown = Kami tidak mengenal zona waktu ini. Harus nama IANA, misalnya America/New_York.
meeting-guide-row-without-way = Tidak ada alamat, dan tidak ada tautan atau nomor telepon untuk bergabung.
meeting-guide-row-address-not-full = Alamatnya tidak menunjukkan ke mana orang bisa datang, dan tidak ada tautan atau nomor telepon untuk bergabung.
meeting-guide-row-slug-twice = Baris lain sebelumnya punya slug yang sama.
meeting-guide-row-own-meeting = Ini pertemuan dari server ini sendiri.

## Kenapa sebuah pertemuan tidak ada dalam daftar yang dibaca pihak lain.

meeting-guide-not-weekly = Tidak berlangsung setiap minggu pada hari yang sama.
meeting-guide-not-begun = Tidak berlangsung dalam tujuh hari ke depan.
meeting-guide-over = Sudah berakhir.
meeting-guide-way-not-public = Berlangsung secara daring, dan hanya yang datang yang boleh tahu cara bergabung.
meeting-guide-no-address = Tidak punya alamat, jadi tidak ada yang bisa menemukannya di peta.
meeting-guide-whole-day = Berlangsung sehari penuh atau lebih lama.
meeting-guide-language-unreadable = Ini bukan bahasa. Harus kode seperti es atau pt-BR.
