### Yang ada di kalender yang dilanggan orang.

calendar-all-meetings = Pertemuan kami
# Muncul di telepon yang juga dilihat orang lain: tidak ada apa pun tentang pertemuan, pemulihan, atau komunitas.
calendar-my-dates = Agendaku
# Di tempat lokasi.
calendar-online = Daring
calendar-online-for-now = Untuk sementara, pertemuannya daring.
# $day (teks): sebuah tanggal.
calendar-online-until = Sampai { $day }, pertemuannya daring.
calendar-called-off = Pertemuan pada tanggal ini dibatalkan.
# $date_time (teks): hari, tanggal, dan jam.
calendar-moved = Pertemuan ini dipindahkan. Semula direncanakan pada { $date_time }.
# Tiga berikut ini label; isinya ada di bawahnya.
calendar-directions = Cara ke sana
calendar-join = Bergabung secara daring
calendar-dial-in = Bergabung lewat telepon
