### Yang dikatakan Waymark kepada mereka yang memperhatikan entri organisasinya, dan tentang yang mereka usulkan.
### Sapaan: “kamu”. Kata-kata sederhana, tanpa menyalahkan, dan kalau ada, jalan selanjutnya.

resource-listing-about-one = Sebutkan organisasi mana yang menawarkan layanan baru, atau layanan tercantum mana yang perlu berubah.
resource-listing-proposal-waits = Usulanmu untuk layanan ini masih menunggu. Tunggu sampai ada yang melihatnya, atau tarik dulu.
# $limit (angka): berapa usulan satu anggota yang boleh menunggu.
resource-listing-too-many-proposals = Kamu bisa punya { $limit } usulan yang menunggu sekaligus. Tunggu sampai salah satunya dilihat, atau tarik kembali satu.
resource-listing-proposal-settled = Usulan ini sudah dijawab atau ditarik kembali.
resource-listing-editor-already = Anggota ini sudah memperhatikan entri organisasi itu.
# $limit (angka): berapa anggota yang boleh memperhatikan entri satu organisasi.
resource-listing-too-many-editors = Paling banyak { $limit } anggota yang bisa memperhatikan entri sebuah organisasi.
resource-listing-phone-invalid = Tidak ada angka dalam nomor telepon ini. Tulis seperti saat orang menekannya.
resource-listing-extension-invalid = Nomor ekstensi adalah angka sampai 9 digit yang tidak dimulai dengan 0. Yang lainnya bisa ditulis di keterangan.
resource-listing-country-unknown = Pakai dua huruf negaranya, misalnya “DE” atau “BR”.
resource-listing-currency-unknown = Pakai tiga huruf mata uangnya, misalnya “EUR” atau “BRL”.
resource-listing-currency-missing = Tulis ini dalam mata uang apa.
resource-listing-amount-invalid = Beri jumlah dari 0 sampai 1.000.000.
resource-listing-free-costs = Yang gratis tidak punya jumlah. Kosongkan, atau pilih jenis biaya lain.
resource-listing-hours-empty = Pilih setidaknya satu hari, atau tulis dengan kata-kata kapan bukanya.
resource-listing-hours-over = Hari terakhir ada sebelum hari pertama. Silakan lihat lagi kedua tanggalnya.
resource-listing-place-empty = Beri lokasi ini nama, jalan, atau kota, supaya orang bisa menemukannya.
resource-listing-position-invalid = Beri lintang (dari −90 sampai 90) dan bujur (dari −180 sampai 180), atau kosongkan keduanya.

## Di dalam entri: jenis biayanya, kalau penyedianya tidak menyebut lebih.

resource-listing-cost-free = Gratis
resource-listing-cost-sliding-scale = Setiap orang membayar semampunya
resource-listing-cost-scholarship = Bantuan bagi yang tidak mampu membayar

## Email-emailnya. Semua bersubjek sama dengan yang lain di bagian ini, dan tidak menyebut organisasi yang mana.

# Kepada anggota yang mulai sekarang memperhatikan entri sebuah organisasi.
resource-listing-appointed = Kamu termasuk yang memperhatikan entri sebuah organisasi di sini.
resource-listing-appointed-next = Di aplikasimu ada layanan-layanannya. Kalau ada yang berubah, usulkan di sana, dan seseorang dari komunitas melihatnya sebelum semua orang membacanya. Kalau ini bukan untukmu, bilang kepada salah satu pengurus.
# Kepada yang mengusulkan sesuatu.
resource-listing-proposal-accepted = Usulanmu untuk sebuah entri sudah diterima.
resource-listing-proposal-accepted-next = Mulai sekarang semua orang membacanya begitu, juga direktori yang mengambil data dari kami. Terima kasih sudah menjaganya tetap benar.
resource-listing-proposal-declined = Usulanmu untuk sebuah entri sudah dilihat, dan untuk saat ini belum dimasukkan.
resource-listing-proposal-declined-next = Di aplikasimu ada yang ditulis tentangnya, dan kamu bisa mengusulkannya lagi dengan cara lain kapan pun kamu mau. Terima kasih sudah memperhatikannya.
