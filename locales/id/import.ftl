### Yang dikatakan Waymark tentang setiap impor di baris perintah.

# $source (teks): berkas atau alamat web.
import-unreachable = Kami tidak bisa membuka { $source }. Periksa nama atau alamatnya.
# $megabytes (angka): berapa banyak yang bisa diimpor sekaligus.
import-too-large = Ini lebih dari { $megabytes } MB, padahal itu batas sekali impor. Silakan bagi menjadi beberapa bagian.
