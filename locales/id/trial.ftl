### Masa coba: mencoba sesuatu untuk sementara, lalu menceritakan bagaimana jadinya.
### Tidak terburu-buru, tidak ada rasa bersalah: “tidak membantu” atau “tidak jadi” sama nilainya dengan “membantu”.

## Yang bisa diperbaiki

trial-nothing-to-try = Hanya alat atau kegiatan yang bisa dicoba. Yang ini untuk dibaca, dibicarakan, atau dihubungi.
# $least, $most (angka): hari.
trial-days = Pilih { $least } sampai { $most } hari.
trial-tries-already = Kamu sudah mencoba ini. Ceritakan dulu bagaimana jadinya, lalu kamu bisa mulai lagi.
# $limit (angka): berapa masa coba yang bisa berjalan sekaligus.
trial-too-many = Kamu bisa mencoba { $limit } hal sekaligus. Ceritakan dulu bagaimana salah satunya; beberapa kata sudah cukup.
trial-report-stands = Yang kamu ceritakan tentang masa coba ini sudah cukup lama, dan sekarang tetap begitu. Kalau hari ini kamu melihatnya lain, kamu bisa mencobanya lagi.

## Emailnya
## Subjek dan cuplikannya sama dengan setiap pengingat. Emailnya tidak menyebut apa yang dicoba.

trial-asked = Kamu ingin mencoba sesuatu untuk sementara, dan waktu yang kamu tentukan sudah selesai. Bagaimana jadinya?
trial-asked-next = Kamu bisa menceritakannya di aplikasimu: membantu, tidak membantu, atau tidak jadi. Masing-masing adalah jawaban yang baik dan membantu siapa pun yang bertanya-tanya berikutnya. Tidak ada yang tahu bahwa itu darimu, dan kamu tidak harus menjawab.
trial-footer = Kamu menerima email ini karena kamu sedang mencoba sesuatu dan mengizinkan kami mengingatkanmu. Email ini datang satu kali.
