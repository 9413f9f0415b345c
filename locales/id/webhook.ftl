### Yang dikatakan Waymark kepada pengurus tentang webhook: alamat mitra tempat mereka diberi tahu bahwa ada yang berubah.
### Sapaan: “kamu”. Kata-kata sederhana, tanpa menyalahkan, dan kalau ada, jalan selanjutnya.

webhook-url-invalid = Beri alamat yang dimulai dengan “https://”, dari server di internet, tanpa nama pengguna atau kata sandi di dalamnya.
# $limit (angka): berapa webhook yang boleh dimiliki seorang mitra.
webhook-too-many = Satu mitra bisa punya paling banyak { $limit } webhook. Hapus dulu salah satu.
webhook-no-key = Mitra ini tidak punya kunci yang membuka sesuatu, jadi tidak ada yang boleh diberitahukan kepadanya. Buat kunci dulu.
webhook-not-active = Saat ini tidak ada yang dikirim ke webhook ini. Jalankan lagi dulu.
