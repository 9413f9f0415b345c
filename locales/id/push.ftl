### Kiriman ke perangkat: yang dikatakan Waymark kepada anggota tentang perangkat yang menampilkan kabar untuknya.
### Sapaan: seperti di common.ftl. Perangkat adalah telepon, tablet, atau komputer, atau peramban atau aplikasi di dalamnya.

# Server komunitas ini tidak mengirim apa pun ke perangkat, hanya email. Bukan salah anggotanya: email adalah jalan selanjutnya.
push-off = Saat ini kami tidak mengirim apa pun ke perangkat. Kabar untukmu tetap datang lewat email, seperti sebelumnya.
# Alamat tujuan ke perangkat yang diberitahukan aplikasi tidak bisa dipakai. Anggota tidak bisa melihat atau mengetiknya: kalau notifikasi dimatikan lalu dinyalakan lagi di aplikasi, terbentuk yang baru.
push-endpoint = Kami belum bisa menjangkau perangkat ini. Matikan notifikasi di perangkat ini, nyalakan lagi, lalu coba sekali lagi.
# Cara menyandikan kiriman ke perangkat yang diberitahukan aplikasi tidak bisa dipakai. Jalan selanjutnya sama.
push-keys = Kami belum berhasil menyiapkan perangkat ini supaya hanya kamu yang bisa membaca apa yang sampai di sana. Matikan notifikasi di perangkat ini, nyalakan lagi, lalu coba sekali lagi.
# $count (angka): berapa perangkat yang boleh dimiliki seorang anggota.
push-too-many = Kamu bisa punya paling banyak { $count } perangkat. Hapus dulu salah satu.
