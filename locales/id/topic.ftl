### Topik: tentang apa pertemuan dan orang-orangnya. Dibaca pengurus, yang menambahkannya.

topic-concept-invalid = Konsep ditulis dengan huruf kecil dan angka, dengan tanda hubung di antara kata, misalnya “coping-skills”.
topic-concept-taken = Sudah ada topik untuk konsep ini.
topic-code-system-invalid = Tulis milik siapa kode ini dengan huruf kecil dan angka, dengan tanda hubung di antara kata, misalnya “meeting-guide”.
