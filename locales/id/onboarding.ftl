### Kedatangan: jalan bagi orang yang baru datang, siapa yang menyambutnya, dan pertemuan pertama.
### Tidak ada yang disalahkan, tidak ada yang diburu-buru, dan tidak ada yang dihitung. Langkah yang belum dijalani masih terbuka.

## Yang bisa diperbaiki

onboarding-source-text-missing = Tambahkan teks dalam bahasa yang dipakai saat langkah ini ditulis.
# $limit (angka): berapa langkah yang boleh ada di satu jalan.
onboarding-too-many-steps = Satu jalan bisa punya paling banyak { $limit } langkah. Untuk menambah yang lain, lepaskan dulu satu langkah.
# $least, $most (angka): di mana sebuah langkah bisa berada di jalan itu.
onboarding-position-range = Pilih urutan dari { $least } sampai { $most }.
onboarding-step-by-itself = Langkah ini ditandai sendiri begitu selesai, jadi tidak ada yang perlu ditandai di sini.
# $least, $most (angka): berapa anggota baru yang bisa diperhatikan sekaligus.
onboarding-capacity-range = Pilih jumlah anggota baru dari { $least } sampai { $most }.
onboarding-no-longer-possible = Ini tidak bisa lagi, karena sementara itu ada yang berubah. Silakan lihat sekali lagi.

## Email
## Subjek dan cuplikan bisa terlihat orang lain: tidak ada apa pun tentang anggota baru, pemulihan, atau komunitas.
## Emailnya tidak menyebut nama siapa pun dan tidak mengulang apa pun yang ditulis orang kepada satu sama lain.

onboarding-letter-subject = Ada yang baru untukmu
onboarding-letter-preheader = Buka aplikasimu untuk melihatnya.
onboarding-asked = Seseorang baru saja datang dan akan senang menerima sapaan pertama darimu.
# Label sebuah tanggal dan jam.
onboarding-asked-until = Sebaiknya sebelum
# $date_time, $zone (teks): keduanya sudah ditulis dalam bahasa pembaca.
onboarding-when-in-zone = { $date_time } ({ $zone })
onboarding-asked-next = Kamu menemukannya di aplikasimu. Beberapa kalimat yang hangat sudah cukup. Kalau sekarang bukan waktu yang tepat, teruskan di sana, atau biarkan saja: orang lain akan ditanya, dan tidak ada yang akan bertanya kenapa.
onboarding-relieved = Anggota baru yang tadinya kami minta kamu sambut sekarang sudah bersama orang lain, jadi kamu tidak perlu memikirkannya lagi.
onboarding-relieved-next = Tidak apa-apa: hidup didahulukan. Kalau kamu ingin beristirahat dari menyambut, kamu bisa mengambil jeda di aplikasimu kapan saja.
onboarding-greeted = Senang kamu ada di sini. Seseorang yang mengenal jalan ini menulis untuk menyambutmu.
onboarding-greeted-next = Kata-katanya ada di aplikasimu, dan hanya kalian berdua yang bisa membacanya. Pelan-pelan saja: kamu boleh membalas, dan tidak harus.
# $count (angka): berapa anggota baru yang belum disambut.
onboarding-stewards-waiting = { $count } orang baru masih menunggu sapaan pertama.
onboarding-stewards-next = Kamu bisa melihatnya di aplikasimu, dan kamu bisa menulis sendiri kepada mereka. Sering kali memang tidak ada yang luang dan berbahasa sama: mungkin kamu kenal seseorang yang mau menyambut.
onboarding-first-meeting = Ini pertemuan pertama yang mungkin cocok untukmu:
onboarding-first-meeting-online = Kamu bisa bergabung dari mana pun kamu berada.
onboarding-first-meeting-next = Kalau kamu ingin datang, bilang ya di aplikasimu, dan di sana ada semua yang kamu perlukan untuk bergabung. Kamu boleh hanya mendengarkan, dan boleh pergi kapan saja. Kalau ini bukan untukmu, ada yang lain, dan tidak perlu terburu-buru.
onboarding-letter-footer = Kamu menerima email ini karena ada yang berubah dan itu menyangkut dirimu. Dalam email kami menulis sesedikit mungkin, supaya yang milikmu tetap milikmu.
