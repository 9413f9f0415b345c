### Pedoman komunitas, dan hal-hal yang diizinkan seorang anggota.
### Sapaan: seperti di common.ftl.

# $current (angka): versi pedoman yang berlaku sekarang.
consent-version-not-current = Sementara itu, pedoman komunitas kami sudah diperbarui. Silakan baca versi { $current } sebelum menyetujuinya.
consent-source-text-missing = Tambahkan teks dalam bahasa yang dipakai saat pedoman ini ditulis.
# $limit (angka): berapa teks yang boleh dimiliki sebuah pedoman.
consent-too-many-texts = Satu pedoman komunitas bisa punya paling banyak { $limit } teks.
