### Bantuan saat krisis: dibaca orang yang mungkin sedang tertekan, dan yang ada di sampingnya. Singkat, sederhana, tenang.

## Yang bisa diperbaiki oleh yang memperhatikan saluran bantuan

crisis-phone-invalid = Tulis nomor seperti saat menekannya: angka, serta * atau # kalau memang ada.
crisis-address-invalid = Beri alamat halaman yang dimulai dengan https:// atau http://.
crisis-hours-invalid = Tulis jam bukanya seperti “Mo-Fr 09:00-17:00; PH off”, atau “24/7”. Jamnya harus sama setiap minggu, kecuali pada hari libur nasional.
crisis-zone-missing = Tulis zona waktu untuk jam-jam ini.
# $country (teks): kode negara, misalnya DE.
crisis-region-invalid = Tulis bagian negara dengan kodenya. Kode itu dimulai dengan { $country }-.
crisis-country-unknown = Tulis negara dengan kode dua hurufnya, misalnya DE.
crisis-unreachable = Beri setidaknya satu cara untuk menghubungi saluran ini.
crisis-name-missing = Beri nama untuk saluran ini.
crisis-kind-missing = Tulis untuk apa saluran ini ada.
crisis-checked-later = Tanggal itu belum tiba.
# $days (angka): berapa lama berlaku bahwa seseorang sudah memastikannya.
crisis-checked-long-ago = Itu sudah lebih dari { $days } hari yang lalu. Tolong pastikan sekali lagi.
crisis-changed-meanwhile = Sementara itu orang lain melakukan sesuatu pada saluran ini. Silakan lihat lagi.
crisis-hidden-already = Saluran ini sudah disembunyikan.
crisis-not-hidden = Saluran ini tidak disembunyikan.
crisis-nothing-to-take = Tidak ada yang perlu diambil: saluran ini seperti saat datang bersama perangkat lunaknya, atau tidak datang bersamanya.

## Apa saluran itu

crisis-emergency-name = Layanan darurat
crisis-kind-emergency = Nomor darurat
crisis-kind-crisis = Bantuan saat krisis
crisis-kind-listening = Seseorang yang mendengarkan
crisis-kind-eating-disorders = Gangguan makan
crisis-kind-youth = Anak-anak dan remaja
# Siapa yang datang kalau nomor ini ditelepon.
crisis-reaches-ambulance = Ambulans dan bantuan medis
crisis-reaches-police = Polisi
crisis-cost-free = Gratis.
crisis-cost-charged = Biayanya sama seperti menelepon biasa.
crisis-cost-unknown = Berapa biayanya tidak diketahui.

## Kapan buka

crisis-hours-unknown = Jam bukanya tidak diketahui.
crisis-hours-always = Buka siang dan malam, setiap hari.
# $times (teks): satu rentang waktu atau lebih.
crisis-hours-daily = Setiap hari: { $times }
# $days (teks): satu hari atau lebih. $times (teks): satu rentang waktu atau lebih.
crisis-hours-days = { $days }: { $times }
# $first, $last (teks): nama hari, berdiri sendiri.
crisis-day-range = { $first } sampai { $last }
# $from, $to (teks): jam.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = sepanjang hari
# Berdiri di tempat nama hari.
crisis-holidays = Hari libur nasional
crisis-holidays-closed = Tutup pada hari libur nasional.
# $zone (teks): nama zona waktu.
crisis-hours-zone = Jamnya menurut { $zone }.
crisis-open-now = Sekarang buka
crisis-closed-now = Sekarang tutup
# $when (teks): hari, tanggal, dan jam, menurut jam saluran itu.
crisis-opens = Sekarang tutup. Buka lagi pada { $when }.
crisis-open-unknown = Apakah sekarang buka, tidak diketahui.

## Seberapa pasti ini

# $date (teks): sebuah tanggal.
crisis-assured = Seseorang dari komunitas ini memastikannya pada { $date }.
# $date (teks): sebuah tanggal.
crisis-assured-long-ago = Seseorang dari komunitas ini terakhir memastikannya pada { $date }. Itu sudah agak lama.
# $date (teks): sebuah tanggal, atau sebuah tahun kalau hanya itu yang diketahui.
crisis-not-assured = Belum ada orang dari komunitas ini yang memeriksanya. Bukti publik terbaru berasal dari { $date }.
crisis-not-assured-undated = Belum ada orang dari komunitas ini yang memeriksanya, dan seberapa baru bukti publiknya tidak diketahui.
crisis-not-assured-own = Seseorang dari komunitas ini menuliskannya. Sejak itu belum ada yang memeriksanya.
crisis-reliability-high = Sebuah halaman resmi menyebutkannya, atau setidaknya dua sumber yang tidak saling terkait sependapat.
crisis-reliability-medium = Hanya satu sumber yang tidak resmi menyebutkannya, atau sumbernya sudah lama.

## Apa yang bisa dilakukan

# $number (teks): nomor telepon.
crisis-in-danger = Kalau kamu atau orang lain sedang dalam bahaya sekarang, telepon { $number }.
crisis-in-danger-anywhere = Kalau kamu atau orang lain sedang dalam bahaya sekarang, telepon nomor darurat negara tempat kamu berada.
# Di samping tautan ke findahelpline.com.
crisis-directory = Direktori saluran bantuan di banyak negara.
crisis-not-up-to-date = Yang diketahui komunitas ini tentang nomor-nomor ini sedang tidak bisa dilihat. Yang kamu lihat di sini adalah bawaan perangkat lunak, dan mungkin sudah tidak berlaku.

## Halamannya

crisis-page-title = Bantuan saat krisis
crisis-page-introduction = Kamu tidak harus melewati ini sendirian. Di sini ada orang-orang yang bisa kamu telepon atau kirimi pesan. Kamu tidak perlu masuk, dan tidak ada yang mencatat kunjunganmu.
crisis-page-country = Kamu di negara mana?
crisis-page-country-none = Pilih negara
crisis-page-show = Tampilkan
# $country (teks): nama negara.
crisis-page-lines = Seseorang untuk diajak bicara: { $country }
crisis-page-no-lines = Kami belum tahu saluran apa pun di sini. Direktori di bawah mungkin tahu.
# $number (teks): nomor telepon.
crisis-page-call = Telepon { $number }
# $extension (teks): angka.
crisis-page-extension = Setelah dijawab, tekan { $extension }.
# $number (teks): nomor telepon.
crisis-page-text = Kirim SMS ke { $number }
# $number (teks): nomor telepon. $words (teks): yang ditulis.
crisis-page-text-with = Kirim SMS “{ $words }” ke { $number }
crisis-page-chat = Obrolan
crisis-page-website = Situs web
# $address (teks): alamat email.
crisis-page-email = Tulis ke { $address }
# $number (teks): nomor telepon.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Jam buka
crisis-page-languages = Bahasa
crisis-page-cost = Biaya
crisis-page-audience = Untuk siapa
crisis-page-sources = Dari mana kami tahu
crisis-page-elsewhere = Kalau tidak ada yang cocok
# Nama daftar bahasa, untuk pembaca layar.
crisis-page-other-languages = Halaman ini dalam bahasa lain

## Email untuk pengurus
## Subjeknya tidak menyebut apa-apa: orang lain bisa melihatnya.

crisis-letter-subject = Ada yang perlu diperhatikan
crisis-letter-preheader = Buka aplikasimu untuk melihatnya.
# $count (angka): berapa.
crisis-letter-due = Ada { $count } nomor yang kami berikan kepada orang yang butuh bantuan yang sudah agak lama tidak diperiksa, atau belum pernah kami periksa.
crisis-letter-next = Saat kamu punya waktu yang tenang, tolong lihat halaman mereka yang menjaga salurannya, atau telepon, lalu catat di aplikasimu bahwa itu masih berlaku. Tolong jangan pernah menelepon nomor darurat untuk mencobanya. Kamu tidak harus memeriksa semuanya, dan tidak harus sendirian.
crisis-letter-footer = Kamu menerima email ini karena kamu ikut merawat komunitas ini. Email ini datang paling sering sebulan sekali, selama ada yang perlu diperiksa.
