### Koleksi: yang disimpan seorang anggota, dan yang dikumpulkan untuk sebuah pertemuan.

## Yang bisa diperbaiki

# $limit (angka): berapa materi yang boleh ada dalam koleksi.
collection-full = Satu koleksi bisa berisi paling banyak { $limit } materi. Untuk menambah yang lain, keluarkan dulu satu.
