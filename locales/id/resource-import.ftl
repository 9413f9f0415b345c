### Yang dikatakan Waymark di baris perintah kepada siapa pun yang mengimpor daftar layanan dalam HSDS.
### Sapaan: “kamu”. Kata-kata sederhana, tepat tentang apa dan di mana, tanpa menyalahkan, dan jalan selanjutnya.

## Tidak ada yang bisa dibaca, atau tidak ada yang diambil.

# $source (teks): berkas, folder, atau alamat web.
resource-import-not-hsds = Kami tidak bisa membaca { $source }. Harus berupa HSDS dalam JSON (satu layanan, daftar layanan, atau halaman dengan “contents”), satu layanan per baris (NDJSON), atau folder berisi berkas seperti itu atau tabel CSV.
# $source (teks): berkas; $line (angka): barisnya.
resource-import-line-unreadable = Kami hanya bisa membaca { $source } sampai baris { $line }. Mungkin berkasnya terputus di jalan. Tidak ada yang diimpor.
# $source (teks): folder atau alamat web.
resource-import-broke-off = Daftar di { $source } tidak utuh: ada halaman yang hilang, atau datang tidak berurutan. Tidak ada yang diimpor. Silakan ambil lagi.
# $source (teks): folder.
resource-import-folder-empty = Tidak ada yang bisa kami impor di { $source }: tidak ada berkas JSON maupun CSV.
# $source (teks): folder.
resource-import-folder-mixed = Di { $source } ada berkas JSON dan tabel CSV. Taruh di dua folder, supaya jelas mana yang berlaku.
resource-import-table-missing = Tidak ada tabel services.csv, jadi tidak ada layanan untuk diimpor.
# $file (teks): tabelnya.
resource-import-table-without-ids = Tabel { $file } tidak punya kolom “id” di baris pertamanya. Apakah kolom-kolomnya dipisahkan koma?
# $count, $all (angka): berapa entri yang akan hilang, dan berapa yang dimiliki sumber ini.
resource-import-withdraws-many = Tidak ada lagi dalam daftar ini: { $count } dari { $all } layanan yang dimiliki sumber ini. Kelihatannya daftarnya tidak utuh, jadi tidak ada yang diubah. Kalau memang benar, impor sekali lagi dengan --withdraw-many.
# $refused (angka): berapa catatan yang tidak beres.
resource-import-held-back = Tidak ada yang diimpor, karena tidak semua catatan beres. Tidak beres: { $refused }. Untuk mengimpor yang lainnya, pakai --leave-out-bad.

## Apa yang terjadi pada setiap catatan. $place (teks): tempatnya, misalnya 7 atau services.csv:7; $name (teks): namanya; $id: id.

# $became (teks): new, changed, returned, withdrawn, as_before, held_back, refused; $fields (teks): bidang yang berubah.
resource-import-record = { $became ->
    [new] Catatan { $place }, “{ $name }” ({ $id }): mulai sekarang tercantum.
    [changed] Catatan { $place }, “{ $name }” ({ $id }): berubah di { $fields }.
    [returned] Catatan { $place }, “{ $name }” ({ $id }): tercantum lagi.
    [withdrawn] Catatan { $place }, “{ $name }” ({ $id }): ditarik, karena layanannya tutup.
    [as_before] Catatan { $place }, “{ $name }” ({ $id }): tetap.
    [held_back] Catatan { $place }, “{ $name }” ({ $id }): beres.
   *[refused] Catatan { $place }, “{ $name }” ({ $id }): dilewati.
}
resource-import-record-gone = “{ $name }” ({ $id }) tidak ada lagi dalam daftar, jadi ditarik.
# $fields (teks): bidang-bidang catatan.
resource-import-replaces = {"  "}Catatan ini menggantikan yang ditulis orang di sini dalam { $fields }. Tulisan mereka tetap disimpan.
# $fields (teks): bidang-bidang catatan.
resource-import-told-otherwise = {"  "}Kami meneruskannya dengan nilai lain dalam { $fields }.
# $severity (teks): error atau warning; $path (teks): bidangnya; $reason (teks): salah satu kalimat di bawah; $keyword (teks): istilah standar untuknya.
resource-import-fault = { $severity ->
    [warning] {"  "}Perhatikan { $path }: { $reason } ({ $keyword })
   *[error] {"  "}Salah di { $path }: { $reason } ({ $keyword })
}

## Kenapa. Masing-masing berdiri di belakang bidang yang dimaksud.

resource-record-not-one = Ini bukan catatan: di sini seharusnya ada objek.
resource-record-unstorable = Isinya mengandung karakter yang tidak bisa kami simpan.
resource-record-provider-missing = Catatan ini tidak menyebut organisasi mana yang menyediakan layanannya.
resource-record-provider-unknown = Kami tidak mengenal organisasi ini, dan tidak ada catatan lain yang menjelaskannya.
resource-record-twice = Layanan dengan id ini sudah ada sebelumnya, dan isinya lain.
resource-field-missing = HSDS meminta bidang ini, tetapi tidak ada.
# $expected (teks): string, number, array, atau object.
resource-field-type = { $expected ->
    [number] Ini harus berupa angka.
    [array] Ini harus berupa daftar.
    [object] Ini harus berupa objek.
   *[string] Ini harus berupa teks.
}
# $format (teks): uuid, uri, email, date, time, atau date-time.
resource-field-format = { $format ->
    [uuid] Ini bukan UUID.
    [uri] Ini bukan alamat web yang utuh.
    [email] Ini bukan alamat email.
    [date] Ini bukan tanggal seperti 2026-03-31.
    [time] Ini bukan jam seperti 18:30.
   *[date-time] Ini bukan tanggal dengan jam seperti 2026-03-31T18:30:00Z.
}
# $allowed (teks): nilai-nilainya, dipisahkan koma.
resource-field-not-allowed = Ini harus salah satu dari: { $allowed }.
# $limit (angka): berapa karakter yang boleh ada.
resource-field-too-long = Ini lebih panjang dari { $limit } karakter.
resource-field-null = Di sini ada null, padahal HSDS tidak menginginkan apa-apa. Kami menganggapnya tidak ada.
resource-field-other = Ini bukan yang diminta HSDS.

## Tentang keseluruhannya.

# $taken, $changed, $unchanged, $returned, $withdrawn, $refused (angka): berapa catatan, menurut apa yang terjadi padanya.
resource-import-counted = Baru: { $taken }. Berubah: { $changed }. Tetap: { $unchanged }. Kembali: { $returned }. Ditarik: { $withdrawn }. Dilewati: { $refused }.
# $page, $pages (angka): halaman mana yang diimpor, dan ada berapa.
resource-import-one-page = Ini halaman { $page } dari { $pages }. Halaman lainnya tidak diimpor.
resource-import-trial = Ini hanya simulasi: tidak ada yang diubah.
resource-import-uncertain = Ada catatan yang tidak menyebut layanan mana yang dimaksud. Jadi kami tidak bisa tahu layanan mana yang sudah tidak ada, dan karena itu tidak menarik satu pun.
# $file (teks): tabelnya.
resource-import-table-unknown = { $file } bukan tabel HSDS, jadi kami tidak membacanya.
# $file (teks): tabelnya; $rows (angka): berapa baris.
resource-import-rows-left = Baris dari { $file } yang tidak termasuk layanan mana pun di sini, atau ada dua kali, dan tidak diimpor: { $rows }.
