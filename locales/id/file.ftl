### Yang dikatakan Waymark tentang berkas yang tidak bisa diterima: terlalu besar, jenisnya lain, atau tidak aman untuk orang.
### Sapaan: “kamu”. Kata-kata sederhana, tanpa menyalahkan, dan kalau ada, jalan selanjutnya.

file-other-kind = Jenis berkas ini lain dari yang disebutkan. Pilih jenis yang sebenarnya, atau berkas lain.
file-active = Di dalam berkas ini ada sesuatu yang akan berjalan sendiri atau menghubungi tempat lain di internet. Simpan lagi tanpa skrip, lampiran, dan isi dari luar.
file-tells-where = Gambar ini menyebutkan di mana ia diambil, dan semua orang bisa membacanya. Simpan lagi tanpa lokasinya.
file-unpacks-to-too-much = Saat dibuka, berkas ini menjadi jauh lebih besar dari seharusnya, jadi kami tidak membukanya sampai habis. Simpan lagi dalam bentuk yang lebih sederhana.
file-opaque = Kami tidak bisa melihat isi berkas ini: mungkin rusak atau terkunci dengan kata sandi. Simpan lagi tanpa kata sandi, lalu kirim sekali lagi.
# $limit (angka): berapa megabyte yang boleh dimiliki berkas jenis ini.
file-too-large = Berkas ini terlalu besar. Berkas jenis ini boleh paling besar { $limit } MB.
file-more-than-announced = Berkas ini lebih besar dari yang diumumkan, jadi tidak ada yang disimpan. Minta alamat baru untuknya.
file-incomplete = Berkas ini tidak sampai seluruhnya, jadi tidak ada yang disimpan. Kirim sekali lagi.
file-size-invalid = Tulis berapa byte besar berkasnya: bilangan bulat, paling sedikit 1.
file-kind-not-taken = Untuk format ini kami tidak menerima berkas jenis ini. Pilih jenis berkas lain.
file-too-slow = Berkas ini datang terlalu lambat, jadi kami berhenti. Coba lagi di tempat yang koneksinya lebih baik.
file-packed = Kirim berkasnya apa adanya, tanpa mengompresnya di jalan.
file-busy = Orang lain sedang mengirim berkas. Tunggu sebentar, lalu coba lagi.
file-address-over = Tidak ada lagi berkas yang ditunggu di alamat ini. Silakan minta alamat baru.
file-address-used = Sebuah berkas sudah sampai di alamat ini. Lihat apakah itu berkas yang kamu maksud.
# $limit (angka): berapa alamat satu anggota yang boleh menunggu berkas.
file-too-many-addresses = Kamu bisa punya { $limit } alamat yang menunggu berkas sekaligus. Kirim dulu sebagian, atau tunggu satu jam.
