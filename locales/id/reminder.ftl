### Pengingat: emailnya, dan bagaimana orang ingin diingatkan.
### Lembut, tidak pernah membuat merasa bersalah: tidak datang tidak butuh alasan.

## Yang bisa diperbaiki

# $least, $most (angka): menit.
reminder-lead = Pengingat bisa datang { $least } sampai { $most } menit sebelumnya.
# $most (angka): berapa kali seseorang bisa diingatkan tentang satu tanggal.
reminder-leads = Kamu bisa diingatkan paling banyak { $most } kali untuk setiap tanggal. Pilih berapa lama sebelumnya: paling sedikit satu, dan jangan ada yang sama.
reminder-time-of-day = Tulis jam, misalnya 22:00.
reminder-quiet-half = Jam tenang butuh awal dan akhir.
reminder-quiet-all-day = Jam tenang tidak bisa berakhir pada saat yang sama dengan mulainya. Kalau kamu sama sekali tidak ingin diingatkan, tarik kembali persetujuanmu untuk pengingat.

## Emailnya
## Subjek dan cuplikan bisa terlihat orang lain: tidak ada apa pun tentang pertemuan, pemulihan, atau komunitas.

reminder-subject = Pengingat kecil untukmu
# Hanya untuk orang yang bilang bahwa subjek boleh menyebut tentang apa sebuah email.
# $title (teks): nama pertemuannya.
reminder-plain-subject = Akan datang: { $title }
reminder-preheader = Kamu meminta kami mengingatkanmu.
reminder-opening = Sesuatu yang ingin kamu hadiri sudah dekat. Senang kalau kamu ada di sana.
reminder-cannot-come = Kalau hari ini bukan waktunya, tidak apa-apa. Kamu bisa melepas tempatmu di aplikasimu, dan tidak ada yang akan bertanya kenapa.
reminder-footer = Kamu menerima email ini karena kamu bilang akan datang dan meminta kami mengingatkanmu.
reminder-unsubscribe = Hentikan pengingat
