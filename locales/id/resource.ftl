### Yang dikatakan Waymark tentang materi: menulis, menerjemahkan, dan menerbitkannya, serta mengimpor yang dicantumkan pihak lain.
### Sapaan: “kamu”. Kata-kata sederhana, tanpa menyalahkan, dan kalau ada, jalan selanjutnya.

resource-service-not-written = Layanan tidak bisa ditulis di sini: datanya datang dari catatan penyedianya sendiri.
resource-pseudonym-missing = Tulis nama yang akan ditampilkan, atau pilih cara lain untuk disebut.
resource-address-invalid = Ini tidak tampak seperti alamat halaman web. Pakai alamat yang dimulai dengan “https://”.
resource-address-missing = Tulis di mana ini bisa ditemukan: rekaman, film, atau berkas butuh alamat web.
# $limit (angka): berapa format yang boleh dimiliki sebuah materi.
resource-too-many-formats = Satu materi bisa punya paling banyak { $limit } format.
# $limit (angka): berapa bahasa yang bisa diminta sekaligus.
resource-too-many-languages = Kamu bisa meminta paling banyak { $limit } bahasa sekaligus.
resource-review-date-past = Pilih hari setelah hari ini, supaya seseorang melihatnya lagi pada waktunya.
resource-citation-nowhere = Beri DOI atau alamat halaman tempat ini bisa ditemukan.
resource-doi-invalid = Ini tidak tampak seperti DOI. DOI dimulai dengan “10.” dan berisi garis miring, misalnya “10.1000/182”.
resource-retrieved-missing = Tulis pada hari apa kamu membaca halaman ini: isinya bisa saja sudah berubah.
resource-retrieved-later = Pilih hari ini atau hari sebelumnya.
# $limit (angka): berapa sumber yang boleh dimiliki sebuah materi.
resource-too-many-citations = Satu materi bisa bersandar pada paling banyak { $limit } sumber.
resource-published-already = Ini sudah diterbitkan.
resource-archived = Ini sudah ditarik, jadi tidak bisa diubah lagi.
resource-changed-meanwhile = Orang lain mengubahnya pada saat yang sama. Lihat sekali lagi, lalu coba lagi.
resource-source-language = Ini ditulis dalam bahasa itu. Pilih bahasa tujuan terjemahanmu.
# $current (angka): versi yang berlaku.
resource-version-unknown = Kami tidak mengenal versi ini. Versi sekarang adalah { $current }.
resource-nothing-to-search = Ketik setidaknya satu kata untuk dicari.
resource-nothing-to-review = Tidak ada terjemahan ke bahasa ini yang menunggu tinjauan.
resource-nothing-outdated = Tidak ada terjemahan ke bahasa ini yang tertinggal dari aslinya.
resource-being-translated = Orang lain sedang menerjemahkannya ke bahasa itu. Ada teks-teks lain di daftar.
resource-translation-waits = Terjemahan ke bahasa ini sudah ada yang menunggu tinjauan. Terima kasih sudah mau membantu.
# $limit (angka): berapa teks yang boleh diterjemahkan satu anggota sekaligus.
resource-too-many-translations = Kamu bisa mengerjakan { $limit } teks sekaligus. Selesaikan dulu salah satu, atau serahkan kepada yang lain, sebelum mengambil yang baru.
resource-xliff-unreadable = Ini bukan berkas terjemahan yang bisa kami baca. Kirim berkas seperti yang disimpan alatmu, dalam format XLIFF 2.
resource-xliff-not-one = Satu berkas berisi tepat satu teks. Kirim setiap berkas yang kamu dapat dari kami satu per satu.
# $count (angka): berapa bagian.
resource-xliff-unfinished = { $count } bagian teks belum diterjemahkan. Kamu bisa melanjutkan di alatmu dan mengirim berkasnya lagi.
resource-xliff-other-parts = Bagian-bagian berkas ini bukan bagian dari teksnya. Mungkin teksnya sudah berubah: ambil berkasnya sekali lagi.
resource-not-proposed = Ini belum diusulkan. Begitu penulisnya mengusulkan, kamu bisa memutuskan.
resource-proposed-already = Ini sudah diusulkan. Sebentar lagi ada yang melihatnya.
resource-waits-for-review = Orang lain sedang melihatnya, jadi ini tetap seperti adanya. Tulis komentar dan minta kembali kalau kamu ingin mengubah sesuatu.
resource-not-ones-own = Ini karyamu sendiri, jadi peninjau lain yang memutuskannya.
resource-changed-by-suggestion = Ini sudah diterbitkan, jadi orang lain harus setuju kalau teksnya diubah. Sarankan perubahannya, dan akan ada yang melihatnya.
resource-stays-sensitive = Tanda ini tetap ada pada yang sudah diusulkan atau diterbitkan. Tandanya bisa dilepas selama ini masih draf.
resource-topic-is-sensitive = Ini tentang topik yang selalu butuh dua orang. Tandanya baru lepas kalau topiknya sendiri tidak memilikinya lagi.
resource-story-without-context = Sebuah kisah paling membantu kalau juga menceritakan apa yang tidak membantu, dan kapan itu terjadi. Tolong isi ketiganya: apa yang membantu, apa yang tidak, dan dalam keadaan seperti apa.
resource-story-without-consent = Orang lain hanya membaca sebuah kisah kalau penulisnya menyetujuinya. Kamu bisa mengizinkannya, dan menariknya kembali, di bagian persetujuanmu.
resource-changed-since = Ini sudah berubah sejak kamu membacanya. Lihat sekali lagi, lalu putuskan.
resource-looked-at-again = Ini sedang ditinjau lagi. Ini kembali begitu seorang peninjau menerbitkannya.
resource-not-published-yet = Saat ini tidak diterbitkan, jadi tidak ada yang perlu dilihat lagi.
resource-reason-missing = Tulis dengan beberapa kata kenapa kamu mengubah teks yang sudah diterbitkan. Mereka yang mengerjakannya ingin tahu.
resource-takes-two = Dua orang harus setuju kalau teks ini diubah. Sarankan perubahannya, dan orang lain akan melihatnya.
resource-not-published = Saat ini tidak diterbitkan, jadi tidak ada yang bisa disarankan.
resource-nothing-changes = Isinya sudah seperti itu. Tulis apa yang seharusnya berbeda.
# $limit (angka): berapa saran satu anggota yang boleh menunggu.
resource-too-many-suggestions = Kamu bisa punya { $limit } saran yang menunggu sekaligus. Tunggu sampai salah satunya dilihat, atau tarik kembali satu.
resource-suggestion-settled = Saran ini sudah dijawab atau ditarik kembali.
resource-changed-where-it-came-from = Ini berubah di direktori asalnya.

## Seberapa banyak sebuah sumber bicara tentang apa yang membantu, dari yang terkuat. Bukan penilaian terhadap orang.

resource-evidence-review = Banyak penelitian tentang ini dilihat bersama-sama.
resource-evidence-trial = Dalam sebuah penelitian, sebagian orang mencobanya dan sebagian tidak, dipilih dengan undian.
resource-evidence-observation = Dalam sebuah penelitian, orang-orang yang melakukannya diamati.
resource-evidence-expertise = Orang-orang yang mengenal bidang ini dengan baik mengatakannya.
resource-evidence-experience = Orang-orang yang mengalaminya sendiri menceritakan bagaimana rasanya.

## Email-emailnya. Semua bersubjek sama, dan tidak menyebut teks yang mana atau apa yang dikatakan tentangnya.

resource-letter-subject = Ada yang baru untukmu
resource-letter-preheader = Buka aplikasimu untuk melihatnya.
# Kepada penulis.
resource-returned = Seseorang sudah melihat teks yang kamu usulkan, dan untuk saat ini teks itu menjadi draf lagi.
resource-returned-next = Di aplikasimu ada yang ditulis untukmu. Ambil waktu sebanyak yang kamu butuhkan, dan usulkan lagi kapan pun kamu mau. Terima kasih atas tenaga yang kamu curahkan.
resource-published = Teks yang kamu tulis sudah terbit: semua orang di komunitas kini bisa membacanya.
resource-published-next = Terima kasih sudah berbagi. Di aplikasimu kamu bisa mengubah kapan saja bagaimana namamu disebut.
resource-taken-back = Teks yang kamu tulis ditarik oleh seseorang yang memperhatikan terbitan kami.
resource-taken-back-next = Tidak ada lagi yang bisa menemukannya. Kalau kamu ingin tahu kenapa, silakan tanya salah satu moderator.
# Kepada penulis.
resource-reopened = Teks yang kamu tulis sedang ditinjau lagi, dan sementara itu tidak ada orang lain yang bisa menemukannya.
resource-reopened-next = Di aplikasimu ada alasannya. Kalau mau, kamu bisa langsung mengubah teksnya, dan teks itu kembali setelah ada yang melihatnya. Terima kasih atas kesabaranmu.
# Kepada yang memperhatikan sesuatu yang sudah terbit.
resource-in-your-care = Mulai sekarang, sesuatu yang kami terbitkan ada dalam perhatianmu.
resource-in-your-care-next = Di aplikasimu kamu menemukannya di antara yang kamu perhatikan. Kalau sudah waktunya dilihat lagi, kami memberi tahu kamu. Kalau ini bukan untukmu, bilang kepada salah satu moderator, dan orang lain mengambilnya.
# $count (angka): berapa.
resource-care-due = Ada { $count } hal dalam perhatianmu yang sudah waktunya dilihat lagi.
# $date (teks): hari ketika disembunyikan, seperti ditulis dalam bahasa pembaca.
resource-care-due-next = Saat kamu punya waktu yang tenang, tolong baca sekali lagi, lalu catat di aplikasimu apakah masih baik. Yang belum dilihat siapa pun sampai { $date } disembunyikan sejak hari itu, sampai ada yang melihatnya.
# $count (angka): berapa.
resource-care-hidden = Ada { $count } hal dalam perhatianmu yang sedang disembunyikan, karena menunggu untuk ditinjau lagi.
resource-care-hidden-next = Moderator juga melihatnya, dan mengembalikannya setelah meninjaunya. Di aplikasimu kamu bisa menulis kepada mereka apa yang kamu tahu tentangnya.
# Dalam setiap email jenis ini.
resource-care-footer = Kamu menerima email ini karena kamu memperhatikan sesuatu yang kami terbitkan. Kalau rasanya sudah terlalu banyak, bilang kepada salah satu moderator: orang lain mengambilnya.
# Kepada yang menerjemahkan sebuah teks.
resource-translation-published = Terjemahan yang kamu buat sudah dilihat, dan semua orang kini bisa membacanya.
resource-translation-published-next = Terima kasih: orang yang membaca bahasa itu kini menemukan bantuan yang tadinya tidak ada.
# Kepada yang menyarankan perubahan.
resource-suggestion-accepted = Perubahan yang kamu sarankan sudah diterima.
resource-suggestion-accepted-next = Mulai sekarang teksnya berbunyi begitu. Terima kasih sudah membaca dengan teliti.
resource-suggestion-declined = Perubahan yang kamu sarankan sudah dilihat, dan teksnya tetap seperti adanya.
resource-suggestion-declined-next = Di aplikasimu ada yang ditulis tentangnya. Terima kasih sudah ikut memikirkannya.
# Dalam setiap email jenis ini.
resource-letter-footer = Kamu menerima email ini karena ada yang berubah dan itu menyangkut dirimu. Dalam email kami menulis sesedikit mungkin, supaya yang milikmu tetap milikmu.

## Dikatakan kepada program yang membaca daftar layanan di /hsds.

resource-parameter-unknown = Daftar ini tidak mengenal parameter itu. Kamu bisa menghilangkannya.
resource-parameter-invalid = Nilai ini tidak diterima parameter itu.
# $most (angka): berapa entri.
resource-per-page-too-many = Satu halaman memuat paling banyak { $most } entri. Minta halaman yang lebih kecil, atau semuanya dengan format=ndjson.
resource-postcode-missing = Jaraknya diukur dari kode pos. Tolong tambahkan satu.
