### Bagaimana jalannya pendampingan, seperti dicatat masing-masing: untuk diri sendiri saja, atau untuk berdua.
### Tidak ada yang harus mencatat apa pun; pengingat hanyalah tawaran, dan melewatkannya bukan kesalahan.

## Yang bisa diperbaiki

mentorship-check-in-day-range = Pilih hari dari awal pendampingan sampai hari ini.
# $most (angka): berapa menit dalam sehari.
mentorship-check-in-minutes-range = Pilih jumlah menit dari 0 sampai { $most }.
mentorship-check-in-minutes-of-mentor-only = Hanya pendamping yang mencatat menit. Kosongkan saja.

## Email
## Datang dalam amplop dari mentorship.ftl. Tidak menyebut nama siapa pun dan tidak mengulang apa pun yang dicatat.

mentorship-check-in-reminder = Bagaimana rasanya salah satu pendampinganmu akhir-akhir ini?
mentorship-check-in-reminder-next = Kalau kamu mau, catat di aplikasimu, satu dua kata saja: untuk dirimu sendiri, atau untuk kalian berdua. Kalau sekarang bukan saatnya, itu juga tidak apa-apa.
